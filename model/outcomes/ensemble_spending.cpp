// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/ensemble_spending.h"

#include "model/analysis/column_sort.h"
#include "model/analysis/quantiles.h"
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

/// Eight years side by side, which is several times as fast as one after the other.
std::vector<double> medianPath(const MemberCosts& costs, const std::vector<double>& weights) {
    constexpr std::array kMiddle = {0.5};
    const std::size_t members = costs.values.front().size();
    std::vector<double> path(costs.values.size());
    std::vector<double> columns(members * kSortedColumns);
    std::array<double, kSortedColumns> medians{};
    for (std::size_t first = 0; first < path.size(); first += kSortedColumns) {
        for (std::size_t column = 0; column < kSortedColumns; ++column) {
            const auto& values = costs.values[std::min(first + column, path.size() - 1)];
            for (std::size_t k = 0; k < members; ++k)
                columns[k * kSortedColumns + column] = values[k];
        }
        quantilesOfColumns(columns, weights, kMiddle, medians);
        for (std::size_t column = 0; column < kSortedColumns && first + column < path.size();
             ++column)
            path[first + column] = medians[column];
    }
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

ExtraCost summaryOf(const MemberCosts& costs, const std::vector<double>& path,
                    const std::vector<double>& weights) {
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

bool hasMembers(const EnsembleSnapshot& snapshot, const std::vector<Slot>& slots) {
    return !slots.empty() && std::all_of(slots.begin(), slots.end(), [&](Slot slot) {
        const OutputFan* fan = snapshot.find(slot);
        return fan && fan->members;
    });
}

}  // namespace

std::optional<EnsembleSpending> ensembleSpending(const EnsembleSnapshot& snapshot,
                                                 const Headline& headline, double from, double to) {
    if (!hasMembers(snapshot, accountSlots(headline)))
        return std::nullopt;
    EnsembleSpending spending{from, to, {}, {}, {}, {}};
    std::optional<MemberCosts> all;
    for (const Payer& payer : headline.payers) {
        MemberCosts costs = costsOf(snapshot, payer, from, to);
        if (costs.times.empty())
            return std::nullopt;
        spending.actors.push_back(
            summaryOf(costs, medianPath(costs, snapshot.weights), snapshot.weights));
        if (all)
            all->add(costs);
        else
            all = std::move(costs);
    }
    spending.path = medianPath(*all, snapshot.weights);
    spending.all = summaryOf(*all, spending.path, snapshot.weights);
    spending.times = std::move(all->times);
    return spending;
}

Spending spendingOver(const EnsembleSpending& members, const Spending& central,
                      std::optional<double> limit) {
    if (members.actors.size() != central.actors.size())
        return central;
    Spending spending = central;
    spending.from = members.from;
    spending.to = members.to;
    spending.all = members.all;
    spending.actors = members.actors;
    spending.overrun = limit ? overrunOf(members.times, members.path, *limit) : std::nullopt;
    return spending;
}

}  // namespace kyosei
