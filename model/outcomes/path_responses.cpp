// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/path_responses.h"

#include "model/analysis/shapley.h"
#include "model/base/sorted_unique.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace kyosei::effect_paths {

namespace {

constexpr int kLongestPath = 5;    ///< longer sets are interplay
constexpr double kCarries = 0.05;  ///< a station depends on the one before by so much

Live bit(std::size_t station) {
    return Live{1} << station;
}

}  // namespace

Responses::Responses(const HeldRuns& runs, const std::vector<Station>& stations) {
    for (const Station& station : stations) {
        slots_.emplace_back();
        for (const std::string& variable : station.variables) {
            const VariableInfo* info = runs.program().find(nameAsModelled(variable));
            for (Slot i = 0; info && i < info->size; ++i)
                slots_.back().push_back(info->first + i);
        }
        for (const Hold& link : station.links) {
            const VariableInfo* info = runs.program().find(link.variable);
            for (Slot i = 0; info && i < info->size; ++i)
                slots_.back().push_back(info->first + i);
        }
    }
}

std::vector<Slot> Responses::slots() const {
    std::vector<Slot> all;
    for (const auto& slots : slots_)
        all.insert(all.end(), slots.begin(), slots.end());
    return sortedUnique(std::move(all));
}

Result<void> Responses::runFor(const Differences& differences,
                               const std::vector<ConstantOverride>& changes,
                               const std::vector<Live>& paths) {
    const Live all = grandCoalition(slots_.size());
    std::vector<Live> sets{0, all};
    for (const Live path : paths)
        for (std::size_t b = 0; b < slots_.size(); ++b)
            if ((path >> b & 1) != 0) {
                sets.push_back(path & ~bit(b));
                for (std::size_t a = 0; a < slots_.size(); ++a)
                    sets.push_back(path & ~bit(b) & ~bit(a));
            }
    sets = sortedUnique(std::move(sets));
    auto runs = differences.run(changes, sets, slots());
    if (!runs)
        return fail(std::move(runs.error()));
    for (std::size_t s = 0; s < sets.size(); ++s)
        at_.emplace(sets[s], s);
    runs_.emplace(std::move(*runs));
    return {};
}

bool Responses::reached(std::size_t station) const {
    return sizeOf(station, grandCoalition(slots_.size()), {}) > 0;
}

std::vector<std::size_t> Responses::orderOf(Live path) const {
    std::vector<std::size_t> order;
    for (std::size_t s = 0; s < slots_.size(); ++s)
        if ((path >> s & 1) != 0)
            order.push_back(s);
    if (order.size() > kLongestPath)
        return {};
    std::vector<std::size_t> best;
    double weakestOfBest = kCarries;
    do {
        // The first is reached without the others, each further one by the one before.
        double weakest = shareOf(order.front(), path, 0);
        for (std::size_t i = 1; i < order.size(); ++i)
            weakest = std::min(weakest, dependence(order[i - 1], order[i], path));
        if (weakest >= weakestOfBest) {
            best = order;
            weakestOfBest = std::nextafter(weakest, 2.0);
        }
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

double Responses::sizeOf(std::size_t station, Live set, std::optional<Live> less) const {
    double sum = 0;
    for (const Slot slot : slots_[station]) {
        Series change = runs_->of(at_.at(set), slot);
        if (less) {
            const Series other = runs_->of(at_.at(*less), slot);
            std::transform(change.begin(), change.end(), other.begin(), change.begin(),
                           std::minus<>());
        }
        double own = 0;
        for (const double value : change)
            own += std::isfinite(value) ? value * value : 0;
        sum = std::max(sum, own);
    }
    return std::sqrt(sum);
}

double Responses::shareOf(std::size_t station, Live path, Live set) const {
    const double whole = sizeOf(station, path & ~bit(station), {});
    return whole > 0 ? std::min(1.0, sizeOf(station, set, {}) / whole) : 0;
}

double Responses::dependence(std::size_t first, std::size_t second, Live path) const {
    const Live with = path & ~bit(second);
    const double whole = sizeOf(second, with, {});
    return whole > 0 ? std::min(1.0, sizeOf(second, with, with & ~bit(first)) / whole) : 0;
}

}  // namespace kyosei::effect_paths
