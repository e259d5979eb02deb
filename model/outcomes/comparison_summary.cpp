// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/comparison_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

ScenarioRange rangeOf(const std::vector<double>& values) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    ScenarioRange range{kNone, kNone, kNone};
    double sum = 0;
    std::size_t count = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        range.minimum = std::fmin(range.minimum, value);  // the other one if one is NaN
        range.maximum = std::fmax(range.maximum, value);
        sum += value;
        ++count;
    }
    if (count > 0)
        range.mean = sum / static_cast<double>(count);
    return range;
}

std::vector<AffectedActor> affectedActors(const ComparedScenario& scenario, bool gains,
                                          const ChangeThresholds& thresholds) {
    std::vector<AffectedActor> affected;
    for (std::size_t actor = 0; actor < scenario.accounts.actors.size(); ++actor) {
        const Change& left = scenario.accounts.actors[actor].leftOver;
        if (hasDirection(classify(left, thresholds)) && (left.median > 0) == gains)
            affected.push_back({actor, left.median});
    }
    std::stable_sort(affected.begin(), affected.end(),
                     [](const AffectedActor& a, const AffectedActor& b) {
                         return std::abs(a.change) > std::abs(b.change);
                     });
    return affected;
}

}  // namespace kyosei
