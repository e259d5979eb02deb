// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace kyosei {

/// The baseline with the model's own constants up to the present year, as the past of so many
/// members: what scenarios side by side go on from (RunInputs::continued) if none of them changes
/// anything before the present year. Has the values of these outputs. It takes a single run.
[[nodiscard]] Result<RunResult> sharedPast(const PolicyModel& model,
                                           const std::vector<Slot>& outputs, std::size_t members,
                                           std::stop_token stop = {});

}  // namespace kyosei
