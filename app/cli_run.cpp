// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/comparison_report.h"
#include "app/run_notes.h"
#include "model/simulation/policy_ensemble.h"

#include <algorithm>

namespace kyosei::cli {

namespace {

/// The scenario beside the baseline in all members that history supports.
Result<Comparison> comparedWithBaseline(const std::shared_ptr<const PolicyModel>& model,
                                        Scenario scenario) {
    const auto ensemble =
        PolicyEnsemble::historyMatched(model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return fail(ensemble.error());
    if (scenario.title.empty())
        scenario.title = scenario.isBaseline() ? "Nothing changed" : "Scenario";
    return compare(**ensemble, {std::move(scenario)});
}

nlohmann::ordered_json summaryJson(const Comparison& comparison) {
    nlohmann::ordered_json root{{"year", comparison.horizon}};
    if (comparison.scenarios.front().sameShocks)
        root["baselineHasTheSameShocks"] = true;
    for (std::size_t n = 0; n < comparison.titles.size(); ++n)
        root[comparison.titles[n]] = {
            {"baseline", comparison.scenarios.front().numbers[n].before},
            {"scenario", comparison.scenarios.front().numbers[n].value.median}};
    return root;
}

/// The series of the run with central values, as CSV.
int writeSeries(const PolicyModel& model, const Scenario& scenario,
                const std::vector<ExportColumn>& columns, const RunOptions& options) {
    const auto result = model.run(scenario);
    if (!result)
        return report(result.error(), options.json);
    (void)report(inFile(result->notes, options.scenario), options.json);
    return deliver(csvParts(columns, *result, options.window), options.csv, false,
                   {options.scenario});
}

}  // namespace

int run(const RunOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    Scenario scenario;
    Issues notes;
    if (!options.scenario.empty()) {
        auto read = readScenarioFile(options.scenario, (*model)->levers(), (*model)->shocks());
        if (!read)
            return report(read.error(), options.json);
        scenario = std::move(read->scenario);
        notes = std::move(read->notes);
    }
    const auto columns = exportColumns((*model)->program(), options.variables);
    if (!columns)
        return report(columns.error(), options.json);
    (void)report(notes, options.json);
    if (options.singleFutures > 0)
        return singleFuturesOf(*model, scenario, options);
    const bool wantsSeries = !options.csv.empty() || !options.variables.empty();
    if (wantsSeries && !options.json)
        return writeSeries(**model, scenario, *columns, options);
    const auto comparison = comparedWithBaseline(*model, scenario);
    if (!comparison)
        return report(comparison.error(), options.json);
    if (!options.json)
        return deliver(comparisonText(*comparison), {}, false);
    nlohmann::ordered_json root{{"title", scenario.title}, {"summary", summaryJson(*comparison)}};
    if (wantsSeries) {
        const auto result = (*model)->run(scenario);
        if (!result)
            return report(result.error(), true);
        (void)report(inFile(result->notes, options.scenario), true);
        root["run"] = "central values of all constants";
        root.update(toJson(*columns, *result, options.window));
    }
    return deliver(root.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n',
                   options.csv, true, {options.scenario});
}

}  // namespace kyosei::cli
