// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/members.h"
#include "model/calibrate/calibration.h"
#include "model/policy/worldviews.h"

#include <string>
#include <vector>

namespace kyosei::calibrate {

/// What draws say together: weights, and the members to ship.
struct Posterior {
    std::vector<double> weights;  ///< of all draws, add up to 1
    Members members;
};

/// Weighs the draws, which are all of the calibration's, by the likelihood of all terms together.
/// Fails if no draw can explain history at all.
///
/// With `schools`, members are picked in proportion to their weight under the table and under every
/// school of thought together, so that each school finds enough members among them to be weighted
/// anew. Their own weights stay those under the table: what was picked more often than the table
/// alone would have counts for less in the same proportion (importance sampling from a mixture).
[[nodiscard]] Result<Posterior> posteriorOf(const Calibration& calibration,
                                            const std::vector<Draw>& draws,
                                            const WorldViews* schools = nullptr);

/// All draws of each parameter.
struct DrawnParameters {
    std::vector<std::string> names;
    std::vector<std::vector<double>> values;  ///< [name][draw]
};
[[nodiscard]] DrawnParameters parametersOf(const Calibration& calibration,
                                           const std::vector<Draw>& draws);

/// As how many of equal weight draws or members speak under each school, in their order.
[[nodiscard]] Result<std::vector<double>> sizesUnder(const WorldViews& schools,
                                                     const WeightedMembers& members);

/// The report beside the members, as JSON: what was done, effective sample sizes (of all terms, of
/// each alone, without each, and under each school), what the shares of time miss, posterior
/// against prior of each parameter, and the hashes of the files it was made from.
[[nodiscard]] std::string reportOf(const Calibration& calibration, const std::vector<Draw>& draws,
                                   const Posterior& posterior, const WorldViews* schools = nullptr);

}  // namespace kyosei::calibrate
