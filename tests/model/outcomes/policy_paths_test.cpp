// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/policy_paths.h"
#include "model/simulation/held_variables.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

Slot stability() {
    return policyModel().charts().headline().stability.slot;
}

double valueIn(const PolicyModel& model, const Scenario& scenario, double year) {
    const auto run = model.run(scenario);
    return run->at(*model.program().slot("overall_stability"), year);
}

std::shared_ptr<const PolicyPaths> pathsBetween(const std::vector<std::string>& ids) {
    std::vector<Knockout> links = *embeddedKnockouts(policyModel());
    std::erase_if(links, [&](const Knockout& link) {
        return std::find(ids.begin(), ids.end(), link.id) == ids.end();
    });
    auto paths = PolicyPaths::of(sharedPolicyModel(), stationsOf(links));
    EXPECT_TRUE(paths) << toText(paths.error());
    return *paths;
}

TEST(PolicyPaths, AddUpToWhatTheScenarioDoesAndLoseWhatAKnockoutRemoves) {
    const auto paths = pathsBetween({"trust", "framework", "exchange"});
    const Scenario scenario = leversAt({"diplomacy", "trade_opening", "citizen_exchange"}, 0.5);
    const auto found =
        paths->find(scenario, groupsByLever(scenario, policyModel().levers()), {stability(), 2050});
    ASSERT_TRUE(found) << toText(found.error());
    EXPECT_EQ(found->combinations, 8u);
    const double before = valueIn(policyModel(), {}, 2050);
    const double whole = valueIn(policyModel(), scenario, 2050) - before;
    const auto end = static_cast<std::size_t>(
        std::find(found->times.begin(), found->times.end(), found->horizon) - found->times.begin());
    EXPECT_EQ(found->horizon, 2050);
    EXPECT_NEAR(found->whole[end], whole, 1e-9);
    double sum = found->interplay[end] + found->rest[end];
    for (const EffectPath& path : found->paths) {
        sum += path.effect;
        EXPECT_EQ(path.bySource.size(), 3u);
    }
    EXPECT_NEAR(sum, whole, 1e-9);
    // The second of the three links: the framework.
    const auto held = *modelHolding(policyModel(), {"framework_maturity"});
    EXPECT_EQ(paths->stations()[1].id, "framework");
    EXPECT_NEAR(found->through[1], whole - (valueIn(*held, scenario, 2050) - before), 1e-9);
}

TEST(PolicyPaths, OfAPackageUnderAShockAreThoseOfThePackage) {
    const auto paths = pathsBetween({"trust"});
    Scenario scenario = leversAt({"diplomacy"}, 1);
    scenario.shocks = warShock().shocks;
    const auto found =
        paths->find(scenario, groupsByLever(scenario, policyModel().levers()), {stability(), 2050});
    ASSERT_TRUE(found) << toText(found.error());
    double sum = found->interplay.back() + found->rest.back();
    for (const EffectPath& path : found->paths)
        sum += path.course.back();
    EXPECT_NEAR(sum,
                valueIn(policyModel(), scenario, 2060) - valueIn(policyModel(), warShock(), 2060),
                1e-9);
}

TEST(PolicyPaths, HaveRangesThatHoldTheCentralEffects) {
    const auto paths = pathsBetween({"trust", "exchange"});
    const Scenario scenario = leversAt({"citizen_exchange"}, 1);
    PolicyEnsemble::Options options;
    options.members = 16;
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
    const auto found = paths->find(scenario, groupsByLever(scenario, policyModel().levers()),
                                   {stability(), 2050, 16}, ensemble.get());
    ASSERT_TRUE(found) << toText(found.error());
    ASSERT_TRUE(found->range);
    const PolicyFan fan = *ensemble->run(scenario, {stability()});
    std::vector<double> change = fan.scenario.at(stability(), 2050);
    const std::vector<double> start = fan.baseline->at(stability(), 2050);
    std::transform(change.begin(), change.end(), start.begin(), change.begin(), std::minus<>());
    EXPECT_NEAR(found->range->median, likelyRange(change, {}).median, 1e-9);
    for (const EffectPath& path : found->paths)
        EXPECT_LE(path.range->low, path.range->high);
}

}  // namespace
}  // namespace kyosei
