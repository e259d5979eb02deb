// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace kyosei {

/// What it is worth to know one constant before deciding.
struct Knowing {
    std::size_t constant = 0;  ///< as handed to valueOfKnowing()
    /// Expected value of partial perfect information, in the unit of the decisions' values, above
    /// 0; what chance alone would seem to give is taken off.
    double value = 0;
};

/// What it is worth to know more before deciding.
struct Information {
    std::size_t best = 0;  ///< the decision that is best on average, taken without knowing more
    /// Expected value of perfect information: of knowing all about the member one is in.
    double perfect = 0;
    std::vector<Knowing> named;  ///< only constants beyond chance; the largest value first
    /// Values up to this one are within noise: in 95 of 100 cases, none of as many constants
    /// without any effect would seem to be worth more.
    double noise = 0;
};

struct InformationOptions {
    std::size_t cosines = 3;  ///< of a constant's rank, at least 1
    std::size_t permutations = 199;
    double error = 0.05;  ///< chance of naming any constant if none matters
    std::uint64_t seed = 1992;
};

/// Value of information from members that have been run anyhow. `decisions` are [decision][member]
/// (more is better), `constants` [constant][member], `weights` one per member or empty.
///
/// Perfect: the mean over members of the best decision in each, less the best mean (Raiffa and
/// Schlaifer 1961). Of one constant: the mean of the best of what decisions are expected to give
/// once it is known, less the best mean, where expectations are a regression of values on it
/// (Strong, Oakley and Brennan 2014, Medical Decision Making 34(3); the regression takes the place
/// of their generalised additive model): on the first cosines of its rank, as DriverFinder's. What
/// has more waves over the range of a constant is missed.
///
/// The mean of the best of estimates is too high on average, by chance. That is measured by
/// shuffling the members of constants against those of values, which leaves nothing to know: the
/// mean of what is then found is taken off, which for constants that are worth a lot is too much,
/// so that values err to the low side there. A constant is named if it is worth more than the best
/// of all constants in all but `error` of the shuffles. Just above that, values are on average too
/// high, since only lucky ones get there. Of constants that go along with each other, as in members
/// weighed by history, each has what they tell together; values of several do not add up.
///
/// The same seed gives the same bits. Fails with codes::cancelled only. Precondition: at least one
/// decision, as many values everywhere, all finite.
[[nodiscard]] Result<Information> valueOfKnowing(const std::vector<std::vector<double>>& decisions,
                                                 const std::vector<std::vector<double>>& constants,
                                                 std::span<const double> weights,
                                                 const InformationOptions& options = {},
                                                 const std::stop_token& stop = {});

}  // namespace kyosei
