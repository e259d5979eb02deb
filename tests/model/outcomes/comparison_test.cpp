// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/outcomes/comparison.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

std::shared_ptr<PolicyEnsemble> ensembleOf(std::vector<Uncertainty> uncertainties,
                                           std::size_t members) {
    PolicyEnsemble::Options options;
    options.members = members;
    options.block = 8;
    return *PolicyEnsemble::create(sharedPolicyModel(), std::move(uncertainties), options);
}

double stabilityAtHorizon(const Scenario& scenario) {
    const Headline& headline = policyModel().charts().headline();
    return policyModel().run(scenario)->at(headline.stability.slot, headline.horizon);
}

/// All sliders of the first three rows half way to their maximum.
Scenario threeRows() {
    Scenario scenario;
    const std::vector<Scenario> rows = eachLeverAlone(policyModel().levers(), 0.5);
    for (std::size_t i = 0; i < 3; ++i)
        scenario.levers.insert(rows[i].levers.begin(), rows[i].levers.end());
    return scenario;
}

constexpr std::size_t kStability = 4;  // after the four indicators

TEST(Comparison, AgreesWithSingleRunsWhereNothingIsUncertain) {
    const auto ensemble = ensembleOf({}, 1);
    Scenario scenario = threeRows();
    scenario.shocks[policyModel().shocks().shocks().front().id] = 2035;
    ComparisonOptions options;
    options.synergy = true;
    const auto comparison = compare(*ensemble, {scenario}, options);
    ASSERT_TRUE(comparison) << toText(comparison.error());

    Scenario shockAlone = scenario;
    shockAlone.levers.clear();
    const double before = stabilityAtHorizon({});
    const double start = stabilityAtHorizon(shockAlone);
    const double whole = stabilityAtHorizon(scenario);
    double sum = 0;
    for (std::size_t row = 0; row < 3; ++row) {
        Scenario alone = shockAlone;
        alone.levers = eachLeverAlone(policyModel().levers(), 0.5)[row].levers;
        sum += stabilityAtHorizon(alone) - start;
    }
    const ComparedScenario& row = comparison->scenarios.front();
    EXPECT_TRUE(row.sameShocks);
    EXPECT_NEAR(row.numbers[kStability].before, start, 1e-9) << "the same shocks";
    EXPECT_NEAR(row.numbers[kStability].value.median, whole, 1e-9);
    EXPECT_NEAR(row.numbers[kStability].change.median, whole - start, 1e-9);
    EXPECT_GT(std::abs(start - before), 0.1) << "else this tells nothing";
    ASSERT_EQ(row.synergy.size(), row.numbers.size());
    EXPECT_EQ(row.synergy[kStability].rows.size(), 3u);
    EXPECT_NEAR(row.synergy[kStability].whole.median, whole - start, 1e-9);
    EXPECT_NEAR(row.synergy[kStability].sum.median, sum, 1e-9);
    EXPECT_NEAR(row.synergy[kStability].excess.median, whole - start - sum, 1e-9);
}

TEST(Comparison, CountsShocksAsAChangeIfTheyAreAloneOrIfAsked) {
    const auto ensemble = ensembleOf({}, 1);
    Scenario shocks;
    shocks.shocks[policyModel().shocks().shocks().front().id] = 2035;
    Scenario both = threeRows();
    both.shocks = shocks.shocks;
    ComparisonOptions options;
    const auto alone = compare(*ensemble, {shocks}, options);
    options.sameShocks = false;
    const auto asked = compare(*ensemble, {both}, options);
    ASSERT_TRUE(alone && asked);
    const double before = stabilityAtHorizon({});
    const ComparedScenario& one = alone->scenarios.front();
    EXPECT_FALSE(one.sameShocks);
    EXPECT_NEAR(one.numbers[kStability].change.median, stabilityAtHorizon(shocks) - before, 1e-9);
    const ComparedScenario& other = asked->scenarios.front();
    EXPECT_FALSE(other.sameShocks);
    EXPECT_NEAR(other.numbers[kStability].change.median, stabilityAtHorizon(both) - before, 1e-9);
}

TEST(Comparison, FindsNoDifferenceInAnyMemberWhereThereIsNone) {
    const auto ensemble = ensembleOf(*uncertaintiesOf(policyModel()), 16);
    const auto comparison = compare(*ensemble, {Scenario{}});
    ASSERT_TRUE(comparison) << toText(comparison.error());
    for (const ComparedNumber& number : comparison->scenarios.front().numbers) {
        EXPECT_EQ(number.change.low, 0);
        EXPECT_EQ(number.change.high, 0);
        EXPECT_EQ(number.change.higher + number.change.lower, 0);
        EXPECT_LT(number.value.low, number.value.high);
    }
    const Accounts& accounts = comparison->scenarios.front().accounts;
    ASSERT_EQ(accounts.actors.size(), policyModel().levers().actors().size());
    for (const Account& account : accounts.actors) {
        EXPECT_EQ(account.leftOver.median, 0);
        EXPECT_NEAR(account.cost.median, 0, 1e-12);
    }
    EXPECT_NEAR(accounts.together.median, 0, 1e-12);
}

TEST(Comparison, StopsWhenAsked) {
    const auto ensemble = ensembleOf({}, 8);
    std::stop_source stop;
    stop.request_stop();
    const auto comparison = compare(*ensemble, {threeRows()}, {}, stop.get_token());
    ASSERT_FALSE(comparison);
    EXPECT_EQ(comparison.error().front().code, codes::cancelled);
}

TEST(EachLeverAlone, MovesOneRowEachAndEverySliderOnce) {
    std::size_t moved = 0;
    for (const Scenario& scenario : eachLeverAlone(policyModel().levers())) {
        for (const auto& [id, setting] : scenario.levers)
            EXPECT_EQ(id.lever, scenario.levers.begin()->first.lever);
        moved += scenario.levers.size();
    }
    EXPECT_EQ(moved, policyModel().levers().cells().size());
}

}  // namespace
}  // namespace kyosei
