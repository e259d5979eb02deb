// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/reference.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

const LeverId kLever{"aid", "JPN"};

TEST(Reference, OfAPackageWithShocksAreTheShocksAlone) {
    Scenario scenario;
    scenario.title = "Talks in a war";
    scenario.levers[kLever] = {1, 2027, 5, 2060};
    scenario.shocks = {{"war", 2035}};
    scenario.locked = {kLever};
    Scenario alone;
    alone.shocks = scenario.shocks;
    EXPECT_EQ(referenceOf(scenario), alone);
}

TEST(Reference, RulesAndSplitsArePackagesToo) {
    Scenario rules, splits;
    rules.rules.emplace_back();
    splits.splits[kLever] = {{"MNG", 1.0}};
    for (Scenario* scenario : {&rules, &splits}) {
        EXPECT_TRUE(hasPackage(*scenario));
        scenario->shocks = {{"war", 2035}};
        EXPECT_EQ(referenceOf(*scenario).shocks, scenario->shocks);
        EXPECT_FALSE(hasPackage(referenceOf(*scenario)));
    }
}

TEST(Reference, OfShocksAloneAndOfAPackageAloneIsTheBaseline) {
    Scenario shocks, package;
    shocks.shocks = {{"war", 2035}};
    package.levers[kLever] = {1, 2027, 5, 2060};
    EXPECT_FALSE(hasPackage(shocks));
    EXPECT_TRUE(referenceOf(shocks).isBaseline());
    EXPECT_TRUE(referenceOf(package).isBaseline());
    EXPECT_TRUE(referenceOf({}).isBaseline());
}

}  // namespace
}  // namespace kyosei
