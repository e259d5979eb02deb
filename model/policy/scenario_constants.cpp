// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario_constants.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

using Constants = std::vector<ConstantOverride>;

/// What a rule wants of a lever; none if it leaves it alone.
std::optional<double> wanted(const PolicyRule& rule, const LeverCell& cell) {
    if (const auto move = rule.moves.find(cell.id); move != rule.moves.end())
        return move->second;
    if (rule.toBaseline.contains(cell.id.actor))
        return cell.baseline.value;
    return std::nullopt;
}

/// The setting that a lever's share in force refers to: the scenario's, or else what a rule wants.
LeverSetting reference(const Scenario& scenario, const LeverCell& cell) {
    LeverSetting setting = scenario.setting(cell);
    if (scenario.levers.contains(cell.id))
        return setting;
    const double baseline = cell.baseline.value;
    for (const PolicyRule& rule : scenario.rules) {
        const double value = wanted(rule, cell).value_or(baseline);
        if (std::abs(value - baseline) > std::abs(setting.value - baseline))
            setting.value = value;
    }
    setting.start = cell.baseline.end;  // never
    return setting;
}

void addLever(Constants& constants, const LeverCell& cell, const LeverSetting& setting) {
    constants.push_back({cell.valueSlot, {setting.value}});
    constants.push_back({cell.startSlot, {setting.start}});
    constants.push_back({cell.rampSlot, {setting.ramp}});
    constants.push_back({cell.endSlot, {setting.end}});
}

void addCondition(Constants& constants, const PolicyRule& rule, const RuleTable& table,
                  const RuleTable::Place& place) {
    const WatchedIndicator& watched = *table.find(rule.watch);
    const auto index = static_cast<std::size_t>(&watched - table.watched().data());
    constants.push_back({place.watches[index], {1}});
    const auto& pairs = table.pairs();
    if (const auto pair = std::find(pairs.begin(), pairs.end(), rule.pair); pair != pairs.end())
        constants.push_back({place.pair, {static_cast<double>(pair - pairs.begin() + 1)}});
    constants.push_back({place.direction, {rule.above ? 1.0 : -1.0}});
    constants.push_back({place.level, {rule.level / watched.factor}});
    constants.push_back({place.from, {rule.from}});
    constants.push_back({place.hold, {rule.hold}});
    constants.push_back({place.ramp, {rule.ramp}});
    if (rule.duration)
        constants.push_back({place.duration, {*rule.duration}});
}

void addRules(Constants& constants, const Scenario& scenario, const LeverTable& levers,
              const RuleTable& table) {
    const std::size_t count = std::min(scenario.rules.size(), table.capacity());
    for (std::size_t i = 0; i < count; ++i)
        if (table.find(scenario.rules[i].watch))
            addCondition(constants, scenario.rules[i], table, table.place(i));
    for (const LeverCell& cell : levers.cells()) {
        const LeverSetting setting = reference(scenario, cell);
        const double reach = setting.value - cell.baseline.value;
        if (reach == 0)
            continue;
        if (!scenario.levers.contains(cell.id))
            addLever(constants, cell, setting);
        for (std::size_t i = 0; i < count; ++i) {
            const auto value = wanted(scenario.rules[i], cell);
            const auto lever = table.place(i).levers.find(cell.id);
            if (!value || lever == table.place(i).levers.end())
                continue;
            constants.push_back({lever->second.moves, {1}});
            constants.push_back({lever->second.target, {(*value - cell.baseline.value) / reach}});
        }
    }
}

}  // namespace

std::vector<ConstantOverride> constantsOf(const Scenario& scenario, const LeverTable& levers,
                                          const ShockTable& shocks) {
    Constants constants;
    for (const auto& [id, setting] : scenario.levers)
        if (const LeverCell* cell = levers.find(id))
            addLever(constants, *cell, setting);
    for (const LeverSplit& split : levers.splits()) {
        if (!scenario.splits.contains(split.id))
            continue;
        const std::vector<double> shares = scenario.shares(split);
        for (std::size_t i = 0; i < shares.size(); ++i)
            constants.push_back({split.places[i], {shares[i]}});
    }
    for (const auto& [id, year] : scenario.shocks)
        if (const Shock* shock = shocks.find(id))
            for (const Shock::Assignment& set : shock->sets)
                constants.push_back({set.slot, {set.value.value_or(year)}});
    if (!scenario.rules.empty())
        addRules(constants, scenario, levers, shocks.rules());
    return constants;
}

}  // namespace kyosei
