// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/annex.h"
#include "model/report/compose.h"

#include <optional>
#include <string>
#include <vector>

namespace kyosei::report {

/// What a report is to be about, as window and command line ask for it.
struct ReportPlan {
    std::vector<LabelledScenario> scenarios;  ///< one: two pages on it; more: they are compared
    FactsOptions facts;
    std::vector<LabelledScenario> beside = {};  ///< one is compared with these in the annex
    std::vector<std::string> charts = {};       ///< ids, or "all"; in the annex
    std::optional<SessionLog> session = {};     ///< in the annex
};

/// All numbers of a report, in no language.
struct RanReport {
    std::shared_ptr<const PolicyModel> model;
    std::optional<ReportFacts> single;
    std::optional<ComparisonFacts> compared;
    AnnexFacts annex;
};

/// All but the two pages on a single scenario: charts, comparison, log. With neither charts nor
/// comparison nothing is run.
[[nodiscard]] Result<RanReport> runAroundReport(PolicyEnsemble& ensemble,
                                                const std::shared_ptr<const PolicyModel>& model,
                                                const ReportPlan& plan,
                                                const std::stop_token& stop = {});

/// Runs all that it needs. Progress counts the runs of each part by itself. Fails with the issues
/// of a run that fails, of a chart that there is not, or with codes::cancelled. Precondition:
/// there is a scenario.
[[nodiscard]] Result<RanReport> runReport(PolicyEnsemble& ensemble,
                                          const std::shared_ptr<const PolicyModel>& model,
                                          const ReportPlan& plan, const std::stop_token& stop = {});

/// The whole report with its annex in one language.
[[nodiscard]] ReportDocument composeAll(const RanReport& report, const Words& words,
                                        const ComposeOptions& options = {});

}  // namespace kyosei::report
