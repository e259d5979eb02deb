// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/information.h"
#include "model/analysis/regret.h"
#include "model/analysis/sampling.h"
#include "model/base/issue_codes.h"
#include "model/base/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace kyosei {
namespace {

using Values = std::vector<std::vector<double>>;

/// Independent standard normal numbers, [constant][member].
Values normalConstants(std::size_t constants, std::size_t members, std::uint64_t seed = 3) {
    const Sample sample = *drawSample({Sampling::sobol, constants, members, seed, 0});
    Values drawn(constants);
    for (std::size_t c = 0; c < constants; ++c)
        for (std::size_t m = 0; m < members; ++m)
            drawn[c].push_back(normalQuantile(sample.at(m, c)));
    return drawn;
}

double density(double x) {
    return std::exp(-x * x / 2) / std::sqrt(2 * std::numbers::pi);
}

/// What it is worth to know a normal difference of two decisions with this mean and standard
/// deviation: the unit normal loss integral (Raiffa and Schlaifer 1961).
double normalLoss(double mean, double deviation) {
    const double z = std::abs(mean) / deviation;
    return deviation * (density(z) - z * (1 - normalProbability(z)));
}

double valueOf(const Information& information, std::size_t constant) {
    for (const Knowing& knowing : information.named)
        if (knowing.constant == constant)
            return knowing.value;
    return 0;
}

InformationOptions quickly(std::uint64_t seed = 1992) {
    InformationOptions options;
    options.permutations = 39;
    options.seed = seed;
    return options;
}

// One decision gives nothing for sure, the other -0.5 + 2 x0 + x1: closed forms of both kinds.
TEST(Information, OfANormalDifferenceIsTheLossIntegral) {
    const std::size_t members = 4096;
    const Values x = normalConstants(4, members);
    Values decisions(2, std::vector<double>(members, 0));
    for (std::size_t m = 0; m < members; ++m)
        decisions[1][m] = -0.5 + 2 * x[0][m] + x[1][m];
    const auto found = valueOfKnowing(decisions, x, {}, quickly());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->best, 0U);
    EXPECT_NEAR(found->perfect, normalLoss(0.5, std::sqrt(5)), 0.01);
    ASSERT_EQ(found->named.size(), 2U) << "the others do nothing";
    EXPECT_EQ(found->named[0].constant, 0U) << "the largest first";
    EXPECT_NEAR(valueOf(*found, 0), normalLoss(0.5, 2), 0.03);
    EXPECT_NEAR(valueOf(*found, 1), normalLoss(0.5, 1), 0.03);
    EXPECT_LT(found->noise, normalLoss(0.5, 1));
}

// With the same noise in both decisions there is nothing in it to choose by.
TEST(Information, WhatAllDecisionsShareIsWorthNothing) {
    const std::size_t members = 512;
    const Values x = normalConstants(3, members);
    Values decisions(3, std::vector<double>(members));
    for (std::size_t m = 0; m < members; ++m)
        for (std::size_t k = 0; k < 3; ++k)
            decisions[k][m] = 10 * x[0][m] + static_cast<double>(k);
    const auto found = valueOfKnowing(decisions, x, {}, quickly());
    EXPECT_EQ(found->best, 2U);
    EXPECT_NEAR(found->perfect, 0, 1e-12);
    EXPECT_TRUE(found->named.empty());
}

// A table small enough to be worked out by hand: four states of two constants, of unequal weight.
TEST(Information, OfASmallTableIsWhatEnumerationGives) {
    // States (a, b): (0,0) 0.4, (0,1) 0.1, (1,0) 0.2, (1,1) 0.3. Values of three decisions in each.
    const double weight[4] = {0.4, 0.1, 0.2, 0.3};
    const double value[3][4] = {{5, 0, 1, 2}, {2, 2, 2, 2}, {0, 0, 3, 4}};
    const std::size_t copies = 600;
    Values decisions(3), constants(2);
    std::vector<double> weights;
    for (std::size_t i = 0; i < copies; ++i)
        for (std::size_t s = 0; s < 4; ++s) {
            weights.push_back(weight[s]);
            constants[0].push_back(static_cast<double>(s / 2));
            constants[1].push_back(static_cast<double>(s % 2));
            for (std::size_t k = 0; k < 3; ++k)
                decisions[k].push_back(value[k][s]);
        }
    // Means: 2.8, 2, 1.8. Best in each state: 5, 2, 3, 4, together 4.0.
    // a known: of a = 0 (0.5) best 0.4 * 5 = 2.0; of a = 1 (0.5) best 0.2 * 3 + 0.3 * 4 = 1.8.
    // b known: of b = 0 (0.6) best 0.4 * 5 + 0.2 * 1 = 2.2; of b = 1 (0.4) best 1.2.
    const auto found = valueOfKnowing(decisions, constants, weights, quickly());
    EXPECT_EQ(found->best, 0U);
    EXPECT_NEAR(found->perfect, 4.0 - 2.8, 1e-12);
    EXPECT_NEAR(valueOf(*found, 0), 3.8 - 2.8, 0.02);
    EXPECT_NEAR(valueOf(*found, 1), 3.4 - 2.8, 0.02);
}

TEST(Information, NamesNothingWhereThereIsNothingToKnow) {
    int named = 0;
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Values x = normalConstants(12, 64, 100 + seed);
        // The last two are noise that none of the constants handed over has anything to do with.
        const Values constants(x.begin(), x.begin() + 10);
        const Values decisions{x[10], x[11]};
        const auto found = valueOfKnowing(decisions, constants, {}, quickly(seed));
        named += found->named.empty() ? 0 : 1;
        EXPECT_GT(found->perfect, 0.2) << "but all about it would be worth something";
    }
    // At 5 % three of sixty are expected; more than nine have a chance below 0.001.
    EXPECT_LE(named, 9);
}

TEST(Information, IsTheSameForTheSameSeedAndCanBeStopped) {
    const Values x = normalConstants(5, 256);
    Values decisions{std::vector<double>(256, 0.0), x[0]};
    const auto first = valueOfKnowing(decisions, x, {}, quickly());
    const auto again = valueOfKnowing(decisions, x, {}, quickly());
    ASSERT_EQ(first->named.size(), again->named.size());
    EXPECT_EQ(valueOf(*first, 0), valueOf(*again, 0));
    EXPECT_EQ(first->noise, again->noise);
    EXPECT_NE(valueOfKnowing(decisions, x, {}, quickly(7))->noise, first->noise);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = valueOfKnowing(decisions, x, {}, quickly(), stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().front().code, codes::cancelled);
}

TEST(Regret, IsWhatTheBestGivesMore) {
    const Values values{{1, 2, 3, 6}, {2, 3, 4, 5}, {0, 0, 0, 0}};  // means 3, 3.5, 0
    const Regrets regrets = regretsOf(values, {});
    EXPECT_EQ(regrets.best, 1U);
    EXPECT_DOUBLE_EQ(regrets.decisions[0].regret, 0.5);
    EXPECT_DOUBLE_EQ(regrets.decisions[1].regret, 0);
    EXPECT_DOUBLE_EQ(regrets.decisions[2].regret, 3.5);
    // Differences 1, 1, 1, -1: variance 1, so that the mean is off by 1.645 / 2.
    const double half = normalQuantile(0.95) / 2;
    EXPECT_DOUBLE_EQ(regrets.decisions[0].low, 0);
    EXPECT_DOUBLE_EQ(regrets.decisions[0].high, 0.5 + half);
    EXPECT_DOUBLE_EQ(regrets.decisions[1].high, half - 0.5) << "it may be behind the first";
    const double both = normalQuantile(0.95) * std::sqrt(5.0 / 3) / 2;  // of 2, 3, 4, 5
    EXPECT_DOUBLE_EQ(regrets.decisions[2].low, 3.5 - both);
}

TEST(Regret, FollowsTheWeights) {
    const Values values{{1, 0}, {0, 1}};
    EXPECT_EQ(regretsOf(values, std::vector<double>{3, 1}).best, 0U);
    const Regrets other = regretsOf(values, std::vector<double>{1, 3});
    EXPECT_EQ(other.best, 1U);
    EXPECT_DOUBLE_EQ(other.decisions[0].regret, 0.5);
    // A member that does not count makes nothing surer.
    const std::vector<double> weights{1, 1, 0};
    const Values three{{1, 0, 9}, {0, 1, 0}};
    EXPECT_DOUBLE_EQ(regretsOf(three, weights).decisions[1].high,
                     regretsOf(values, {}).decisions[1].high);
}

}  // namespace
}  // namespace kyosei
