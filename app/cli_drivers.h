// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that tells which unknown constants spread a result.
namespace kyosei::cli {

struct DriversOptions {
    std::string scenario;              ///< file; empty: the baseline
    std::vector<std::string> outputs;  ///< variables; empty: the numbers of the headline
    std::vector<double> years;         ///< empty: the headline's horizon
    bool level = false;                ///< of the level instead of the change
    std::string output;                ///< file to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the result to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int drivers(const DriversOptions& options);

/// The command on the command line. Owned by main while it parses.
class DriversCommand {
public:
    explicit DriversCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    DriversOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
