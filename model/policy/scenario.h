// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/files.h"
#include "model/base/result.h"
#include "model/policy/levers.h"
#include "model/policy/shocks.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// What a user proposes: only what differs from the baseline. A plain value; copying it is cheap.
struct Scenario {
    std::string title;
    std::string author;
    std::string note;
    std::map<LeverId, LeverSetting> levers;
    std::map<std::string, double> shocks;  ///< shock id -> year
    std::vector<PolicyRule> rules;         ///< at most RuleTable::capacity()
    /// Share of each receiver; see LeverSplit.
    std::map<LeverId, std::map<std::string, double>> splits;
    std::set<LeverId> locked;             ///< sliders that stay where they are
    std::optional<double> spendingLimit;  ///< extra public money a year, LeverTable::costUnit()

    bool operator==(const Scenario&) const = default;

    /// The setting of a slider: the scenario's, or the baseline's.
    [[nodiscard]] LeverSetting setting(const LeverCell& cell) const;
    /// Sets a slider; a setting whose value equals the baseline's is removed.
    void set(const LeverCell& cell, const LeverSetting& setting);
    /// The shares of a split: the scenario's, or the baseline's.
    [[nodiscard]] std::vector<double> shares(const LeverSplit& split) const;
    /// Sets a split; shares that equal the baseline's are removed.
    void setShares(const LeverSplit& split, const std::vector<double>& shares);
    [[nodiscard]] bool isLocked(const LeverId& id) const { return locked.contains(id); }
    /// No lever, no split, no shock and no rule differs from the baseline.
    [[nodiscard]] bool isBaseline() const {
        return levers.empty() && shocks.empty() && splits.empty() && rules.empty();
    }
    /// Whether a run of the other comes out the same because it is told the same.
    [[nodiscard]] bool runsLike(const Scenario& other) const {
        return levers == other.levers && shocks == other.shocks && splits == other.splits &&
               rules == other.rules;
    }
};

struct ReadScenario {
    Scenario scenario;
    Issues notes;  ///< warnings: keys left out because they are not known, values moved into range
};

/// Reads scenario JSON (format "kyosei-scenario", version 1). A lever's value beyond its range goes
/// to the end, with a note; other values out of range are refused. Each issue names the key. A
/// newer version is refused kindly.
[[nodiscard]] Result<ReadScenario> readScenario(std::string_view json, const LeverTable& levers,
                                                const ShockTable& shocks, std::string file);
[[nodiscard]] Result<ReadScenario> readScenarioFile(const std::filesystem::path& path,
                                                    const LeverTable& levers,
                                                    const ShockTable& shocks);

/// JSON text: sorted keys, two-space indent, shortest numbers that read back to the same bits.
[[nodiscard]] std::string writeScenario(const Scenario& scenario);

}  // namespace kyosei
