// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "model/simulation/policy_model.h"

#include <cstdio>

namespace kyosei::cli {

namespace {

/// The headline numbers at the horizon, baseline beside scenario.
std::string summaryText(const PolicyModel& model, const RunResult& result) {
    const Headline& headline = model.charts().headline();
    char line[200];
    std::string text;
    std::snprintf(line, sizeof line, "%-28s %10s %10s %10s\n", "", "baseline", "scenario",
                  "change");
    text += "In " + std::to_string(static_cast<int>(headline.horizon)) + '\n' + line;
    const auto row = [&](const HeadlineIndicator& indicator, int decimals) {
        const double before = model.baseline()->at(indicator.slot, headline.horizon);
        const double after = result.at(indicator.slot, headline.horizon);
        std::snprintf(line, sizeof line, "%-28s %10.*f %10.*f %+10.*f\n", indicator.title.c_str(),
                      decimals, before, decimals, after, decimals, after - before);
        text += line;
    };
    for (const HeadlineIndicator& indicator : headline.indicators)
        row(indicator, 1);
    row(headline.stability, 1);
    row(headline.framework, 2);
    return text;
}

nlohmann::ordered_json summaryJson(const PolicyModel& model, const RunResult& result) {
    const Headline& headline = model.charts().headline();
    nlohmann::ordered_json root{{"year", headline.horizon}};
    const auto add = [&](const HeadlineIndicator& indicator) {
        root[indicator.title] = {
            {"baseline", model.baseline()->at(indicator.slot, headline.horizon)},
            {"scenario", result.at(indicator.slot, headline.horizon)}};
    };
    for (const HeadlineIndicator& indicator : headline.indicators)
        add(indicator);
    add(headline.stability);
    add(headline.framework);
    return root;
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
    const auto result = (*model)->run(scenario);
    if (!result)
        return report(result.error(), options.json);
    notes.insert(notes.end(), result->notes.begin(), result->notes.end());
    (void)report(notes, options.json);

    const bool wantsSeries = !options.csv.empty() || !options.variables.empty();
    if (options.json) {
        nlohmann::ordered_json root{{"title", scenario.title},
                                    {"summary", summaryJson(**model, *result)}};
        if (wantsSeries)
            root.update(toJson(*columns, *result, options.window));
        return deliver(root.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n',
                       options.csv, true, {options.scenario});
    }
    return deliver(wantsSeries ? toCsv(*columns, *result, options.window)
                               : summaryText(**model, *result),
                   options.csv, false, {options.scenario});
}

}  // namespace kyosei::cli
