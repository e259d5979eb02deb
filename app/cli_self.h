// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace kyosei::cli {

/// Commands about the command line itself: its manual page, and completion for shells. Owned by
/// main while it parses.
class SelfCommands {
public:
    explicit SelfCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    const CLI::App& app_;
    std::string shell_;
    CLI::App* manual_ = nullptr;
    CLI::App* completion_ = nullptr;
};

/// Version, and the digest of the model and data inside, for --version.
[[nodiscard]] std::string versionText();

}  // namespace kyosei::cli
