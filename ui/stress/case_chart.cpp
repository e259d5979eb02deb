// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/case_chart.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/year_axes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kyosei {

using stress::StressCase;

namespace {

constexpr double kLeastLevels = 4;      ///< of the vertical span of levels, as shown
constexpr double kLeastDifference = 2;  ///< of that of differences: what is small looks small

/// Ends that hold all lines, with some room, and at least so far apart.
YearWindow windowOf(const std::vector<const YearLine*>& all, double least) {
    YearWindow window{all.front()->front().x(), all.front()->back().x(), all.front()->front().y(),
                      all.front()->front().y()};
    for (const YearLine* line : all)
        for (const QPointF& point : *line) {
            window.low = std::min(window.low, point.y());
            window.high = std::max(window.high, point.y());
        }
    const double missing = std::max(0.0, least - (window.high - window.low)) / 2;
    const double room = 0.06 * (window.high - window.low) + missing;
    window.low -= room;
    window.high += room;
    return window;
}

}  // namespace

CaseChart::CaseChart(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
}

void CaseChart::show(const stress::StressTestPointer& test, std::size_t place, std::size_t number,
                     std::size_t time, const QString& words) {
    for (YearLine* line : {&without_, &with_, &low_, &middle_, &high_})
        line->clear();
    if (test) {
        const StressCase& one = test->cases[place];
        const StressCase::Number& numbers = one.numbers[number];
        const double from = test->years.front();
        without_ = lineFrom(test->years, numbers.without, from);
        with_ = lineFrom(test->years, numbers.with, from);
        for (std::size_t t = 0; t < test->years.size(); ++t) {
            const Change& change = numbers.difference[t];
            if (!std::isfinite(change.median))
                continue;
            low_ << QPointF(test->years[t], change.low);
            middle_ << QPointF(test->years[t], change.median);
            high_ << QPointF(test->years[t], change.high);
        }
        shockYear_ = one.kind == StressCase::Kind::shock ? one.year : 0;
        year_ = test->years[time];
    }
    setAccessibleName(tr("The number with and without the package, and the difference"));
    setAccessibleDescription(words);
    update();
}

QSize CaseChart::sizeHint() const {
    return {lines(*this, 16), lines(*this, 15)};
}

QSize CaseChart::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, 9)};
}

void CaseChart::paintEvent(QPaintEvent* /*event*/) {
    if (without_.size() < 2 || middle_.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double title = lines(*this, 1.1);
    const double upper = 0.56 * height();
    paintLevels(painter, QRectF(0, title, width(), upper - title));
    paintTitle(painter, QRectF(0, upper, width(), title), tr("The difference alone, likely range"));
    paintDifference(painter, QRectF(0, upper + title, width(), height() - upper - title));
}

void CaseChart::paintTitle(QPainter& painter, const QRectF& place, const QString& text) const {
    painter.setFont(scaledFont(font(), 0.9, true));
    painter.setPen(theme().ink);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void CaseChart::paintLevels(QPainter& painter, const QRectF& place) const {
    const YearAxes axes(painter, place, windowOf({&without_, &with_}, kLeastLevels), font());
    if (shockYear_ >= without_.front().x()) {
        const double x = axes.at({shockYear_, 0}).x();
        painter.setPen(QPen(theme().worse, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, axes.plot().top()), QPointF(x, axes.plot().bottom()));
    }
    painter.setPen(QPen(theme().baseline, 1.4));
    painter.drawPolyline(axes.placed(without_));
    painter.setPen(QPen(theme().accent, 2.4, Qt::DashLine));
    painter.drawPolyline(axes.placed(with_));
    // The key stands where the title of the lower half is: what the lines are, in their own look.
    painter.setFont(scaledFont(font(), 0.85));
    const QFontMetricsF metrics(painter.font());
    const double stroke = 2.2 * metrics.averageCharWidth();
    const double middle = place.top() - 0.55 * metrics.height();
    double x = 0;
    const auto entry = [&](const QPen& pen, const QString& text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, middle), QPointF(x + 2 * stroke, middle));
        x += 2 * stroke + 4;
        painter.setPen(theme().mutedInk);
        const double wide = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, middle - metrics.height() / 2, wide + 2, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += wide + 12;
    };
    entry(QPen(theme().accent, 2.4, Qt::DashLine), tr("with the package"));
    entry(QPen(theme().baseline, 1.4), tr("without"));
    if (shockYear_ >= without_.front().x())
        entry(QPen(theme().worse, 1, Qt::DotLine), tr("the shock"));
}

void CaseChart::paintDifference(QPainter& painter, const QRectF& place) const {
    const YearLine zero{QPointF(middle_.front().x(), 0), QPointF(middle_.back().x(), 0)};
    const YearAxes axes(painter, place, windowOf({&zero, &low_, &high_}, kLeastDifference), font());
    QColor fill = theme().accent;
    fill.setAlpha(50);
    paintBand(painter, axes.placed(low_), axes.placed(high_), fill);
    painter.setPen(QPen(theme().baseline, 1.2));
    painter.drawPolyline(axes.placed(zero));
    painter.setPen(QPen(theme().accent, 2));
    painter.drawPolyline(axes.placed(middle_));
    const auto read = std::ranges::find(middle_, year_, &QPointF::x);
    if (read == middle_.end())
        return;
    painter.setBrush(theme().surface);
    painter.drawEllipse(axes.at(*read), 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace kyosei
