// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

/// The command that tells whether a package holds under shocks, schools of thought and governments
/// that do not follow.
namespace kyosei::cli {

struct StressOptions {
    std::string scenario;              ///< file
    std::string output = "stability";  ///< the number that it is judged by
    std::optional<double> year;        ///< nullopt: the horizon of the headline
    std::size_t calendars = 0;         ///< random ones as well; 0: none
    std::uint64_t seed = 1;            ///< of these
    std::string file;                  ///< to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the result to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int stressTest(const StressOptions& options);

/// The command on the command line. Owned by main while it parses.
class StressCommand {
public:
    explicit StressCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    StressOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
