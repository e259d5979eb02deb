// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search_parts.h"

#include "model/analysis/quantiles.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::search {

namespace {

std::vector<double> partOf(const std::vector<double>& weights, std::size_t first,
                           std::size_t count) {
    if (weights.empty())
        return {};
    const auto begin = weights.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

/// What candidates are read against, and compare with the same shocks.
Scenario referenceFor(const Request& request) {
    Scenario reference;
    reference.shocks = request.start.shocks;
    return reference;
}

/// From when on a package may change anything.
double firstChange(const PolicyModel& model, const LeverSpace& space, const Request& request) {
    const Space bounds = space.space();
    return std::min({model.firstChange(request.start),
                     model.firstChange(space.scenarioAt(bounds.lower)),
                     model.firstChange(space.scenarioAt(bounds.upper))});
}

/// A number of the goal from how far it is on the good side.
double shownFrom(const goals::Goal& goal, double margin) {
    return goal.side == goals::Goal::Side::atLeast ? goal.bound + margin : goal.bound - margin;
}

GoalReach reachOf(const goals::Goal& goal, std::span<const double> margins,
                  std::span<const double> weights, double wanted) {
    std::vector<double> finite;
    std::vector<double> their;
    for (std::size_t m = 0; m < margins.size(); ++m)
        if (std::isfinite(margins[m])) {
            finite.push_back(margins[m]);
            if (!weights.empty())
                their.push_back(weights[m]);
        }
    if (finite.empty())
        return {NAN, NAN, NAN};
    const auto quantile = [&](double probability) {
        return shownFrom(goal, quantiles(finite, their, {&probability, 1}).front());
    };
    return {quantile(0.5), shownFrom(goal, worstTenthOf(finite, their)), quantile(1 - wanted)};
}

}  // namespace

Parts::Parts(const Request& asked, LeverSpace levers, Costs money, Futures look, Futures choose,
             Futures hold, const std::vector<double>& weights, double error)
    : request(asked), space(std::move(levers)), costs(std::move(money)), looking(std::move(look)),
      choosing(std::move(choose)), holding(std::move(hold)),
      judgeLooking(asked, partOf(weights, 0, looking.members()), error),
      judgeChoosing(asked, partOf(weights, looking.members(), choosing.members()), error),
      judgeHolding(asked,
                   partOf(weights, looking.members() + choosing.members(), holding.members()),
                   error) {}

Result<std::unique_ptr<const Parts>> Parts::make(const std::shared_ptr<const PolicyModel>& model,
                                                 const PolicyEnsemble& ensemble,
                                                 const Request& request,
                                                 const std::stop_token& stop) {
    LeverSpace space(model->levers(), request.start, request.free);
    const double first = firstChange(*model, space, request);
    const auto pair = Futures::pairOf(model);
    if (!pair)
        return fail(pair.error());
    const auto futures = [&](std::size_t begin, std::size_t count) {
        return Futures::create(*pair, ensemble,
                               {begin, count, request.goals, referenceFor(request), first,
                                std::max(1U, request.effort.threads)},
                               stop);
    };
    const std::size_t look = request.effort.members, choose = request.effort.choosing;
    auto looking = futures(0, look);
    if (!looking)
        return fail(std::move(looking.error()));
    auto choosing = futures(look, choose);
    if (!choosing)
        return fail(std::move(choosing.error()));
    auto holding = futures(look + choose, ensemble.members() - look - choose);
    if (!holding)
        return fail(std::move(holding.error()));
    auto costs = Costs::create(model, first, stop);
    if (!costs)
        return fail(std::move(costs.error()));
    const auto nothing = looking->margins({space.scenarioAt(Point(space.free().size(), 0))}, stop);
    if (!nothing)
        return fail(nothing.error());
    const std::vector<double>& weights =
        request.weights.empty() ? ensemble.weights() : request.weights;
    const double error =
        smoothingFor(worstMargins(request.goals, *nothing, 0), partOf(weights, 0, look));
    return std::make_unique<const Parts>(request, std::move(space), std::move(*costs),
                                         std::move(*looking), std::move(*choosing),
                                         std::move(*holding), weights, error);
}

Scenario withoutPackage(const Parts& parts) {
    Scenario without = parts.request.start;
    for (const FreeLever& lever : parts.space.free())
        without.levers.erase(lever.id);
    return without;
}

Result<std::vector<Package>> judged(const Parts& parts, const std::vector<Trial>& trials,
                                    const std::stop_token& stop) {
    std::vector<Scenario> scenarios;
    for (const Trial& trial : trials)
        scenarios.push_back(trial.scenario);
    const Result<Margins> margins = parts.holding.margins(scenarios, stop);
    if (!margins)
        return fail(margins.error());
    const Result<Margins> looked = parts.looking.margins(scenarios, stop);
    if (!looked)
        return fail(looked.error());
    const Request& request = parts.request;
    const std::vector<double>& weights = parts.judgeHolding.weights();
    std::vector<Package> packages;
    for (std::size_t k = 0; k < trials.size(); ++k) {
        const std::vector<double> worst = worstMargins(request.goals, *margins, k);
        Package package;
        package.scenario = trials[k].scenario;
        package.spending = trials[k].spending;
        package.chance = chanceOf(worst, weights);
        package.promised =
            chanceOf(worstMargins(request.goals, *looked, k), parts.judgeLooking.weights()).share;
        package.works = doesWhatIsWanted(request, worst, weights, 0);
        for (std::size_t g = 0; g < request.goals.size(); ++g)
            package.goals.push_back(reachOf(
                request.goals[g],
                std::span(margins->values[g]).subspan(k * margins->members, margins->members),
                weights, request.wanted));
        packages.push_back(std::move(package));
    }
    return packages;
}

Result<std::vector<Scenario>> simplified(const Parts& parts, const Chooser& chooser,
                                         const std::vector<Scenario>& packages) {
    const LeverSpace& space = parts.space;
    struct Without {
        std::size_t package, lever;
    };
    std::vector<Without> which;
    std::vector<Scenario> tried = packages;
    for (std::size_t k = 0; k < packages.size(); ++k)
        for (std::size_t lever = 0; lever < space.free().size(); ++lever)
            if (space.moved(packages[k], lever) != 0) {
                which.push_back({k, lever});
                tried.push_back(space.with(packages[k], lever, 0));
            }
    auto checked = chooser.check(tried);
    if (!checked)
        return fail(std::move(checked.error()));
    const double allowed = parts.request.criterion == Criterion::share
                               ? 0.01
                               : 0.02 * std::abs(parts.request.goals.front().bound);
    std::vector<Scenario> simpler = packages;
    for (std::size_t k = 0; k < packages.size(); ++k) {
        std::vector<std::pair<double, std::size_t>> losses;
        for (std::size_t i = 0; i < which.size(); ++i)
            if (which[i].package == k)
                losses.emplace_back((*checked)[k].good - (*checked)[packages.size() + i].good,
                                    which[i].lever);
        std::ranges::stable_sort(losses, {}, &std::pair<double, std::size_t>::first);
        double lost = 0;
        for (const auto& [loss, lever] : losses) {
            lost += std::max(0.0, loss);
            if (lost > allowed)
                break;
            simpler[k] = space.with(simpler[k], lever, 0);
        }
    }
    // Each alone does little; all together may do more.
    const auto after = chooser.check(simpler);
    if (!after)
        return fail(after.error());
    for (std::size_t k = 0; k < packages.size(); ++k) {
        const bool worse = (*after)[k].good < (*checked)[k].good - 2 * allowed ||
                           ((*checked)[k].works && !(*after)[k].works);
        if (worse)
            simpler[k] = packages[k];
    }
    return simpler;
}

}  // namespace kyosei::search
