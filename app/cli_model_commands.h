// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_commands.h"

namespace CLI {
class App;
}

namespace kyosei::cli {

/// simulate, check and convert: what can be done with any model. Owned by main while it parses.
class ModelCommands {
public:
    explicit ModelCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    void addSimulate(CLI::App& app);
    void addCheck(CLI::App& app);
    void addConvert(CLI::App& app);

    SimulateOptions simulateOptions_;
    CheckOptions checkOptions_;
    ConvertOptions convertOptions_;
    CLI::App* simulate_ = nullptr;
    CLI::App* check_ = nullptr;
    CLI::App* convert_ = nullptr;
};

}  // namespace kyosei::cli
