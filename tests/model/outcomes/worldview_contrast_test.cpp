// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/worldview_contrast.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// Three members at two times: baselines 10, 20, 30 and then 20, 30, 40; the scenario adds 1, 2, 3.
EnsembleSnapshot threeMembers() {
    EnsembleSnapshot stage;
    stage.complete = stage.members = 3;
    stage.times = {2000, 2010};
    OutputFan fan;
    fan.slot = 7;
    fan.members = MemberValues{{{10, 20, 30}, {20, 30, 40}}, {{11, 22, 33}, {21, 32, 43}}};
    stage.outputs.push_back(fan);
    return stage;
}

TEST(WorldviewContrast, KeepWhatPoliciesDoApartFromWhatBeliefsDo) {
    const std::vector<double> reweighted = {0, 0, 1};
    const auto lines = worldviewContrast(threeMembers(), 7, 2005, {}, reweighted);
    ASSERT_TRUE(lines);
    EXPECT_DOUBLE_EQ(lines->shipped.baseline.median, 25);
    EXPECT_DOUBLE_EQ(lines->shipped.scenario.median, 27);
    EXPECT_DOUBLE_EQ(lines->shipped.effect.median, 2);
    EXPECT_DOUBLE_EQ(lines->reweighted.baseline.median, 35);
    EXPECT_DOUBLE_EQ(lines->reweighted.scenario.median, 38);
    EXPECT_DOUBLE_EQ(lines->reweighted.effect.low, 3);
    EXPECT_DOUBLE_EQ(lines->reweighted.effect.high, 3);
    EXPECT_DOUBLE_EQ(worldviewContrast(threeMembers(), 7, 1990, {}, {})->shipped.baseline.median,
                     20);
    EXPECT_DOUBLE_EQ(worldviewContrast(threeMembers(), 7, 2050, {}, {})->shipped.baseline.median,
                     30);
}

TEST(WorldviewContrast, NeedAllMembersOfTheNumber) {
    EnsembleSnapshot stage = threeMembers();
    EXPECT_FALSE(worldviewContrast(stage, 8, 2005, {}, {}));
    stage.members = 64;
    EXPECT_FALSE(worldviewContrast(stage, 7, 2005, {}, {}));
}

}  // namespace
}  // namespace kyosei
