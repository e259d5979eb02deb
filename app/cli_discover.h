// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/futures.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that tells when a scenario misses a goal.
namespace kyosei::cli {

struct DiscoverOptions {
    std::string scenario;            ///< file; empty: the baseline
    std::vector<std::string> goals;  ///< as people write them; model/goals/goal_files.h
    std::string goalsFile;           ///< goals as JSON; goes before `goals`
    bool withoutShocks = false;
    discovery::FutureOptions futures;
    std::size_t runs = 512;
    std::string folder;    ///< where finished futures are kept; empty: nowhere
    std::size_t most = 3;  ///< circumstances in an answer
    std::string output;    ///< file to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the result to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int discover(const DiscoverOptions& options);

/// The command on the command line. Owned by main while it parses.
class DiscoverCommand {
public:
    explicit DiscoverCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    DiscoverOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
