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

/// A country that a scenario leaves more or less than the baseline does.
struct AffectedActor {
    std::size_t actor = 0;  ///< index into Comparison::actors
    double change = 0;      ///< median of what is left over, per cent
};

/// Those for which the direction is certain, the largest change first: gains if `gains`, else
/// losses.
[[nodiscard]] std::vector<AffectedActor>
affectedActors(const ComparedScenario& scenario, bool gains, const ChangeThresholds& thresholds);

}  // namespace kyosei
