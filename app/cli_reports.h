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

struct IndicatorsOptions {
    std::size_t points = 1024;  ///< of the design; half the number of independent variants
    std::uint64_t seed = 1992;
    bool json = false;
};

struct FiguresOptions {
    bool write = false;        ///< the table and the README's figures
    bool check = false;        ///< whether they and the claims of texts still hold
    std::string folder = ".";  ///< the checkout
    bool json = false;
};

int reference(const ReferenceOptions& options);
int indicatorsReport(const IndicatorsOptions& options);
int figuresReport(const FiguresOptions& options);

/// The commands on the command line. Owned by main while it parses.
class ReportCommands {
public:
    explicit ReportCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    ReferenceOptions referenceOptions_;
    IndicatorsOptions indicatorsOptions_;
    FiguresOptions figuresOptions_;
    CLI::App* reference_ = nullptr;
    CLI::App* indicators_ = nullptr;
    CLI::App* figures_ = nullptr;
};

}  // namespace kyosei::cli
