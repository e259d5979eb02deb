// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_commands.h"

namespace CLI {
class App;
}

namespace kyosei::cli {

/// run, compare, list, export and explore: what is done with scenarios of the policy model. Owned
/// by main while it parses.
class ScenarioCommands {
public:
    explicit ScenarioCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    void addRun(CLI::App& app);
    void addCompare(CLI::App& app);
    void addList(CLI::App& app);
    void addExport(CLI::App& app);
    void addExplore(CLI::App& app);

    RunOptions runOptions_;
    CompareOptions compareOptions_;
    ListOptions listOptions_{"levers", false};
    ExportOptions exportOptions_;
    ExploreOptions exploreOptions_;
    CLI::App* run_ = nullptr;
    CLI::App* compare_ = nullptr;
    CLI::App* list_ = nullptr;
    CLI::App* export_ = nullptr;
    CLI::App* explore_ = nullptr;
};

}  // namespace kyosei::cli
