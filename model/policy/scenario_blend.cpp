// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario_blend.h"

#include <cmath>

namespace kyosei {

namespace {

LeverSetting between(const LeverSetting& from, const LeverSetting& to, double share) {
    // Of two equal numbers std::lerp gives the same.
    return {std::lerp(from.value, to.value, share), std::lerp(from.start, to.start, share),
            std::lerp(from.ramp, to.ramp, share), std::lerp(from.end, to.end, share)};
}

}  // namespace

Scenario blend(const Scenario& before, const Scenario& after, double share,
               const LeverTable& levers) {
    if (share <= 0)
        return before;
    if (share >= 1)
        return after;
    Scenario blended = share < 0.5 ? before : after;
    blended.title = after.title;
    blended.author = after.author;
    blended.note = after.note;
    for (const LeverCell& cell : levers.cells()) {
        const auto from = before.levers.find(cell.id);
        const auto to = after.levers.find(cell.id);
        const bool starts = from != before.levers.end();
        const bool ends = to != after.levers.end();
        if (!starts && !ends)
            continue;
        LeverSetting first = starts ? from->second : to->second;
        LeverSetting second = ends ? to->second : from->second;
        if (!starts)
            first.value = cell.baseline.value;
        if (!ends)
            second.value = cell.baseline.value;
        blended.set(cell, between(first, second, share));
    }
    for (auto& [shock, year] : blended.shocks) {
        const auto from = before.shocks.find(shock);
        const auto to = after.shocks.find(shock);
        if (from != before.shocks.end() && to != after.shocks.end())
            year = std::lerp(from->second, to->second, share);
    }
    return blended;
}

}  // namespace kyosei
