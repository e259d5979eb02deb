// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/choosing.h"

#include "model/search/packages.h"
#include "model/search/pareto_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei::search {

namespace {

constexpr double kStillCheap = 2;        ///< times the cost of the cheapest that works
constexpr double kSmallMoney = 1 / 20.;  ///< as a part of the dearest that was tried
constexpr double kUnlike = 1;            ///< sliders from end to end in which packages differ

}  // namespace

bool doesWhatIsWanted(const Request& request, std::span<const double> margins,
                      std::span<const double> weights, double spare) {
    if (request.criterion == Criterion::worstTenth)
        return worstTenthOf(margins, weights) >= 0;
    const Chance chance = chanceOf(margins, weights);
    const double error =
        std::sqrt(request.wanted * (1 - request.wanted) / std::max(1.0, chance.effective));
    return chance.share >= std::min(0.999, request.wanted + spare * error);
}

std::vector<std::size_t> frontOf(const std::vector<Trial>& trials, std::size_t points) {
    std::vector<std::size_t> places;
    std::vector<Objectives> objectives;
    for (std::size_t k = 0; k < trials.size(); ++k)
        if (trials[k].keepsBudget()) {
            places.push_back(k);
            objectives.push_back({trials[k].cost(), -trials[k].good});
        }
    const std::vector<std::size_t> front = paretoFront(objectives);
    // Evenly spread over what is good, so that no stretch of the front is left out.
    std::vector<std::size_t> kept;
    if (front.empty())
        return kept;
    const double from = objectives[front.front()][1], to = objectives[front.back()][1];
    double next = from;
    for (std::size_t i = 0; i < front.size(); ++i) {
        const double now = objectives[front[i]][1];
        if (now > next && i + 1 < front.size())
            continue;
        kept.push_back(places[front[i]]);
        next = now + (to - from) / static_cast<double>(std::max<std::size_t>(points, 2) - 1);
    }
    return kept;
}

double cheapUpTo(const std::vector<Trial>& trials, double cheapest) {
    double dearest = 0;
    for (const Trial& trial : trials)
        if (trial.keepsBudget())
            dearest = std::max(dearest, trial.cost());
    return cheapest + std::max((kStillCheap - 1) * std::abs(cheapest), kSmallMoney * dearest);
}

Chooser::Chooser(const LeverSpace& space, const Futures& futures, const Request& request,
                 const Judge& judge, std::stop_token stop)
    : space_(space), futures_(futures), request_(request), judge_(judge), stop_(std::move(stop)) {}

Result<std::vector<Chooser::Checked>> Chooser::check(const std::vector<Scenario>& packages) const {
    const Result<Margins> margins = futures_.margins(packages, stop_);
    if (!margins)
        return fail(margins.error());
    constexpr double kSpare = 0.5;
    std::vector<Checked> checked;
    for (std::size_t k = 0; k < packages.size(); ++k) {
        const std::vector<double> worst = worstMargins(request_.goals, *margins, k);
        checked.push_back(
            {judge_.good(worst), doesWhatIsWanted(request_, worst, judge_.weights(), kSpare)});
    }
    return checked;
}

Result<void> Chooser::checkTrials(const std::vector<Trial>& trials,
                                  const std::vector<std::size_t>& places) {
    std::vector<std::size_t> fresh;
    std::vector<Scenario> packages;
    for (const std::size_t place : places)
        if (!checked_.contains(place) && std::ranges::find(fresh, place) == fresh.end()) {
            fresh.push_back(place);
            packages.push_back(trials[place].scenario);
        }
    if (fresh.empty())
        return {};
    const Result<std::vector<Checked>> checked = check(packages);
    if (!checked)
        return fail(checked.error());
    for (std::size_t i = 0; i < fresh.size(); ++i)
        checked_.emplace(fresh[i], (*checked)[i]);
    return {};
}

std::vector<std::size_t> Chooser::apart(const std::vector<Trial>& trials,
                                        const std::vector<std::size_t>& pool, std::size_t first,
                                        std::size_t count) const {
    std::vector<const Scenario*> packages;
    for (const std::size_t place : pool)
        packages.push_back(&trials[place].scenario);
    std::vector<std::size_t> chosen;
    for (const std::size_t i : farApart(space_, packages, first, count, kUnlike))
        chosen.push_back(pool[i]);
    return chosen;
}

std::vector<std::size_t> Chooser::candidates(const std::vector<Trial>& trials,
                                             std::size_t points) const {
    std::vector<std::size_t> places = frontOf(trials, points);
    const auto seemsToWork = [&](const Trial& trial) {
        return trial.keepsBudget() &&
               trial.good >= (request_.criterion == Criterion::share ? request_.wanted : 0);
    };
    double cheapest = std::numeric_limits<double>::infinity();
    for (const Trial& trial : trials)
        if (seemsToWork(trial))
            cheapest = std::min(cheapest, trial.cost());
    const double cheap = cheapUpTo(trials, cheapest);
    std::vector<std::size_t> pool;
    std::size_t first = 0;
    for (std::size_t k = 0; k < trials.size(); ++k)
        if (seemsToWork(trials[k]) && trials[k].cost() <= cheap) {
            if (trials[k].cost() == cheapest)
                first = pool.size();
            pool.push_back(k);
        }
    const std::vector<std::size_t> unlike = apart(trials, pool, first, 2 * request_.packages);
    places.insert(places.end(), unlike.begin(), unlike.end());
    return places;
}

Result<Chooser::Choice> Chooser::choose(const std::vector<Trial>& trials, std::size_t points) {
    if (auto outcome = checkTrials(trials, candidates(trials, points)); !outcome)
        return fail(std::move(outcome.error()));
    Choice choice;
    choice.front = frontOf(trials, points);
    double best = -std::numeric_limits<double>::infinity();
    for (const auto& [place, checked] : checked_) {
        choice.works = choice.works || checked.works;
        best = std::max(best, checked.good);
    }
    // Without one that works, those that come within a tenth of the best.
    const double near = best - 0.1 * std::abs(best);
    std::vector<std::size_t> pool;
    for (const auto& [place, checked] : checked_)
        if (choice.works ? checked.works : checked.good >= near)
            pool.push_back(place);
    std::ranges::stable_sort(pool, {}, [&](std::size_t place) { return trials[place].cost(); });
    if (choice.works)
        std::erase_if(pool, [&, cheap = cheapUpTo(trials, trials[pool.front()].cost())](
                                std::size_t place) { return trials[place].cost() > cheap; });
    const auto first =
        choice.works ? pool.begin() : std::ranges::max_element(pool, {}, [&](std::size_t place) {
            return checked_.at(place).good;
        });
    choice.packages =
        apart(trials, pool, static_cast<std::size_t>(first - pool.begin()), request_.packages);
    std::ranges::stable_sort(choice.packages, {},
                             [&](std::size_t place) { return trials[place].cost(); });
    return choice;
}

}  // namespace kyosei::search
