// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_files.h"
#include "tests/fuzz/targets.h"
#include "tests/support/policy.h"

void kyosei::fuzz::goal(std::string_view input) {
    const PolicyModel& model = policyModel();
    static const kyosei::goals::GoalOutputs outputs(model.charts(), model.program(),
                                                    model.presentYear());
    if (const auto goal = kyosei::goals::goalFrom(input, outputs)) {
        const auto again = kyosei::goals::goalFrom(kyosei::goals::textOf(*goal), outputs);
        require(again.has_value() && *again == *goal, "a written goal reads back different");
    } else {
        require(hasErrors(goal.error()), "a goal is refused without saying why");
    }
    const auto read = kyosei::goals::readGoals(input, outputs, "fuzz.json");
    if (!read) {
        require(hasErrors(read.error()), "refused without saying why");
        return;
    }
    const auto again =
        kyosei::goals::readGoals(kyosei::goals::writeGoals(*read), outputs, "again.json");
    require(again.has_value() && *again == *read, "a written file of goals reads back different");
}
