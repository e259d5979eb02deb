// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace kyosei::cli {

struct WorkbookOptions {
    std::string scenario;  ///< empty: the baseline
    std::string output;
    std::vector<std::string> charts;  ///< ids, perhaps with commas; empty: those of the headline
    bool json = false;
};

/// Writes charts as a workbook; returns the exit status (app/cli_commands.h).
int writeWorkbook(const WorkbookOptions& options);

/// `workbook` on the command line. Owned by main while it parses.
class WorkbookCommand {
public:
    explicit WorkbookCommand(CLI::App& app);
    /// Runs it if it was asked for; nullopt if not.
    [[nodiscard]] std::optional<int> run();

private:
    WorkbookOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
