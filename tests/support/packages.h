// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/policy.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kyosei {

/// The named levers moved to `share` of the way from baseline to maximum (1: full); 0 means their
/// minimum. For all countries, or for those named.
inline Scenario leversAt(const std::vector<std::string>& levers, double share,
                         const std::vector<std::string>& actors = {}) {
    const auto names = [](const std::vector<std::string>& list, const std::string& name) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        if (!names(levers, cell.id.lever) || (!actors.empty() && !names(actors, cell.id.actor)))
            continue;
        LeverSetting setting = cell.baseline;
        setting.value = share == 0
                            ? cell.minimum
                            : cell.baseline.value + (cell.maximum - cell.baseline.value) * share;
        scenario.set(cell, setting);
    }
    return scenario;
}

inline Scenario everythingAt(double share) {
    std::vector<std::string> levers;
    for (const LeverRow& row : policyModel().levers().rows())
        levers.push_back(row.id);
    return leversAt(levers, share);
}

/// Ids of the levers that are always in sight.
inline std::vector<std::string> primaryLevers() {
    std::vector<std::string> levers;
    for (const LeverRow& row : policyModel().levers().rows())
        if (row.primary)
            levers.push_back(row.id);
    return levers;
}

inline Scenario warShock() {
    Scenario scenario;
    scenario.shocks["korean_war"] = 2030;
    return scenario;
}

}  // namespace kyosei
