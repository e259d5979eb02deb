// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/spending.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace kyosei {
namespace {

const LeverCell& cellOf(const char* lever, const char* actor) {
    return *policyModel().levers().find({lever, actor});
}

Scenario programme() {
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.baseline.value + 0.4 * (cell.maximum - cell.baseline.value);
        scenario.set(cell, setting);
    }
    return scenario;
}

RunResult shown(const Scenario& scenario) {
    auto run = policyModel().runShown(scenario);
    EXPECT_TRUE(run) << toText(run.error());
    return std::move(*run);
}

double total(const std::vector<ExtraCost>& costs) {
    return std::accumulate(costs.begin(), costs.end(), 0.0,
                           [](double sum, const ExtraCost& cost) { return sum + cost.total; });
}

TEST(Spending, OfTheBaselineIsNothing) {
    const Spending spending = spendingOf(policyModel(), {}, *policyModel().baseline());
    EXPECT_NEAR(spending.all.total, 0, 1e-9);
    EXPECT_NEAR(spending.all.peak, 0, 1e-9);
    EXPECT_FALSE(spending.overrun);
}

TEST(Spending, IsWhatTheModelItselfAddsUp) {
    const Scenario scenario = programme();
    const RunResult run = shown(scenario);
    const Spending spending = spendingOf(policyModel(), scenario, run);
    const Program& program = policyModel().program();
    const Slot cumulative = *program.slot("cumulative_extra_cost", {});
    const Slot perYear = *program.slot("extra_cost", {});
    const double modelled = run.at(cumulative, spending.to) - run.at(cumulative, spending.from);
    EXPECT_GT(modelled, 100) << "the programme costs something";
    EXPECT_NEAR(spending.all.total, modelled, 1e-6 * modelled);
    EXPECT_NEAR(spending.all.peak, run.at(perYear, spending.all.peakYear), 1e-6);
    EXPECT_NEAR(spending.all.perYear, modelled / (spending.to - spending.from), 1e-6 * modelled);
}

TEST(Spending, OfGovernmentsAndOfLeversAddsUpToAll) {
    const Scenario scenario = programme();
    const Spending spending = spendingOf(policyModel(), scenario, shown(scenario));
    EXPECT_NEAR(total(spending.actors), spending.all.total, 1e-9 * spending.all.total);
    EXPECT_NEAR(total(spending.levers), spending.all.total, 1e-9 * spending.all.total);
}

TEST(Spending, IsPaidByTheGovernmentWhoseLeverMoves) {
    const LeverCell& cell = cellOf("infrastructure", "JPN");
    Scenario scenario;
    scenario.set(cell, {0.2, 2030, 0, 9999});
    const Spending spending = spendingOf(policyModel(), scenario, shown(scenario));
    const auto& actors = policyModel().levers().actors();
    for (std::size_t i = 0; i < actors.size(); ++i)
        EXPECT_GE(std::abs(spending.actors[i].total) > 10, actors[i] == "JPN") << actors[i];
    // On offer are 0.17 per cent of an economy of four to six thousand billion; partners match the
    // geometric mean of what both offer, here about half.
    EXPECT_GT(spending.all.peak, 2);
    EXPECT_LT(spending.all.peak, 6);
    EXPECT_GE(spending.all.peakYear, 2030);
}

TEST(Spending, OverTheLimitSaysWhenAndByHowMuch) {
    const LeverCell& cell = cellOf("infrastructure", "JPN");
    Scenario scenario;
    scenario.set(cell, {0.2, 2030, 0, 2040});
    const RunResult run = shown(scenario);
    const double peak = spendingOf(policyModel(), scenario, run).all.peak;
    scenario.spendingLimit = peak + 0.01;
    EXPECT_FALSE(spendingOf(policyModel(), scenario, run).overrun);
    scenario.spendingLimit = 2;
    const auto overrun = spendingOf(policyModel(), scenario, run).overrun;
    ASSERT_TRUE(overrun);
    EXPECT_NEAR(overrun->peak, peak - 2, 1e-9);
    EXPECT_NEAR(overrun->from, 2030, 1);
    EXPECT_NEAR(overrun->to, 2040, 1);
}

TEST(Spending, CountsFromTheFirstChangeIfThatLiesInThePast) {
    const LeverCell& cell = cellOf("aid", "KOR");
    Scenario scenario;
    scenario.set(cell, {1, 2005, 0, 9999});
    EXPECT_EQ(spendingOf(policyModel(), scenario, shown(scenario)).from, 2005);
}

}  // namespace
}  // namespace kyosei
