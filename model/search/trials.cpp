// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/trials.h"

#include "model/analysis/quantiles.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace kyosei::search {

namespace {

/// Margins that can be averaged: what is missing counts as far away, but not without end.
std::vector<double> finiteMargins(std::vector<double> margins) {
    double lowest = 0;
    for (const double margin : margins)
        if (std::isfinite(margin))
            lowest = std::min(lowest, margin);
    for (double& margin : margins)
        if (!std::isfinite(margin))
            margin = 2 * lowest - 1;
    return margins;
}

}  // namespace

double Judge::good(std::span<const double> margins) const {
    return request_->criterion == Criterion::share ? smoothShare(margins, weights_, error_)
                                                   : worstTenthOf(margins, weights_);
}

double smoothingFor(std::span<const double> margins, std::span<const double> weights) {
    const std::vector<double> finite = finiteMargins({margins.begin(), margins.end()});
    const double spread = std::sqrt(weightedVariance(finite, weights));
    return std::max(spread / 4, 1e-6);
}

Trials::Trials(const LeverSpace& space, const Costs& costs, const Futures& futures,
               const Request& request, const Judge& judge, std::stop_token stop)
    : space_(space), costs_(costs), futures_(futures), request_(request), judge_(judge),
      stop_(std::move(stop)) {}

Scenario Trials::smaller(const Scenario& package, const Spending& spending) const {
    constexpr double kABitMore = 0.97;  // since costs are not quite in proportion
    const Budget& budget = request_.budget;
    const auto ratio = [](double limit, double peak) {
        return peak > limit ? std::max(0.0, kABitMore * limit / peak) : 1.0;
    };
    const auto actorRatio = [&](std::size_t actor) {
        const auto limit = budget.actors.find(costs_.actors()[actor]);
        return limit == budget.actors.end() ? 1.0
                                            : ratio(limit->second, spending.actors[actor].peak);
    };
    const double all = budget.all ? ratio(*budget.all, spending.all.peak) : 1;
    Scenario fitted = package;
    for (std::size_t actor = 0; actor < costs_.actors().size(); ++actor) {
        const double factor = std::min(all, actorRatio(actor));
        if (factor < 1)
            fitted = space_.shrunk(fitted, factor, [&](std::size_t lever) {
                return space_.cell(lever).id.actor == costs_.actors()[actor] &&
                       spending.levers[costs_.placeOf(space_.cell(lever))].peak > 0;
            });
    }
    return fitted;
}

Result<std::vector<Spending>> Trials::fitted(std::vector<Scenario>& packages) const {
    constexpr int kRounds = 4;
    Result<std::vector<Spending>> spending = costs_.of(packages, stop_);
    for (int round = 0; spending && request_.budget.limits() && round < kRounds; ++round) {
        std::vector<std::size_t> places;
        std::vector<Scenario> again;
        for (std::size_t k = 0; k < packages.size(); ++k)
            if (excessOver(request_.budget, (*spending)[k], costs_.actors()) > 0) {
                places.push_back(k);
                again.push_back(smaller(packages[k], (*spending)[k]));
            }
        if (again.empty())
            break;
        Result<std::vector<Spending>> cheaper = costs_.of(again, stop_);
        if (!cheaper)
            return cheaper;
        for (std::size_t i = 0; i < places.size(); ++i) {
            packages[places[i]] = std::move(again[i]);
            (*spending)[places[i]] = std::move((*cheaper)[i]);
        }
    }
    return spending;
}

Result<std::vector<Trial>> Trials::probe(const std::vector<Scenario>& packages) const {
    Result<std::vector<Spending>> spending = costs_.of(packages, stop_);
    if (!spending)
        return fail(std::move(spending.error()));
    constexpr std::size_t kFew = 16;
    const Result<Margins> margins = futures_.margins(packages, stop_, kFew);
    if (!margins)
        return fail(margins.error());
    runs_ += packages.size() * margins->members;
    const std::vector<double>& all = judge_.weights();
    const std::vector<double> weights(
        all.begin(),
        all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), margins->members)));
    std::vector<Trial> trials;
    for (std::size_t k = 0; k < packages.size(); ++k)
        trials.push_back(
            {packages[k], std::move((*spending)[k]), 0, 0,
             weightedMean(finiteMargins(worstMargins(request_.goals, *margins, k)), weights)});
    return trials;
}

Result<std::vector<Trial>> Trials::judged(const std::vector<Scenario>& packages,
                                          std::vector<Spending> spending) const {
    const Result<Margins> margins = futures_.margins(packages, stop_);
    if (!margins)
        return fail(margins.error());
    runs_ += packages.size() * futures_.members();
    std::vector<Trial> trials;
    for (std::size_t k = 0; k < packages.size(); ++k) {
        const std::vector<double> worst = worstMargins(request_.goals, *margins, k);
        const double excess = excessOver(request_.budget, spending[k], costs_.actors());
        trials.push_back({packages[k], std::move(spending[k]), excess, judge_.good(worst), 0});
    }
    return trials;
}

Result<std::vector<std::size_t>> Trials::attempt(std::vector<Scenario> packages) {
    Result<std::vector<Spending>> spending = fitted(packages);
    if (!spending)
        return fail(spending.error());
    std::vector<std::size_t> places(packages.size());
    std::vector<Scenario> fresh;
    std::vector<Spending> costs;
    for (std::size_t k = 0; k < packages.size(); ++k) {
        const auto [at, isNew] =
            places_.emplace(space_.pointOf(packages[k]), all_.size() + fresh.size());
        places[k] = at->second;
        if (isNew) {
            fresh.push_back(std::move(packages[k]));
            costs.push_back(std::move((*spending)[k]));
        }
    }
    if (fresh.empty())
        return places;
    Result<std::vector<Trial>> trials = judged(fresh, std::move(costs));
    if (!trials)
        return fail(std::move(trials.error()));
    std::ranges::move(*trials, std::back_inserter(all_));
    return places;
}

}  // namespace kyosei::search
