// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/paths.h"

#include "model/analysis/dividends.h"
#include "model/analysis/shapley.h"
#include "model/base/sorted_unique.h"
#include "model/outcomes/issue_codes.h"
#include "model/outcomes/path_differences.h"
#include "model/outcomes/path_effects.h"
#include "model/outcomes/path_responses.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaxStations = 12;  ///< 4096 runs

using namespace effect_paths;

std::vector<ConstantOverride> allChanges(const std::vector<PathSource>& sources,
                                         const PathOptions& options) {
    std::vector<ConstantOverride> all = options.together;
    for (const PathSource& source : sources)
        all = joined(std::move(all), source.changes);
    return all;
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
