// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario_parts.h"

#include "model/base/sorted_unique.h"

namespace kyosei {

bool changesSlider(const Scenario& scenario, const LeverId& id) {
    return scenario.levers.contains(id) || scenario.splits.contains(id);
}

std::vector<std::string> movedRows(const Scenario& scenario) {
    std::vector<std::string> rows;
    for (const auto& [id, setting] : scenario.levers)
        rows.push_back(id.lever);
    return sortedUnique(std::move(rows));
}

Scenario withOnlyRow(Scenario scenario, const std::string& row) {
    std::erase_if(scenario.levers, [&](const auto& entry) { return entry.first.lever != row; });
    return scenario;
}

}  // namespace kyosei
