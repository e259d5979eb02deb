// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "model/base/numbers.h"
#include "model/simulation/single_futures.h"

#include <cmath>
#include <cstdio>

namespace kyosei::cli {

namespace {

/// What was asked for, or the numbers of the headline.
Result<std::vector<ExportColumn>> futureOutputs(const PolicyModel& model,
                                                const std::vector<std::string>& names) {
    if (!names.empty())
        return exportColumns(model.program(), names);
    std::vector<ExportColumn> columns;
    for (const HeadlineIndicator& number : model.charts().headline().wholeFirst())
        columns.push_back({number.title, number.slot});
    return columns;
}

/// One row per future and time.
std::string futuresCsv(const SingleFutures& futures, const std::vector<ExportColumn>& columns,
                       const TimeWindow& window) {
    std::string text = "future,time";
    for (const ExportColumn& column : columns)
        text += ',' + column.name;
    const RunResult& run = futures.scenario;
    for (std::size_t future = 0; future < run.members(); ++future)
        for (std::size_t t = 0; t < run.times().size(); ++t) {
            const double time = run.times()[t];
            if (time < window.from || time > window.to)
                continue;
            text += '\n' + std::to_string(future) + ',' + shortestNumber(time);
            for (const ExportColumn& column : columns)
                text += ',' + shortestNumber(run.series(column.slot, future)[t]);
        }
    return text + '\n';
}

nlohmann::ordered_json spreadJson(const FutureSpread& spread) {
    return {{"expected", spread.expected}, {"mean", spread.mean}, {"sd", spread.sd},
            {"low", spread.low},           {"high", spread.high}, {"below_zero", spread.below}};
}

std::string spreadLine(const std::string& title, const FutureSpread& level,
                       const FutureSpread* change) {
    char line[200];
    std::snprintf(line, sizeof line, "%-28s %8.2f %8.2f %8.2f %8.2f..%.2f", title.c_str(),
                  level.expected, level.mean, level.sd, level.low, level.high);
    std::string text = line;
    if (change) {
        std::snprintf(line, sizeof line, "  %+7.2f %+7.2f %7.2f %5.0f%%", change->expected,
                      change->mean, change->sd, 100 * change->below);
        text += line;
    }
    return text + '\n';
}

}  // namespace

int singleFuturesOf(const std::shared_ptr<const PolicyModel>& model, const Scenario& scenario,
                    const RunOptions& options) {
    const auto columns = futureOutputs(*model, options.variables);
    if (!columns)
        return report(columns.error(), options.json);
    std::vector<Slot> outputs;
    for (const ExportColumn& column : *columns)
        outputs.push_back(column.slot);
    const auto futures =
        singleFutures(model, scenario, options.singleFutures, options.seed, outputs);
    if (!futures)
        return report(futures.error(), options.json);
    if (!options.csv.empty() && !options.json)
        return deliver(futuresCsv(*futures, *columns, options.window), options.csv, false,
                       {options.scenario});
    const double year = model->charts().headline().horizon;
    const bool changes = !scenario.isBaseline();
    nlohmann::ordered_json root{
        {"year", year}, {"futures", options.singleFutures}, {"seed", options.seed}};
    char head[300];
    std::snprintf(
        head, sizeof head,
        "%zu futures drawn by chance, central values of all constants, in %.0f\n%-28s %8s "
        "%8s %8s %8s%s\n",
        options.singleFutures, year, "", "expected", "mean", "sd", "nine in ten",
        changes ? "   change: expected, mean, sd, below zero" : "");
    std::string text = head;
    for (const ExportColumn& column : *columns) {
        const FutureSpread level = spreadOfLevel(*futures, column.slot, year);
        const FutureSpread change = spreadOfChange(*futures, column.slot, year);
        root["numbers"][column.name] = {{"level", spreadJson(level)}};
        if (changes)
            root["numbers"][column.name]["change"] = spreadJson(change);
        text += spreadLine(column.name, level, changes ? &change : nullptr);
    }
    return deliver(options.json ? root.dump(1) + '\n' : text, options.csv, options.json,
                   {options.scenario});
}

}  // namespace kyosei::cli
