// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/accounts.h"
#include "model/outcomes/comparison.h"
#include "model/outcomes/ensemble_spending.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// Two governments, two members: one output each of share, income and what is left.
Headline twoPayers() {
    Headline headline;
    headline.payers = {{1, 2, 3}, {4, 5, 6}};
    return headline;
}

OutputFan membersOf(Slot slot, std::vector<double> baseline, std::vector<double> scenario) {
    OutputFan fan;
    fan.slot = slot;
    fan.members = MemberValues{{baseline, baseline}, {baseline, std::move(scenario)}};
    return fan;
}

TEST(Accounts, CostIsTheShareOfIncomeAndWhatIsLeftIsInPerCentOfEachMembersOwn) {
    EnsembleSnapshot stage;
    stage.complete = stage.members = 2;
    stage.times = {2040, 2050};
    stage.outputs = {membersOf(1, {0, 0}, {0.02, 0.02}),     membersOf(2, {100, 200}, {100, 200}),
                     membersOf(3, {100, 50}, {102, 49}),     membersOf(4, {0, 0}, {-0.01, -0.01}),
                     membersOf(5, {1000, 1000}, {900, 900}), membersOf(6, {10, 20}, {10, 20})};
    const Accounts accounts = accountsOf(stage, twoPayers(), 2050);
    ASSERT_EQ(accounts.actors.size(), 2u);
    EXPECT_DOUBLE_EQ(accounts.actors[0].cost.median, 3) << "between 2 and 4";
    EXPECT_DOUBLE_EQ(accounts.actors[0].leftOver.median, 0) << "between +2 % and -2 %";
    EXPECT_DOUBLE_EQ(accounts.actors[0].leftOver.higher, 0.5);
    EXPECT_DOUBLE_EQ(accounts.actors[1].cost.median, -9) << "a saving";
    EXPECT_DOUBLE_EQ(accounts.actors[1].leftOver.median, 0);
    EXPECT_DOUBLE_EQ(accounts.together.median, -6) << "between 2 - 9 and 4 - 9";
    EXPECT_DOUBLE_EQ(accountsOf(stage, twoPayers(), 2040).together.median, 0);
}

TEST(Accounts, AreUnknownUntilEveryOutputHasItsMembers) {
    EnsembleSnapshot stage;
    stage.complete = stage.members = 2;
    stage.times = {2040, 2050};
    EXPECT_TRUE(accountsOf(stage, twoPayers(), 2050).actors.empty());
}

TEST(Accounts, AddUpToTheModelsOwnExtraCost) {
    PolicyEnsemble::Options options;
    options.members = 1;
    options.every = 1;
    const auto ensemble = *PolicyEnsemble::create(sharedPolicyModel(), {}, options);
    const Headline& headline = policyModel().charts().headline();
    const Scenario scenario = eachLeverAlone(policyModel().levers(), 0.5).front();
    std::vector<Slot> outputs = accountSlots(headline);
    const Slot extraCost =
        policyModel().charts().find(headline.costChart)->series[0].sources[0].slot;
    outputs.push_back(extraCost);
    const auto fan = ensemble->run(scenario, outputs);
    ASSERT_TRUE(fan);
    const Accounts accounts = accountsOf(*fan, {}, headline, headline.horizon);
    const double whole = fan->scenario.at(extraCost, headline.horizon).front();
    EXPECT_GT(whole, 1);
    EXPECT_NEAR(accounts.together.median, whole, 1e-9);
    double sum = 0;
    for (const Account& account : accounts.actors)
        sum += account.cost.median;
    EXPECT_NEAR(sum, whole, 1e-9) << "one member: medians add up";
}

TEST(EnsembleSpending, IsOfMediansOverTheYears) {
    EnsembleSnapshot stage;
    stage.complete = stage.members = 3;
    stage.times = {2030, 2031, 2033};
    const auto fan = [](Slot slot, std::vector<std::vector<double>> scenario) {
        OutputFan made;
        made.slot = slot;
        made.members = MemberValues{scenario, scenario};
        return made;
    };
    const std::vector<double> ones{1, 1, 1};
    stage.outputs = {fan(1, {{1, 2, 9}, {4, 5, 6}, {3, 3, 3}}),
                     fan(2, {ones, ones, ones}),
                     fan(3, {ones, ones, ones}),
                     fan(4, {{1, 1, 1}, {0, 0, 0}, ones}),
                     fan(5, {ones, ones, ones}),
                     fan(6, {ones, ones, ones})};
    Spending central;
    central.from = 2030;
    central.to = 2050;
    central.actors.resize(2);
    central.levers = {{7, 7, 7, 7, 7}};
    const auto members = ensembleSpending(stage, twoPayers(), 2030, 2050);
    ASSERT_TRUE(members);
    const Spending spending = spendingOver(*members, central, 4.5);
    EXPECT_DOUBLE_EQ(spending.actors[0].last, 3);
    EXPECT_DOUBLE_EQ(spending.actors[0].peak, 5);
    EXPECT_DOUBLE_EQ(spending.actors[0].peakYear, 2031);
    EXPECT_DOUBLE_EQ(spending.actors[0].total, 12) << "of 1 + 8, 2 + 10 and 9 + 12";
    EXPECT_DOUBLE_EQ(spending.actors[0].perYear, 4);
    EXPECT_DOUBLE_EQ(spending.all.last, 4);
    ASSERT_TRUE(spending.overrun);
    EXPECT_DOUBLE_EQ(spending.overrun->from, 2031);
    EXPECT_DOUBLE_EQ(spending.overrun->to, 2031);
    EXPECT_DOUBLE_EQ(spending.overrun->peak, 0.5);
    EXPECT_EQ(spending.levers[0].total, 7) << "of the run with central values";
    EXPECT_FALSE(ensembleSpending({}, twoPayers(), 2030, 2050)) << "no members";
}

}  // namespace
}  // namespace kyosei
