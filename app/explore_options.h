// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_commands.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

/// Describes the options of `explore` to the command line's parser, which fills them in.
void addExploreOptions(CLI::App& command, ExploreOptions& options);

}  // namespace kyosei::cli
