// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <cstddef>
#include <vector>

namespace kyosei {

/// What is asked about a number of the headline, at its horizon.
struct ReasonRequest {
    Scenario scenario;
    std::size_t output = 0;            ///< as Headline::partsFirst()
    std::vector<double> weights = {};  ///< one per member of the whole ensemble; empty: its own
};

/// Whether the same runs answer both, perhaps for another output.
[[nodiscard]] inline bool sameRuns(const ReasonRequest& a, const ReasonRequest& b) {
    return a.scenario.runsLike(b.scenario) && a.weights == b.weights;
}

}  // namespace kyosei
