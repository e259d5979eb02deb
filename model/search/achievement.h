// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"
#include "model/search/futures.h"

#include <cstddef>
#include <span>
#include <vector>

namespace kyosei::search {

/// How packages are judged over uncertain futures.
enum class Criterion {
    share,       ///< in how many of them all goals are reached
    worstTenth,  ///< how far on the good side of the goals the worst tenth of them is on average
};

/// Of a share of futures: what it was in those that were run, and what that says of others.
struct Chance {
    double share = 0;          ///< weighted, 0..1
    double low = 0, high = 1;  ///< nine chances in ten for what it is in all such futures (Wilson
                               ///< 1927, with Kish's number of members)
    std::size_t members = 0;
    double effective = 0;  ///< as how many of equal weight they speak
};

/// How far a package is on the good side in each member: of its goals that of which most is
/// missing, each in units of a clear change of its output; of one goal as shown.
[[nodiscard]] std::vector<double> worstMargins(const std::vector<goals::Goal>& goals,
                                               const Margins& margins, std::size_t candidate);

/// The chance that a margin is not negative; what is not a number is a miss. `weights`: one per
/// member, or empty.
[[nodiscard]] Chance chanceOf(std::span<const double> margins, std::span<const double> weights);
/// The same, but so that every step nearer to the goal counts a little: the mean probability of
/// reaching it if each member's margin had a normal error of this size. For a search, which would
/// find no way on a plain.
[[nodiscard]] double smoothShare(std::span<const double> margins, std::span<const double> weights,
                                 double error);
/// The mean of the worst tenth of the weight.
[[nodiscard]] double worstTenthOf(std::span<const double> margins, std::span<const double> weights);

}  // namespace kyosei::search
