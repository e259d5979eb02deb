// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/paths.h"

#include "model/analysis/dividends.h"
#include "model/base/sorted_unique.h"
#include "model/outcomes/issue_codes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaxStations = 12;  ///< 4096 runs
constexpr int kLongestPath = 5;           ///< longer sets are interplay
constexpr double kCarries = 0.05;         ///< a station depends on the one before by so much
/// Changes below this share of a value are rounding.
constexpr double kRoundingChange = 1e-12;

using Series = std::vector<double>;
/// Stations that pass on what changes; bit s stands for station s.
using Live = HeldGroups;

std::vector<ConstantOverride> joined(std::vector<ConstantOverride> a,
                                     const std::vector<ConstantOverride>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<ConstantOverride> allChanges(const std::vector<PathSource>& sources,
                                         const PathOptions& options) {
    std::vector<ConstantOverride> all = options.together;
    for (const PathSource& source : sources)
        all = joined(std::move(all), source.changes);
    return all;
}

std::vector<HeldGroups> heldOf(const std::vector<Live>& live, std::size_t stations) {
    std::vector<HeldGroups> held;
    for (const Live set : live)
        held.push_back(grandCoalition(stations) & ~set);
    return held;
}

std::size_t nearestTime(const std::vector<double>& times, double time) {
    const auto found = std::min_element(times.begin(), times.end(), [&](double a, double b) {
        return std::abs(a - time) < std::abs(b - time);
    });
    return static_cast<std::size_t>(found - times.begin());
}

/// When a course last crosses half of what it is at `end`.
std::optional<double> halfTime(const Series& course, const std::vector<double>& times,
                               std::size_t end) {
    const double half = course[end] / 2;
    for (std::size_t t = end; half != 0 && t-- > 0;)
        if (course[t] / half < 1)
            return times[t] +
                   (times[t + 1] - times[t]) * (half - course[t]) / (course[t + 1] - course[t]);
    return {};
}

/// Runs sources with some stations live and takes differences against runs without sources.
class Differences {
public:
    /// `baseline` has all outputs that will be asked for.
    Differences(const HeldRuns& runs, const PathOptions& options, std::size_t stations,
                const HeldRuns::Baseline& baseline, std::stop_token stop)
        : runs_(runs), options_(options), stations_(stations), baseline_(baseline),
          stop_(std::move(stop)) {}

    struct Pair {
        HeldRuns::Held with;
        std::optional<HeldRuns::Held> without;  ///< none: the baseline, whatever is held
        const RunResult* baseline;
        /// What changes, at every time.
        [[nodiscard]] Series of(std::size_t set, Slot slot, std::size_t member = 0) const {
            const auto a = with.series(set, slot, member);
            const auto b =
                without ? without->series(set, slot, member) : baseline->series(slot, member);
            Series difference(a.begin(), a.end());
            for (std::size_t t = 0; t < difference.size(); ++t) {
                const double size = std::max(std::abs(a[t]), std::abs(b[t]));
                difference[t] -= b[t];
                if (std::abs(difference[t]) <= kRoundingChange * size)
                    difference[t] = 0;
            }
            return difference;
        }
    };

    [[nodiscard]] Result<Pair> run(const std::vector<ConstantOverride>& changes,
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

private:
    const HeldRuns& runs_;
    const PathOptions& options_;
    std::size_t stations_;
    const HeldRuns::Baseline& baseline_;
    std::stop_token stop_;
};

std::vector<Live> subsetsOf(Live set) {
    std::vector<Live> subsets;
    for (Live subset = set;; subset = (subset - 1) & set) {
        subsets.push_back(subset);
        if (subset == 0)
            return subsets;
    }
}

/// Dividends at every time: [set][time].
std::vector<Series> dividendsOf(const Differences::Pair& runs, Slot output, std::size_t stations) {
    const std::size_t sets = std::size_t{1} << stations;
    std::vector<Series> courses;
    for (std::size_t set = 0; set < sets; ++set)
        courses.push_back(runs.of(set, output));
    std::vector<double> worths(sets);
    for (std::size_t t = 0; t < courses.front().size(); ++t) {
        for (std::size_t set = 0; set < sets; ++set)
            worths[set] = courses[set][t];
        makeDividends(stations, worths);
        for (std::size_t set = 0; set < sets; ++set)
            courses[set][t] = worths[set];
    }
    return courses;
}

/// What happens at stations while others are live or not.
class Responses {
public:
    Responses(const HeldRuns& runs, const std::vector<Station>& stations) {
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

    /// Of all stations.
    [[nodiscard]] std::vector<Slot> slots() const {
        std::vector<Slot> all;
        for (const auto& slots : slots_)
            all.insert(all.end(), slots.begin(), slots.end());
        return sortedUnique(std::move(all));
    }

    [[nodiscard]] Result<void> runFor(const Differences& differences,
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

    [[nodiscard]] bool reached(std::size_t station) const {
        return sizeOf(station, grandCoalition(slots_.size()), {}) > 0;
    }

    /// The order in which an effect passes the stations of a set; empty if they do not follow each
    /// other.
    [[nodiscard]] std::vector<std::size_t> orderOf(Live path) const {
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

private:
    static Live bit(std::size_t station) { return Live{1} << station; }

    /// Size of what changes at a station, over all times and elements: with one set live, less what
    /// it is with another. Each variable counts for itself; the largest is taken.
    [[nodiscard]] double sizeOf(std::size_t station, Live set, std::optional<Live> less) const {
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

    /// How much of what changes at `station` in a path there is with only `set` live, 0..1.
    [[nodiscard]] double shareOf(std::size_t station, Live path, Live set) const {
        const double whole = sizeOf(station, path & ~bit(station), {});
        return whole > 0 ? std::min(1.0, sizeOf(station, set, {}) / whole) : 0;
    }

    /// How much of what changes at `second` in a path depends on `first`.
    [[nodiscard]] double dependence(std::size_t first, std::size_t second, Live path) const {
        const Live with = path & ~bit(second);
        const double whole = sizeOf(second, with, {});
        return whole > 0 ? std::min(1.0, sizeOf(second, with, with & ~bit(first)) / whole) : 0;
    }

    std::vector<std::vector<Slot>> slots_;  ///< by station
    std::map<Live, std::size_t> at_;
    std::optional<Differences::Pair> runs_;
};

/// The sets whose effects count, strongest first.
std::vector<Live> strongest(const std::vector<Series>& dividends, std::size_t end,
                            const PathOptions& options) {
    std::vector<Live> sets(dividends.size());
    std::iota(sets.begin(), sets.end(), Live{0});
    double sizes = 0;
    for (const Series& course : dividends)
        sizes += std::abs(course[end]);
    std::erase_if(
        sets, [&](Live set) { return !(std::abs(dividends[set][end]) > options.weakest * sizes); });
    std::stable_sort(sets.begin(), sets.end(), [&](Live a, Live b) {
        return std::abs(dividends[a][end]) > std::abs(dividends[b][end]);
    });
    return sets;
}

void addTo(Series& sum, const Series& more) {
    std::transform(sum.begin(), sum.end(), more.begin(), sum.begin(), std::plus<>());
}

/// Divides what there is into paths, interplay and rest.
void divide(EffectPaths& found, const std::vector<Series>& dividends, const Responses& responses,
            const std::vector<Live>& candidates, std::size_t end, std::size_t most) {
    std::vector<bool> used(dividends.size(), false);
    for (const Live set : candidates) {
        const std::vector<std::size_t> order =
            set == 0 ? std::vector<std::size_t>() : responses.orderOf(set);
        if (set != 0 && order.empty()) {
            addTo(found.interplay, dividends[set]);
            used[set] = true;
        } else if (found.paths.size() < most) {
            const Series& course = dividends[set];
            found.paths.push_back(
                {order, course[end], course, halfTime(course, found.times, end), {}, {}});
            used[set] = true;
        }
    }
    for (std::size_t set = 0; set < dividends.size(); ++set)
        if (!used[set])
            addTo(found.rest, dividends[set]);
}

Live setOf(const EffectPath& path) {
    Live set = 0;
    for (const std::size_t station : path.stations)
        set |= Live{1} << station;
    return set;
}

/// Runs only what the effects of paths that were found need.
class PathEffects {
public:
    PathEffects(const EffectPaths& found, std::size_t stations) {
        sets_.push_back(grandCoalition(stations));
        for (const EffectPath& path : found.paths) {
            const std::vector<Live> own = subsetsOf(setOf(path));
            sets_.insert(sets_.end(), own.begin(), own.end());
        }
        sets_ = sortedUnique(std::move(sets_));
    }

    [[nodiscard]] Result<void> run(const Differences& differences,
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

    /// With these stations live, by member.
    [[nodiscard]] const std::vector<double>& worth(Live set) const { return worths_.at(set); }
    /// The dividend, by member.
    [[nodiscard]] std::vector<double> effect(const EffectPath& path) const {
        const Live set = setOf(path);
        std::vector<double> effects(worths_.at(set).size(), 0);
        for (const Live subset : subsetsOf(set)) {
            const bool odd = (std::popcount(set) - std::popcount(subset)) % 2 != 0;
            for (std::size_t m = 0; m < effects.size(); ++m)
                effects[m] += (odd ? -1 : 1) * worths_.at(subset)[m];
        }
        return effects;
    }

private:
    std::vector<Live> sets_;
    std::map<Live, std::vector<double>> worths_;
};

}  // namespace

std::vector<std::vector<Hold>> holdsOf(const std::vector<Station>& stations) {
    std::vector<std::vector<Hold>> holds;
    for (const Station& station : stations) {
        holds.emplace_back();
        for (const std::string& variable : station.variables)
            holds.back().push_back({variable});
        holds.back().insert(holds.back().end(), station.links.begin(), station.links.end());
    }
    return holds;
}

Result<EffectPaths> effectPaths(const HeldRuns& runs, const std::vector<Station>& stations,
                                const std::vector<PathSource>& sources, const PathOptions& options,
                                std::stop_token stop) {
    if (stations.size() > kMaxStations)
        return fail({codes::tooManyStations, {}, {stations.size(), kMaxStations}});
    Responses responses(runs, stations);
    std::vector<Slot> outputs = responses.slots();
    outputs.push_back(options.output);
    const auto baseline = runs.baseline(1, {}, sortedUnique(std::move(outputs)), stop);
    if (!baseline)
        return fail(baseline.error());
    std::vector<Live> sets(std::size_t{1} << stations.size());
    std::iota(sets.begin(), sets.end(), Live{0});
    const Differences differences(runs, options, stations.size(), *baseline, stop);
    const std::vector<ConstantOverride> changes = allChanges(sources, options);
    const auto progress = [&](std::size_t done) {
        if (options.progress)
            options.progress(done, sources.size() + 1);
    };
    progress(0);
    const auto whole = differences.run(changes, sets, {options.output});
    if (!whole)
        return fail(whole.error());

    EffectPaths found;
    found.times = whole->with.times();
    const std::size_t end = nearestTime(found.times, options.horizon);
    found.horizon = found.times[end];
    found.whole = whole->of(sets.back(), options.output);
    found.interplay.assign(found.times.size(), 0);
    found.rest = found.interplay;
    found.combinations = sets.size();
    for (std::size_t s = 0; s < stations.size(); ++s)
        found.through.push_back(found.whole[end] -
                                whole->of(sets.back() & ~(Live{1} << s), options.output)[end]);
    const std::vector<Series> dividends = dividendsOf(*whole, options.output, stations.size());
    const std::vector<Live> candidates = strongest(dividends, end, options);
    const auto ran = responses.runFor(differences, changes, candidates);
    if (!ran)
        return fail(ran.error());
    for (std::size_t s = 0; s < stations.size(); ++s)
        found.reached.push_back(responses.reached(s));
    divide(found, dividends, responses, candidates, end, options.most);

    PathEffects alone(found, stations.size());
    for (std::size_t s = 0; s < sources.size(); ++s) {
        progress(s + 1);
        const auto done =
            alone.run(differences, sources[s].changes, options.output, options.horizon, 1);
        if (!done)
            return fail(done.error());
        for (EffectPath& path : found.paths)
            path.bySource.push_back(alone.effect(path).front());
    }
    return found;
}

Result<void> addRanges(EffectPaths& paths, const HeldRuns& runs,
                       const std::vector<PathSource>& sources, const PathOptions& options,
                       std::size_t members, const std::vector<ConstantOverride>& constants,
                       std::span<const double> weights, std::stop_token stop) {
    const std::size_t stations = paths.reached.size();
    const auto baseline = runs.baseline(members, constants, {options.output}, stop);
    if (!baseline)
        return fail(baseline.error());
    const Differences differences(runs, options, stations, *baseline, stop);
    PathEffects effects(paths, stations);
    const auto done = effects.run(differences, allChanges(sources, options), options.output,
                                  options.horizon, members);
    if (!done)
        return fail(done.error());
    for (EffectPath& path : paths.paths)
        path.range = likelyRange(effects.effect(path), weights);
    paths.range = likelyRange(effects.worth(grandCoalition(stations)), weights);
    return {};
}

}  // namespace kyosei
