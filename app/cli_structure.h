// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The commands that show how a model works and why a run gives what it gives. Each writes to
/// standard output, issues to standard error, and returns the exit status (app/cli_commands.h).
namespace kyosei::cli {

/// causes and uses.
struct TreeOptions {
    std::vector<std::string> what;  ///< [model file,] variable; without a file the policy model
    bool uses = false;
    std::size_t depth = 2;
    std::size_t branches = 500;
    bool json = false;
};

struct ExplainOptions {
    std::vector<std::string> what;  ///< [model file,] variable
    std::string scenario;           ///< of the policy model; empty: the baseline
    std::optional<double> time;     ///< the end of the run if left out
    bool json = false;
};

struct LoopsOptions {
    std::string model;           ///< empty: the policy model
    std::string scenario;        ///< of the policy model; empty: the baseline
    std::optional<double> time;  ///< score loops at this time; else list them by structure
    std::size_t phases = 0;  ///< which loop is the strongest when, at so many times; 0: not asked
    bool named = false;      ///< phases only of loops that have names: none is missed
    std::string through;     ///< only loops through this variable; empty: all
    bool all = false;        ///< all loops instead of the shortest independent ones
    std::size_t limit = 1000;
    bool json = false;
};

struct SensitivityOptions {
    std::string model;     ///< empty: the policy model
    std::string scenario;  ///< of the policy model; empty: the baseline
    std::vector<std::string> outputs;
    std::vector<std::string> inputs;  ///< constants; empty: all levers, or all constants of a file
    std::optional<double> time;       ///< the end of the run if left out
    double share = 0.01;              ///< step of a constant, of its value
    bool json = false;
};

int tree(const TreeOptions& options);
int explain(const ExplainOptions& options);
int loops(const LoopsOptions& options);
/// The same with options.phases: which loop is the strongest when.
int loopPhasesReport(const LoopsOptions& options);
int sensitivity(const SensitivityOptions& options);

/// The four commands on the command line. Owned by main while it parses.
class StructureCommands {
public:
    explicit StructureCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    void addTrees(CLI::App& app);
    void addExplain(CLI::App& app);
    void addLoops(CLI::App& app);
    void addSensitivity(CLI::App& app);

    TreeOptions causesOptions_, usesOptions_;
    ExplainOptions explainOptions_;
    LoopsOptions loopsOptions_;
    SensitivityOptions sensitivityOptions_;
    CLI::App* causes_ = nullptr;
    CLI::App* uses_ = nullptr;
    CLI::App* explain_ = nullptr;
    CLI::App* loops_ = nullptr;
    CLI::App* sensitivity_ = nullptr;
};

/// Splits at commas outside of brackets, so that trust[A],flow[A,B] are two names.
[[nodiscard]] std::vector<std::string> splitNames(const std::vector<std::string>& lists);

}  // namespace kyosei::cli
