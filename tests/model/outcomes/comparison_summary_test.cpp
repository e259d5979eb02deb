// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/comparison_summary.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

TEST(ComparisonSummary, SpreadLeavesOutWhatIsNoNumber) {
    const ScenarioRange range = rangeOf({4, std::nan(""), 1, 7});
    EXPECT_DOUBLE_EQ(range.minimum, 1);
    EXPECT_DOUBLE_EQ(range.mean, 4);
    EXPECT_DOUBLE_EQ(range.maximum, 7);
    EXPECT_TRUE(std::isnan(rangeOf({}).mean));
}

TEST(ComparisonSummary, NamesWhoGainsAndWhoLosesForCertainLargestFirst) {
    const ChangeThresholds thresholds{0.1, 0.5, 2};
    ComparedScenario scenario;
    const auto add = [&](double low, double median, double high) {
        scenario.accounts.actors.push_back({{}, {median, low, high, 0.5, 0.5, 100}});
    };
    add(0.1, 0.2, 0.3);
    add(-4, -3, -2);
    add(4, 5, 6);
    add(0.01, 0.05, 0.09);  // practically nothing
    add(-1, -0.5, -0.2);
    add(-0.4, 0.9, 2);  // unclear
    const auto gains = affectedActors(scenario, true, thresholds);
    ASSERT_EQ(gains.size(), 2u);
    EXPECT_EQ(gains[0].actor, 2u);
    EXPECT_EQ(gains[1].actor, 0u);
    const auto losses = affectedActors(scenario, false, thresholds);
    ASSERT_EQ(losses.size(), 2u);
    EXPECT_EQ(losses[0].actor, 1u);
    EXPECT_DOUBLE_EQ(losses[0].change, -3);
    EXPECT_EQ(losses[1].actor, 4u);
}

}  // namespace
}  // namespace kyosei
