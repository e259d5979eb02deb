// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/worldview_contrast.h"

namespace kyosei {

std::optional<WorldviewContrast> worldviewContrast(const EnsembleSnapshot& stage, Slot slot,
                                                   double time, std::span<const double> shipped,
                                                   std::span<const double> reweighted) {
    const OutputFan* fan = stage.find(slot);
    if (!fan || !fan->members || stage.complete == 0 || stage.complete != stage.members)
        return std::nullopt;
    const auto baseline = stage.membersAt(fan->members->baseline, time);
    const auto scenario = stage.membersAt(fan->members->scenario, time);
    std::vector<double> effect(scenario);
    for (std::size_t k = 0; k < effect.size(); ++k)
        effect[k] -= baseline[k];
    const auto under = [&](std::span<const double> weights) {
        WeightedLines lines{likelyRange(baseline, weights), likelyRange(scenario, weights),
                            likelyRange(effect, weights)};
        lines.scenario.median = lines.baseline.median + lines.effect.median;
        return lines;
    };
    return WorldviewContrast{under(shipped), under(reweighted)};
}

}  // namespace kyosei
