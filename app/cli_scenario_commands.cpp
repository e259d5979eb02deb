// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_scenario_commands.h"

#include "app/cli_structure.h"
#include "app/common_options.h"
#include "app/explore_options.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

ScenarioCommands::ScenarioCommands(CLI::App& app) {
    addRun(app);
    addCompare(app);
    addList(app);
    addExport(app);
    addExplore(app);
}

void ScenarioCommands::addRun(CLI::App& app) {
    run_ = app.add_subcommand(
        "run",
        "What a scenario file comes to beside the baseline; with --csv or --variables the series "
        "of the run with central values");
    run_->add_option("SCENARIO", runOptions_.scenario, "Scenario file (.json) saved by Kyosei");
    addSeriesOptions(*run_, runOptions_.csv, runOptions_.variables, runOptions_.window,
                     runOptions_.json);
    run_->add_option("--single-futures", runOptions_.singleFutures,
                     "So many futures drawn by chance with central values, beside the expected "
                     "path; with --csv their series, with --variables these")
        ->check(CLI::Range(1, 10000));
    run_->add_option("--seed", runOptions_.seed, "Which futures are drawn")
        ->check(CLI::Range(0, 1000000));
}

void ScenarioCommands::addCompare(CLI::App& app) {
    compare_ = app.add_subcommand(
        "compare", "Compare scenarios under uncertainty: ranges, changes, costs, who gains");
    compare_->add_option("SCENARIO", compareOptions_.scenarios,
                         "Scenario files (.json); the bundled ones if left out");
    compare_->add_flag("--each-lever", compareOptions_.eachLever,
                       "Also each lever alone, all countries at its end");
    compare_->add_flag("--parts", compareOptions_.parts,
                       "Is the whole more than the sum of its levers alone?");
    compare_->add_option(
        "--without", compareOptions_.without,
        "What is left with links held at their baseline: ids with commas (trust,framework), held "
        "together; or 'all', one by one and together. May be repeated");
    compare_
        ->add_option("--without-loop", compareOptions_.withoutLoops,
                     "What is left with a named feedback loop cut, at a link that no other named "
                     "loop needs: its "
                     "name or how it begins (R1); or 'all', one by one. May be repeated")
        ->allow_extra_args(false);
    compare_->add_flag("--against-baseline", compareOptions_.againstBaseline,
                       "Against the baseline without shocks, instead of the same shocks "
                       "without the package");
    compare_
        ->add_option("--prior", compareOptions_.priorDraws,
                     "So many draws from the priors instead of the members that history supports")
        ->check(CLI::Range(1, 100000));
    compare_->add_option("-o,--output", compareOptions_.output,
                         "File to write; '-' is standard output");
    compare_->add_flag("--json", compareOptions_.json, "JSON instead of text");
}

void ScenarioCommands::addList(CLI::App& app) {
    list_ = app.add_subcommand("list", "List what the policy model offers, tab-separated");
    list_->add_option("WHAT", listOptions_.what, "levers, shocks, charts, variables or worldviews")
        ->check(CLI::IsMember({"levers", "shocks", "charts", "variables", "worldviews"}));
    list_->add_flag("--json", listOptions_.json, "JSON instead of text");
}

void ScenarioCommands::addExport(CLI::App& app) {
    export_ = app.add_subcommand(
        "export", "Write the policy model with a scenario built in as XMILE, for other programs");
    export_->add_option("SCENARIO", exportOptions_.scenario,
                        "Scenario file (.json) saved by Kyosei; the baseline if left out");
    addOutputOptions(*export_, exportOptions_.output, exportOptions_.json);
}

void ScenarioCommands::addExplore(CLI::App& app) {
    explore_ = app.add_subcommand(
        "explore", "Run very many members with uncertain constants, also on several machines");
    addExploreOptions(*explore_, exploreOptions_);
}

std::optional<int> ScenarioCommands::run() {
    if (*run_) {
        runOptions_.variables = splitNames(runOptions_.variables);
        return cli::run(runOptions_);
    }
    if (*compare_)
        return cli::compare(compareOptions_);
    if (*list_)
        return cli::list(listOptions_);
    if (*export_)
        return exportScenario(exportOptions_);
    if (*explore_) {
        exploreOptions_.request.outputs = splitNames(exploreOptions_.request.outputs);
        return cli::explore(exploreOptions_);
    }
    return std::nullopt;
}

}  // namespace kyosei::cli
