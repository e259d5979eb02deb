// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/milestones.h"
#include "model/simulation/policy_model.h"
#include "model/simulation/spending.h"

#include <memory>
#include <vector>

namespace kyosei {

/// A run of a scenario with all that is worked out from it once per run, so that whoever shows it
/// has nothing left to compute. A value: copies share the run, which never changes.
struct PolicyOutcome {
    std::shared_ptr<const RunResult> run;
    std::vector<Milestone> milestones;  ///< in order of years
    Spending spending;
};

/// What follows from a run of the scenario that holds at least what PolicyModel::runShown saves.
/// `run` is not null. Safe to call from any thread.
[[nodiscard]] PolicyOutcome outcomeOf(const PolicyModel& model, const Scenario& scenario,
                                      std::shared_ptr<const RunResult> run);

/// Runs the scenario as PolicyModel::runShown does, and tells what follows from the run. Fails
/// where the run fails.
[[nodiscard]] Result<PolicyOutcome> runOutcome(const PolicyModel& model, const Scenario& scenario,
                                               std::stop_token stop = {},
                                               const std::vector<Slot>& more = {});

}  // namespace kyosei
