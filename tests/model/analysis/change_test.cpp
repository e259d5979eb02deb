// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/change.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace kyosei {
namespace {

constexpr ChangeThresholds kPoints{0.5, 2, 6};
const double kNone = std::nan("");

Change change(double low, double median, double high) {
    return {median, low, high, 0, 0, 512};
}

ChangeClass classOf(double low, double median, double high) {
    return classify(change(low, median, high), kPoints);
}

TEST(ChangeClass, IsNoneWhileTheWholeRangeStaysWithinTheThreshold) {
    EXPECT_EQ(classOf(0, 0, 0), ChangeClass::none);
    EXPECT_EQ(classOf(-0.5, 0.1, 0.5), ChangeClass::none);
    EXPECT_EQ(classOf(0.1, 0.2, 0.3), ChangeClass::none) << "however certain its sign";
    EXPECT_EQ(classOf(-0.3, -0.2, -0.1), ChangeClass::none);
}

TEST(ChangeClass, IsUnclearAsSoonAsALargerRangeContainsOrTouchesZero) {
    EXPECT_EQ(classOf(-0.1, 0.3, 0.6), ChangeClass::unclear);
    EXPECT_EQ(classOf(-9, -5, 0.1), ChangeClass::unclear) << "however large its middle";
    EXPECT_EQ(classOf(0, 3, 7), ChangeClass::unclear);
    EXPECT_EQ(classOf(-7, -3, 0), ChangeClass::unclear);
}

TEST(ChangeClass, IsBySizeOnceTheRangeIsOnOneSideOfZero) {
    EXPECT_EQ(classOf(0.1, 0.4, 0.8), ChangeClass::small);
    EXPECT_EQ(classOf(1, 1.99, 3), ChangeClass::small);
    EXPECT_EQ(classOf(1, 2, 3), ChangeClass::clear);
    EXPECT_EQ(classOf(2, 5.99, 9), ChangeClass::clear);
    EXPECT_EQ(classOf(2, 6, 9), ChangeClass::large);
    EXPECT_EQ(classOf(-0.8, -0.4, -0.1), ChangeClass::small);
    EXPECT_EQ(classOf(-3, -2, -1), ChangeClass::clear);
    EXPECT_EQ(classOf(-40, -34, -20), ChangeClass::large);
}

TEST(ChangeClass, OfWhatIsNotANumberIsUnclear) {
    EXPECT_EQ(classOf(kNone, kNone, kNone), ChangeClass::unclear);
    EXPECT_EQ(classOf(1, kNone, 3), ChangeClass::unclear);
    EXPECT_EQ(classOf(kNone, 2, 3), ChangeClass::unclear);
}

TEST(ChangeOf, ElevenMembersAlikeHasTheQuantilesBetweenThem) {
    // 0, 1 ... 10 moved down by 2: type 7 puts 5 % at position 0.5, 95 % at 9.5.
    std::vector<double> differences;
    for (int k = 0; k <= 10; ++k)
        differences.push_back(k - 2);
    const Change found = changeOf(differences);
    EXPECT_DOUBLE_EQ(found.median, 3);
    EXPECT_DOUBLE_EQ(found.low, -1.5);
    EXPECT_DOUBLE_EQ(found.high, 7.5);
    EXPECT_DOUBLE_EQ(found.higher, 8.0 / 11);
    EXPECT_DOUBLE_EQ(found.lower, 2.0 / 11);
    EXPECT_DOUBLE_EQ(found.effective, 11);
}

TEST(ChangeOf, WeighsMembersAndLeavesOutWhatIsNoNumber) {
    const Change found =
        changeOf(std::vector<double>{1, -1, kNone, 0, 5}, std::vector<double>{2, 1, 4, 1, 0});
    EXPECT_DOUBLE_EQ(found.higher, 0.5);
    EXPECT_DOUBLE_EQ(found.lower, 0.25);
    EXPECT_DOUBLE_EQ(found.effective, 16.0 / 6);
    EXPECT_TRUE(std::isnan(changeOf(std::vector<double>{kNone}).median));
    EXPECT_TRUE(std::isnan(changeOf({}).higher));
}

TEST(ChangeScaled, ByANegativeFactorTurnsRangeAndSharesRound) {
    const Change turned = scaled({2, 1, 4, 0.9, 0.05, 100}, -10);
    EXPECT_EQ(turned, (Change{-20, -40, -10, 0.05, 0.9, 100}));
    EXPECT_EQ(scaled({2, 1, 4, 0.9, 0.05, 100}, 0.5), (Change{1, 0.5, 2, 0.9, 0.05, 100}));
}

RunResult runOf(const std::vector<std::vector<double>>& membersAtTimes) {
    const std::size_t members = membersAtTimes.front().size();
    std::vector<double> times;
    for (std::size_t t = 0; t < membersAtTimes.size(); ++t)
        times.push_back(2000 + static_cast<double>(t));
    RunResult run(times, {7}, members);
    for (std::size_t t = 0; t < times.size(); ++t)
        for (std::size_t k = 0; k < members; ++k)
            run.writable(0, k)[t] = membersAtTimes[t][k];
    return run;
}

TEST(SignShares, AreOfThePairedDifferencesAtEachTime) {
    Ensemble baseline({2000, 2001}, {7}, 4);
    Ensemble scenario({2000, 2001}, {7}, 4);
    baseline.store(0, runOf({{1, 2, 3, 4}, {1, 2, 3, 4}}));
    scenario.store(0, runOf({{1, 2, 3, 4}, {2, 1, 4, kNone}}));
    const SignShares alike = signShares(baseline, scenario, 7);
    EXPECT_EQ(alike.higher, (std::vector<double>{0, 2.0 / 3}));
    EXPECT_EQ(alike.lower, (std::vector<double>{0, 1.0 / 3}));

    BandOptions weighted;
    weighted.weights = {1, 2, 1, 9};
    EXPECT_EQ(signShares(baseline, scenario, 7, weighted).higher[1], 0.5);

    BandOptions coarse;
    coarse.members = 1;
    EXPECT_EQ(signShares(baseline, scenario, 7, coarse).higher[1], 1);
}

TEST(LevelBands, MoveTheKnownBaselineByWhatTheMembersAtHandSay) {
    const Bands baseline{{{10, 10}, {20, 20}, {30, 30}}, {20, 21}};
    const Bands before{{{11, 11}, {22, 22}, {33, 33}}, {22, 22}};
    const Bands after{{{12, 11}, {26, 22}, {33, 33}}, {26, 22}};
    const Bands difference{{{-1, 0}, {3, 0}, {4, 0}}, {3.5, 0}};
    const Bands levels = levelBands(baseline, before, after, difference);
    EXPECT_EQ(levels.quantiles, (std::vector<std::vector<double>>{{11, 10}, {23, 20}, {30, 30}}));
    EXPECT_EQ(levels.mean, (std::vector<double>{23.5, 21}));
}

TEST(LevelBands, HoldTheirMedian) {
    const Bands same{{{10}, {20}, {30}}, {20}};
    const Bands after{{{10}, {20}, {31}}, {20}};
    const Bands up = levelBands(same, same, after, {{{0}, {15}, {20}}, {0}});
    EXPECT_EQ(up.quantiles, (std::vector<std::vector<double>>{{10}, {35}, {35}}));
    const Bands down = levelBands(same, same, after, {{{-20}, {-15}, {0}}, {0}});
    EXPECT_EQ(down.quantiles, (std::vector<std::vector<double>>{{5}, {5}, {31}}));
}

}  // namespace
}  // namespace kyosei
