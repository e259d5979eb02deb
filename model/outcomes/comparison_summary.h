// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"

#include <cstddef>
#include <vector>

namespace kyosei {

/// How far scenarios lie apart.
struct ScenarioRange {
    double minimum = 0;
    double mean = 0;
    double maximum = 0;
};

/// Of the finite ones; NaN if there are none.
[[nodiscard]] ScenarioRange rangeOf(const std::vector<double>& values);

/// A country whose own resources a scenario changes.
struct AffectedActor {
    std::size_t actor = 0;  ///< index into Comparison::actors
    double change = 0;      ///< median, per cent
};

/// Those with a change that is more likely than not by more than `least` per cent, the largest
/// first: gains if `gains`, else losses.
[[nodiscard]] std::vector<AffectedActor> affectedActors(const ComparedScenario& scenario,
                                                        bool gains, double least = 0.05);

}  // namespace kyosei
