// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace kyosei {

/// A line to be drawn, x in years.
using YearLine = QPolygonF;

/// The finite values of a series from a year on, each times `factor`: what a small panel draws.
[[nodiscard]] inline YearLine lineFrom(const std::vector<double>& times,
                                       std::span<const double> values, double from,
                                       double factor = 1) {
    YearLine line;
    for (std::size_t t = 0; t < times.size() && t < values.size(); ++t)
        if (times[t] >= from && std::isfinite(values[t]))
            line.append({times[t], values[t] * factor});
    return line;
}

}  // namespace kyosei
