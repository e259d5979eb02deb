// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"
#include "model/policy/scenario.h"

namespace kyosei {

/// The scenario at `share` of the way from one to another, 0 being exactly the first and 1 exactly
/// the second: sliders, their years and the years of shocks that both have move in proportion; a
/// lever that only one has grows from, or shrinks to, the baseline with that one's years. What is
/// there or not (a shock that only one has) changes half-way; title, author and note are the
/// second's.
[[nodiscard]] Scenario blend(const Scenario& before, const Scenario& after, double share,
                             const LeverTable& levers);

}  // namespace kyosei
