// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/drivers.h"
#include "model/analysis/sampling.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace kyosei {
namespace {

using DrawnConstants = std::vector<std::vector<double>>;

/// Independent numbers, uniform on 0..1: [constant][member].
DrawnConstants uniform(std::size_t constants, std::size_t members, Sampling sampling,
                       std::uint64_t seed = 7) {
    const Sample sample = *drawSample({sampling, constants, members, seed, 0});
    DrawnConstants drawn(constants);
    for (std::size_t c = 0; c < constants; ++c)
        for (std::size_t m = 0; m < members; ++m)
            drawn[c].push_back(sample.at(m, c));
    return drawn;
}

std::vector<double> outputOf(const DrawnConstants& drawn,
                             const std::function<double(const std::vector<double>&)>& function) {
    std::vector<double> output;
    for (std::size_t m = 0; m < drawn.front().size(); ++m) {
        std::vector<double> x;
        for (const auto& constant : drawn)
            x.push_back(constant[m]);
        output.push_back(function(x));
    }
    return output;
}

double shareOf(const Drivers& found, std::size_t constant) {
    for (const Driver& driver : found.named)
        if (driver.constant == constant)
            return driver.share;
    return 0;
}

TEST(Drivers, OfASumHaveTheSharesOfItsVariance) {
    const DrawnConstants drawn = uniform(4, 4096, Sampling::sobol);
    const auto output = outputOf(
        drawn, [](const std::vector<double>& x) { return 4 * x[0] - 2 * x[1] + x[2] + 100; });
    const Drivers found = DriverFinder(drawn).of(output);
    ASSERT_EQ(found.named.size(), 3u) << "the fourth does nothing";
    EXPECT_NEAR(shareOf(found, 0), 16.0 / 21, 0.01);
    EXPECT_NEAR(shareOf(found, 1), 4.0 / 21, 0.01);
    EXPECT_NEAR(shareOf(found, 2), 1.0 / 21, 0.01);
    EXPECT_NEAR(found.explained, 1, 0.005);
    EXPECT_EQ(found.named.front().constant, 0u) << "largest first";
    EXPECT_NEAR(found.deviation, std::sqrt(21.0 / 12), 0.02);
}

TEST(Drivers, TellWhatTheOutputIsAtBothEnds) {
    const DrawnConstants drawn = uniform(2, 4096, Sampling::sobol);
    const auto output =
        outputOf(drawn, [](const std::vector<double>& x) { return 10 - 4 * x[0] + x[1]; });
    const Driver driver = DriverFinder(drawn).of(output).named.front();
    // The lowest fifth has its middle at 0.1, the highest at 0.9; x[1] at 0.5.
    EXPECT_NEAR(driver.low, 10.1, 0.03);
    EXPECT_NEAR(driver.high, 6.9, 0.03);
    EXPECT_NEAR(driver.lowValue, 0.1, 0.005);
    EXPECT_NEAR(driver.highValue, 0.9, 0.005);
}

TEST(Drivers, OfTheIshigamiFunctionMatchItsClosedForm) {
    const DrawnConstants drawn = uniform(3, 16384, Sampling::sobol);
    const auto output = outputOf(drawn, [](const std::vector<double>& x) {
        const auto angle = [&](std::size_t i) { return std::numbers::pi * (2 * x[i] - 1); };
        return std::sin(angle(0)) + 7 * std::pow(std::sin(angle(1)), 2) +
               0.1 * std::pow(angle(2), 4) * std::sin(angle(0));
    });
    const Drivers found = DriverFinder(drawn, {}, {.cosines = 8}).of(output);
    EXPECT_NEAR(shareOf(found, 0), 0.3139, 0.005);
    EXPECT_NEAR(shareOf(found, 1), 0.4424, 0.005);
    EXPECT_EQ(shareOf(found, 2), 0) << "acts only together with the first";
    EXPECT_NEAR(found.explained, 0.3139 + 0.4424, 0.01) << "the rest is interaction";
    // Four cosines lose what is finer, 2 % of a whole wave, and nothing of half a wave's double.
    const Drivers usual = DriverFinder(drawn).of(output);
    EXPECT_NEAR(shareOf(usual, 0), 0.98 * 0.3139, 0.005);
    EXPECT_NEAR(shareOf(usual, 1), 0.4424, 0.005);
}

TEST(Drivers, AreNotNamedWhereThereIsNothingButChance) {
    int named = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const DrawnConstants drawn = uniform(101, 256, Sampling::random, seed);
        const DrawnConstants constants(drawn.begin(), drawn.end() - 1);
        const Drivers found = DriverFinder(constants).of(drawn.back());
        named += !found.named.empty();
        // F with 4 and 251 degrees of freedom exceeds 5.27 with a chance of 0.05 / 100; of the
        // variance that is 7.8 %, less 1.6 % that chance explains on average.
        if (found.named.empty()) {
            EXPECT_NEAR(found.noise, 0.063, 0.003);
        }
    }
    EXPECT_LE(named, 6) << "about 5 % of 40; more than 6 have a chance below 1 %";
}

TEST(Drivers, OfAFewHundredMembersAreThoseAboveTheNoise) {
    const DrawnConstants drawn = uniform(250, 512, Sampling::random);
    // Shares of 0.64, 0.25, 0.1 and 0.01 of the variance.
    const auto output = outputOf(drawn, [](const std::vector<double>& x) {
        return 8 * x[0] + 5 * x[1] - std::sqrt(10.0) * x[2] + x[3];
    });
    const Drivers found = DriverFinder(drawn).of(output);
    ASSERT_GE(found.named.size(), 3u);
    EXPECT_NEAR(shareOf(found, 0), 0.64, 0.06);
    EXPECT_NEAR(shareOf(found, 1), 0.25, 0.06);
    EXPECT_NEAR(shareOf(found, 2), 0.10, 0.05);
    for (const Driver& driver : found.named)
        EXPECT_LE(driver.constant, 3u) << "one of 246 that do nothing";
    EXPECT_LT(found.noise, 0.003) << "of what is left, hardly anything";
    EXPECT_GT(found.noise, 0);
    double sum = 0;
    for (const Driver& driver : found.named) {
        EXPECT_GT(driver.share, 0);
        sum += driver.share;
    }
    EXPECT_DOUBLE_EQ(found.explained, sum);
}

TEST(Drivers, DoNotIncludeWhatOnlyGoesAlongWithOne) {
    DrawnConstants drawn = uniform(2, 1024, Sampling::random);
    for (std::size_t m = 0; m < 1024; ++m)  // correlated with the first, but without effect
        drawn[1][m] = drawn[0][m] + 0.5 * drawn[1][m];
    const auto output = outputOf(drawn, [](const std::vector<double>& x) { return x[0]; });
    const Drivers found = DriverFinder(drawn).of(output);
    ASSERT_EQ(found.named.size(), 1u);
    EXPECT_EQ(found.named.front().constant, 0u);
    EXPECT_NEAR(found.named.front().share, 1, 0.01);
}

TEST(Drivers, GoByTheWeights) {
    // Half of the members follow the first constant, half the second, which weights take out.
    const DrawnConstants drawn = uniform(2, 2048, Sampling::random);
    std::vector<double> output, weights;
    for (std::size_t m = 0; m < 2048; ++m) {
        output.push_back(m % 2 == 0 ? drawn[0][m] : 50 * drawn[1][m]);
        weights.push_back(m % 2 == 0 ? 3 : 0);
    }
    const Drivers found = DriverFinder(drawn, weights).of(output);
    ASSERT_EQ(found.named.size(), 1u);
    EXPECT_EQ(found.named.front().constant, 0u);
    EXPECT_NEAR(found.named.front().share, 1, 0.01);
    EXPECT_NEAR(found.named.front().low, 0.1, 0.02);
    EXPECT_DOUBLE_EQ(found.effective, 1024);
    // What is not finite is left out, as a weight of zero leaves it out.
    for (std::size_t m = 1; m < 2048; m += 2)
        output[m] = std::numeric_limits<double>::quiet_NaN();
    const Drivers finite = DriverFinder(drawn).of(output);
    ASSERT_EQ(finite.named.size(), 1u);
    EXPECT_DOUBLE_EQ(finite.named.front().share, found.named.front().share);
}

TEST(Drivers, OfWhatDoesNotVaryAreNone) {
    DrawnConstants drawn = uniform(2, 64, Sampling::sobol);
    EXPECT_TRUE(DriverFinder(drawn).of(std::vector<double>(64, 5.1)).named.empty());
    const std::vector<double> output = drawn[0];
    drawn[0].assign(64, 1);
    EXPECT_TRUE(DriverFinder(drawn).of(output).named.empty()) << "a constant that does not vary";
    EXPECT_TRUE(DriverFinder({{1, 2, 3}}).of(std::vector<double>{1, 2, 3}).named.empty())
        << "too few members to tell";
}

}  // namespace
}  // namespace kyosei
