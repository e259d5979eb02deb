// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/ensemble_spending.h"

#include "model/outcomes/accounts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>

namespace kyosei {

namespace {

/// A cost in each year that counts, in every member.
struct MemberCosts {
    std::vector<double> times;
    std::vector<std::vector<double>> values;  ///< [time][member]

    void add(const MemberCosts& other) {
        for (std::size_t t = 0; t < values.size(); ++t)
            std::transform(values[t].begin(), values[t].end(), other.values[t].begin(),
                           values[t].begin(), std::plus<>());
    }
};

MemberCosts costsOf(const EnsembleSnapshot& snapshot, const Payer& payer, double from, double to) {
    const auto& shares = snapshot.find(payer.extraShare)->members->scenario;
    const auto& incomes = snapshot.find(payer.income)->members->scenario;
    MemberCosts costs;
    for (std::size_t t = 0; t < snapshot.times.size(); ++t) {
        if (snapshot.times[t] < from || snapshot.times[t] > to)
            continue;
        costs.times.push_back(snapshot.times[t]);
        costs.values.emplace_back(shares[t].size());
        std::transform(shares[t].begin(), shares[t].end(), incomes[t].begin(),
                       costs.values.back().begin(), std::multiplies<>());
    }
    return costs;
}

double medianOf(const std::vector<double>& values, const std::vector<double>& weights) {
    constexpr std::array kMiddle = {0.5};
    return quantiles(values, weights, kMiddle).front();
}

std::vector<double> medianPath(const MemberCosts& costs, const std::vector<double>& weights) {
    std::vector<double> path;
    for (const auto& members : costs.values)
        path.push_back(medianOf(members, weights));
    return path;
}

/// As the model adds up: each value holds until the next.
double medianTotal(const MemberCosts& costs, const std::vector<double>& weights) {
    std::vector<double> totals(costs.values.front().size());
    for (std::size_t t = 0; t + 1 < costs.times.size(); ++t)
        for (std::size_t k = 0; k < totals.size(); ++k)
            totals[k] += costs.values[t][k] * (costs.times[t + 1] - costs.times[t]);
    return medianOf(totals, weights);
}

ExtraCost summaryOf(const MemberCosts& costs, const std::vector<double>& weights) {
    const std::vector<double> path = medianPath(costs, weights);
    const auto peak = std::max_element(path.begin(), path.end());
    const double years = costs.times.back() - costs.times.front();
    ExtraCost cost;
    cost.total = medianTotal(costs, weights);
    cost.perYear = years > 0 ? cost.total / years : path.front();
    cost.peak = *peak;
    cost.peakYear = costs.times[static_cast<std::size_t>(peak - path.begin())];
    cost.last = path.back();
    return cost;
}

}  // namespace

Spending spendingOver(const EnsembleSnapshot& snapshot, const Headline& headline,
                      const Spending& central, std::optional<double> limit) {
    const std::vector<Slot> slots = accountSlots(headline);
    const bool known = !slots.empty() && std::all_of(slots.begin(), slots.end(), [&](Slot slot) {
        const OutputFan* fan = snapshot.find(slot);
        return fan && fan->members;
    });
    if (!known || headline.payers.size() != central.actors.size())
        return central;
    Spending spending = central;
    std::optional<MemberCosts> all;
    for (std::size_t a = 0; a < headline.payers.size(); ++a) {
        MemberCosts costs = costsOf(snapshot, headline.payers[a], central.from, central.to);
        if (costs.times.empty())
            return central;
        spending.actors[a] = summaryOf(costs, snapshot.weights);
        if (all)
            all->add(costs);
        else
            all = std::move(costs);
    }
    spending.all = summaryOf(*all, snapshot.weights);
    spending.overrun =
        limit ? overrunOf(all->times, medianPath(*all, snapshot.weights), *limit) : std::nullopt;
    return spending;
}

}  // namespace kyosei
