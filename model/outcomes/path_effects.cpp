// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/path_effects.h"

#include "model/analysis/shapley.h"
#include "model/base/sorted_unique.h"

#include <bit>

namespace kyosei::effect_paths {

namespace {

std::vector<Live> subsetsOf(Live set) {
    std::vector<Live> subsets;
    for (Live subset = set;; subset = (subset - 1) & set) {
        subsets.push_back(subset);
        if (subset == 0)
            return subsets;
    }
}

Live setOf(const EffectPath& path) {
    Live set = 0;
    for (const std::size_t station : path.stations)
        set |= Live{1} << station;
    return set;
}

}  // namespace

PathEffects::PathEffects(const EffectPaths& found, std::size_t stations) {
    sets_.push_back(grandCoalition(stations));
    for (const EffectPath& path : found.paths) {
        const std::vector<Live> own = subsetsOf(setOf(path));
        sets_.insert(sets_.end(), own.begin(), own.end());
    }
    sets_ = sortedUnique(std::move(sets_));
}

Result<void> PathEffects::run(const Differences& differences,
                              const std::vector<ConstantOverride>& changes, Slot output,
                              double horizon, std::size_t members) {
    const auto ran = differences.run(changes, sets_, {output});
    if (!ran)
        return fail(ran.error());
    const std::size_t end = nearestTime(ran->with.times(), horizon);
    worths_.clear();
    for (std::size_t s = 0; s < sets_.size(); ++s)
        for (std::size_t m = 0; m < members; ++m)
            worths_[sets_[s]].push_back(ran->of(s, output, m)[end]);
    return {};
}

std::vector<double> PathEffects::effect(const EffectPath& path) const {
    const Live set = setOf(path);
    std::vector<double> effects(worths_.at(set).size(), 0);
    for (const Live subset : subsetsOf(set)) {
        const bool odd = (std::popcount(set) - std::popcount(subset)) % 2 != 0;
        for (std::size_t m = 0; m < effects.size(); ++m)
            effects[m] += (odd ? -1 : 1) * worths_.at(subset)[m];
    }
    return effects;
}

}  // namespace kyosei::effect_paths
