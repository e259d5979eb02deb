// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/path_differences.h"

#include "model/analysis/shapley.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::effect_paths {

namespace {

/// Changes below this share of a value are rounding.
constexpr double kRoundingChange = 1e-12;

std::vector<HeldGroups> heldOf(const std::vector<Live>& live, std::size_t stations) {
    std::vector<HeldGroups> held;
    for (const Live set : live)
        held.push_back(grandCoalition(stations) & ~set);
    return held;
}

}  // namespace

std::vector<ConstantOverride> joined(std::vector<ConstantOverride> a,
                                     const std::vector<ConstantOverride>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::size_t nearestTime(const std::vector<double>& times, double time) {
    const auto found = std::min_element(times.begin(), times.end(), [&](double a, double b) {
        return std::abs(a - time) < std::abs(b - time);
    });
    return static_cast<std::size_t>(found - times.begin());
}

Series Differences::Pair::of(std::size_t set, Slot slot, std::size_t member) const {
    const auto a = with.series(set, slot, member);
    const auto b = without ? without->series(set, slot, member) : baseline->series(slot, member);
    Series difference(a.begin(), a.end());
    for (std::size_t t = 0; t < difference.size(); ++t) {
        const double size = std::max(std::abs(a[t]), std::abs(b[t]));
        difference[t] -= b[t];
        if (std::abs(difference[t]) <= kRoundingChange * size)
            difference[t] = 0;
    }
    return difference;
}

Result<Differences::Pair> Differences::run(const std::vector<ConstantOverride>& changes,
                                           const std::vector<Live>& sets,
                                           const std::vector<Slot>& outputs) const {
    const std::vector<HeldGroups> held = heldOf(sets, stations_);
    auto with = runs_.run(baseline_, joined(options_.always, changes), held, outputs, stop_);
    if (!with)
        return fail(std::move(with.error()));
    Pair pair{std::move(*with), {}, &baseline_.run};
    if (options_.always.empty())
        return pair;
    auto without = runs_.run(baseline_, options_.always, held, outputs, stop_);
    if (!without)
        return fail(std::move(without.error()));
    pair.without = std::move(*without);
    return pair;
}

}  // namespace kyosei::effect_paths
