// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/forecast_score.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numbers>

namespace kyosei {

TEST(IntervalScore, IsTheWidthIfTheOutcomeLiesInside) {
    EXPECT_DOUBLE_EQ(intervalScore(2, 5, 0.9, 3), 3);
    EXPECT_DOUBLE_EQ(intervalScore(2, 5, 0.9, 2), 3);
    EXPECT_DOUBLE_EQ(intervalScore(2, 5, 0.9, 5), 3);
}

TEST(IntervalScore, AMissCostsTwentyTimesItsDistanceAtNineInTen) {
    // alpha = 0.1, so 2 / alpha = 20.
    EXPECT_NEAR(intervalScore(2, 5, 0.9, 1.5), 3 + 20 * 0.5, 1e-12);
    EXPECT_NEAR(intervalScore(2, 5, 0.9, 7), 3 + 20 * 2, 1e-12);
    EXPECT_NEAR(intervalScore(2, 5, 0.5, 7), 3 + 4 * 2, 1e-12);
}

TEST(IntervalScore, DoesNotMindWhichEndComesFirst) {
    EXPECT_EQ(intervalScore(5, 2, 0.9, 7), intervalScore(2, 5, 0.9, 7));
}

TEST(IntervalScore, IsTwiceTheTwoQuantileLossesOverAlpha) {
    // The interval score is 2 / alpha times the sum of the pinball losses of its two quantiles.
    const auto pinball = [](double quantile, double level, double x) {
        return x >= quantile ? level * (x - quantile) : (1 - level) * (quantile - x);
    };
    for (const double coverage : {0.5, 0.8, 0.9, 0.98})
        for (const double x : {-3.0, 0.1, 0.9, 1.0, 4.5}) {
            const double alpha = 1 - coverage;
            EXPECT_NEAR(intervalScore(0, 1, coverage, x),
                        2 / alpha * (pinball(0, alpha / 2, x) + pinball(1, 1 - alpha / 2, x)),
                        1e-9);
        }
}

TEST(IntervalScore, OfAStandardNormalIsLeastAtItsOwnQuantiles) {
    // Expected score of (-q, q) for x ~ N(0,1): 2q + (4 / alpha) (phi(q) - q (1 - Phi(q))), least
    // where 1 - Phi(q) = alpha / 2, i.e. q = 1.6448536... for nine in ten, where it is
    // (4 / alpha) phi(q) = 4.1254226...
    const double alpha = 0.1;
    const auto expected = [&](double q) {
        // By the midpoint rule, from the definition.
        double sum = 0;
        const double step = 1e-3;
        for (double x = -9 + step / 2; x < 9; x += step)
            sum += intervalScore(-q, q, 1 - alpha, x) * std::exp(-x * x / 2) * step;
        return sum / std::sqrt(2 * std::numbers::pi);
    };
    const double q = 1.6448536269514722;
    EXPECT_NEAR(expected(q), 4 / alpha * std::exp(-q * q / 2) / std::sqrt(2 * std::numbers::pi),
                1e-5);
    EXPECT_LT(expected(q), expected(q - 0.1));
    EXPECT_LT(expected(q), expected(q + 0.1));
}

TEST(Sketch, IsLinearBetweenItsPointsAndFlatOutside) {
    const Sketch sketch{{2026, 2030, 2050}, {10, 30, 20}};
    EXPECT_DOUBLE_EQ(sketch.at(2020), 10);
    EXPECT_DOUBLE_EQ(sketch.at(2028), 20);
    EXPECT_DOUBLE_EQ(sketch.at(2030), 30);
    EXPECT_DOUBLE_EQ(sketch.at(2040), 25);
    EXPECT_DOUBLE_EQ(sketch.at(2060), 20);
}

TEST(SketchScore, APerfectSketchHasSkillOneAndTheBaselineItselfNone) {
    const std::array times{2026.0, 2030.0, 2040.0, 2050.0};
    const std::array outcome{50.0, 54.0, 64.0, 74.0};
    const std::array baseline{50.0, 50.0, 50.0, 50.0};
    const auto perfect = scoreSketch({{2026, 2050}, {50, 74}}, times, outcome, baseline);
    ASSERT_TRUE(perfect && perfect->skill);
    EXPECT_NEAR(perfect->meanAbsoluteError, 0, 1e-12);
    EXPECT_NEAR(*perfect->skill, 1, 1e-12);
    const auto same = scoreSketch({{2026, 2050}, {50, 50}}, times, outcome, baseline);
    ASSERT_TRUE(same && same->skill);
    EXPECT_NEAR(same->noChangeError, 12, 1e-12);  // a triangle of height 24 over the whole span
    EXPECT_NEAR(*same->skill, 0, 1e-12);
}

TEST(SketchScore, TheMeanIsOverTimeNotOverPoints) {
    // Off by 8 for half of twenty years, by a triangle for the rest; crowded points do not weigh
    // more.
    const std::array times{0.0, 1.0, 2.0, 3.0, 4.0, 10.0, 20.0};
    const std::array outcome{8.0, 8.0, 8.0, 8.0, 8.0, 8.0, 0.0};
    const std::array baseline{4.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0};
    const auto score = scoreSketch({{0, 20}, {0, 0}}, times, outcome, baseline);
    ASSERT_TRUE(score);
    EXPECT_DOUBLE_EQ(score->meanAbsoluteError, (8 * 10 + 8 * 10 / 2.0) / 20);
    EXPECT_DOUBLE_EQ(score->noChangeError, 4);
    EXPECT_DOUBLE_EQ(score->skill.value(), 1 - 6.0 / 4);
}

TEST(SketchScore, OnlyTheYearsThatWereSketchedCount) {
    const std::array times{0.0, 1.0, 2.0, 3.0};
    const std::array outcome{100.0, 2.0, 2.0, 100.0};
    const std::array baseline{0.0, 0.0, 0.0, 0.0};
    const auto score = scoreSketch({{1, 2}, {1, 1}}, times, outcome, baseline);
    ASSERT_TRUE(score && score->skill);
    EXPECT_DOUBLE_EQ(score->meanAbsoluteError, 1);
    EXPECT_DOUBLE_EQ(*score->skill, 0.5);
    EXPECT_FALSE(scoreSketch({{1.2, 1.8}, {1, 1}}, times, outcome, baseline));
    EXPECT_FALSE(scoreSketch({}, times, outcome, baseline));
}

TEST(SketchScore, HasNoSkillWhereNothingChanges) {
    const std::array times{0.0, 1.0};
    const std::array same{3.0, 3.0};
    const auto score = scoreSketch({{0, 1}, {4, 4}}, times, same, same);
    ASSERT_TRUE(score);
    EXPECT_DOUBLE_EQ(score->meanAbsoluteError, 1);
    EXPECT_FALSE(score->skill);
}

TEST(MedianSketch, IsTheMiddleOneAtEachTime) {
    const std::array times{0.0, 5.0, 10.0};
    const std::vector<Sketch> sketches{{{0, 10}, {0, 10}}, {{0, 10}, {4, 4}}, {{0, 10}, {9, 0}}};
    EXPECT_EQ(medianSketch(sketches, times), (std::vector<double>{4, 4.5, 4}));
    EXPECT_TRUE(medianSketch({}, times).empty());
}

}  // namespace kyosei
