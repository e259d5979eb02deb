// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/discovery/discover.h"
#include "model/discovery/issue_codes.h"
#include "model/goals/goal_files.h"
#include "model/policy/bundled_scenarios.h"
#include "model/simulation/policy_data.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kyosei::discovery {
namespace {

constexpr std::size_t kMembers = 64;

/// The first members that history supports.
const std::shared_ptr<PolicyEnsemble>& fewMembers() {
    static const std::shared_ptr<PolicyEnsemble> ensemble = [] {
        const auto members = calibrate::firstMembers(*policyModel().data().members(), kMembers);
        return PolicyEnsemble::create(sharedPolicyModel(), members, "members.csv", {}).value();
    }();
    return ensemble;
}

std::vector<goals::Goal> goalsFrom(const std::vector<std::string>& texts) {
    const goals::GoalOutputs outputs(policyModel().charts(), policyModel().program(),
                                     policyModel().presentYear());
    std::vector<goals::Goal> all;
    for (const std::string& text : texts)
        all.push_back(goals::goalFrom(text, outputs).value());
    return all;
}

/// All primary levers of all countries at their ends.
Scenario largePackage() {
    Scenario scenario;
    for (const LeverRow& row : policyModel().levers().rows())
        if (row.primary)
            for (const auto& index : row.cells)
                if (index) {
                    const LeverCell& cell = policyModel().levers().cells()[*index];
                    LeverSetting setting = cell.baseline;
                    setting.value = cell.maximum;
                    scenario.set(cell, setting);
                }
    return scenario;
}

FutureTable tableOf(const Scenario& scenario, const std::vector<goals::Goal>& goals,
                    const FutureOptions& options, std::size_t batches = 1) {
    const Futures futures = Futures::of(fewMembers(), scenario, goals, options).value();
    FutureTable table = futures.empty();
    for (std::size_t batch = 0; batch < batches; ++batch)
        EXPECT_TRUE(futures.add(batch, table));
    return table;
}

std::size_t placeOf(const FutureTable& table, FutureDimension::Kind kind, const std::string& id) {
    for (std::size_t d = 0; d < table.dimensions.size(); ++d)
        if (table.dimensions[d].kind == kind && table.dimensions[d].id == id)
            return d;
    ADD_FAILURE() << "no dimension " << id;
    return 0;
}

FutureOptions membersAlone() {
    FutureOptions options;
    options.shocks = false;
    return options;
}

TEST(Futures, OfTheMembersAloneAreTheirRuns) {
    const auto goals = goalsFrom({"stability at least 58.5 in 2045"});
    const FutureTable table = tableOf(largePackage(), goals, membersAlone());
    const PolicyFan fan = fewMembers()->run(largePackage(), goals::slotsOf(goals)).value();
    const auto met = goals::meetAll(goals, fan.scenario, *fan.baseline);
    ASSERT_EQ(table.count(), kMembers);
    for (std::size_t k = 0; k < kMembers; ++k)
        EXPECT_NE(table.cases.ofInterest[k], met[k]) << k;
    EXPECT_EQ(table.cases.values.front(), fewMembers()->drawnConstants().front().values);
    EXPECT_EQ(table.cases.weights, fewMembers()->weights());
    EXPECT_FALSE(
        Futures::of(fewMembers(), largePackage(), goals, membersAlone()).value().isEndless());
}

TEST(Futures, WithShocksAreRunsOfScenariosWithThoseShocks) {
    const auto goals = goalsFrom({"stability no worse than the baseline by more than 1 in 2045",
                                  "stability at least 56 in 2045"});
    FutureOptions options;
    options.shockChance = 0.3;
    const FutureTable table = tableOf(largePackage(), goals, options);
    for (const std::size_t future : {std::size_t{3}, std::size_t{40}}) {
        Scenario shocked = largePackage();
        for (std::size_t d = 0; d < table.dimensions.size(); ++d)
            if (table.dimensions[d].kind == FutureDimension::Kind::shock &&
                !std::isinf(table.cases.values[d][future]))
                shocked.shocks[table.dimensions[d].id] = table.cases.values[d][future];
        ASSERT_FALSE(shocked.shocks.empty());
        Scenario without;
        without.shocks = shocked.shocks;
        const auto slots = goals::slotsOf(goals);
        const PolicyFan fan = fewMembers()->run(shocked, slots).value();
        const PolicyFan reference = fewMembers()->run(without, slots).value();
        const auto met = goals::meetAll(goals, fan.scenario, reference.scenario);
        EXPECT_NE(table.cases.ofInterest[future], met[future]) << future;
    }
}

TEST(Futures, HoldShocksAsOftenAsAskedWithinTheYearsOfTheGoals) {
    const auto goals = goalsFrom({"stability at least 58.5 in 2040"});
    const FutureTable table = tableOf(Scenario(), goals, {}, 4);
    double strikes = 0, all = 0;
    for (std::size_t d = 0; d < table.dimensions.size(); ++d) {
        if (table.dimensions[d].kind != FutureDimension::Kind::shock)
            continue;
        for (const double year : table.cases.values[d]) {
            ++all;
            if (std::isinf(year))
                continue;
            ++strikes;
            EXPECT_GT(year, policyModel().presentYear());
            EXPECT_LE(year, 2040);
            EXPECT_EQ(year, std::floor(year));
        }
    }
    // A chance of a tenth each, less what clashes with another; 0.004 is a standard deviation.
    EXPECT_GT(all, 5000);
    EXPECT_GT(strikes / all, 0.08);
    EXPECT_LT(strikes / all, 0.11);
}

TEST(Futures, WithoutTheGovernmentsThatAreAssumedToFollow) {
    const auto goals = goalsFrom({"peacebuilding rises by at least 1 in 2045"});
    FutureOptions options = membersAlone();
    options.followers = true;
    const FutureTable table = tableOf(largePackage(), goals, options);
    std::vector<std::size_t> governments;
    for (std::size_t d = 0; d < table.dimensions.size(); ++d)
        if (table.dimensions[d].kind == FutureDimension::Kind::government)
            governments.push_back(d);
    ASSERT_FALSE(governments.empty());
    constexpr std::size_t kFuture = 5;
    Scenario left = largePackage();
    for (const std::size_t d : governments)
        if (table.cases.values[d][kFuture] == 0)
            std::erase_if(left.levers, [&](const auto& lever) {
                return lever.first.actor == table.dimensions[d].id &&
                       policyModel().levers().find(lever.first)->assumption;
            });
    ASSERT_NE(left, largePackage());
    const PolicyFan fan = fewMembers()->run(left, goals::slotsOf(goals)).value();
    const auto met = goals::meetAll(goals, fan.scenario, *fan.baseline);
    EXPECT_NE(table.cases.ofInterest[kFuture], met[kFuture]);
}

TEST(Futures, AreTheSameForTheSameSeedBatchByBatch) {
    const auto goals = goalsFrom({"stability at least 58.5 in 2045"});
    const FutureTable both = tableOf(Scenario(), goals, {}, 2);
    const Futures futures = Futures::of(fewMembers(), Scenario(), goals, {}).value();
    FutureTable second = futures.empty();
    ASSERT_TRUE(futures.add(1, second));
    for (std::size_t d = 0; d < both.dimensions.size(); ++d)
        EXPECT_TRUE(std::equal(second.cases.values[d].begin(), second.cases.values[d].end(),
                               both.cases.values[d].begin() + kMembers));
    FutureOptions other;
    other.seed = 2;
    EXPECT_NE(tableOf(Scenario(), goals, other).cases.values,
              tableOf(Scenario(), goals, {}).cases.values);
}

TEST(Futures, OfSchoolsAreWeighedByTheirBeliefs) {
    const auto goals = goalsFrom({"stability at least 58.5 in 2045"});
    FutureOptions options = membersAlone();
    options.schools = true;
    const FutureTable table = tableOf(Scenario(), goals, options, 8);
    const std::size_t school = placeOf(table, FutureDimension::Kind::school, "");
    std::vector<double> weights(table.cases.dimensions[school].categories.size());
    for (std::size_t k = 0; k < table.count(); ++k)
        weights[static_cast<std::size_t>(table.cases.values[school][k])] += table.cases.weights[k];
    ASSERT_EQ(weights.size(), 4u);
    const double all = weights[0] + weights[1] + weights[2] + weights[3];
    for (const double weight : weights)
        EXPECT_NEAR(weight / all, 0.25, 0.12);
}

TEST(Futures, CanBeWiderThanHistoryAllows) {
    const auto goals = goalsFrom({"stability at least 58.5 in 2045"});
    FutureOptions options = membersAlone();
    options.wide = true;
    const FutureTable table = tableOf(Scenario(), goals, options);
    ASSERT_EQ(table.count(), kMembers);
    std::vector<double> groups(table.cases.groups.begin(), table.cases.groups.end());
    EXPECT_EQ(groups.back(), kMembers - 1);
    for (std::size_t d = 0; d < table.dimensions.size(); ++d) {
        const auto [low, high] = std::ranges::minmax(table.cases.values[d]);
        EXPECT_LT(low, high) << table.dimensions[d].id;
        EXPECT_FALSE(table.dimensions[d].title.empty()) << table.dimensions[d].id;
    }
}

TEST(Discover, FindsTheWarThatDoesIt) {
    DiscoverRequest request;
    request.goals = goalsFrom({"stability no worse than the baseline by more than 6 throughout"});
    request.runs = 8 * kMembers;
    std::vector<std::size_t> told;
    const auto answer =
        discover(fewMembers(), request, {},
                 [&](const DiscoveryPointer& fresh, std::size_t done, std::size_t wanted) {
                     EXPECT_EQ(wanted, 8 * kMembers);
                     if (fresh)
                         told.push_back(done);
                 });
    ASSERT_TRUE(answer);
    EXPECT_EQ(told, (std::vector<std::size_t>{kMembers, 4 * kMembers, 8 * kMembers}));
    const Discovery& found = **answer;
    EXPECT_TRUE(found.complete);
    EXPECT_EQ(found.withoutShocks, 0.0);
    ASSERT_EQ(found.explanation.verdict, Verdict::explained);
    const Finding& finding = found.explanation.findings[found.explanation.chosen];
    for (const Restriction& restriction : finding.box.restrictions)
        EXPECT_EQ(found.table.dimensions[restriction.dimension].kind, FutureDimension::Kind::shock);
    EXPECT_GT(finding.checked.density, finding.checked.base + 0.3);
    // There are wars and crises of several kinds.
    EXPECT_FALSE(found.explanation.further.empty());
    // The tree is told of futures that it was not grown on.
    ASSERT_GT(found.tree.size(), 1u);
    const auto others = searchedAndOthers(found.table.cases, request.explain).second;
    EXPECT_EQ(found.tree[0].statistics.cases, others.count());
    double misses = 0;
    for (const TreeNode& node : found.tree)
        if (node.isLeaf() && node.statistics.cases > 0)
            misses += node.statistics.mass * node.statistics.density;
    EXPECT_NEAR(misses, statisticsOf(others, Box()).base, 1e-12);
}

TEST(Discover, NeedsAGoalAndStopsWhenTold) {
    DiscoverRequest request;
    const auto without = discover(fewMembers(), request);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().front().code, codes::discoveryWithoutGoal);
    request.goals = goalsFrom({"stability at least 58.5"});
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = discover(fewMembers(), request, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().front().code, codes::cancelled);
}

}  // namespace
}  // namespace kyosei::discovery
