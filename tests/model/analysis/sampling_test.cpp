// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sampling.h"
#include "model/base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace kyosei {
namespace {

SampleDesign designOf(Sampling sampling, std::size_t dimensions, std::size_t members,
                      std::uint64_t seed = 1) {
    return {sampling, dimensions, members, seed, 0};
}

/// L2 star discrepancy by Warnock's formula (1972).
double discrepancy(const Sample& sample) {
    const std::size_t d = sample.dimensions;
    const std::size_t n = sample.coordinates.size() / d;
    double single = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double product = 1;
        for (std::size_t k = 0; k < d; ++k)
            product *= (1 - sample.at(i, k) * sample.at(i, k)) / 2;
        single += product;
        for (std::size_t j = 0; j < n; ++j) {
            double both = 1;
            for (std::size_t k = 0; k < d; ++k)
                both *= 1 - std::max(sample.at(i, k), sample.at(j, k));
            pairs += both;
        }
    }
    const auto count = static_cast<double>(n);
    return std::sqrt(std::pow(3.0, -static_cast<double>(d)) - 2 * single / count +
                     pairs / (count * count));
}

TEST(Random, PhiloxGivesThePublishedWords) {
    // Known answers of the Random123 library (Salmon and others 2011) for philox4x32, 10 rounds.
    using Words = std::array<std::uint32_t, 4>;
    EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}),
              (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    EXPECT_EQ(philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}),
              (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
              (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Random, UniformNumbersNeverReachTheEnds) {
    EXPECT_GT(openUnit(0), 0);
    EXPECT_LT(openUnit(~std::uint64_t{0}), 1);
}

TEST(Sampling, SobolSequenceBeginsAsPublished) {
    const Sample sample = *drawSample(designOf(Sampling::plainSobol, 3, 7));
    // Joe and Kuo's direction numbers, Gray-code order.
    const std::vector<double> published = {0.5,   0.5,   0.5,   0.75,  0.25,  0.25,  0.25,
                                           0.75,  0.75,  0.375, 0.375, 0.625, 0.875, 0.875,
                                           0.125, 0.625, 0.125, 0.875, 0.125, 0.625, 0.375};
    EXPECT_EQ(sample.coordinates, published);
}

TEST(Sampling, ScrambledSobolPointsAreEvenlySpreadAtEveryScale) {
    constexpr std::size_t kMembers = 256;
    const Sample sample = *drawSample(designOf(Sampling::sobol, 40, kMembers));
    for (std::size_t d = 0; d < 40; ++d) {
        std::set<int> strata;
        for (std::size_t k = 0; k < kMembers; ++k)
            strata.insert(static_cast<int>(sample.at(k, d) * kMembers));
        EXPECT_EQ(strata.size(), kMembers) << "dimension " << d;
    }
    // The first two dimensions are a (0, 8, 2)-net: one point in each elementary rectangle.
    for (int across = 0; across <= 8; ++across) {
        std::set<std::pair<int, int>> cells;
        for (std::size_t k = 0; k < kMembers; ++k)
            cells.insert({static_cast<int>(sample.at(k, 0) * (1 << across)),
                          static_cast<int>(sample.at(k, 1) * (1 << (8 - across)))});
        EXPECT_EQ(cells.size(), kMembers) << "2^" << across << " columns";
    }
}

TEST(Sampling, ScramblingDependsOnTheSeed) {
    const auto draw = [](std::uint64_t seed) {
        return drawSample(designOf(Sampling::sobol, 3, 8, seed))->coordinates;
    };
    EXPECT_EQ(draw(5), draw(5));
    EXPECT_NE(draw(5), draw(6));
}

TEST(Sampling, ScrambledPointsAreUniform) {
    // Over many seeds the first point, which is the origin before scrambling, is a uniform number.
    double sum = 0;
    double squares = 0;
    constexpr int kSeeds = 4000;
    for (int seed = 0; seed < kSeeds; ++seed) {
        const double x =
            drawSample(designOf(Sampling::sobol, 1, 1, static_cast<std::uint64_t>(seed)))->at(0, 0);
        sum += x;
        squares += x * x;
    }
    EXPECT_NEAR(sum / kSeeds, 0.5, 4 * std::sqrt(1.0 / 12 / kSeeds));
    EXPECT_NEAR(squares / kSeeds, 1.0 / 3, 4 * std::sqrt(4.0 / 45 / kSeeds));
}

TEST(Sampling, LatinHypercubeHasOneMemberInEveryStratum) {
    constexpr std::size_t kMembers = 100;
    const Sample sample = *drawSample(designOf(Sampling::latinHypercube, 7, kMembers));
    std::set<std::vector<int>> orders;
    for (std::size_t d = 0; d < 7; ++d) {
        std::vector<int> order;
        for (std::size_t k = 0; k < kMembers; ++k)
            order.push_back(static_cast<int>(sample.at(k, d) * kMembers));
        EXPECT_EQ(std::set<int>(order.begin(), order.end()).size(), kMembers);
        orders.insert(order);
    }
    EXPECT_EQ(orders.size(), 7u) << "dimensions must not repeat each other";
}

TEST(Sampling, GridHasEveryCombination) {
    SampleDesign design = designOf(Sampling::grid, 3, 64);
    design.levels = 4;
    const Sample sample = *drawSample(design);
    std::set<std::vector<double>> points;
    for (std::size_t k = 0; k < 64; ++k)
        points.insert({sample.at(k, 0), sample.at(k, 1), sample.at(k, 2)});
    EXPECT_EQ(points.size(), 64u);
    EXPECT_EQ(*points.begin(), (std::vector<double>{0.125, 0.125, 0.125}));
    EXPECT_EQ(sample.at(1, 2), 0.375) << "the last dimension runs fastest";
}

TEST(Sampling, PartsDrawnApartEqualTheWhole) {
    for (const Sampling sampling : {Sampling::sobol, Sampling::plainSobol, Sampling::latinHypercube,
                                    Sampling::grid, Sampling::random}) {
        SampleDesign design = designOf(sampling, 2, 81, 99);
        design.levels = 9;
        const Sample whole = *drawSample(design);
        std::vector<double> joined;
        for (const auto& [first, count] :
             std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {1, 30}, {31, 0}, {31, 50}}) {
            const Sample part = *drawSample(design, first, count);
            joined.insert(joined.end(), part.coordinates.begin(), part.coordinates.end());
        }
        EXPECT_EQ(joined, whole.coordinates);
        EXPECT_TRUE(
            std::all_of(joined.begin(), joined.end(), [](double x) { return x > 0 && x < 1; }));
    }
}

TEST(Sampling, AnEnsembleGrowsWithoutMovingItsMembers) {
    for (const Sampling sampling : {Sampling::sobol, Sampling::random})
        EXPECT_EQ(drawSample(designOf(sampling, 5, 64))->coordinates,
                  drawSample(designOf(sampling, 5, 512), 0, 64)->coordinates);
}

TEST(Sampling, SobolFillsSpaceBetterThanRandomNumbers) {
    const auto of = [](Sampling sampling) {
        return discrepancy(*drawSample(designOf(sampling, 4, 256)));
    };
    // What independent points have on average (root mean square).
    const double independent = std::sqrt((1.0 / 16 - 1.0 / 81) / 256);
    EXPECT_LT(of(Sampling::sobol), independent / 2);
    EXPECT_LT(of(Sampling::plainSobol), independent / 2);
    EXPECT_LT(of(Sampling::latinHypercube), independent);
}

TEST(Sampling, RefusesMembersAndDimensionsThatDoNotExist) {
    EXPECT_FALSE(drawSample(designOf(Sampling::sobol, 2, 8), 5, 4));
    EXPECT_FALSE(drawSample(designOf(Sampling::sobol, 2, 8), 9, 0));
    EXPECT_FALSE(drawSample(designOf(Sampling::sobol, kMaxSobolDimensions + 1, 8)));
    EXPECT_TRUE(drawSample(designOf(Sampling::sobol, kMaxSobolDimensions, 2)));
    SampleDesign grid = designOf(Sampling::grid, 2, 10);
    grid.levels = 3;
    EXPECT_FALSE(drawSample(grid));
}

}  // namespace
}  // namespace kyosei
