// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace kyosei::xmile {

/// What `<xscale>` means: `count` (at least 2) points spread evenly, both ends exact. Reader and
/// writer share it, so that a written scale reads back to the same bits.
[[nodiscard]] inline std::vector<double> evenPoints(double minimum, double maximum,
                                                    std::size_t count) {
    std::vector<double> points(count);
    for (std::size_t i = 0; i < count; ++i)
        points[i] = i + 1 == count ? maximum
                                   : minimum + (maximum - minimum) * static_cast<double>(i) /
                                                   static_cast<double>(count - 1);
    return points;
}

}  // namespace kyosei::xmile
