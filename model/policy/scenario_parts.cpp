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

std::size_t bytesOf(const Scenario& scenario) {
    constexpr std::size_t kNode = 160;  // of a map whose keys are two short names
    std::size_t bytes =
        sizeof(Scenario) + scenario.title.size() + scenario.author.size() + scenario.note.size();
    bytes += (scenario.levers.size() + scenario.shocks.size() + scenario.locked.size()) * kNode;
    for (const auto& [id, shares] : scenario.splits)
        bytes += kNode * (1 + shares.size());
    for (const PolicyRule& rule : scenario.rules)
        bytes += sizeof(PolicyRule) + (rule.moves.size() + rule.toBaseline.size()) * kNode;
    return bytes;
}

}  // namespace kyosei
