// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_workbook.h"

#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "model/base/files.h"
#include "model/tables/workbook.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <utility>

namespace kyosei::cli {

namespace {

/// A sheet for each chart, then where their figures come from.
Result<std::string> workbookOf(PolicyEnsemble& ensemble, const Scenario& scenario,
                               const std::vector<ChartDefinition>& charts) {
    tables::ChartTablesOptions making;
    making.progress = progressOf("charts");
    const auto made = tables::chartTables(ensemble, scenario, charts, making);
    if (!made)
        return fail(made.error());
    std::vector<tables::Sheet> sheets;
    for (const tables::ChartTable& table : *made)
        sheets.push_back(tables::sheetOf(table, scenario.title));
    auto sources = tables::sourcesSheet(*made);
    if (!sources)
        return fail(std::move(sources.error()));
    sheets.push_back(std::move(*sources));
    return tables::workbookBytes(sheets);
}

}  // namespace

int writeWorkbook(const WorkbookOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto charts = tables::chartsNamed((*model)->charts(), splitNames(options.charts));
    if (!charts)
        return report(charts.error(), options.json);
    const auto scenario = askedScenario(**model, options.scenario, options.json);
    if (!scenario)
        return report(scenario.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);
    std::vector<std::filesystem::path> inputs;
    if (!options.scenario.empty())
        inputs.emplace_back(options.scenario);
    const auto written =
        workbookOf(**ensemble, *scenario, *charts).and_then([&](const std::string& bytes) {
            return requireOtherFile(options.output, inputs).and_then([&] {
                return saveFile(options.output, bytes);
            });
        });
    return written ? kSuccess : report(written.error(), options.json);
}

WorkbookCommand::WorkbookCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "workbook", "A workbook for LibreOffice and Excel (.xlsx): a sheet for each chart with "
                    "ranges, units and sources");
    command_->add_option("SCENARIO", options_.scenario,
                         "Scenario file (.json); the baseline if left out");
    command_->add_option("-o,--output", options_.output, "File to write (.xlsx)")
        ->required()
        ->check([](const std::string& file) {
            return file == "-" ? "a workbook needs a file" : std::string();
        });
    command_
        ->add_option("--charts", options_.charts,
                     "Charts by their ids with commas (see list charts), or 'all'; those of the "
                     "headline if left out")
        ->allow_extra_args(false);
    command_->add_flag("--json", options_.json, "Issues as JSON");
}

std::optional<int> WorkbookCommand::run() {
    if (*command_)
        return writeWorkbook(options_);
    return std::nullopt;
}

}  // namespace kyosei::cli
