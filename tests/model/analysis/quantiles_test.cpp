// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/exact_sum.h"
#include "model/analysis/quantiles.h"
#include "model/analysis/summary.h"
#include "model/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kyosei {
namespace {

std::vector<double> uniformNumbers(std::size_t count, double scale = 1) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < count; ++i)
        numbers.push_back(scale * (openUnit(randomBits(3, Stream::points, 0, i)) - 0.25));
    return numbers;
}

TEST(Quantiles, FollowTypeSevenWithEqualWeights) {
    const std::vector<double> values = {4, 1, 3, 2};
    const std::vector<double> p = {0, 0.25, 0.5, 0.75, 1};
    // What R's quantile(1:4) gives.
    const std::vector<double> published = {1, 1.75, 2.5, 3.25, 4};
    EXPECT_EQ(quantiles(values, {}, p), published);
    EXPECT_EQ(quantiles(values, std::vector<double>(4, 0.1), p), published);
    EXPECT_EQ(quantiles(std::vector<double>{7}, {}, p), std::vector<double>(5, 7.0));
}

TEST(Quantiles, OfNumbersInARowAreLinear) {
    std::vector<double> values(101);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>((i * 37) % 101);
    for (const double p : {0.05, 0.25, 0.5, 0.75, 0.95, 0.123})
        EXPECT_NEAR(quantiles(values, {}, std::vector<double>{p})[0], 100 * p, 1e-12);
}

TEST(Quantiles, WithWeightsFollowTheirDefinition) {
    const std::vector<double> median = {0.5};
    // n* = 16/6: the window 0.3125 .. 0.6875 lies half on the value 1 and half on 2.
    EXPECT_NEAR(quantiles(std::vector<double>{3, 1, 2}, std::vector<double>{1, 2, 1}, median)[0],
                1.5, 1e-14);
    EXPECT_NEAR(quantiles(std::vector<double>{1, 9, 2}, std::vector<double>{1, 0, 1}, median)[0],
                1.5, 1e-14)
        << "a member without weight must not matter";
    const std::vector<double> ends = {0, 1};
    const auto range =
        quantiles(std::vector<double>{1, 2, 3}, std::vector<double>{1, 1e-9, 1}, ends);
    EXPECT_NEAR(range[0], 1, 1e-8);
    EXPECT_NEAR(range[1], 3, 1e-8);
}

TEST(Quantiles, WithAlmostEqualWeightsAreAlmostTypeSeven) {
    const std::vector<double> values = uniformNumbers(200);
    std::vector<double> weights(200, 1.0);
    weights[17] += 1e-9;
    const std::vector<double> p = {0, 0.05, 0.3, 0.5, 0.95, 1};
    const auto plain = quantiles(values, {}, p);
    const auto weighted = quantiles(values, weights, p);
    for (std::size_t i = 0; i < p.size(); ++i)
        EXPECT_NEAR(plain[i], weighted[i], 1e-8) << p[i];
}

TEST(Quantiles, MeanAndVarianceTakeWeights) {
    const std::vector<double> values = {1, 2, 4};
    EXPECT_DOUBLE_EQ(weightedMean(values, {}), 7.0 / 3);
    EXPECT_DOUBLE_EQ(weightedVariance(values, {}), 7.0 / 3);
    const std::vector<double> weights = {1, 1, 2};
    EXPECT_DOUBLE_EQ(weightedMean(values, weights), 11.0 / 4);
    // (1.75^2 + 0.75^2 + 2 * 1.25^2) / (4 - 6/4)
    EXPECT_DOUBLE_EQ(weightedVariance(values, weights), 6.75 / 2.5);
    EXPECT_EQ(weightedVariance(values, std::vector<double>{0, 5, 0}), 0);
}

TEST(Quantiles, EffectiveSampleSizeIsKishs) {
    EXPECT_DOUBLE_EQ(effectiveSampleSize(std::vector<double>(8, 0.3)), 8);
    EXPECT_DOUBLE_EQ(effectiveSampleSize(std::vector<double>{3, 1}), 1.6);
    EXPECT_DOUBLE_EQ(effectiveSampleSize(std::vector<double>{1, 0, 0}), 1);
}

TEST(Quantiles, ProbabilityOfImprovementTellsNoChangeFromHarm) {
    const std::vector<double> differences = {1, 0, -2, 3};
    const Improvement plain = probabilityOfImprovement(differences, {}, true);
    EXPECT_DOUBLE_EQ(plain.better, 0.5);
    EXPECT_DOUBLE_EQ(plain.same, 0.25);
    EXPECT_DOUBLE_EQ(plain.worse, 0.25);
    const Improvement weighted =
        probabilityOfImprovement(differences, std::vector<double>{1, 1, 6, 2}, false);
    EXPECT_DOUBLE_EQ(weighted.better, 0.6);
    EXPECT_DOUBLE_EQ(weighted.worse, 0.3);
}

TEST(ExactSum, LosesNothingBetweenHugeTerms) {
    ExactSum sum;
    for (const double term : {1e300, 1.0, -1e300, 0x1p-1074, 2.5})
        sum.add(term);
    EXPECT_EQ(sum.value(), 3.5);
    sum.add(-3.5);
    EXPECT_EQ(sum.value(), 0x1p-1074);
    sum.add(-0x1p-1073);
    EXPECT_EQ(sum.value(), -0x1p-1074);
}

TEST(ExactSum, OfATenthTakenOftenIsTheTenthsExactMultiple) {
    ExactSum sum;
    for (int i = 0; i < 1024; ++i)
        sum.add(-0.1);
    EXPECT_EQ(sum.value(), -0.1 * 1024) << "multiplying by a power of two is exact";
}

TEST(Summary, IsTheSameHoweverTheMembersWereSplit) {
    std::vector<double> values = uniformNumbers(5000, 1e3);
    values[10] = std::numeric_limits<double>::quiet_NaN();
    Summary whole;
    whole.add(values);
    for (const std::size_t size : {1u, 7u, 64u, 4999u}) {
        Summary merged;
        for (std::size_t first = 0; first < values.size(); first += size) {
            Summary part;
            part.add(std::span(values).subspan(first, std::min(size, values.size() - first)));
            merged.add(part);
        }
        EXPECT_EQ(merged, whole) << size;
        EXPECT_EQ(merged.mean(), whole.mean());
        EXPECT_EQ(merged.variance(), whole.variance());
        EXPECT_EQ(merged.quantile(0.3), whole.quantile(0.3));
    }
    std::reverse(values.begin(), values.end());
    Summary backwards;
    backwards.add(values);
    EXPECT_EQ(backwards, whole);
    EXPECT_EQ(whole.count(), 4999u);
    EXPECT_EQ(whole.leftOut(), 1u);
}

TEST(Summary, KeepsQuantilesWithinItsStatedError) {
    const std::vector<double> values = uniformNumbers(20000, 40);
    Summary summary;
    summary.add(values);
    for (const double p : {0.0, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0}) {
        const double exact = quantiles(values, {}, std::vector<double>{p})[0];
        EXPECT_NEAR(summary.quantile(p), exact, Summary::kRelativeError * std::fabs(exact)) << p;
    }
    EXPECT_EQ(summary.quantile(0), *std::min_element(values.begin(), values.end()));
    EXPECT_EQ(summary.quantile(1), *std::max_element(values.begin(), values.end()));
    EXPECT_NEAR(summary.mean(), weightedMean(values, {}), 1e-12);
    EXPECT_NEAR(summary.variance(), weightedVariance(values, {}), 1e-10);
}

TEST(Summary, OfEqualValuesIsThatValue) {
    Summary summary;
    summary.add(std::vector<double>(9, -3.14));
    EXPECT_EQ(summary.quantile(0.3), -3.14);
    EXPECT_NEAR(summary.mean(), -3.14, 1e-15);
    EXPECT_NEAR(summary.variance(), 0, 1e-14);
}

TEST(Quantiles, SharesAtLeastALevelCountWeightsAndLeaveGapsOut) {
    const std::vector<double> values{1, 2, 3, 4};
    EXPECT_DOUBLE_EQ(shareAtLeast(values, {}, 3), 0.5);
    EXPECT_DOUBLE_EQ(shareAtLeast(values, {}, 0), 1);
    EXPECT_DOUBLE_EQ(shareAtLeast(values, {}, 4.1), 0);
    EXPECT_DOUBLE_EQ(shareAtLeast(values, std::vector<double>{4, 3, 2, 1}, 3), 0.3);
    const std::vector<double> gap{1, std::nan(""), 3, 4};
    EXPECT_DOUBLE_EQ(shareAtLeast(gap, {}, 2), 2.0 / 3);
    EXPECT_TRUE(std::isnan(shareAtLeast(std::vector<double>{std::nan("")}, {}, 2)));
}

TEST(Quantiles, RepresentativesAreSpreadOverTheWeight) {
    using Members = std::vector<std::size_t>;
    // Steps of 2 from 1 on, and a member covers the unit above its number.
    EXPECT_EQ(representatives(8, {}, 4), (Members{1, 3, 5, 7}));
    EXPECT_EQ(representatives(3, {}, 40), (Members{0, 1, 2}));
    // All weight on two members.
    EXPECT_EQ(representatives(4, std::vector<double>{0, 1, 0, 1}, 2), (Members{1, 3}));
    EXPECT_EQ(representatives(4, std::vector<double>{0, 1, 0, 0}, 3), (Members{1}));
    EXPECT_TRUE(representatives(4, {}, 0).empty());
}

}  // namespace
}  // namespace kyosei
