// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

/// The commands that report on the policy model as it is. Each writes to standard output or a file,
/// issues to standard error, and returns the exit status (app/cli_commands.h).
namespace kyosei::cli {

struct ReferenceOptions {
    std::string html;  ///< file to write; "-" or empty: standard output
};

int reference(const ReferenceOptions& options);

/// The commands on the command line. Owned by main while it parses.
class ReportCommands {
public:
    explicit ReportCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    ReferenceOptions referenceOptions_;
    CLI::App* reference_ = nullptr;
};

}  // namespace kyosei::cli
