// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/interpolation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace kyosei {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
const std::vector<double> kTimes = {2000, 2001, 2005};

TEST(Interpolation, OfAStraightLineIsTheLine) {
    const auto line = [](double time) { return 3 - 0.25 * (time - 2000); };
    const std::vector<double> values = {line(2000), line(2001), line(2005)};
    for (double time = 2000; time <= 2005; time += 0.125)
        EXPECT_DOUBLE_EQ(interpolate(kTimes, values, time), line(time)) << time;
}

TEST(Interpolation, AtATimeOfTheSeriesIsItsValueToTheLastBit) {
    // 0.1 + (0.3 - 0.1) is not 0.3 in binary.
    EXPECT_EQ(interpolate(kTimes, std::vector<double>{0.1, 0.3, 0.7}, 2001), 0.3);
    EXPECT_EQ(interpolate(kTimes, std::vector<double>{1e300, -1.0, 1e-300}, 2005), 1e-300);
}

TEST(Interpolation, OutsideIsTheNearerEnd) {
    const std::vector<double> values = {1, 2, 4};
    EXPECT_EQ(interpolate(kTimes, values, 1990), 1);
    EXPECT_EQ(interpolate(kTimes, values, 2030), 4);
    EXPECT_EQ(interpolate(kTimes, values, -kInfinity), 1);
    EXPECT_EQ(interpolate(kTimes, values, kInfinity), 4);
    EXPECT_FALSE(bracketOf(kTimes, 1999.9)->inside);
    EXPECT_TRUE(bracketOf(kTimes, 2000)->inside);
    EXPECT_TRUE(bracketOf(kTimes, 2005)->inside);
    EXPECT_FALSE(bracketOf(kTimes, 2005.1)->inside);
}

TEST(Interpolation, AMissingValueIsMissingBetweenItsNeighboursAndNowhereElse) {
    const std::vector<double> values = {1, kNaN, 4};
    EXPECT_EQ(interpolate(kTimes, values, 2000), 1);
    EXPECT_TRUE(std::isnan(interpolate(kTimes, values, 2000.5)));
    EXPECT_TRUE(std::isnan(interpolate(kTimes, values, 2001)));
    EXPECT_TRUE(std::isnan(interpolate(kTimes, values, 2004.9)));
    EXPECT_EQ(interpolate(kTimes, values, 2005), 4);
    EXPECT_EQ(interpolate(kTimes, values, 2006), 4);
    EXPECT_TRUE(std::isnan(interpolate(kTimes, std::vector<double>{1, 2, kNaN}, 2006)));
}

TEST(Interpolation, AnInfiniteNeighbourDoesNotReachATimeOfTheSeries) {
    const std::vector<double> values = {1, kInfinity, 4};
    EXPECT_EQ(interpolate(kTimes, values, 2000), 1);
    EXPECT_EQ(interpolate(kTimes, values, 2000.5), kInfinity);
    EXPECT_EQ(interpolate(kTimes, values, 2001), kInfinity);
    EXPECT_EQ(interpolate(kTimes, values, 2005), 4);
}

TEST(Interpolation, WithoutTimesOrOfNoTimeIsMissing) {
    EXPECT_TRUE(std::isnan(interpolate({}, {}, 2000)));
    EXPECT_TRUE(std::isnan(interpolate(kTimes, std::vector<double>{1, 2, 4}, kNaN)));
    EXPECT_EQ(interpolate(std::vector<double>{2000}, std::vector<double>{7}, 1995), 7);
}

TEST(Interpolation, FindsTimesInsideOfOtherValues) {
    const std::vector<std::pair<double, int>> points = {{2000, 1}, {2004, 2}};
    const auto at = bracketOf(points, 2003, &std::pair<double, int>::first);
    ASSERT_TRUE(at);
    EXPECT_EQ(at->before, 0u);
    EXPECT_EQ(at->after, 1u);
    EXPECT_EQ(at->weight, 0.75);
}

}  // namespace
}  // namespace kyosei
