// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/report_plan.h"

#include <utility>

namespace kyosei::report {

namespace {

/// The charts of the annex for each scenario; letters tell several apart.
Result<std::vector<AnnexFacts::Charts>> chartsOf(PolicyEnsemble& ensemble, const PolicyModel& model,
                                                 const ReportPlan& plan,
                                                 const std::stop_token& stop) {
    std::vector<AnnexFacts::Charts> found;
    if (plan.charts.empty())
        return found;
    const auto charts = tables::chartsNamed(model.charts(), plan.charts);
    if (!charts)
        return fail(charts.error());
    tables::ChartTablesOptions options;
    options.weights = plan.facts.weights;
    options.progress = plan.facts.progress;
    for (const LabelledScenario& one : plan.scenarios) {
        auto made = tables::chartTables(ensemble, one.scenario, *charts, options, stop);
        if (!made)
            return fail(std::move(made.error()));
        found.push_back({plan.scenarios.size() > 1 ? one.label : std::string(), std::move(*made)});
    }
    return found;
}

}  // namespace

Result<RanReport> runAroundReport(PolicyEnsemble& ensemble,
                                  const std::shared_ptr<const PolicyModel>& model,
                                  const ReportPlan& plan, const std::stop_token& stop) {
    RanReport report;
    report.model = model;
    auto charts = chartsOf(ensemble, *model, plan, stop);
    if (!charts)
        return fail(std::move(charts.error()));
    report.annex.charts = std::move(*charts);
    report.annex.session = plan.session;
    std::vector<LabelledScenario> together = plan.scenarios;
    together.insert(together.end(), plan.beside.begin(), plan.beside.end());
    if (together.size() < 2)
        return report;
    auto facts = comparisonFactsOf(ensemble, model, together, plan.facts, stop);
    if (!facts)
        return fail(std::move(facts.error()));
    const bool single = plan.scenarios.size() == 1;
    (single ? report.annex.comparison : report.compared) = std::move(*facts);
    return report;
}

Result<RanReport> runReport(PolicyEnsemble& ensemble,
                            const std::shared_ptr<const PolicyModel>& model, const ReportPlan& plan,
                            const std::stop_token& stop) {
    // The two pages last: a chart that does not exist should not be told after minutes.
    auto report = runAroundReport(ensemble, model, plan, stop);
    if (!report || plan.scenarios.size() > 1)
        return report;
    auto facts = factsOf(ensemble, model, plan.scenarios.front().scenario, plan.facts, stop);
    if (!facts)
        return fail(std::move(facts.error()));
    report->single = std::move(*facts);
    return report;
}

ReportDocument composeAll(const RanReport& report, const Words& words,
                          const ComposeOptions& options) {
    ReportDocument document = report.single ? compose(*report.single, words, options)
                                            : composeComparison(*report.compared, words, options);
    addAnnex(document, report.annex, *report.model, words);
    return document;
}

}  // namespace kyosei::report
