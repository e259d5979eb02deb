// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal_files.h"
#include "model/search/package_search.h"
#include "tests/support/policy.h"

#include <memory>
#include <string>
#include <vector>

namespace kyosei::search {

/// A few draws from the priors: tests under sanitizers have no time for more.
inline std::shared_ptr<PolicyEnsemble> fewFutures(std::size_t members, std::uint64_t seed = 7) {
    PolicyEnsemble::Options options;
    options.members = members;
    options.seed = seed;
    return *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
}

inline goals::Goal goalOf(const std::string& text) {
    const PolicyModel& model = policyModel();
    return *goals::goalFrom(
        text, goals::GoalOutputs(model.charts(), model.program(), model.presentYear()));
}

/// Diplomacy of the first three governments, from where it stands to 40 more, in steps of 10.
inline std::vector<FreeLever> threeLevers() {
    std::vector<FreeLever> free;
    for (const LeverCell& cell : policyModel().levers().cells())
        if (cell.id.lever == "diplomacy" && free.size() < 3)
            free.push_back({cell.id, cell.baseline.value, cell.baseline.value + 40});
    return free;
}

/// A search in a moment.
inline Request quickRequest(const std::string& goal) {
    Request request;
    request.goals = {goalOf(goal)};
    request.free = threeLevers();
    request.packages = 3;
    request.effort = {16, 16, 16, 6, 1, 2};
    return request;
}

}  // namespace kyosei::search
