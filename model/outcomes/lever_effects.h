// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_sensitivity.h"
#include "model/simulation/policy_model.h"

#include <stop_token>
#include <vector>

namespace kyosei {

/// What one step of every slider does to outputs at a time (a calendar year), around a scenario and
/// with everything else as it stands there. Probe i is LeverTable::cells()[i]; values stay within
/// the slider's range. One batch of two members per slider.
[[nodiscard]] Result<ProbeEffects> leverEffects(const PolicyModel& model, const Scenario& scenario,
                                                const std::vector<Slot>& outputs, double time,
                                                std::stop_token stop = {});

}  // namespace kyosei
