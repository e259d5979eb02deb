// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_outcome.h"

#include <cassert>
#include <utility>

namespace kyosei {

PolicyOutcome outcomeOf(const PolicyModel& model, const Scenario& scenario,
                        std::shared_ptr<const RunResult> run) {
    assert(run);
    PolicyOutcome outcome;
    outcome.milestones = milestonesOf(model, scenario, *run);
    outcome.spending = spendingOf(model, scenario, *run);
    outcome.run = std::move(run);
    return outcome;
}

Result<PolicyOutcome> runOutcome(const PolicyModel& model, const Scenario& scenario,
                                 std::stop_token stop, const std::vector<Slot>& more) {
    Result<RunResult> run = model.runShown(scenario, std::move(stop), more);
    if (!run)
        return fail(std::move(run.error()));
    return outcomeOf(model, scenario, std::make_shared<const RunResult>(std::move(*run)));
}

}  // namespace kyosei
