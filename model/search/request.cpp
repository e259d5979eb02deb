// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/request.h"

#include "model/goals/issue_codes.h"
#include "model/search/issue_codes.h"

#include <algorithm>
#include <thread>

namespace kyosei::search {

namespace {

constexpr std::size_t kFewestHeldOut = 16;  ///< members that tell how good a package is

}  // namespace

Effort Effort::onAllProcessors() {
    Effort effort;
    effort.threads = std::max(1U, std::thread::hardware_concurrency());
    return effort;
}

Request refinedAround(Request request, const LeverTable& levers, const Scenario& package,
                      double share) {
    request.start = package;
    for (FreeLever& lever : request.free) {
        const double way = share * (lever.highest - lever.lowest);
        const double here =
            std::clamp(package.setting(*levers.find(lever.id)).value, lever.lowest, lever.highest);
        lever.lowest = std::max(lever.lowest, here - way);
        lever.highest = std::min(lever.highest, here + way);
    }
    return request;
}

Issues problemsOf(const Request& request, std::size_t members) {
    Issues issues;
    if (request.goals.empty())
        issues.push_back({codes::goalMissing});
    if (std::ranges::none_of(request.free,
                             [](const FreeLever& lever) { return lever.lowest < lever.highest; }))
        issues.push_back({codes::searchNothingFree});
    if (!(request.wanted >= 0.01 && request.wanted <= 0.99))
        issues.push_back({codes::searchShareOutside, {}, {100 * request.wanted}});
    const auto checkLimit = [&](double limit) {
        if (!(limit >= 0))
            issues.push_back({codes::searchBudgetNegative, {}, {limit}});
    };
    if (request.budget.all)
        checkLimit(*request.budget.all);
    for (const auto& [actor, limit] : request.budget.actors)
        checkLimit(limit);
    if (request.packages < kFewestPackages || request.packages > kMostPackages)
        issues.push_back(
            {codes::searchPackages, {}, {request.packages, kFewestPackages, kMostPackages}});
    const std::size_t needed = request.effort.members + request.effort.choosing + kFewestHeldOut;
    if (members < needed)
        issues.push_back({codes::searchTooFewFutures, {}, {members, needed}});
    return issues;
}

}  // namespace kyosei::search
