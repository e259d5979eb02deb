// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/contributions.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that tells which levers or countries bring about what a scenario does.
namespace kyosei::cli {

struct ContributionsOptions {
    std::string scenario;              ///< file, or that of a model
    std::vector<std::string> changes;  ///< of constants of a model: "a=1,b=2"; empty: a scenario
    std::vector<std::string> outputs;  ///< variables; empty: the numbers of the headline
    std::vector<double> years;         ///< empty: the headline's horizon
    std::string by = "lever";          ///< or "country"
    std::vector<std::string> groups;   ///< "Name=part1,part2": parts that are taken as one
    ContributionOptions dividing;      ///< how exactly
    std::string output;                ///< file to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the result to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int contributions(ContributionsOptions options);

/// Names of the outputs, in the order of ContributionOptions::outputs.
[[nodiscard]] std::string contributionsText(const Contributions& found,
                                            const std::vector<std::string>& names);
[[nodiscard]] nlohmann::ordered_json contributionsJson(const Contributions& found,
                                                       const std::vector<std::string>& names);

/// The command on the command line. Owned by main while it parses.
class ContributionsCommand {
public:
    explicit ContributionsCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    ContributionsOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
