// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/members.h"
#include "model/calibrate/calibration.h"

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
[[nodiscard]] Result<Posterior> posteriorOf(const Calibration& calibration,
                                            const std::vector<Draw>& draws);

/// The report beside the members, as JSON: what was done, effective sample sizes (of all terms, of
/// each alone, and without each), what the shares of time miss, posterior against prior of each
/// parameter, and the hashes of the files it was made from.
[[nodiscard]] std::string reportOf(const Calibration& calibration, const std::vector<Draw>& draws,
                                   const Posterior& posterior);

}  // namespace kyosei::calibrate
