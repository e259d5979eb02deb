// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_reports.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

ReportCommands::ReportCommands(CLI::App& app) {
    reference_ = app.add_subcommand(
        "reference", "The technical reference as one HTML file: all equations, parameters, loops, "
                     "levers, checks, sources and limits of the policy model");
    reference_->add_option("--html", referenceOptions_.html,
                           "File to write; standard output if left out");
}

std::optional<int> ReportCommands::run() {
    if (*reference_)
        return reference(referenceOptions_);
    return std::nullopt;
}

}  // namespace kyosei::cli
