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

TEST(ComparisonSummary, NamesWhoGainsAndWhoLosesLargestFirst) {
    ComparedScenario scenario;
    for (const double change : {0.2, -3.0, 5.0, 0.01, -0.5}) {
        scenario.resources.emplace_back();
        scenario.resources.back().change.median = change;
    }
    const auto gains = affectedActors(scenario, true);
    ASSERT_EQ(gains.size(), 2u) << "a hundredth of a per cent is nothing";
    EXPECT_EQ(gains[0].actor, 2u);
    EXPECT_EQ(gains[1].actor, 0u);
    const auto losses = affectedActors(scenario, false);
    ASSERT_EQ(losses.size(), 2u);
    EXPECT_EQ(losses[0].actor, 1u);
    EXPECT_DOUBLE_EQ(losses[0].change, -3);
}

}  // namespace
}  // namespace kyosei
