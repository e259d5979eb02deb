// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace kyosei::cli {

struct ReportOptions {
    std::string scenario;
    std::string output;  ///< .html or .md, which says the format; "-" or empty: Markdown
    std::string format;  ///< html or md instead
    std::string language = "en";
    std::string date;    ///< as it stands in the report; today's where it is empty
    bool quick = false;  ///< without fair shares
    bool json = false;   ///< issues as JSON
};

/// Writes the report; returns the exit status (app/cli_commands.h).
int writeReport(const ReportOptions& options);

/// The command on the command line. Owned by main while it parses.
class ReportCommand {
public:
    explicit ReportCommand(CLI::App& app);
    /// Runs it if it was asked for; nullopt if not.
    [[nodiscard]] std::optional<int> run();

private:
    ReportOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
