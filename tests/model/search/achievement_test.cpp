// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/achievement.h"
#include "tests/model/search/search_support.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace kyosei::search {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// The ends of Wilson's interval are the shares that are just 1.645 standard errors from the one
// seen, by the error that they themselves would have.
TEST(Achievement, TheIntervalOfAChanceIsWilsons) {
    std::vector<double> margins(100, -1);
    std::fill(margins.begin(), margins.begin() + 80, 1);
    const Chance chance = chanceOf(margins, {});
    EXPECT_DOUBLE_EQ(chance.share, 0.8);
    EXPECT_EQ(chance.effective, 100);
    for (const double end : {chance.low, chance.high})
        EXPECT_NEAR(std::abs(end - 0.8) / std::sqrt(end * (1 - end) / 100), 1.6449, 1e-3);
    EXPECT_LT(chance.low, 0.8);
    EXPECT_GT(chance.high, 0.8);
}

TEST(Achievement, NothingThatWasSeenIsCertain) {
    const std::vector<double> all(50, 1), none(50, -1);
    EXPECT_EQ(chanceOf(all, {}).high, 1);
    EXPECT_LT(chanceOf(all, {}).low, 0.96);
    EXPECT_EQ(chanceOf(none, {}).low, 0);
    EXPECT_GT(chanceOf(none, {}).high, 0.04);
}

TEST(Achievement, WeightsCountAndMissingValuesMiss) {
    const std::vector<double> margins{1, -1, kNone, 0};
    const std::vector<double> weights{0.4, 0.3, 0.2, 0.1};
    const Chance chance = chanceOf(margins, weights);
    EXPECT_DOUBLE_EQ(chance.share, 0.5);
    EXPECT_NEAR(chance.effective, 1 / (0.16 + 0.09 + 0.04 + 0.01), 1e-12);
}

TEST(Achievement, TheSmoothShareIsTheChanceWithAnErrorOfThatSize) {
    // P(N(1, 2^2) >= 0) = 0.69146, and of the other side the rest.
    const std::vector<double> one{1}, both{1, -1};
    EXPECT_NEAR(smoothShare(one, {}, 2), 0.691462, 1e-6);
    EXPECT_NEAR(smoothShare(both, {}, 2), 0.5, 1e-12);
    EXPECT_NEAR(smoothShare(std::vector{kNone, 5.0}, {}, 1e-3), 0.5, 1e-12);
}

TEST(Achievement, TheWorstTenthIsAMean) {
    std::vector<double> margins;
    for (int i = 20; i > 0; --i)
        margins.push_back(i);
    EXPECT_DOUBLE_EQ(worstTenthOf(margins, {}), 1.5);
    // A tenth of the weight: all of the first and a third of what the second has.
    EXPECT_DOUBLE_EQ(worstTenthOf(std::vector{-4.0, -2.0, 7.0}, std::vector{0.05, 0.15, 0.8}), -3);
}

TEST(Achievement, OfSeveralGoalsTheWorstCountsInUnitsOfAClearChange) {
    goals::Goal points = goalOf("peacebuilding at least 30 in 2045");
    goals::Goal other = goalOf("stability at least 60");
    points.output.changes.thresholds.clear = 2;
    other.output.changes.thresholds.clear = 0.5;
    const Margins margins{1, 3, {{4, -6, 1}, {1, 1, kNone}}};
    EXPECT_EQ(worstMargins({points, other}, margins, 0),
              (std::vector<double>{2, -3, -std::numeric_limits<double>::infinity()}));
    EXPECT_EQ(worstMargins({points}, margins, 0), (std::vector<double>{4, -6, 1}));
}

}  // namespace
}  // namespace kyosei::search
