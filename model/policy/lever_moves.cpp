// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/lever_moves.h"

#include "model/policy/lever_scale.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

/// How far the slider can go from its baseline, down if `position` is negative.
double reachOf(const LeverCell& cell, double position) {
    return position < 0 ? cell.baseline.value - cell.minimum : cell.maximum - cell.baseline.value;
}

/// The value at a relative position.
double valueAt(const LeverCell& cell, double position) {
    return cell.baseline.value + position * reachOf(cell, position);
}

}  // namespace

double relativePosition(const LeverCell& cell, double value) {
    const double difference = value - cell.baseline.value;
    const double reach = reachOf(cell, difference);
    return reach > 0 ? std::clamp(difference / reach, -1.0, 1.0) : 0.0;
}

std::optional<double> commonPosition(const LeverTable& levers, const LeverRow& row,
                                     const Scenario& scenario) {
    const auto cells = cellsOf(levers, row);
    const auto position = [&](const LeverCell* cell) {
        return relativePosition(*cell, scenario.setting(*cell).value);
    };
    double common = 0;
    for (const LeverCell* cell : cells)
        if (std::abs(position(cell)) > std::abs(common))
            common = position(cell);
    // Sliders stop at steps, and some cannot go this way at all.
    for (const LeverCell* cell : cells)
        if (std::abs(position(cell) - common) * reachOf(*cell, common) > cell->step)
            return std::nullopt;
    return common;
}

double rowPosition(const LeverTable& levers, const LeverRow& row, const Scenario& scenario) {
    if (const auto common = commonPosition(levers, row, scenario))
        return *common;
    const auto cells = cellsOf(levers, row);
    double sum = 0;
    for (const LeverCell* cell : cells)
        sum += relativePosition(*cell, scenario.setting(*cell).value);
    return cells.empty() ? 0.0 : sum / static_cast<double>(cells.size());
}

std::vector<const LeverCell*> cellsOf(const LeverTable& levers, const LeverRow& row) {
    std::vector<const LeverCell*> cells;
    for (const auto& index : row.cells)
        if (index)
            cells.push_back(&levers.cells()[*index]);
    return cells;
}

std::vector<const LeverCell*> cellsOf(const LeverTable& levers, const std::string& actor) {
    std::vector<const LeverCell*> cells;
    for (const LeverCell& cell : levers.cells())
        if (cell.id.actor == actor)
            cells.push_back(&cell);
    return cells;
}

std::vector<LeverId> idsOf(const std::vector<const LeverCell*>& cells) {
    std::vector<LeverId> ids;
    for (const LeverCell* cell : cells)
        ids.push_back(cell->id);
    return ids;
}

bool areLocked(const Scenario& scenario, const std::vector<const LeverCell*>& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [&](const LeverCell* cell) { return scenario.isLocked(cell->id); });
}

Scenario withRowAt(const LeverTable& levers, const LeverRow& row, const Scenario& origin,
                   Scenario scenario, double position) {
    const bool together = commonPosition(levers, row, origin).has_value();
    const double before = rowPosition(levers, row, origin);
    const double end = position > before ? 1 : -1;
    const auto cells = cellsOf(levers, row);
    double farthest = 0;  // from some slider to that end
    for (const LeverCell* cell : cells)
        farthest = std::max(farthest,
                            std::abs(end - relativePosition(*cell, origin.setting(*cell).value)));
    const double way = std::abs(end - before);
    const double shift = way > 0 ? (position - before) / way * farthest : 0;
    for (const LeverCell* cell : cells) {
        if (scenario.isLocked(cell->id))
            continue;
        LeverSetting setting = origin.setting(*cell);
        const double from = relativePosition(*cell, setting.value);
        if (position != before) {
            const double to = together ? position : std::clamp(from + shift, -1.0, 1.0);
            const LeverScale scale(*cell);
            setting.value = scale.value(scale.nearest(valueAt(*cell, to)));
        }
        scenario.set(*cell, setting);
    }
    return scenario;
}

Scenario withCopies(const LeverTable& levers, const LeverCell& from, Scenario scenario,
                    const std::vector<std::string>& actors) {
    const LeverSetting source = scenario.setting(from);
    for (const std::string& actor : actors) {
        const LeverCell* cell = levers.find({from.id.lever, actor});
        if (!cell || cell->id == from.id || scenario.isLocked(cell->id))
            continue;
        LeverSetting setting = source;
        // Another unit means another kind of effort.
        if (cell->unit != from.unit)
            setting.value = valueAt(*cell, relativePosition(from, source.value));
        setting.value = std::clamp(setting.value, cell->minimum, cell->maximum);
        scenario.set(*cell, setting);
    }
    return scenario;
}

}  // namespace kyosei
