// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/csv_export.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// Options that several commands share, so that they are called the same everywhere.
namespace kyosei::cli {

/// --csv, --variables, --from, --to and --json of commands that write series.
void addSeriesOptions(CLI::App& command, std::string& csv, std::vector<std::string>& variables,
                      TimeWindow& window, bool& json);
/// -o and --json of commands that write a model.
void addOutputOptions(CLI::App& command, std::string& output, bool& json);

}  // namespace kyosei::cli
