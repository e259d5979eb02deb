// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/search.h"

#include "model/goals/goal_files.h"
#include "model/search/package_search.h"
#include "tests/bench/engine/measure.h"
#include "tests/support/policy.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace kyosei::bench {

namespace {

constexpr std::size_t kFree = 30;

/// The first sliders of the table that assume nothing of other governments.
std::vector<search::FreeLever> freeSliders() {
    std::vector<search::FreeLever> free = search::freeLevers(
        policyModel().levers(), {}, [](const LeverCell& cell) { return cell.assumption; });
    free.resize(std::min(free.size(), kFree));
    return free;
}

goals::Goal stabilityGoal() {
    const PolicyModel& model = policyModel();
    const goals::GoalOutputs outputs(model.charts(), model.program(), model.presentYear());
    goals::Goal goal;
    goal.output = *outputs.find(model.charts().headline().stability.slot);
    goal.measure = goals::Goal::Measure::change;
    goal.bound = 0.3;
    goal.from = goal.to = outputs.horizon();
    return goal;
}

void measureOne(const PolicyEnsemble& ensemble, const search::Request& request) {
    const double start = seconds(), startProcessor = processorSeconds();
    double first = 0, firstProcessor = 0;
    const auto found = search::findPackages(
        sharedPolicyModel(), ensemble, request, [&](double, const search::Found* one) {
            if (!one || first > 0)
                return;
            first = seconds() - start;
            firstProcessor = processorSeconds() - startProcessor;
        });
    if (!found)
        return;
    const double all = seconds() - start, allProcessor = processorSeconds() - startProcessor;
    double off = 0;
    std::size_t works = 0;
    for (const search::Package& package : found->packages) {
        off +=
            (package.promised - package.chance.share) / static_cast<double>(found->packages.size());
        works += package.works ? 1U : 0U;
    }
    const double threads = request.effort.threads;
    std::printf("%6llu %10.2f %10.2f %10.2f %10.2f %10zu %10zu %10zu %+10.3f\n",
                static_cast<unsigned long long>(request.seed), first, firstProcessor / threads, all,
                allProcessor / threads, found->packages.size(), found->tried, works, off);
}

}  // namespace

void measureSearch() {
    const auto ensemble = PolicyEnsemble::historyMatched(
        sharedPolicyModel(), PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return;
    search::Request request;
    request.goals = {stabilityGoal()};
    request.free = freeSliders();
    request.effort = search::Effort::onAllProcessors();
    std::printf("%zu free sliders, %u threads\n%6s %10s %10s %10s %10s %10s %10s %10s %10s\n",
                request.free.size(), request.effort.threads, "seed", "first, s", "of cores",
                "settled, s", "of cores", "packages", "tried", "works", "off by");
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        request.seed = seed;
        measureOne(**ensemble, request);
    }
    std::printf(
        "\"of cores\": what these used of each, as it would take with nothing else running\n");
    std::printf("\"off by\": share of futures promised where it was looked, less that in others\n");
}

}  // namespace kyosei::bench
