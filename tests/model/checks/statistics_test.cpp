// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace kyosei::checks {
namespace {

/// Saved at uneven times, with a fall from 10 to 4 and back to 12.
const std::vector<double> kTimes{2000, 2001, 2002, 2004, 2008};
const std::vector<double> kValues{10, 8, 4, 6, 12};

double of(Statistic statistic, double from, double to, double share = 0) {
    return statisticOf(statistic, kTimes, kValues, from, to, share);
}

TEST(Statistics, AreReadOffTheSeries) {
    EXPECT_EQ(of(Statistic::value, 2001, 2001), 8);
    EXPECT_EQ(of(Statistic::minimum, 2000, 2008), 4);
    EXPECT_EQ(of(Statistic::maximum, 2000, 2008), 12);
    EXPECT_EQ(of(Statistic::maximum, 2001, 2004), 8) << "only the years asked for";
    EXPECT_DOUBLE_EQ(of(Statistic::mean, 2000, 2004), (10 + 8 + 4 + 6) / 4.0);
    EXPECT_EQ(of(Statistic::change, 2001, 2008), 4);
    EXPECT_EQ(of(Statistic::change, 2000, 2002), -6);
    EXPECT_DOUBLE_EQ(of(Statistic::ratio, 2000, 2008), 1.2);
    EXPECT_DOUBLE_EQ(of(Statistic::fall, 2000, 2008), 0.6) << "6 of 10 are lost";
}

TEST(Statistics, InterpolateYearsThatWereNotSaved) {
    EXPECT_DOUBLE_EQ(of(Statistic::value, 2000.5, 2000.5), 9);
    EXPECT_DOUBLE_EQ(of(Statistic::value, 2005, 2005), 7.5);
    EXPECT_DOUBLE_EQ(of(Statistic::change, 2003, 2006), 9 - 5);
    EXPECT_DOUBLE_EQ(of(Statistic::minimum, 2003, 2006), 5) << "the end of the years, not a point";
    EXPECT_DOUBLE_EQ(of(Statistic::maximum, 2003, 2006), 9);
    EXPECT_DOUBLE_EQ(of(Statistic::mean, 2003, 2006), (5 + 6 + 9) / 3.0);
}

TEST(Statistics, StayAtTheNearestEndOutsideOfTheSeries) {
    EXPECT_EQ(of(Statistic::value, 1990, 1990), 10);
    EXPECT_EQ(of(Statistic::value, 2020, 2020), 12);
    EXPECT_EQ(of(Statistic::change, 1990, 2020), 2);
}

TEST(Statistics, RecoveryIsTheTimeFromTheLowestPointUntilTheShareIsBack) {
    // From 4 in 2002: half of the 6 lost is 7, a sixth of the way from 6 (2004) to 12 (2008).
    EXPECT_NEAR(of(Statistic::recovery, 2000, 2008, 0.5), 2 + 4 / 6.0, 1e-9);
    EXPECT_NEAR(of(Statistic::recovery, 2000, 2008, 1.0), 2 + 4 * 4 / 6.0, 1e-9);
    EXPECT_NEAR(of(Statistic::recovery, 2000, 2008, 1.0 / 6), 1, 1e-9) << "5 is reached in 2003";
    EXPECT_TRUE(std::isinf(of(Statistic::recovery, 2000, 2004, 0.5))) << "not within the years";
    EXPECT_GT(of(Statistic::recovery, 2000, 2004, 0.5), 0) << "so that it is not at most anything";
}

TEST(Statistics, WithoutAMeaningAreNoNumber) {
    EXPECT_TRUE(std::isnan(of(Statistic::recovery, 2002, 2008, 0.5))) << "nothing fell";
    const std::vector<double> times{0, 1};
    const std::vector<double> fromZero{0, 1};
    EXPECT_TRUE(std::isnan(statisticOf(Statistic::ratio, times, fromZero, 0, 1, 0)));
    EXPECT_TRUE(std::isnan(statisticOf(Statistic::fall, times, fromZero, 0, 1, 0)));
    EXPECT_EQ(statisticOf(Statistic::change, times, fromZero, 0, 1, 0), 1);
}

TEST(Statistics, AnInfiniteValueDoesNotSpoilThePointsBesideIt) {
    const std::vector<double> times{0, 1, 2};
    const std::vector<double> values{3, INFINITY, 5};
    EXPECT_EQ(statisticOf(Statistic::value, times, values, 0, 0, 0), 3);
    EXPECT_EQ(statisticOf(Statistic::value, times, values, 2, 2, 0), 5);
    EXPECT_EQ(statisticOf(Statistic::change, times, values, 0, 2, 0), 2);
}

TEST(Statistics, HaveTheNamesThatContributorsAreTold) {
    const std::vector<std::pair<const char*, Statistic>> names{
        {"minimum", Statistic::minimum},  {"maximum", Statistic::maximum},
        {"mean", Statistic::mean},        {"change", Statistic::change},
        {"ratio", Statistic::ratio},      {"fall", Statistic::fall},
        {"recovery", Statistic::recovery}};
    for (const auto& [name, statistic] : names) {
        EXPECT_EQ(statisticNamed(name), statistic) << name;
        EXPECT_STREQ(statisticName(statistic), name);
    }
    EXPECT_FALSE(statisticNamed("median"));
    EXPECT_FALSE(statisticNamed("Mean"));
    EXPECT_FALSE(statisticNamed(""));
}

}  // namespace
}  // namespace kyosei::checks
