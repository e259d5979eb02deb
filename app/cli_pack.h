// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace kyosei::cli {

struct PackOptions {
    std::vector<std::string> scenarios;
    std::string output;
    std::string language = "en";
    std::string date;    ///< in the reports; empty: today
    bool quick = false;  ///< without fair shares
    bool json = false;
};

struct VerifyOptions {
    std::string pack;
    unsigned threads = 0;  ///< 0: as many as there are cores
    bool json = false;
};

int makeEvidencePack(const PackOptions& options);
int verifyEvidencePack(const VerifyOptions& options);

/// `pack` and `verify` on the command line. Owned by main while it parses.
class PackCommands {
public:
    explicit PackCommands(CLI::App& app);
    /// Runs the one that was asked for; nullopt if none was.
    [[nodiscard]] std::optional<int> run();

private:
    PackOptions packOptions_;
    VerifyOptions verifyOptions_;
    CLI::App* pack_ = nullptr;
    CLI::App* verify_ = nullptr;
};

}  // namespace kyosei::cli
