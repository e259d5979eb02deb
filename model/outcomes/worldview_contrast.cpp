// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/worldview_contrast.h"

#include "model/base/interpolation.h"

#include <limits>

namespace kyosei {

namespace {

/// Every member's value at a time, by the rules of base/interpolation.h.
std::vector<double> membersAt(const EnsembleSnapshot& stage,
                              const std::vector<std::vector<double>>& values, double time) {
    const std::optional<Bracket> at = bracketOf(stage.times, time);
    if (!at)
        return std::vector<double>(stage.complete, std::numeric_limits<double>::quiet_NaN());
    std::vector<double> result = values[at->before];
    for (std::size_t k = 0; k < result.size(); ++k)
        result[k] = at->between(result[k], values[at->after][k]);
    return result;
}

}  // namespace

std::optional<WorldviewContrast> worldviewContrast(const EnsembleSnapshot& stage, Slot slot,
                                                   double time, std::span<const double> shipped,
                                                   std::span<const double> reweighted) {
    const OutputFan* fan = stage.find(slot);
    if (!fan || !fan->members || stage.complete == 0 || stage.complete != stage.members)
        return std::nullopt;
    const auto baseline = membersAt(stage, fan->members->baseline, time);
    const auto scenario = membersAt(stage, fan->members->scenario, time);
    std::vector<double> effect(scenario);
    for (std::size_t k = 0; k < effect.size(); ++k)
        effect[k] -= baseline[k];
    const auto under = [&](std::span<const double> weights) {
        return WeightedLines{likelyRange(baseline, weights), likelyRange(scenario, weights),
                             likelyRange(effect, weights)};
    };
    return WorldviewContrast{under(shipped), under(reweighted)};
}

}  // namespace kyosei
