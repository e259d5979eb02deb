// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/distributions.h"
#include "model/analysis/issue_codes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

TEST(Distributions, NormalQuantilesEqualPublishedValues) {
    const Distribution standard = *Distribution::normal(0, 1);
    // Wichura 1988 (algorithm AS 241) and common tables.
    const std::pair<double, double> published[] = {
        {0.25, -0.6744897501960817}, {0.001, -3.090232306167813}, {1e-20, -9.262340089798408},
        {0.95, 1.6448536269514722},  {0.975, 1.959963984540054},  {0.995, 2.5758293035489004}};
    for (const auto& [p, z] : published)
        EXPECT_NEAR(standard.quantile(p), z, 1e-14 * std::fabs(z)) << p;
    EXPECT_EQ(standard.quantile(0.5), 0);
    EXPECT_EQ(standard.quantile(0), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(standard.quantile(1), std::numeric_limits<double>::infinity());
}

TEST(Distributions, LognormalIsGivenByMedianAndSpreadOfTheLogarithm) {
    const Distribution prior = *Distribution::lognormal(0.1, 0.25);
    EXPECT_NEAR(prior.quantile(0.5), 0.1, 1e-16);
    EXPECT_NEAR(prior.quantile(0.95), 0.1 * std::exp(0.25 * 1.6448536269514722), 1e-15);
    EXPECT_EQ(prior.quantile(0), 0);
}

TEST(Distributions, UniformAndTriangularFollowTheirClosedForms) {
    EXPECT_DOUBLE_EQ(Distribution::uniform(-1, 3)->quantile(0.25), 0);
    const Distribution triangle = *Distribution::triangular(0, 1, 4);
    // The probability below x is x^2 / 4 up to the mode and 1 - (4 - x)^2 / 12 after it.
    EXPECT_NEAR(triangle.quantile(0.0625), 0.5, 1e-15);
    EXPECT_NEAR(triangle.quantile(0.25), 1, 1e-15);
    EXPECT_NEAR(triangle.quantile(1 - 4.0 / 12), 2, 1e-15);
    EXPECT_EQ(triangle.quantile(1), 4);
    EXPECT_EQ(Distribution::triangular(0, 0, 1)->quantile(0), 0);
}

TEST(Distributions, BetaInvertsItsPolynomialsOnAnyRange) {
    // For shapes 2 and 2 the probability below x is 3 x^2 - 2 x^3; for 3 and 1 it is x^3.
    const Distribution symmetric = *Distribution::beta(10, 20, 2, 2);
    for (const double x : {0.01, 0.3, 0.5, 0.75, 0.99})
        EXPECT_NEAR(symmetric.quantile(3 * x * x - 2 * x * x * x), 10 + 10 * x, 1e-12) << x;
    const Distribution skewed = *Distribution::beta(0, 1, 3, 1);
    for (const double x : {0.001, 0.2, 0.9})
        EXPECT_NEAR(skewed.quantile(x * x * x), x, 1e-14) << x;
    EXPECT_EQ(symmetric.quantile(0), 10);
    EXPECT_EQ(symmetric.quantile(1), 20);
}

TEST(Distributions, BetaAroundAMeanHasThatMean) {
    const Distribution prior = *Distribution::betaAround(0.45, 0.7, 0.9);
    double sum = 0;
    constexpr int kSteps = 20000;
    for (int i = 0; i < kSteps; ++i)
        sum += prior.quantile((i + 0.5) / kSteps);
    EXPECT_NEAR(sum / kSteps, 0.7, 1e-6);
}

TEST(Distributions, AreReadFromTheirCompactText) {
    const auto parsed = [](std::string_view text, std::optional<double> central = {}) {
        return Distribution::parse(text, central);
    };
    EXPECT_EQ(*parsed("normal(0.55, 0.45)"), *Distribution::normal(0.55, 0.45));
    EXPECT_EQ(*parsed("N(.55,.45)"), *Distribution::normal(0.55, 0.45));
    EXPECT_EQ(*parsed(" LN( .10 , .25 ) "), *Distribution::lognormal(0.1, 0.25));
    EXPECT_EQ(*parsed("uniform(-2, -1)"), *Distribution::uniform(-2, -1));
    EXPECT_EQ(*parsed("T(1,2,4)"), *Distribution::triangular(1, 2, 4));
    EXPECT_EQ(*parsed("B(.45-.9)", 0.7), *Distribution::betaAround(0.45, 0.7, 0.9));
    EXPECT_EQ(*parsed("beta(0, 1, 2, 3)"), *Distribution::beta(0, 1, 2, 3));
    EXPECT_EQ(*parsed("fixed", 3.5), Distribution::fixed(3.5));
    EXPECT_EQ(*parsed("fixed(2)"), Distribution::fixed(2));
}

TEST(Distributions, HaveTheDensitiesOfTheirClosedForms) {
    const auto density = [](const Result<Distribution>& distribution, double x) {
        return std::exp(distribution->logDensity(x));
    };
    const double bell = 1 / std::sqrt(2 * std::numbers::pi);
    EXPECT_NEAR(density(Distribution::normal(2, 0.5), 2), bell / 0.5, 1e-14);
    EXPECT_NEAR(density(Distribution::normal(2, 0.5), 3), bell / 0.5 * std::exp(-2), 1e-14);
    // At its median a lognormal has the density of the normal of its logarithm over the median.
    EXPECT_NEAR(density(Distribution::lognormal(4, 0.25), 4), bell / 0.25 / 4, 1e-14);
    EXPECT_NEAR(density(Distribution::uniform(1, 5), 2), 0.25, 1e-15);
    EXPECT_NEAR(density(Distribution::triangular(0, 1, 4), 1), 0.5, 1e-15);
    EXPECT_NEAR(density(Distribution::triangular(0, 1, 4), 2.5), 0.25, 1e-15);
    EXPECT_NEAR(density(Distribution::triangular(0, 0, 4), 0), 0.5, 1e-15);
    EXPECT_NEAR(density(Distribution::beta(1, 3, 2, 2), 2), 1.5 / 2, 1e-14) << "6 t (1 - t)";
    EXPECT_NEAR(density(Distribution::beta(0, 1, 1, 3), 0), 3, 1e-13) << "3 (1 - t)^2";
    EXPECT_EQ(Distribution::fixed(3).logDensity(3), 0);
}

TEST(Distributions, HaveNoDensityOutsideTheirSupport) {
    constexpr double kNever = -std::numeric_limits<double>::infinity();
    for (const auto& distribution :
         {Distribution::uniform(1, 2), Distribution::triangular(1, 1.5, 2),
          Distribution::beta(1, 2, 2, 2), Distribution::lognormal(1, 1)}) {
        for (const double x : {-1.0, 0.0})
            EXPECT_EQ(distribution->logDensity(x), kNever);
        const bool ends = distribution->kind() != Distribution::Kind::lognormal;
        EXPECT_EQ(distribution->logDensity(2.5) == kNever, ends);
    }
    EXPECT_EQ(Distribution::fixed(3).logDensity(3.1), kNever);
}

TEST(Distributions, HaveDensitiesThatAreTheSlopesOfTheirQuantiles) {
    for (const auto& distribution :
         {*Distribution::normal(-1, 3), *Distribution::lognormal(0.1, 0.6),
          *Distribution::uniform(-2, 7), *Distribution::triangular(0, 2, 3),
          *Distribution::betaAround(0.1, 0.28, 0.5), *Distribution::beta(0, 1, 4, 2)}) {
        for (double p = 0.05; p < 1; p += 0.1) {
            const double step = 1e-5;
            const double slope =
                (distribution.quantile(p + step) - distribution.quantile(p - step)) / (2 * step);
            EXPECT_NEAR(std::exp(distribution.logDensity(distribution.quantile(p))) * slope, 1,
                        1e-6)
                << toText(distribution) << ' ' << p;
        }
    }
}

TEST(Distributions, AreWrittenSoThatTheyReadBackEqual) {
    for (const Distribution& distribution :
         {*Distribution::normal(1.0 / 3, 0.1), *Distribution::lognormal(5e-3, 1),
          *Distribution::uniform(-1e300, 1e-300), *Distribution::triangular(0, 0.5, 1),
          *Distribution::betaAround(0.1, 0.28, 0.5), Distribution::fixed(-7)})
        EXPECT_EQ(*Distribution::parse(toText(distribution)), distribution) << toText(distribution);
    EXPECT_EQ(toText(*Distribution::normal(0.55, 0.45)), "normal(0.55, 0.45)");
}

TEST(Distributions, RefuseWhatCannotBeADistribution) {
    for (const auto& [text, code] : {std::pair{"", codes::unknownDistribution},
                                     {"gauss(1, 2)", codes::unknownDistribution},
                                     {"normal", codes::distributionSyntax},
                                     {"normal(1)", codes::distributionArguments},
                                     {"normal(1, 2, 3)", codes::distributionArguments},
                                     {"normal(1, 0)", codes::badNormal},
                                     {"normal(1, 2) x", codes::distributionSyntax},
                                     {"lognormal(0, 1)", codes::badLognormal},
                                     {"uniform(2, 1)", codes::badUniform},
                                     {"triangular(0, 5, 4)", codes::badTriangular},
                                     {"beta(0, 1)", codes::betaWithoutCentral},
                                     {"beta(1, 0, 2, 2)", codes::badBeta},
                                     {"fixed", codes::fixedWithoutCentral},
                                     {"normal(1, inf)", codes::badNormal},
                                     {"normal(1; 2)", codes::distributionSyntax}}) {
        const auto parsed = Distribution::parse(text, {}, {"parameters.csv", 7, "x"});
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error().front().code, code) << text;
        EXPECT_EQ(parsed.error().front().place.line, 7);
    }
    EXPECT_FALSE(Distribution::parse("beta(0, 1)", 2.0)) << "mean outside the range";
}

}  // namespace
}  // namespace kyosei
