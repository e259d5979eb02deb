// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace kyosei::cli {

struct ReportOptions {
    std::vector<std::string> scenarios;  ///< one, or several to be compared
    std::string output;  ///< .html or .md, which says the format; "-" or empty: Markdown
    std::string format;  ///< html or md instead
    std::string language = "en";
    std::string date;                 ///< as it stands in the report; today's where it is empty
    bool quick = false;               ///< without fair shares
    std::vector<std::string> charts;  ///< of the annex: ids, perhaps with commas
    std::vector<std::string> beside;  ///< scenarios that the annex compares with
    std::string session;              ///< log of a session for the annex; empty: none
    bool json = false;                ///< issues as JSON
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
