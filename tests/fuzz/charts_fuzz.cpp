// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/user_charts.h"
#include "tests/fuzz/targets.h"
#include "tests/support/policy.h"

void kyosei::fuzz::charts(std::string_view input) {
    const auto read = readUserCharts(input, "fuzz.json");
    if (!read) {
        require(hasErrors(read.error()), "refused without saying why");
        return;
    }
    for (const OwnChart& chart : read->charts)
        if (const auto bound = bind(chart, policyModel().program()); !bound)
            require(hasErrors(bound.error()), "not bound without saying why");
    const auto again = readUserCharts(writeUserCharts(*read), "again.json");
    require(again.has_value(), "a written book is refused");
    require(*again == *read, "a written book reads back different");
}
