// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_curve.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/variables/variable_text.h"
#include "ui/widgets/year_axes.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

struct CurveText {
    Q_DECLARE_TR_FUNCTIONS(Variable)
};

constexpr double kButtonHeight = 5.6, kViewHeight = 7.5;  ///< in line heights
constexpr double kYearsBefore = 2;  ///< of the past, so that one sees where it comes from
constexpr int kBand = 56;           ///< of 255

YearWindow windowOf(const VariableCurve& curve) {
    YearWindow window;
    if (curve.before.isEmpty())
        return window;
    window.from = curve.before.first().x();
    window.to = curve.before.last().x();
    window.low = window.high = curve.before.first().y();
    for (const YearLine* line : {&curve.before, &curve.after, &curve.low, &curve.high})
        for (const QPointF& point : *line) {
            window.low = std::min(window.low, point.y());
            window.high = std::max(window.high, point.y());
        }
    const double size = std::max(std::abs(window.low), std::abs(window.high));
    constexpr double kMinShare = 0.02;  // of the size: what moves less than this looks flat
    const double missing = kMinShare * size - (window.high - window.low);
    if (missing > 0 || window.high <= window.low) {
        const double more = std::max(missing, size > 0 ? 0.0 : 1.0) / 2;
        window.low -= more;
        window.high += more;
    }
    const double edge = 0.06 * (window.high - window.low);
    window.low -= edge;
    window.high += edge;
    return window;
}

/// A change, on top of what it is a change of.
YearLine lifted(YearLine change, const YearLine& before) {
    for (qsizetype k = 0; k < std::min(change.size(), before.size()); ++k)
        change[k].ry() += before[k].y();
    return change;
}

double readAt(const YearLine& line, double year) {
    const auto next = std::find_if(line.begin(), line.end(),
                                   [year](const QPointF& point) { return point.x() >= year; });
    if (next == line.end())
        return line.isEmpty() ? std::nan("") : line.last().y();
    if (next == line.begin() || next->x() == year)
        return next->y();
    const QPointF before = *std::prev(next);
    return before.y() + (next->y() - before.y()) * (year - before.x()) / (next->x() - before.x());
}

}  // namespace

VariableCurve curveOf(Slot slot, const RunView& view, const VariableAnswer& answer, double year) {
    VariableCurve curve;
    curve.year = year;
    const double from = view.presentYear() - kYearsBefore;
    const OutputFan* fan = view.fan ? view.fan->find(slot) : nullptr;
    if (fan && !fan->difference.quantiles.empty() && !fan->baseline.quantiles.empty()) {
        const auto& times = view.fan->times;
        curve.before = lineFrom(times, fan->baseline.median(), from);
        curve.after = lineFrom(times, fan->scenario.median(), from);
        curve.low = lifted(lineFrom(times, fan->difference.quantiles.front(), from), curve.before);
        curve.high = lifted(lineFrom(times, fan->difference.quantiles.back(), from), curve.before);
    } else if (answer.before->has(slot) && answer.after->has(slot)) {
        curve.before = lineFrom(answer.before->times(), answer.before->series(slot), from);
        curve.after = lineFrom(answer.after->times(), answer.after->series(slot), from);
    }
    curve.valueBefore = readAt(curve.before, year);
    curve.valueAfter = readAt(curve.after, year);
    return curve;
}

void paintCurve(QPainter& painter, const QRectF& place, const VariableCurve& curve,
                const QFont& font) {
    if (curve.before.isEmpty() || curve.after.isEmpty())
        return;
    const Theme& look = theme();
    const YearWindow window = windowOf(curve);
    const YearAxes axes(painter, place, window, font);
    if (!curve.low.isEmpty()) {
        QColor fill = look.accent;
        fill.setAlpha(kBand);
        paintBand(painter, axes.placed(curve.low), axes.placed(curve.high), fill);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.mutedInk, 1, Qt::DotLine));
    const double x = axes.at({curve.year, window.low}).x();
    painter.drawLine(QPointF(x, axes.plot().top()), QPointF(x, axes.plot().bottom()));
    painter.setPen(QPen(look.baseline, 1.3));
    painter.drawPolyline(axes.placed(curve.before));
    painter.setPen(QPen(look.accent, 2));
    painter.drawPolyline(axes.placed(curve.after));
    if (std::isfinite(curve.valueAfter)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.accent);
        painter.drawEllipse(axes.at({curve.year, curve.valueAfter}), 3, 3);
    }
}

CurveButton::CurveButton(QWidget* parent) : PaintedButton(parent) {}

void CurveButton::setContent(CurveButtonContent content) {
    content_ = std::move(content);
    setAccessibleName(content_.sentence);
    setToolTip(content_.sentence);
    update();
}

QSize CurveButton::sizeHint() const {
    return {lines(*this, 17), lines(*this, kButtonHeight)};
}

QSize CurveButton::minimumSizeHint() const {
    return {lines(*this, 9), lines(*this, kButtonHeight)};
}

void CurveButton::paintContent(QPainter& painter) {
    const Theme& look = theme();
    const double gap = lines(*this, 0.4), line = lines(*this, 1);
    QColor lit = look.accent;
    lit.setAlpha(underMouse() ? 26 : 0);
    painter.setPen(QPen(look.border, 1));
    painter.setBrush(lit);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(scaledFont(font(), 0.92, true));
    painter.setPen(content_.against ? look.worse : look.ink);
    const double effect = QFontMetricsF(painter.font()).horizontalAdvance(content_.effect);
    painter.drawText(QRectF(width() - gap - effect, gap / 2, effect, line), Qt::AlignRight,
                     content_.effect);
    painter.setPen(look.ink);
    const double room = width() - 3 * gap - effect;
    const QString title =
        painter.fontMetrics().elidedText(content_.title, Qt::ElideRight, static_cast<int>(room));
    painter.drawText(QRectF(gap, gap / 2, room, line), Qt::AlignLeft, title);
    const double used = QFontMetricsF(painter.font()).horizontalAdvance(title) + gap;
    painter.setFont(scaledFont(font(), 0.85));
    painter.setPen(look.mutedInk);
    painter.drawText(QRectF(gap + used, gap / 2, room - used, line), Qt::AlignLeft,
                     painter.fontMetrics().elidedText(content_.beside, Qt::ElideRight,
                                                      static_cast<int>(room - used)));
    const double words = lines(*this, 4.2);
    const QRectF below = QRectF(rect()).adjusted(gap, line + gap, -gap, -gap / 2);
    paintCurve(painter, below.adjusted(0, 0, -words, 0), content_.curve, font());
    QRectF number(below.right() - words + gap, below.top(), words - gap, below.height() / 4);
    const auto write = [&](const QString& text, const QColor& colour, bool bold) {
        painter.setFont(scaledFont(font(), bold ? 0.92 : 0.82, bold));
        painter.setPen(colour);
        painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, text);
        number.translate(0, number.height());
    };
    write(CurveText::tr("without"), look.mutedInk, false);
    write(threeDigits(content_.curve.valueBefore), look.ink, true);
    write(CurveText::tr("with it"), look.mutedInk, false);
    write(threeDigits(content_.curve.valueAfter), look.accent, true);
}

void CurveButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else
        PaintedButton::keyPressEvent(event);
}

CurveView::CurveView(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(lines(*this, kViewHeight));
}

void CurveView::setCurve(VariableCurve curve, const QString& sentence) {
    curve_ = std::move(curve);
    setAccessibleName(sentence);
    update();
}

QSize CurveView::sizeHint() const {
    return {lines(*this, 26), lines(*this, kViewHeight)};
}

void CurveView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, rect(), curve_, font());
}

}  // namespace kyosei
