// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/policy.h"

void kyosei::fuzz::scenario(std::string_view input) {
    const PolicyModel& model = policyModel();
    const auto read = readScenario(input, model.levers(), model.shocks(), "fuzz.json");
    if (!read) {
        require(hasErrors(read.error()), "refused without saying why");
        return;
    }
    (void)model.inputsFor(read->scenario);
    const auto again =
        readScenario(writeScenario(read->scenario), model.levers(), model.shocks(), "again.json");
    require(again.has_value(), "a written scenario is refused");
    require(again->notes.empty(), "a written scenario has unknown keys");
    require(again->scenario == read->scenario, "a written scenario reads back different");
}
