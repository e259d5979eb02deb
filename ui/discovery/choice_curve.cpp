// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/choice_curve.h"

#include "ui/discovery/discovery_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kCurveHeight = 8, kCurveLeast = 5.5, kCurveWidth = 20;  ///< in line heights

}  // namespace

ChoiceCurve::ChoiceCurve(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(
        tr("Wider to the right, surer to the top: choose by a click or with the arrow keys"));
}

QSize ChoiceCurve::sizeHint() const {
    return {lines(*this, kCurveWidth), lines(*this, kCurveHeight)};
}

QSize ChoiceCurve::minimumSizeHint() const {
    return {lines(*this, kCurveWidth / 2), lines(*this, kCurveLeast)};
}

void ChoiceCurve::show(const discovery::DiscoveryPointer& found, std::size_t chosen) {
    found_ = found;
    chosen_ = chosen;
    const discovery::BoxStatistics& shown = found->explanation.findings[chosen].checked;
    setAccessibleName(tr("Explanation %1 of %2, from wide to sure: covers %3 of the misses, %4 of "
                         "its futures miss")
                          .arg(chosen + 1)
                          .arg(found->explanation.findings.size())
                          .arg(percentText(shown.coverage), percentText(shown.density)));
    update();
}

void ChoiceCurve::clear() {
    found_.reset();
    setAccessibleName(tr("No explanations to choose from"));
    update();
}

QRectF ChoiceCurve::plot() const {
    const double line = QFontMetricsF(scaledFont(font(), 0.82)).height();
    return {QPointF(3.2 * line, line + 4), QPointF(width() - line, height() - 2 * line - 4)};
}

QPointF ChoiceCurve::placeOf(std::size_t finding) const {
    const discovery::BoxStatistics& checked = found_->explanation.findings[finding].checked;
    const QRectF area = plot();
    return {area.left() + checked.coverage * area.width(),
            area.bottom() - checked.density * area.height()};
}

void ChoiceCurve::paintEvent(QPaintEvent*) {
    if (!found_)
        return;
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 0.82));
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plot();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double x = area.left() + share * area.width();
        const double y = area.bottom() - share * area.height();
        painter.setPen(QPen(look.grid, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(look.mutedInk);
        painter.drawText(QRectF(x - 40, area.bottom() + 1, 80, metrics.height()), Qt::AlignHCenter,
                         percentText(share));
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 4, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, percentText(share));
    }
    painter.setPen(look.ink);
    painter.drawText(QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(tr("↑ of the futures that have it, miss the goal"),
                                        Qt::ElideRight, width()));
    painter.drawText(QRectF(0, height() - metrics.height(), width(), metrics.height()),
                     Qt::AlignCenter,
                     metrics.elidedText(tr("of the misses, have it →"), Qt::ElideRight, width()));
    // Without any explanation: the share of all futures.
    painter.setPen(QPen(look.baseline, 1.2, Qt::DashLine));
    const double base = area.bottom() - found_->explanation.all.base * area.height();
    painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base));
    const double radius = lines(*this, 0.26);
    for (std::size_t i = 0; i < found_->explanation.findings.size(); ++i) {
        const bool holds = found_->explanation.findings[i].holds;
        painter.setPen(QPen(holds ? look.accent : look.mutedInk, 1.6));
        painter.setBrush(holds && i != chosen_ ? QBrush(look.accent) : QBrush(look.surface));
        const double size = i == chosen_ ? 1.7 * radius : radius;
        painter.drawEllipse(placeOf(i), size, size);
        if (i != chosen_)
            continue;
        painter.setBrush(look.accent);
        painter.drawEllipse(placeOf(i), 0.8 * radius, 0.8 * radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

void ChoiceCurve::choose(std::size_t finding) {
    if (finding != chosen_)
        emit chosen(finding);
}

void ChoiceCurve::mousePressEvent(QMouseEvent* event) {
    if (!found_ || event->button() != Qt::LeftButton)
        return;
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < found_->explanation.findings.size(); ++i)
        if (QLineF(placeOf(i), event->position()).length() <
            QLineF(placeOf(nearest), event->position()).length())
            nearest = i;
    choose(nearest);
}

void ChoiceCurve::keyPressEvent(QKeyEvent* event) {
    const std::size_t count = found_ ? found_->explanation.findings.size() : 0;
    const bool wider = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool surer = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (wider && chosen_ > 0)
        choose(chosen_ - 1);
    else if (surer && chosen_ + 1 < count)
        choose(chosen_ + 1);
    else if (!wider && !surer)
        QWidget::keyPressEvent(event);
}

}  // namespace kyosei
