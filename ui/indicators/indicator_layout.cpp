// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_layout.h"

#include "ui/indicators/proposal_lines.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

// In units of the font's height.
constexpr double kAxisRoom = 1.9;    ///< left of the plot, for the numbers of the grid
constexpr double kYearRoom = 1.1;    ///< below it, for the years
constexpr double kMarkRoom = 6.4;    ///< right of it, for the known sizes
constexpr double kRoomForTwo = 9.5;  ///< height that leaves room for a second line of the head

}  // namespace

double IndicatorLayout::x(const IndicatorContent& content, double year) const {
    return plot.left() + plot.width() * (year - content.start) / (content.end - content.start);
}

double IndicatorLayout::y(const IndicatorContent& content, double value) const {
    return plot.top() +
           plot.height() * (content.top() - value) / (content.top() - content.bottom());
}

double IndicatorLayout::yearAt(const IndicatorContent& content, double x) const {
    const double share = (x - plot.left()) / plot.width();
    return std::clamp(std::round(content.start + share * (content.end - content.start)),
                      content.start, content.end);
}

IndicatorLayout layoutOf(const IndicatorContent& content, const QRectF& place, const QFont& font) {
    IndicatorLayout layout;
    const double unit = QFontMetricsF(font).height();
    layout.unit = unit;
    layout.head = QRectF(place.left() + 2, place.top(), place.width() - 4, 1.5 * unit);
    double top = layout.head.bottom();
    if (place.height() >= kRoomForTwo * unit) {
        layout.second = QRectF(layout.head.left(), top, layout.head.width(), 0.95 * unit);
        top = layout.second.bottom();
    }
    const bool marks = content.mode == IndicatorMode::change && !content.marks.empty();
    const double right = !content.proposals.empty() ? proposalRoom(content, place.width(), unit)
                         : marks ? std::min(kMarkRoom * unit, place.width() * 0.33)
                                 : unit;
    layout.plot = QRectF(QPointF(place.left() + kAxisRoom * unit, top + 0.5 * unit),
                         QPointF(place.right() - right, place.bottom() - kYearRoom * unit));
    layout.years =
        QRectF(layout.plot.left(), layout.plot.bottom(), layout.plot.width(), kYearRoom * unit);
    return layout;
}

}  // namespace kyosei
