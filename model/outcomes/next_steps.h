// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/simulation/policy_ensemble.h"

#include <functional>
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

/// What one step up of a slider would do in the ensemble, given everything else.
struct StepEffect {
    LeverId id;
    /// Change of the output by one step up, in its unit: sign, range and chance. Of a slider at its
    /// maximum what the last step has done.
    Change effect;
    bool last = false;  ///< the slider is at its maximum

    bool operator==(const StepEffect&) const = default;
};

struct StepEffectsQuestion {
    Slot output = 0;
    double year = 0;                   ///< the nearest kept time counts
    std::vector<double> weights = {};  ///< one per member; empty: the ensemble's own
    /// Called as each slider is known, in the order of the table, from the calling thread.
    std::function<void(const StepEffect&)> known = {};
};

/// Of all sliders, in the order of the table, for marks beside them. Each member is compared with
/// itself without the step. A run of the ensemble per slider and one more: with the first 64
/// members (calibrate::firstMembers()) about a second. Fails with the issues of a run that fails,
/// or with codes::cancelled.
[[nodiscard]] Result<std::vector<StepEffect>> stepEffects(PolicyEnsemble& ensemble,
                                                          const Scenario& scenario,
                                                          const StepEffectsQuestion& question,
                                                          std::stop_token stop = {});

}  // namespace kyosei
