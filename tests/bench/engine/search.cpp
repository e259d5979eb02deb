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
    std::printf("%zu free sliders, %u threads\n%6s %10s %10s %10s %10s %10s %12s\n",
                request.free.size(), request.effort.threads, "seed", "first, s", "settled, s",
                "packages", "tried", "works", "off by");
    for (const std::uint64_t seed : {1u, 2u, 3u}) {
        request.seed = seed;
        const double start = seconds();
        double first = 0;
        const auto found = search::findPackages(sharedPolicyModel(), **ensemble, request,
                                                [&](double, const search::Found* one) {
                                                    if (one && first == 0)
                                                        first = seconds() - start;
                                                });
        if (!found)
            return;
        double off = 0;
        std::size_t works = 0;
        for (const search::Package& package : found->packages) {
            off += (package.promised - package.chance.share) /
                   static_cast<double>(found->packages.size());
            works += package.works ? 1U : 0U;
        }
        std::printf("%6llu %10.2f %10.2f %10zu %10zu %10zu %+12.3f\n",
                    static_cast<unsigned long long>(seed), first, seconds() - start,
                    found->packages.size(), found->tried, works, off);
    }
    std::printf("\"off by\": share of futures promised where it was looked, less that in others\n");
}

}  // namespace kyosei::bench
