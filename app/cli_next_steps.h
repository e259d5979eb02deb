// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that tells what the next step of every slider would do.
namespace kyosei::cli {

struct NextStepsOptions {
    std::string scenario;              ///< file; empty: the baseline
    std::vector<std::string> outputs;  ///< one variable; empty: overall stability
    std::optional<double> year;        ///< the headline's horizon if left out
    std::size_t members = 64;          ///< of the ensemble
    std::string output;                ///< file to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the result to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int nextStepsReport(const NextStepsOptions& options);

/// The command on the command line. Owned by main while it parses.
class NextStepsCommand {
public:
    explicit NextStepsCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    NextStepsOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
