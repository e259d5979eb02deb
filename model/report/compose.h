// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/comparison_facts.h"
#include "model/report/document.h"
#include "model/report/facts.h"

#include <string>

namespace kyosei::report {

struct ComposeOptions {
    std::string date;                     ///< as it is to stand there; empty: none
    std::string file = "SCENARIO.json";   ///< of the scenario, in the command that makes it again
    std::vector<std::string> files = {};  ///< the same of several scenarios that are compared
    std::size_t mostOfNote = 700;  ///< bytes of the author's note that two pages have room for
};

/// The whole report in one language.
[[nodiscard]] ReportDocument compose(const ReportFacts& facts, const Words& words,
                                     const ComposeOptions& options = {});

/// The report on several scenarios. Nothing in it ranks them where likely ranges overlap.
[[nodiscard]] ReportDocument composeComparison(const ComparisonFacts& facts, const Words& words,
                                               const ComposeOptions& options = {});

}  // namespace kyosei::report
