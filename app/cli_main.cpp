// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_calibration.h"
#include "app/cli_choose.h"
#include "app/cli_commands.h"
#include "app/cli_contributions.h"
#include "app/cli_discover.h"
#include "app/cli_drivers.h"
#include "app/cli_model_commands.h"
#include "app/cli_next_steps.h"
#include "app/cli_pack.h"
#include "app/cli_paths.h"
#include "app/cli_report.h"
#include "app/cli_reports.h"
#include "app/cli_scenario_commands.h"
#include "app/cli_search.h"
#include "app/cli_self.h"
#include "app/cli_stress.h"
#include "app/cli_structure.h"
#include "app/cli_workbook.h"
#include "model/base/plain_text.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>
#include <optional>
#include <sstream>

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
  kyosei-cli discover plan.json --goal "stability at least 62 in 2045"
                                                    when it fails; in which futures
  kyosei-cli search --goal "peacebuilding at least 30 in 2045" --budget 60 --keep USA
                                                    packages that reach it, unlike each other
  kyosei-cli stress plan.json --calendars 1000      whether it holds under shocks and other beliefs
  kyosei-cli choose a.json b.json --goal "peacebuilding at least 30 in 2045"
                                                    what each loses where another is better
  kyosei-cli report plan.json -o plan.html          two pages with ranges, costs, reasons, limits
  kyosei-cli report a.json b.json -o both.html      two scenarios side by side
  kyosei-cli workbook plan.json -o plan.xlsx        charts as sheets for LibreOffice and Excel
  kyosei-cli pack plan.json -o plan.zip             all that is needed to check it; verify plan.zip
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

/// The status of the one that was asked for, which the parser has made sure of.
std::optional<int> firstStatus(auto&... commands) {
    std::optional<int> status;
    static_cast<void>(((status = commands.run()) || ...));
    return status;
}

/// Says what is wrong with the command line, or how it is used. What was typed may be the name of
/// somebody's file and must not command the terminal.
int endWith(const CLI::App& app, const CLI::ParseError& error) {
    std::ostringstream out, err;
    const int status = app.exit(error, out, err);
    std::cout << kyosei::plainText(out.str(), out.str().size());
    std::cerr << kyosei::plainText(err.str(), err.str().size());
    return status == 0 ? kSuccess : kWrongCommandLine;
}

int runCommandLine(int argc, char** argv) {
    CLI::App app(kDescription, "kyosei-cli");
    app.footer(kFooter);
    app.set_version_flag("--version", versionText);
    app.require_subcommand(1);

    ScenarioCommands scenarioCommands(app);
    ModelCommands modelCommands(app);
    StructureCommands structureCommands(app);
    ReportCommands reportCommands(app);
    CalibrationCommands calibrationCommands(app);
    ContributionsCommand contributionsCommand(app);
    ChooseCommand chooseCommand(app);
    DriversCommand driversCommand(app);
    DiscoverCommand discoverCommand(app);
    NextStepsCommand nextStepsCommand(app);
    PathsCommand pathsCommand(app);
    ReportCommand reportCommand(app);
    PackCommands packCommands(app);
    SearchCommand searchCommand(app);
    StressCommand stressCommand(app);
    WorkbookCommand workbookCommand(app);
    SelfCommands selfCommands(app);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return endWith(app, error);
    }
    return *firstStatus(scenarioCommands, modelCommands, structureCommands, reportCommands,
                        calibrationCommands, contributionsCommand, chooseCommand, driversCommand,
                        discoverCommand, nextStepsCommand, pathsCommand, reportCommand,
                        packCommands, searchCommand, stressCommand, workbookCommand, selfCommands);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return runCommandLine(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "kyosei-cli: " << kyosei::plainLine(error.what()) << '\n';
        return kInputHasErrors;
    }
}
