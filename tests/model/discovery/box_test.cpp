// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/discovery/planted_cases.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace kyosei::discovery {
namespace {

constexpr double kNone = Restriction::kNone;

/// Eight cases 0..7 of which 4, 6 and 7 are of interest.
Cases eightCases() {
    Cases cases;
    cases.dimensions = {{"x", {}}};
    cases.values = {{0, 1, 2, 3, 4, 5, 6, 7}};
    cases.ofInterest = {0, 0, 0, 0, 1, 0, 1, 1};
    return cases;
}

TEST(BoxStatistics, AreSharesOfCases) {
    const BoxStatistics found = statisticsOf(eightCases(), Box{{{0, 4, kNone, {}}}});
    EXPECT_EQ(found.coverage, 1);
    EXPECT_EQ(found.density, 0.75);
    EXPECT_EQ(found.mass, 0.5);
    EXPECT_EQ(found.base, 0.375);
    EXPECT_EQ(found.outside, 0);
    EXPECT_EQ(found.cases, 4u);
    // Phi of the table 3, 1, 0, 4: (3*4 - 1*0) / sqrt(4*4*3*5).
    EXPECT_NEAR(found.correlation, 12 / std::sqrt(240), 1e-15);
}

TEST(BoxStatistics, CountAWeightAsSoManyCases) {
    Cases weighted = eightCases();
    weighted.weights = {1, 1, 1, 1, 2, 1, 1, 1};
    Cases repeated = casesOf(eightCases(), {0, 1, 2, 3, 4, 4, 5, 6, 7});
    const Box box{{{0, 4, 6, {}}}};
    const BoxStatistics a = statisticsOf(weighted, box), b = statisticsOf(repeated, box);
    EXPECT_EQ(a.coverage, b.coverage);
    EXPECT_EQ(a.density, b.density);
    EXPECT_EQ(a.mass, b.mass);
    EXPECT_NEAR(a.correlation, b.correlation, 1e-15);
    EXPECT_NEAR(a.effective, 16.0 / 6, 1e-15);  // (2 + 1 + 1)^2 / (4 + 1 + 1)
}

TEST(BinomialTail, IsTheSumOfItsTerms) {
    EXPECT_NEAR(binomialTail(7, 10, 0.5), 176.0 / 1024, 1e-15);
    EXPECT_NEAR(binomialTail(10, 10, 0.3), std::pow(0.3, 10), 1e-18);
    EXPECT_EQ(binomialTail(0, 10, 0.3), 1);
    EXPECT_EQ(binomialTail(3, 10, 0), 0);
}

// Bryant and Lempert's box as the EMA Workbench documents it (examples, scenario_discovery): 67 of
// 87 cases in the box are of interest, 68 of 95 without the limit on cellulosic cost; its
// quasi-p-value is printed as 0.15741333528927348.
TEST(QuasiP, IsThePublishedOne) {
    EXPECT_NEAR(binomialTail(67, 87, 68.0 / 95), 0.15741333528927348, 1e-14);
}

TEST(QuasiP, OfALimitIsTheTailAgainstTheBoxWithoutIt) {
    const Box box{{{0, 4, 6, {}}}};  // two of three
    const auto limits = limitsIn(eightCases(), box);
    ASSERT_EQ(limits.size(), 2u);
    EXPECT_EQ(limits[0].limit, Limit::low);
    EXPECT_NEAR(limits[0].quasiP, binomialTail(2, 3, 2.0 / 7), 1e-15);
    EXPECT_EQ(limits[1].limit, Limit::high);
    EXPECT_NEAR(limits[1].quasiP, binomialTail(2, 3, 3.0 / 4), 1e-15);
}

// The whole published box and its four quasi-p-values.
TEST(QuasiP, AndSharesOfThePublishedBoxAreThePublishedOnes) {
    const Cases cases = test::bryantCases();
    if (cases.count() == 0)
        GTEST_SKIP() << "KYOSEI_BRYANT_DATA names no file";
    const Box box{{{1, -kNone, 755.799988, {}},
                   {5, -0.422, kNone, {}},
                   {8, 150.049995, kNone, {}},
                   {0, 72.650002, kNone, {}}}};
    const BoxStatistics found = statisticsOf(cases, box);
    EXPECT_NEAR(found.coverage, 0.752809, 5e-7);
    EXPECT_NEAR(found.density, 0.770115, 5e-7);
    EXPECT_NEAR(found.mass, 0.0986395, 5e-8);
    const double published[] = {4.716968553178765e-06, 1.1849299115762218e-16,
                                3.515112530263049e-11, 0.15741333528927348};
    const auto limits = limitsIn(cases, box);
    ASSERT_EQ(limits.size(), 4u);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(limits[i].quasiP / published[i], 1, 1e-9) << i;
}

TEST(IndependenceP, CountsCasesOfOneGroupOnce) {
    const Box box{{{0, 0.5, kNone, {}}}};
    Cases single = test::plantedCases(200, 1, box, 0.45, 3);
    const double once = independenceP(single, box);
    EXPECT_GT(once, 0.0001);
    std::vector<std::size_t> twice(400);
    for (std::size_t k = 0; k < 400; ++k)
        twice[k] = k % 200;
    Cases repeated = casesOf(single, twice);  // each with its copy in one group
    EXPECT_NEAR(independenceP(repeated, box), once, 1e-12);
    std::iota(repeated.groups.begin(), repeated.groups.end(), std::size_t{0});
    // As if all were independent, the statistic grows by the square root of two.
    EXPECT_NEAR(independenceP(repeated, box),
                normalProbability(std::sqrt(2) * normalQuantile(once)), 1e-9);
}

TEST(IndependenceP, IsUniformWhereThereIsNothing) {
    const Box box{{{0, 0.7, kNone, {}}}};
    int below = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Cases cases = test::plantedCases(300, 1, Box(), 0.3, seed);
        below += independenceP(cases, box) < 0.1 ? 1 : 0;
    }
    EXPECT_NEAR(below, 40, 4 * 6);  // standard deviation of the count
}

}  // namespace
}  // namespace kyosei::discovery
