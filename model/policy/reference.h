// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

namespace kyosei {

/// Whether a scenario has what a government decides: levers, splits or rules; not shocks.
[[nodiscard]] inline bool hasPackage(const Scenario& scenario) {
    return !scenario.levers.empty() || !scenario.splits.empty() || !scenario.rules.empty();
}

/// What the effects of a scenario are read against: its shocks without its package, so that a
/// package is not blamed for a war. The baseline if it has only one of the two.
[[nodiscard]] inline Scenario referenceOf(const Scenario& scenario) {
    Scenario without;
    if (hasPackage(scenario))
        without.shocks = scenario.shocks;
    return without;
}

}  // namespace kyosei
