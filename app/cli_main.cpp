// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_calibration.h"
#include "app/cli_commands.h"
#include "app/cli_contributions.h"
#include "app/cli_drivers.h"
#include "app/cli_next_steps.h"
#include "app/cli_paths.h"
#include "app/cli_report.h"
#include "app/cli_reports.h"
#include "app/cli_structure.h"
#include "app/explore_options.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

namespace {

using namespace kyosei::cli;

constexpr const char* kDescription =
    "kyosei-cli - run the Kyosei policy model, or any XMILE or Vensim model, without a window\n\n"
    "The policy model asks what aid, infrastructure, trade and citizen exchange do, and do\n"
    "not do, for peace in Northeast Asia. It is an argument laboratory, not a forecast.";

constexpr const char* kFooter = R"(
Exit status
  0  success
  1  the model or scenario has errors, each named on standard error, or a reality check fails
     that is not listed as failing
  2  the command line is wrong
  3  a file cannot be read or written
  4  an exploration is not complete yet; the same command goes on with it

Results go to standard output, issues to standard error; with --json both are JSON.

Examples
  kyosei-cli run                                    headline of the baseline in 2050
  kyosei-cli run plan.json                          the same, a scenario beside it
  kyosei-cli run plan.json --csv out.csv --variables overall_stability,trust --from 2026
  kyosei-cli compare a.json b.json --parts          ranges, costs, whole against sum
  kyosei-cli report plan.json -o plan.html          two pages with ranges, costs, reasons, limits
  kyosei-cli simulate model.xmile --csv out.csv     any XMILE 1.0 model
  kyosei-cli simulate model.mdl                     any Vensim model; likewise for all commands
  kyosei-cli check model.xmile                      equations, dimensions and units
  kyosei-cli check model.xmile --checks my.json     a changed policy model against own checks
  kyosei-cli reference --html reference.html        all equations, sources and limits
  kyosei-cli list levers                            what a scenario can set
  kyosei-cli export plan.json -o plan.xmile         a scenario for any XMILE program
  kyosei-cli explore plan.json -o runs/plan --members 1000000
  kyosei-cli calibrate --out mine                   the ensemble that history supports
  kyosei-cli validate                               its scores in the years after 2014
  kyosei-cli convert model.mdl -o model.xmile       any model as plain XMILE 1.0
  kyosei-cli causes trust --depth 3                 what a variable is made of; also: uses
  kyosei-cli explain model.xmile "sales[north]" --time 12
  kyosei-cli loops model.xmile --time 12            which feedback drives the model then
  kyosei-cli sensitivity --of overall_stability --time 2050
)";

void addSeriesOptions(CLI::App& command, std::string& csv, std::vector<std::string>& variables,
                      kyosei::TimeWindow& window, bool& json) {
    command.add_option("--csv", csv,
                       "Write wide CSV to this file: first column time, arrays as name[element], "
                       "elements separated by commas; '-' is standard output");
    command.add_option("--variables", variables,
                       "Only these, separated by commas: a name takes all its elements, "
                       "name[element] one of them");
    command.add_option("--from", window.from, "First time to write");
    command.add_option("--to", window.to, "Last time to write");
    command.add_flag("--json", json, "JSON on standard output, and issues as JSON");
}

void addOutputOptions(CLI::App& command, std::string& output, bool& json) {
    command.add_option("-o,--output", output, "XMILE file to write; '-' is standard output");
    command.add_flag("--json", json, "Issues as JSON");
}

int runCommandLine(int argc, char** argv) {
    CLI::App app(kDescription, "kyosei-cli");
    app.footer(kFooter);
    app.set_version_flag("--version", std::string("kyosei-cli ") + KYOSEI_VERSION);
    app.require_subcommand(1);

    SimulateOptions simulateOptions;
    CLI::App* simulateCommand = app.add_subcommand(
        "simulate", "Simulate any XMILE or Vensim model and write its series as CSV");
    simulateCommand->add_option("MODEL", simulateOptions.model, "Model file (.xmile, .stmx, .mdl)")
        ->required();
    addSeriesOptions(*simulateCommand, simulateOptions.csv, simulateOptions.variables,
                     simulateOptions.window, simulateOptions.json);
    simulateCommand->add_option("--dt", simulateOptions.dt, "Time step instead of the model's")
        ->check(CLI::PositiveNumber);
    simulateCommand
        ->add_option("--method", simulateOptions.method,
                     "Integration method instead of the model's")
        ->check(CLI::IsMember({"euler", "rk2", "rk4"}));
    simulateCommand->add_flag(
        "--compare-engines", simulateOptions.engines,
        "Run all series by the reference evaluator as well, which shares only the parser with the "
        "engine, and print by how much they differ at most");

    RunOptions runOptions;
    CLI::App* runCommand = app.add_subcommand(
        "run",
        "What a scenario file comes to beside the baseline; with --csv or --variables the series "
        "of the run with central values");
    runCommand->add_option("SCENARIO", runOptions.scenario,
                           "Scenario file (.json) saved by Kyosei");
    addSeriesOptions(*runCommand, runOptions.csv, runOptions.variables, runOptions.window,
                     runOptions.json);
    runCommand
        ->add_option("--single-futures", runOptions.singleFutures,
                     "So many futures drawn by chance with central values, beside the expected "
                     "path; with --csv their series, with --variables these")
        ->check(CLI::Range(1, 10000));
    runCommand->add_option("--seed", runOptions.seed, "Which futures are drawn")
        ->check(CLI::Range(0, 1000000));

    CompareOptions compareOptions;
    CLI::App* compareCommand = app.add_subcommand(
        "compare", "Compare scenarios under uncertainty: ranges, changes, costs, who gains");
    compareCommand->add_option("SCENARIO", compareOptions.scenarios,
                               "Scenario files (.json); the bundled ones if left out");
    compareCommand->add_flag("--each-lever", compareOptions.eachLever,
                             "Also each lever alone, all countries at its end");
    compareCommand->add_flag("--parts", compareOptions.parts,
                             "Is the whole more than the sum of its levers alone?");
    compareCommand->add_option(
        "--without", compareOptions.without,
        "What is left with links held at their baseline: ids with commas (trust,framework), held "
        "together; or 'all', one by one and together. May be repeated");
    compareCommand
        ->add_option("--without-loop", compareOptions.withoutLoops,
                     "What is left with a named feedback loop cut, at a link that no other named "
                     "loop needs: "
                     "its name or how it begins (R1); or 'all', one by one. May be repeated")
        ->allow_extra_args(false);
    compareCommand->add_flag("--against-baseline", compareOptions.againstBaseline,
                             "Against the baseline without shocks, instead of the same shocks "
                             "without the package");
    compareCommand
        ->add_option("--prior", compareOptions.priorDraws,
                     "So many draws from the priors instead of the members that history supports")
        ->check(CLI::Range(1, 100000));
    compareCommand->add_option("-o,--output", compareOptions.output,
                               "File to write; '-' is standard output");
    compareCommand->add_flag("--json", compareOptions.json, "JSON instead of text");

    CheckOptions checkOptions;
    CLI::App* checkCommand = app.add_subcommand(
        "check", "Check a model: names, dimensions, circular equations, units, and a trial run; "
                 "for the policy model also its reality checks");
    checkCommand->add_option("MODEL", checkOptions.model,
                             "Model file (.xmile, .stmx, .mdl); the policy model if left out");
    checkCommand->add_option("--checks", checkOptions.checks,
                             "Reality checks of this file (.json) instead of the program's own; "
                             "with MODEL, a changed policy model");
    checkCommand->add_flag("--json", checkOptions.json, "JSON instead of text");

    ListOptions listOptions{"levers", false};
    CLI::App* listCommand =
        app.add_subcommand("list", "List what the policy model offers, tab-separated");
    listCommand
        ->add_option("WHAT", listOptions.what, "levers, shocks, charts, variables or worldviews")
        ->check(CLI::IsMember({"levers", "shocks", "charts", "variables", "worldviews"}));
    listCommand->add_flag("--json", listOptions.json, "JSON instead of text");

    ExportOptions exportOptions;
    CLI::App* exportCommand = app.add_subcommand(
        "export", "Write the policy model with a scenario built in as XMILE, for other programs");
    exportCommand->add_option("SCENARIO", exportOptions.scenario,
                              "Scenario file (.json) saved by Kyosei; the baseline if left out");
    addOutputOptions(*exportCommand, exportOptions.output, exportOptions.json);

    ExploreOptions exploreOptions;
    CLI::App* exploreCommand = app.add_subcommand(
        "explore", "Run very many members with uncertain constants, also on several machines");
    addExploreOptions(*exploreCommand, exploreOptions);

    ConvertOptions convertOptions;
    CLI::App* convertCommand = app.add_subcommand(
        "convert", "Write any XMILE or Vensim model as plain, ordered XMILE 1.0");
    convertCommand->add_option("MODEL", convertOptions.model, "Model file (.xmile, .stmx, .mdl)")
        ->required();
    addOutputOptions(*convertCommand, convertOptions.output, convertOptions.json);

    StructureCommands structureCommands(app);
    ReportCommands reportCommands(app);
    CalibrationCommands calibrationCommands(app);
    ContributionsCommand contributionsCommand(app);
    DriversCommand driversCommand(app);
    NextStepsCommand nextStepsCommand(app);
    PathsCommand pathsCommand(app);
    ReportCommand reportCommand(app);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kSuccess : kWrongCommandLine;
    }
    simulateOptions.variables = splitNames(simulateOptions.variables);
    runOptions.variables = splitNames(runOptions.variables);
    exploreOptions.request.outputs = splitNames(exploreOptions.request.outputs);
    if (const auto status = structureCommands.run())
        return *status;
    if (const auto status = reportCommands.run())
        return *status;
    if (const auto status = calibrationCommands.run())
        return *status;
    if (const auto status = contributionsCommand.run())
        return *status;
    if (const auto status = driversCommand.run())
        return *status;
    if (const auto status = nextStepsCommand.run())
        return *status;
    if (const auto status = pathsCommand.run())
        return *status;
    if (const auto status = reportCommand.run())
        return *status;
    if (*exploreCommand)
        return explore(exploreOptions);
    if (*simulateCommand)
        return simulateOptions.engines ? compareEngines(simulateOptions)
                                       : simulate(simulateOptions);
    if (*runCommand)
        return run(runOptions);
    if (*exportCommand)
        return exportScenario(exportOptions);
    if (*convertCommand)
        return convert(convertOptions);
    if (*compareCommand)
        return compare(compareOptions);
    return *checkCommand ? check(checkOptions) : list(listOptions);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return runCommandLine(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "kyosei-cli: " << error.what() << '\n';
        return kInputHasErrors;
    }
}
