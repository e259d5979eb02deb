// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/read_checks.h"
#include "model/simulation/policy_data.h"
#include "tests/fuzz/targets.h"
#include "tests/support/policy.h"

void kyosei::fuzz::checks(std::string_view input) {
    const PolicyModel& model = policyModel();
    const auto& parameters = model.data().parameters();
    require(parameters.has_value(), "the program's own parameters cannot be read");
    const auto read = kyosei::checks::readChecks(input, model, *parameters, "fuzz.json");
    if (!read)
        require(hasErrors(read.error()), "refused without saying why");
}
