// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quantiles.h"
#include "model/base/random.h"
#include "model/calibrate/likelihood.h"
#include "model/calibrate/weights.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <vector>

namespace kyosei::calibrate {
namespace {

/// A slope with prior N(1, 0.5^2), seen through y_i = slope x_i + errors.
struct Line {
    static constexpr double kMean = 1, kSd = 0.5;
    std::vector<double> x = {1, 2, 3, 4};
    std::vector<double> y = {1.7, 2.6, 4.9, 6.1};
    double sd = 1;

    [[nodiscard]] std::vector<double> slopes(std::size_t count) const {
        std::vector<double> drawn;
        for (std::size_t i = 0; i < count; ++i)
            drawn.push_back(kMean + kSd * normalQuantile((static_cast<double>(i) + 0.5) /
                                                         static_cast<double>(count)));
        return drawn;
    }
    [[nodiscard]] std::vector<double> logs(const std::vector<double>& slopes, double bias) const {
        std::vector<double> result;
        for (const double slope : slopes) {
            std::vector<double> residuals;
            for (std::size_t i = 0; i < x.size(); ++i)
                residuals.push_back(y[i] - slope * x[i]);
            result.push_back(logNormal(residuals, sd, bias));
        }
        return result;
    }
};

TEST(Weights, GiveTheClosedFormPosteriorOfALinearGaussianModel) {
    const Line line;
    const std::vector<double> slopes = line.slopes(20001);
    const std::vector<double> weights = normalisedWeights(line.logs(slopes, 0));
    // Precision 1/0.25 + sum x^2 = 34; mean (4*1 + sum x y)/34 = (4 + 46)/34.
    EXPECT_NEAR(weightedMean(slopes, weights), 50.0 / 34, 1e-4);
    EXPECT_NEAR(std::sqrt(weightedVariance(slopes, weights)), std::sqrt(1.0 / 34), 1e-4);
    // A shared bias of variance 1: inverse covariance I - J/5, so that x'Ax = 30 - 100/5 = 10 and
    // x'Ay = 46 - 10*15.3/5 = 15.4; precision 14, mean (4 + 15.4)/14.
    const std::vector<double> biased = normalisedWeights(line.logs(slopes, 1));
    EXPECT_NEAR(weightedMean(slopes, biased), 19.4 / 14, 1e-4);
    EXPECT_NEAR(std::sqrt(weightedVariance(slopes, biased)), std::sqrt(1.0 / 14), 1e-4);
}

TEST(Weights, OfWhatIsNotANumberAreZero) {
    const std::vector<double> weights =
        normalisedWeights(std::vector<double>{std::nan(""), -1000, -INFINITY, -1000});
    EXPECT_EQ(weights, (std::vector<double>{0, 0.5, 0, 0.5}));
}

TEST(Likelihood, OfCountsIsThatOfTheTextbooks) {
    // Negative binomial with shape 4 and mean 6, P(X = 3) : P(X = 0) = C(6,3) 0.6^3 = 4.32; the
    // binomial coefficient does not depend on the model and is left out.
    EXPECT_NEAR(std::exp(logNegativeBinomial(3, 6, 0.5) - logNegativeBinomial(0, 6, 0.5)) * 20,
                4.32, 1e-12);
    // Beta-binomial with alpha = (1, 3): P(2 of 2) = 1*2/(4*5) = 0.1 and P(0 of 2) = 3*4/20 = 0.6.
    const double both =
        logDirichletMultinomial(std::vector<double>{2, 0}, std::vector<double>{1, 3}, 4);
    const double none =
        logDirichletMultinomial(std::vector<double>{0, 2}, std::vector<double>{1, 3}, 4);
    EXPECT_NEAR(std::exp(both - none), 0.1 / 0.6, 1e-12);
}

TEST(Selection, KeepsHeavyMembersAndGivesTheRestOneWeight) {
    // Two of the three light members at 0.1 each stand for all of them at 0.15.
    const std::vector<double> weights = {0.1, 0.5, 0.1, 0.2, 0.1};
    const Selection chosen = select(weights, 4, 0.5);
    EXPECT_EQ(chosen.members, (std::vector<std::size_t>{0, 1, 3, 4}));
    ASSERT_EQ(chosen.weights.size(), 4u);
    EXPECT_NEAR(chosen.weights[0], 0.15, 1e-12);
    EXPECT_NEAR(chosen.weights[1], 0.5, 1e-12);
    EXPECT_NEAR(chosen.weights[2], 0.2, 1e-12);
}

TEST(Selection, IsUnbiased) {
    const std::vector<double> weights = {0.02, 0.4, 0.08, 0.3, 0.05, 0.15};
    std::vector<double> mean(weights.size());
    constexpr int kStarts = 1000;
    for (int i = 0; i < kStarts; ++i) {
        const Selection chosen = select(weights, 3, (i + 0.5) / kStarts);
        ASSERT_EQ(chosen.members.size(), 3u);
        EXPECT_NEAR(std::accumulate(chosen.weights.begin(), chosen.weights.end(), 0.0), 1, 1e-12);
        for (std::size_t k = 0; k < chosen.members.size(); ++k)
            mean[chosen.members[k]] += chosen.weights[k] / kStarts;
    }
    for (std::size_t k = 0; k < weights.size(); ++k)
        EXPECT_NEAR(mean[k], weights[k], 2e-3);
}

TEST(Selection, TakesAllIfThereAreNoMore) {
    const Selection chosen = select(std::vector<double>{0.25, 0, 0.75}, 5, 0.1);
    EXPECT_EQ(chosen.members, (std::vector<std::size_t>{0, 2}));
    EXPECT_EQ(chosen.weights, (std::vector<double>{0.25, 0.75}));
}

}  // namespace
}  // namespace kyosei::calibrate
