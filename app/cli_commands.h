// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/csv_export.h"
#include "model/explore/request.h"
#include "model/simulation/policy_model.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The commands of kyosei-cli. Each writes its result to standard output, issues to standard
/// error, and returns the exit status.
namespace kyosei::cli {

/// Stable exit statuses.
enum ExitStatus {
    kSuccess = 0,
    kInputHasErrors = 1,  ///< the model or scenario was read but is wrong
    kWrongCommandLine = 2,
    kFileTrouble = 3,  ///< a file cannot be read or written
    kUnfinished = 4,   ///< an exploration was interrupted or lacks parts; it can go on
};

struct SimulateOptions {
    std::string model;
    std::string csv;  ///< file to write; "-" or empty: standard output
    std::vector<std::string> variables;
    TimeWindow window;
    std::optional<double> dt;
    std::string method;    ///< "", "euler" or "rk4"
    bool engines = false;  ///< compare the engine with the reference evaluator instead
    bool json = false;
};

struct RunOptions {
    std::string scenario;  ///< empty: the baseline
    std::string csv;
    std::vector<std::string> variables;
    TimeWindow window;
    std::size_t singleFutures = 0;  ///< 0: the expected path
    std::uint64_t seed = 0;         ///< of the futures
    bool json = false;
};

struct CompareOptions {
    std::vector<std::string> scenarios;  ///< files; empty: the bundled ones
    bool eachLever = false;              ///< beside them, each lever alone
    bool parts = false;                  ///< each scenario against the sum of its parts
    /// Links to hold: ids with commas are held together, "all" means each alone and all together.
    std::vector<std::string> without;
    /// Named loops to cut, by their names or how these begin; "all" means each alone.
    std::vector<std::string> withoutLoops;
    bool againstBaseline = false;  ///< shocks count as something that a scenario changes
    std::size_t priorDraws = 0;    ///< 0: the history-matched members
    std::string output;            ///< file to write; "-" or empty: standard output
    bool json = false;
};

struct CheckOptions {
    std::string model;   ///< empty: the policy model
    std::string checks;  ///< file of reality checks; empty: those of the policy model
    bool json = false;
};

struct ListOptions {
    std::string what;  ///< levers, shocks, charts or variables
    bool json = false;
};

struct ExportOptions {
    std::string scenario;  ///< empty: the baseline
    std::string output;    ///< file to write; "-" or empty: standard output
    bool json = false;
};

struct ConvertOptions {
    std::string model;
    std::string output;  ///< file to write; "-" or empty: standard output
    bool json = false;
};

struct ExploreOptions {
    std::string scenario;  ///< of the policy model; empty: the baseline
    std::string model;     ///< XMILE file instead of the policy model; empty: none
    std::string folder;    ///< for the shards
    explore::Request request;
    std::string parameters;            ///< file of a parameter table; empty: none
    std::vector<std::string> changes;  ///< "NAME=VALUE"
    bool variesLevers = false;
    unsigned threads = 0;  ///< 0: as many as there are cores, or one under mpirun
    std::size_t part = 1;  ///< which of so many parts, from 1
    std::size_t parts = 1;
    std::string csv;  ///< file for the report; "-" or empty: standard output
    bool json = false;
};

int simulate(const SimulateOptions& options);
/// How far the engine and the reference evaluator, which shares only the parser, are apart.
int compareEngines(const SimulateOptions& options);
int run(const RunOptions& options);
/// Single futures of a scenario: how they lie around the expected path, or their series.
int singleFuturesOf(const std::shared_ptr<const PolicyModel>& model, const Scenario& scenario,
                    const RunOptions& options);
int compare(const CompareOptions& options);
int check(const CheckOptions& options);
int list(const ListOptions& options);
int exportScenario(const ExportOptions& options);
int explore(const ExploreOptions& options);
int convert(const ConvertOptions& options);

}  // namespace kyosei::cli
