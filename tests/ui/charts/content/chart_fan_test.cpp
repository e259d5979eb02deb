// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/content/chart_fan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

double at(const ChartPoints& points, double year) {
    const auto found = std::ranges::find(points, year, &QCPGraphData::key);
    return found == points.end() ? std::nan("") : found->value;
}

/// 20 runs, k = 1 ... 20, of a number that is 40 + k/2 in 2050, and k - 4 more in the scenario.
class ChartFanTest : public testing::Test {
protected:
    const RunView view = withFan(steeperView());
    const EnsembleSnapshot& fan = *view.fan;
    const OutputFan& calm = *fan.find(view.charts().headline().stability.slot);
};

TEST_F(ChartFanTest, RangesAreInTheShownUnit) {
    const LineFan once = lineFanOf(fan, calm, 1), tenfold = lineFanOf(fan, calm, 10);
    EXPECT_EQ(once.runs, 20U);
    EXPECT_DOUBLE_EQ(at(once.baseline.median(), 2050), 45.25);
    EXPECT_DOUBLE_EQ(at(once.difference.median(), 2050), 6.5);
    EXPECT_DOUBLE_EQ(at(tenfold.difference.median(), 2050), 65);
    EXPECT_LT(at(once.baseline.low(), 2050), at(once.baseline.lowerHalf(), 2050));
    EXPECT_LT(at(once.baseline.upperHalf(), 2050), at(once.baseline.high(), 2050));
}

TEST_F(ChartFanTest, TellsHowManyRunsEndHigher) {
    const LineFan lines = lineFanOf(fan, calm, 1);
    EXPECT_DOUBLE_EQ(lines.higher, 16.0 / 20);
    EXPECT_DOUBLE_EQ(lines.lower, 3.0 / 20);
}

TEST_F(ChartFanTest, TheShareThatReachesALevelIsCountedInTheShownUnit) {
    // 40 + k/2 >= 45 from k = 10 on: eleven of twenty.
    ASSERT_TRUE(calm.members);
    EXPECT_DOUBLE_EQ(at(reachingOf(fan, calm.members->baseline, 1, 45), 2050), 55);
    EXPECT_DOUBLE_EQ(at(reachingOf(fan, calm.members->baseline, 10, 450), 2050), 55);
    EXPECT_DOUBLE_EQ(at(reachingOf(fan, calm.members->baseline, 1, 1000), 2050), 0);
}

TEST_F(ChartFanTest, SingleRunsAreRunsOfTheEnsemble) {
    const auto lines = membersOf(fan, calm, 1);
    ASSERT_FALSE(lines.empty());
    for (const ChartPoints& line : lines) {
        // In 2050: 40 + k/2 + k - 4, so k comes out whole.
        const double k = (at(line, 2050) - 36) / 1.5;
        EXPECT_NEAR(k, std::round(k), 1e-9);
        EXPECT_GE(k, 1 - 1e-9);
        EXPECT_LE(k, 20 + 1e-9);
    }
    OutputFan without = calm;
    without.members.reset();
    EXPECT_TRUE(membersOf(fan, without, 1).empty());
}

}  // namespace
}  // namespace kyosei
