// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <stop_token>
#include <vector>

namespace kyosei {

/// All levers at their maximum, with the years of the baseline: the most that can be set.
[[nodiscard]] Scenario leversAtMaximum(const LeverTable& levers);

/// What that does to outputs at a time (a calendar year), in the run with central values: scenario
/// minus baseline, one per output. A measure of how much of an effect a scenario has.
[[nodiscard]] Result<std::vector<double>> changeAtLeverEnds(const PolicyModel& model,
                                                            const std::vector<Slot>& outputs,
                                                            double time, std::stop_token stop = {});

}  // namespace kyosei
