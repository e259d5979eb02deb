// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common_options.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

void addSeriesOptions(CLI::App& command, std::string& csv, std::vector<std::string>& variables,
                      TimeWindow& window, bool& json) {
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

}  // namespace kyosei::cli
