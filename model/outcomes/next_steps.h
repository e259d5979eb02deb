// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <stop_token>
#include <vector>

namespace kyosei {

/// What one step of a lever would do from where a scenario stands.
struct NextStep {
    LeverId id;
    double effect = 0;  ///< on the output, per step up of the lever

    bool operator==(const NextStep&) const = default;
};

/// All levers by how much one step of them would raise an output at a time (a calendar year), in
/// the run with central values; those that raise it most first, and of equal ones in the order of
/// the table. See leverEffects().
[[nodiscard]] Result<std::vector<NextStep>> nextSteps(const PolicyModel& model,
                                                      const Scenario& scenario, Slot output,
                                                      double time, std::stop_token stop = {});

}  // namespace kyosei
