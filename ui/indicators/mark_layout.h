// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/soft_window.h"

#include <cstddef>
#include <span>
#include <vector>

namespace kyosei {

/// Where the name of a known size stands beside a panel.
struct PlacedMark {
    enum class Where {
        inside,  ///< at its true height
        above,   ///< larger than the window shows
        below,
    };
    std::size_t mark = 0;  ///< index into the values
    Where where = Where::inside;
    double centre = 0;  ///< of the text, in pixels
};

/// Places marks beside a window drawn from `top` (its upper end) to `bottom`, `row` pixels each.
/// What lies outside stands at the ends, the farthest outermost. At most `most`, none overlapping:
/// what is nearest to the window, and among those inside nearest to 0, goes first. Values that are
/// not finite are left out. From top to bottom.
[[nodiscard]] std::vector<PlacedMark> placeMarks(std::span<const double> values,
                                                 const ValueWindow& window, double top,
                                                 double bottom, double row, std::size_t most);

}  // namespace kyosei
