// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/worldview_contrast.h"

#include <algorithm>

namespace kyosei {

namespace {

/// Every member's value at a time: linear between saved times, the nearest end outside.
std::vector<double> membersAt(const EnsembleSnapshot& stage,
                              const std::vector<std::vector<double>>& values, double time) {
    const auto after = std::lower_bound(stage.times.begin(), stage.times.end(), time);
    if (after == stage.times.end())
        return values.back();
    const auto i = static_cast<std::size_t>(after - stage.times.begin());
    if (i == 0)
        return values.front();
    const double share = (time - stage.times[i - 1]) / (stage.times[i] - stage.times[i - 1]);
    std::vector<double> result = values[i];
    for (std::size_t k = 0; k < result.size(); ++k)
        result[k] = values[i - 1][k] + share * (values[i][k] - values[i - 1][k]);
    return result;
}

}  // namespace

std::optional<WorldviewContrast> worldviewContrast(const EnsembleSnapshot& stage, Slot slot,
                                                   double time, std::span<const double> shipped,
                                                   std::span<const double> believed) {
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
    return WorldviewContrast{under(shipped), under(believed)};
}

}  // namespace kyosei
