// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/shapley.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <numeric>

namespace kyosei {
namespace {

/// The worth of each coalition by a rule, for as many members as the rule gives.
Worths worthsOf(std::size_t players, const std::function<std::vector<double>(Coalition)>& rule) {
    Worths worths;
    for (Coalition c = 0; c <= grandCoalition(players); ++c)
        worths.emplace(c, rule(c));
    return worths;
}

bool has(Coalition coalition, std::size_t player) {
    return (coalition >> player & 1) != 0;
}

/// Player 0 has a left glove, 1 and 2 a right one each; a pair is worth 1.
std::vector<double> gloves(Coalition c) {
    return {has(c, 0) && (has(c, 1) || has(c, 2)) ? 1.0 : 0.0};
}

TEST(Shapley, OfTheGloveGameIsTwoThirdsAndASixthEach) {
    const auto values = shapleyValues(3, worthsOf(3, gloves));
    EXPECT_NEAR(values[0][0], 2.0 / 3, 1e-15);
    EXPECT_NEAR(values[1][0], 1.0 / 6, 1e-15);
    EXPECT_NEAR(values[2][0], 1.0 / 6, 1e-15) << "players who do the same have the same value";
}

TEST(Shapley, OfTheAirportGameDividesEachStretchOfRunwayAmongThoseWhoNeedIt) {
    // Littlechild and Owen 1973: a runway costs what its largest aeroplane needs.
    const std::vector<double> needs = {12, 18, 30, 60};
    const auto values = shapleyValues(4, worthsOf(4, [&](Coalition c) {
                                          double most = 0;
                                          for (std::size_t p = 0; p < needs.size(); ++p)
                                              if (has(c, p))
                                                  most = std::max(most, needs[p]);
                                          return std::vector<double>{most};
                                      }));
    const std::vector<double> expected = {12.0 / 4, 12.0 / 4 + 6.0 / 3,
                                          12.0 / 4 + 6.0 / 3 + 12.0 / 2,
                                          12.0 / 4 + 6.0 / 3 + 12.0 / 2 + 30};
    for (std::size_t p = 0; p < needs.size(); ++p)
        EXPECT_NEAR(values[p][0], expected[p], 1e-12);
}

TEST(Shapley, HoldsItsFourAxiomsInEveryMember) {
    // Two games with no structure, of which player 3 changes nothing.
    const auto game = [](double seed) {
        return worthsOf(5, [seed](Coalition c) {
            const Coalition counts = c & ~(Coalition{1} << 3);
            return std::vector<double>{std::sin(seed * counts), std::cos(seed + 3.7 * counts)};
        });
    };
    const Worths first = game(1.3);
    const Worths second = game(2.9);
    Worths sum = first;
    for (auto& [coalition, worth] : sum)
        for (std::size_t m = 0; m < worth.size(); ++m)
            worth[m] += second.at(coalition)[m];
    const auto a = shapleyValues(5, first);
    const auto b = shapleyValues(5, second);
    const auto both = shapleyValues(5, sum);
    for (std::size_t m = 0; m < 2; ++m) {
        double total = 0;
        for (std::size_t p = 0; p < 5; ++p) {
            total += a[p][m];
            EXPECT_NEAR(both[p][m], a[p][m] + b[p][m], 1e-12) << "additivity";
        }
        EXPECT_NEAR(total, first.at(grandCoalition(5))[m] - first.at(0)[m], 1e-12) << "efficiency";
        EXPECT_NEAR(a[3][m], 0, 1e-15) << "dummy";
    }
}

TEST(Shapley, IsTheMeanOverAllOrdersOfJoining) {
    const Worths worths = worthsOf(4, [](Coalition c) {
        return std::vector<double>{std::pow(1.7, std::popcount(c)) * (has(c, 2) ? 1.4 : 1)};
    });
    std::vector<std::size_t> order = {0, 1, 2, 3};
    std::vector<double> sums(4, 0);
    do {
        Coalition coalition = 0;
        for (const std::size_t player : order) {
            const Coalition joined = coalition | Coalition{1} << player;
            sums[player] += worths.at(joined)[0] - worths.at(coalition)[0];
            coalition = joined;
        }
    } while (std::next_permutation(order.begin(), order.end()));
    const auto values = shapleyValues(4, worths);
    for (std::size_t p = 0; p < 4; ++p)
        EXPECT_NEAR(values[p][0], sums[p] / 24, 1e-12);
}

TEST(SampledShapley, IsExactWithoutErrorWherePlayersDoNotMix) {
    const auto orders = joiningOrders(6, 4, 1);
    const Worths worths = worthsOf(6, [](Coalition c) {
        double sum = 0;
        for (std::size_t p = 0; p < 6; ++p)
            sum += has(c, p) ? static_cast<double>(p) + 1 : 0;
        return std::vector<double>{sum};
    });
    const SampledShapley sampled = sampledShapley(orders, worths);
    for (std::size_t p = 0; p < 6; ++p) {
        EXPECT_NEAR(sampled.values[p][0], static_cast<double>(p) + 1, 1e-12);
        EXPECT_NEAR(sampled.errors[p], 0, 1e-12);
    }
}

TEST(SampledShapley, IsExactWithOneOrderAndItsReverseWherePlayersMeetInPairsOnly) {
    // Each pair is worth something: one of the two joins last in an order, the other in its
    // reverse.
    const Worths worths = worthsOf(5, [](Coalition c) {
        double sum = 0;
        for (std::size_t p = 0; p < 5; ++p)
            for (std::size_t q = p + 1; q < 5; ++q)
                sum += has(c, p) && has(c, q) ? static_cast<double>(p + 3 * q) : 0;
        return std::vector<double>{sum};
    });
    const auto exact = shapleyValues(5, worths);
    const SampledShapley sampled = sampledShapley(joiningOrders(5, 1, 7), worths);
    for (std::size_t p = 0; p < 5; ++p) {
        EXPECT_NEAR(sampled.values[p][0], exact[p][0], 1e-12);
        EXPECT_TRUE(std::isinf(sampled.errors[p])) << "one pair of orders tells no error";
    }
}

TEST(SampledShapley, LiesWithinItsErrorAndAddsUp) {
    const Worths worths = worthsOf(10, [](Coalition c) {
        const double size = std::popcount(c);
        return std::vector<double>{size * size * size / 100 + (has(c, 4) ? size : 0)};
    });
    const auto exact = shapleyValues(10, worths);
    const auto orders = joiningOrders(10, 64, 1992);
    for (const Coalition c : coalitionsOf(orders))
        ASSERT_TRUE(worths.contains(c));
    const SampledShapley sampled = sampledShapley(orders, worths);
    double total = 0;
    for (std::size_t p = 0; p < 10; ++p) {
        EXPECT_NEAR(sampled.values[p][0], exact[p][0], 4 * sampled.errors[p] + 1e-9);
        total += sampled.values[p][0];
    }
    EXPECT_NEAR(total, worths.at(grandCoalition(10))[0], 1e-9);
}

TEST(SampledShapley, DrawsTheSameOrdersForTheSameSeed) {
    EXPECT_EQ(joiningOrders(7, 5, 3), joiningOrders(7, 5, 3));
    EXPECT_NE(joiningOrders(7, 5, 3), joiningOrders(7, 5, 4));
    for (std::vector<std::size_t> order : joiningOrders(7, 5, 3)) {
        std::sort(order.begin(), order.end());
        std::vector<std::size_t> all(7);
        std::iota(all.begin(), all.end(), std::size_t{0});
        EXPECT_EQ(order, all) << "everybody joins once";
    }
}

}  // namespace
}  // namespace kyosei
