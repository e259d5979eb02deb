// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sensitivity.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <numbers>

namespace kyosei {
namespace {

using Function = std::function<double(std::span<const double>)>;

SobolIndices estimate(const SaltelliDesign& design, const Function& function) {
    const Sample sample = *drawSample(design);
    std::vector<double> output;
    for (std::size_t k = 0; k < design.members(); ++k)
        output.push_back(
            function(std::span(sample.coordinates).subspan(k * design.inputs, design.inputs)));
    return sobolIndices(design, output);
}

TEST(SobolIndices, OfTheIshigamiFunctionMatchItsClosedForm) {
    constexpr double kPi = std::numbers::pi;
    constexpr double a = 7;
    constexpr double b = 0.1;
    const SobolIndices indices = estimate({3, 8192, 1}, [](std::span<const double> x) {
        const auto angle = [&](std::size_t i) { return kPi * (2 * x[i] - 1); };
        return std::sin(angle(0)) + a * std::pow(std::sin(angle(1)), 2) +
               b * std::pow(angle(2), 4) * std::sin(angle(0));
    });
    const double pi4 = std::pow(kPi, 4);
    const double variance = a * a / 8 + b * pi4 / 5 + b * b * pi4 * pi4 / 18 + 0.5;
    const double first0 = 0.5 * std::pow(1 + b * pi4 / 5, 2) / variance;
    const double first1 = a * a / 8 / variance;
    const double interaction = 8 * b * b * pi4 * pi4 / 225 / variance;
    EXPECT_NEAR(indices.first[0], first0, 0.01);
    EXPECT_NEAR(indices.first[1], first1, 0.01);
    EXPECT_NEAR(indices.first[2], 0, 0.01);
    EXPECT_NEAR(indices.total[0], first0 + interaction, 0.01);
    EXPECT_NEAR(indices.total[1], first1, 0.01);
    EXPECT_NEAR(indices.total[2], interaction, 0.01);
}

TEST(SobolIndices, OfTheGFunctionMatchItsClosedForm) {
    const std::vector<double> a = {0, 1, 4.5, 9, 99, 99};
    const SobolIndices indices = estimate({6, 8192, 2}, [&](std::span<const double> x) {
        double product = 1;
        for (std::size_t i = 0; i < a.size(); ++i)
            product *= (std::fabs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
        return product;
    });
    std::vector<double> partial;
    double product = 1;
    for (const double c : a) {
        partial.push_back(1 / (3 * (1 + c) * (1 + c)));
        product *= 1 + partial.back();
    }
    const double variance = product - 1;
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_NEAR(indices.first[i], partial[i] / variance, 0.01) << i;
        EXPECT_NEAR(indices.total[i], partial[i] * product / (1 + partial[i]) / variance, 0.01)
            << i;
    }
}

TEST(SobolIndices, OfAConstantAreZero) {
    const SobolIndices indices = estimate({2, 16, 0}, [](std::span<const double>) { return 5.0; });
    EXPECT_EQ(indices.first, (std::vector<double>{0, 0}));
    EXPECT_EQ(indices.total, (std::vector<double>{0, 0}));
}

TEST(RankCorrelation, EqualsATextbookExample) {
    // Intelligence quotient and hours of television per week: rho = -29/165.
    const std::vector<double> quotient = {106, 100, 86, 101, 99, 103, 97, 113, 112, 110};
    const std::vector<double> hours = {7, 27, 2, 50, 28, 29, 20, 12, 6, 17};
    EXPECT_NEAR(rankCorrelation(quotient, hours), -29.0 / 165, 1e-15);
}

TEST(RankCorrelation, IsOneForAnyIncreasingRelation) {
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 0; i < 20; ++i) {
        x.push_back((i * 7) % 20);
        y.push_back(std::exp(x.back()));
    }
    EXPECT_DOUBLE_EQ(rankCorrelation(x, y), 1);
    for (double& value : y)
        value = -value;
    EXPECT_DOUBLE_EQ(rankCorrelation(x, y), -1);
    EXPECT_EQ(rankCorrelation(x, std::vector<double>(20, 1.0)), 0);
}

TEST(RankCorrelation, GivesEqualValuesTheirMeanRank) {
    // Ranks 0, 1.5, 1.5, 3 against 0, 1, 2, 3: 4.5 / sqrt(4.5 * 5).
    EXPECT_NEAR(rankCorrelation(std::vector<double>{1, 2, 2, 3}, std::vector<double>{1, 2, 3, 4}),
                4.5 / std::sqrt(22.5), 1e-15);
}

}  // namespace
}  // namespace kyosei
