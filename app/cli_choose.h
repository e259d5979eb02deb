// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that tells how sure a choice among packages is.
namespace kyosei::cli {

struct ChooseOptions {
    std::vector<std::string> scenarios;  ///< files, two or more
    std::vector<std::string> goals;      ///< in words (model/goals/goal_files.h)
    std::string goalFile;                ///< or in a file
    std::string number;                  ///< without goals: by what is chosen; empty: stability
    std::optional<double> year;          ///< empty: the horizon
    std::size_t after = 0;               ///< members that are left out
    std::uint64_t seed = 1992;
    std::string output;  ///< file to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the answer to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int choose(const ChooseOptions& options);

/// The command on the command line. Owned by main while it parses.
class ChooseCommand {
public:
    explicit ChooseCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    ChooseOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
