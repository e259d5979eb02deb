// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_paths.h"

#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_model.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/issue_codes.h"
#include "model/outcomes/path_stations.h"
#include "model/outcomes/policy_paths.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace kyosei::cli {

namespace {

std::vector<Station> stationsNamed(const std::vector<std::string>& variables) {
    std::vector<Station> stations;
    for (const std::string& variable : variables)
        stations.push_back({variable, variable, {variable}});
    return stations;
}

void name(PathsReport& report, const std::vector<Station>& stations) {
    for (const Station& station : stations)
        report.stations.push_back(station.title);
}

Result<std::vector<Station>> stationsFor(const PathsOptions& options, const PolicyModel& model) {
    if (!options.through.empty())
        return stationsNamed(options.through);
    const auto links = embeddedKnockouts(model);
    if (!links)
        return fail(links.error());
    return stationsOf(*links);
}

/// What the gates let pass, in the run with central values.
Result<void> addMoney(PathsReport& report, const PolicyModel& model, const Scenario& scenario,
                      double year) {
    const auto places = Places::embedded(model.program(), model.charts());
    if (!places)
        return fail(places.error());
    if (!places->money)
        return {};
    const auto run = model.run(scenario);
    if (!run)
        return fail(run.error());
    report.money = moneyFlows(*places->money, *run, year);
    for (const MoneyGate& gate : places->money->gates)
        report.gates.push_back(gate.title);
    return {};
}

Result<PathsReport> policyPaths(const PathsOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return fail(model.error());
    const auto read = readScenarioFile(options.scenario, (*model)->levers(), (*model)->shocks());
    if (!read)
        return fail(read.error());
    (void)report(read->notes, options.json);
    const auto columns = askedOutputs(**model, options.outputs);
    if (!columns)
        return fail(columns.error());
    const auto years = askedYears(**model, options.year ? std::vector<double>{*options.year}
                                                        : std::vector<double>());
    if (!years)
        return fail(years.error());
    const auto stations = stationsFor(options, **model);
    if (!stations)
        return fail(stations.error());
    const auto finder = PolicyPaths::of(*model, *stations);
    if (!finder)
        return fail(finder.error());
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return fail(ensemble.error());

    const LeverTable& levers = (*model)->levers();
    const auto groups = options.by == "lever" ? groupsByLever(read->scenario, levers)
                                              : groupsByActor(read->scenario, levers);
    PathsReport result;
    name(result, *stations);
    for (const LeverGroup& group : groups)
        result.sources.push_back(group.title);
    for (const ExportColumn& column : *columns) {
        PolicyPathsOptions asked{column.slot, years->front(), options.members, options.most,
                                 progressOf("levers")};
        auto found = (*finder)->find(read->scenario, groups, asked, ensemble->get());
        if (!found)
            return fail(std::move(found.error()));
        result.outputs.push_back(column.name);
        result.found.push_back(std::move(*found));
    }
    if (const auto added = addMoney(result, **model, read->scenario, years->front()); !added)
        return fail(added.error());
    return result;
}

/// Of any model.
Result<PathsReport> modelPaths(const PathsOptions& options) {
    if (options.changes.empty())
        return fail({codes::noChangeAsked, {options.scenario, 0, {}}});
    const auto model = loadModel(options.scenario, "");
    if (!model)
        return fail(model.error());
    (void)report(model->notes, options.json);
    const auto columns = namedOutputs(*model->program, options.outputs);
    if (!columns)
        return fail(columns.error());
    const auto times = askedTimes(*model->run, options.year ? std::vector<double>{*options.year}
                                                            : std::vector<double>());
    if (!times)
        return fail(times.error());
    const std::vector<std::string> sets = changeSets(options.changes);
    std::string all;
    for (const std::string& set : sets)
        all += (all.empty() ? "" : ",") + set;

    PathsReport result;
    result.sources = sets;
    Result<std::vector<Station>> stations = stationsNamed(options.through);
    if (options.through.empty())
        stations = strongestStations(model->document, all, columns->front().name, times->front());
    if (!stations)
        return fail(stations.error());
    name(result, *stations);
    const auto runs = HeldRuns::of(model->document, holdsOf(*stations));
    if (!runs)
        return fail(runs.error());
    std::vector<PathSource> sources;
    for (const std::string& set : sets) {
        const auto constants = constantsIn((*runs)->program(), set);
        if (!constants)
            return fail(constants.error());
        sources.push_back({set, set, *constants});
    }
    for (const ExportColumn& column : *columns) {
        PathOptions asked;
        asked.output = exportColumns((*runs)->program(), {column.name})->front().slot;
        asked.horizon = times->front();
        asked.most = options.most;
        auto found = effectPaths(**runs, *stations, sources, asked);
        if (!found)
            return fail(std::move(found.error()));
        result.outputs.push_back(column.name);
        result.found.push_back(std::move(*found));
    }
    return result;
}

}  // namespace

int paths(const PathsOptions& options) {
    const auto found = options.changes.empty() && !isModelFile(options.scenario)
                           ? policyPaths(options)
                           : modelPaths(options);
    if (!found)
        return report(found.error(), options.json);
    return deliver(options.json ? pathsJson(*found).dump(1) + '\n' : pathsText(*found),
                   options.output, options.json, {options.scenario});
}

PathsCommand::PathsCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "paths", "Through what: which stations the effect of a scenario passes on its way to an "
                 "output, with sign, size and the year in which half of it is there");
    command_->add_option("SCENARIO", options_.scenario, "Scenario file (.json), or any XMILE model")
        ->required();
    command_->add_option("--change", options_.changes,
                         "Of a model: constants to change, NAME=VALUE, separated by commas; each "
                         "is a source, or each set of them if this is repeated");
    command_->add_option("--of", options_.outputs,
                         "Variables (several, or separated by commas); the numbers of the headline "
                         "if left out");
    command_->add_option("--year", options_.year,
                         "Year or time; the headline's, or the end of a model's run, if left out");
    command_->add_option("--by", options_.by, "Sources: lever or country")
        ->check(CLI::IsMember({"lever", "country"}))
        ->capture_default_str();
    command_->add_option("--through", options_.through,
                         "Stations: up to 12 variables, separated by commas; the links that can be "
                         "held, or those of a model through which most goes, if left out");
    command_
        ->add_option("--members", options_.members,
                     "Ranges over so many members of the ensemble; 0 is none")
        ->check(CLI::Range(0, 512))
        ->capture_default_str();
    command_->add_option("--most", options_.most, "Paths shown")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    command_->add_option("-o,--output", options_.output, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> PathsCommand::run() {
    if (!*command_)
        return std::nullopt;
    options_.outputs = splitNames(options_.outputs);
    options_.through = splitNames(options_.through);
    return paths(options_);
}

}  // namespace kyosei::cli
