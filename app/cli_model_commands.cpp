// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_model_commands.h"

#include "app/cli_structure.h"
#include "app/common_options.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

ModelCommands::ModelCommands(CLI::App& app) {
    addSimulate(app);
    addCheck(app);
    addConvert(app);
}

void ModelCommands::addSimulate(CLI::App& app) {
    simulate_ = app.add_subcommand(
        "simulate", "Simulate any XMILE or Vensim model and write its series as CSV");
    simulate_->add_option("MODEL", simulateOptions_.model, "Model file (.xmile, .stmx, .mdl)")
        ->required();
    addSeriesOptions(*simulate_, simulateOptions_.csv, simulateOptions_.variables,
                     simulateOptions_.window, simulateOptions_.json);
    simulate_->add_option("--dt", simulateOptions_.dt, "Time step instead of the model's")
        ->check(CLI::PositiveNumber);
    simulate_
        ->add_option("--method", simulateOptions_.method,
                     "Integration method instead of the model's")
        ->check(CLI::IsMember({"euler", "rk2", "rk4"}));
    simulate_->add_flag(
        "--compare-engines", simulateOptions_.engines,
        "Run all series by the reference evaluator as well, which shares only the parser with the "
        "engine, and print by how much they differ at most");
}

void ModelCommands::addCheck(CLI::App& app) {
    check_ = app.add_subcommand(
        "check", "Check a model: names, dimensions, circular equations, units, and a trial run; "
                 "for the policy model also its reality checks");
    check_->add_option("MODEL", checkOptions_.model,
                       "Model file (.xmile, .stmx, .mdl); the policy model if left out");
    check_->add_option("--checks", checkOptions_.checks,
                       "Reality checks of this file (.json) instead of the program's own; "
                       "with MODEL, a changed policy model");
    check_->add_flag("--json", checkOptions_.json, "JSON instead of text");
}

void ModelCommands::addConvert(CLI::App& app) {
    convert_ = app.add_subcommand("convert",
                                  "Write any XMILE or Vensim model as plain, ordered XMILE 1.0");
    convert_->add_option("MODEL", convertOptions_.model, "Model file (.xmile, .stmx, .mdl)")
        ->required();
    addOutputOptions(*convert_, convertOptions_.output, convertOptions_.json);
}

std::optional<int> ModelCommands::run() {
    if (*simulate_) {
        simulateOptions_.variables = splitNames(simulateOptions_.variables);
        return simulateOptions_.engines ? compareEngines(simulateOptions_)
                                        : cli::simulate(simulateOptions_);
    }
    if (*check_)
        return cli::check(checkOptions_);
    if (*convert_)
        return cli::convert(convertOptions_);
    return std::nullopt;
}

}  // namespace kyosei::cli
