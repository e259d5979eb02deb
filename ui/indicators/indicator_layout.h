// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicator_content.h"

#include <QFont>
#include <QRectF>

namespace kyosei {

/// Where the parts of a panel are, in units of its font.
struct IndicatorLayout {
    QRectF head;
    QRectF second;  ///< second line of the head; empty where there is no room for it
    QRectF plot;    ///< the years inside their axes
    QRectF years;   ///< below the plot: the years of its axis
    double unit = 0;

    [[nodiscard]] double x(const IndicatorContent& content, double year) const;
    [[nodiscard]] double y(const IndicatorContent& content, double value) const;
    /// The year at a place, within those shown.
    [[nodiscard]] double yearAt(const IndicatorContent& content, double x) const;
};

[[nodiscard]] IndicatorLayout layoutOf(const IndicatorContent& content, const QRectF& place,
                                       const QFont& font);

}  // namespace kyosei
