// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/limit_text.h"
#include "model/search/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command that works backwards from goals to packages.
namespace kyosei::cli {

struct SearchOptions {
    std::string scenario;            ///< file to start from; empty: the baseline
    std::string around;              ///< file of a package to look near; in the place of `scenario`
    std::vector<std::string> goals;  ///< in words (model/goals/goal_files.h)
    std::string goalFile;            ///< or in a file
    search::LimitTexts limits;
    double share = 80;        ///< of 100 futures in which the goals are to be reached
    bool worstTenth = false;  ///< judge by the worst tenth instead
    std::size_t packages = 5;
    std::uint64_t seed = 1992;
    std::string folder;      ///< for the packages as scenario files; empty: none are written
    bool overwrite = false;  ///< files of these names
    bool quick = false;      ///< a first answer
    bool json = false;
};

/// Writes what it finds to standard output and, if asked for, packages into a folder; issues to
/// standard error; the exit status (app/cli_commands.h).
int searchPackages(const SearchOptions& options);

/// The command on the command line. Owned by main while it parses.
class SearchCommand {
public:
    explicit SearchCommand(CLI::App& app);
    /// Runs it if it was asked for.
    [[nodiscard]] std::optional<int> run();

private:
    SearchOptions options_;
    CLI::App* command_ = nullptr;
};

}  // namespace kyosei::cli
