// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/files.h"
#include "model/base/result.h"
#include "model/policy/levers.h"
#include "model/policy/shocks.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace kyosei {

/// What a user proposes: only what differs from the baseline. A plain value; copying it is cheap.
struct Scenario {
    std::string title;
    std::string author;
    std::string note;
    std::map<LeverId, LeverSetting> levers;
    std::map<std::string, double> shocks;  ///< shock id -> year

    bool operator==(const Scenario&) const = default;

    /// The setting of a slider: the scenario's, or the baseline's.
    [[nodiscard]] LeverSetting setting(const LeverCell& cell) const;
    /// Sets a slider; a setting whose value equals the baseline's is removed.
    void set(const LeverCell& cell, const LeverSetting& setting);
    /// No lever and no shock differs from the baseline.
    [[nodiscard]] bool isBaseline() const { return levers.empty() && shocks.empty(); }
};

struct ReadScenario {
    Scenario scenario;
    Issues notes;  ///< warnings about keys that are not known and were left out
};

/// Reads scenario JSON (format "kyosei-scenario", version 1). Values are checked against the
/// levers' ranges; each issue names the key. A newer version is refused kindly.
[[nodiscard]] Result<ReadScenario> readScenario(std::string_view json, const LeverTable& levers,
                                                const ShockTable& shocks, std::string file);
[[nodiscard]] Result<ReadScenario> readScenarioFile(const std::filesystem::path& path,
                                                    const LeverTable& levers,
                                                    const ShockTable& shocks);

/// JSON text: sorted keys, two-space indent, shortest numbers that read back to the same bits.
[[nodiscard]] std::string writeScenario(const Scenario& scenario);

}  // namespace kyosei
