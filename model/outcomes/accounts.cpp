// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/accounts.h"

#include <algorithm>
#include <functional>
#include <span>

namespace kyosei {

namespace {

constexpr double kPercent = 100;

/// One output in every member at a time, without and with the scenario.
struct AccountValues {
    std::vector<double> baseline;
    std::vector<double> scenario;
};

using ValuesOf = std::function<AccountValues(Slot)>;

/// Shares of income that a government spends more than in the baseline, as money.
std::vector<double> costsOf(const AccountValues& share, const AccountValues& income) {
    std::vector<double> costs(share.scenario.size());
    for (std::size_t k = 0; k < costs.size(); ++k)
        costs[k] = share.scenario[k] * income.scenario[k];
    return costs;
}

std::vector<double> percentOf(const AccountValues& left) {
    std::vector<double> percent(left.scenario.size());
    for (std::size_t k = 0; k < percent.size(); ++k)
        percent[k] = kPercent * (left.scenario[k] - left.baseline[k]) / left.baseline[k];
    return percent;
}

Accounts accountsFrom(const ValuesOf& valuesOf, std::span<const double> weights,
                      const Headline& headline) {
    Accounts accounts;
    std::vector<double> together;
    for (std::size_t a = 0; a < headline.payers.size(); ++a) {
        const Payer& payer = headline.payers[a];
        const std::vector<double> costs =
            costsOf(valuesOf(payer.extraShare), valuesOf(payer.income));
        together.resize(costs.size());
        std::transform(costs.begin(), costs.end(), together.begin(), together.begin(),
                       std::plus<>());
        accounts.actors.push_back(
            {changeOf(costs, weights), changeOf(percentOf(valuesOf(payer.left)), weights)});
    }
    accounts.together = changeOf(together, weights);
    return accounts;
}

}  // namespace

std::vector<Slot> accountSlots(const Headline& headline) {
    std::vector<Slot> slots;
    for (const Payer& payer : headline.payers)
        slots.insert(slots.end(), {payer.extraShare, payer.income, payer.left});
    return slots;
}

Accounts accountsOf(const EnsembleSnapshot& snapshot, const Headline& headline, double time) {
    const std::vector<Slot> slots = accountSlots(headline);
    const auto known = [&snapshot](Slot slot) {
        const OutputFan* fan = snapshot.find(slot);
        return fan && fan->members;
    };
    if (!std::all_of(slots.begin(), slots.end(), known))
        return {};
    const auto values = [&](Slot slot) {
        const MemberValues& members = *snapshot.find(slot)->members;
        return AccountValues{snapshot.membersAt(members.baseline, time),
                             snapshot.membersAt(members.scenario, time)};
    };
    return accountsFrom(values, snapshot.weights, headline);
}

Accounts accountsOf(const PolicyFan& fan, const std::vector<double>& weights,
                    const Headline& headline, double time) {
    const auto values = [&](Slot slot) {
        return AccountValues{fan.baseline->at(slot, time), fan.scenario.at(slot, time)};
    };
    return accountsFrom(values, weights, headline);
}

}  // namespace kyosei
