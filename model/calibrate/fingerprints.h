// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calibrate/plan.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::calibrate {

// Digests by which a shipped ensemble knows what it was made from.

/// Of the model's equations; layout, comments and documentation do not matter.
[[nodiscard]] std::string hashOf(const PolicyModel& model);
/// Of names and priors.
[[nodiscard]] std::string hashOf(const std::vector<Parameter>& parameters);
/// Of the historical figures that a plan compares with.
[[nodiscard]] std::string hashOf(const Plan& plan);
[[nodiscard]] std::string hashOf(std::string_view text);

}  // namespace kyosei::calibrate
