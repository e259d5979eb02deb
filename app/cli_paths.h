// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/money_flows.h"
#include "model/outcomes/paths.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that tells through what the effects of a scenario, or of changed constants of any
/// model, go.
namespace kyosei::cli {

struct PathsOptions {
    std::string scenario;              ///< file, or that of a model
    std::vector<std::string> changes;  ///< of constants of a model: "a=1,b=2"
    std::vector<std::string> outputs;  ///< variables; empty: the numbers of the headline
    std::optional<double> year;        ///< the headline's horizon, or the end of a model's run
    std::string by = "lever";          ///< or "country"
    std::vector<std::string> through;  ///< variables to look at instead of the usual ones
    std::size_t members = 64;          ///< for ranges; 0: none
    std::size_t most = 12;             ///< paths shown
    std::string output;                ///< file to write; "-" or empty: standard output
    bool json = false;
};

/// Writes the result to a file or standard output, issues to standard error; the exit status
/// (app/cli_commands.h).
int paths(const PathsOptions& options);

/// What was found of each output.
struct PathsReport {
    std::vector<std::string> stations, sources;  ///< titles
    std::vector<std::string> outputs;            ///< names
    std::vector<EffectPaths> found;              ///< by output
    /// Where additional money goes, with the names of the gates; none in other models.
    std::optional<MoneyFlows> money;
    std::vector<std::string> gates;
};

[[nodiscard]] std::string pathsText(const PathsReport& report);
[[nodiscard]] nlohmann::ordered_json pathsJson(const PathsReport& report);

/// The command on the command line. Owned by main while it parses.
class PathsCommand {
public:
    explicit PathsCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    PathsOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
