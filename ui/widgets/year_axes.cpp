// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/year_axes.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kYearStep = 10;
constexpr double kNarrow = 42;    ///< characters: fewer years are written
constexpr int kMostDecimals = 7;  ///< of a value

/// Multiples of a step within two ends.
template <typename Use> void forTicks(double low, double high, double step, const Use& use) {
    const auto last = static_cast<long>(std::floor(high / step));
    for (auto k = static_cast<long>(std::ceil(low / step)); k <= last; ++k)
        use(static_cast<double>(k) * step);
}

}  // namespace

double niceStep(double span) {
    const double raw = span / 5;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double step : {1.0, 2.0, 5.0})
        if (raw <= step * power)
            return step * power;
    return 10 * power;
}

YearAxes::YearAxes(QPainter& painter, const QRectF& place, const YearWindow& window,
                   const QFont& font)
    : window_(window) {
    painter.setFont(scaledFont(font, 0.78));
    const QFontMetricsF metrics(painter.font());
    const double step = niceStep(window.high - window.low);
    int decimals = 0;
    while (decimals < kMostDecimals &&
           std::abs(std::remainder(step, std::pow(10.0, -decimals))) > 1e-9 * step)
        ++decimals;
    double widest = 0;
    forTicks(window.low, window.high, step, [&](double tick) {
        widest = std::max(widest, metrics.horizontalAdvance(formatNumber(tick, decimals)));
    });
    plot_ = place.adjusted(widest + 5, 2, -2, -metrics.height() - 1);
    paintValues(painter, place.left(), step, decimals);
    paintYears(painter);
}

void YearAxes::paintValues(QPainter& painter, double left, double step, int decimals) const {
    const double height = QFontMetricsF(painter.font()).height();
    forTicks(window_.low, window_.high, step, [&](double tick) {
        const double y = at({window_.from, tick}).y();
        painter.setPen(QPen(theme().grid, 1));
        painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
        painter.setPen(theme().mutedInk);
        painter.drawText(QRectF(left, y - height / 2, plot_.left() - left - 5, height),
                         Qt::AlignRight | Qt::AlignVCenter, formatNumber(tick, decimals));
    });
}

void YearAxes::paintYears(QPainter& painter) const {
    const QFontMetricsF metrics(painter.font());
    const double every =
        plot_.width() > kNarrow * metrics.averageCharWidth() ? kYearStep : 2 * kYearStep;
    painter.setPen(theme().mutedInk);
    forTicks(window_.from, window_.to, every, [&](double year) {
        const double half = metrics.horizontalAdvance(formatYear(year)) / 2 + 1;
        const double x = std::min(at({year, window_.low}).x(), plot_.right() - half);
        painter.drawText(QRectF(x - half, plot_.bottom() + 1, 2 * half, metrics.height()),
                         Qt::AlignCenter, formatYear(year));
    });
}

QPointF YearAxes::at(const QPointF& point) const {
    return {plot_.left() + (point.x() - window_.from) / (window_.to - window_.from) * plot_.width(),
            plot_.bottom() -
                (point.y() - window_.low) / (window_.high - window_.low) * plot_.height()};
}

YearLine YearAxes::placed(const YearLine& line) const {
    YearLine points;
    for (const QPointF& point : line)
        points << at(point);
    return points;
}

void paintBand(QPainter& painter, const YearLine& low, const YearLine& high, const QColor& fill) {
    YearLine back = high;
    std::reverse(back.begin(), back.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(low + back);
    painter.setBrush(Qt::NoBrush);
}

}  // namespace kyosei
