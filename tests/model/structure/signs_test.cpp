// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/signs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace kyosei::structure {
namespace {

/// Numbers of either sign and different sizes: enough that every sign which a sum, a product or a
/// choice of two can have does occur.
const std::vector<double> kNumbers{-3, -1, 0, 1, 3};

/// All sets of signs, none and any among them.
std::vector<Signs> allSigns() {
    std::vector<Signs> sets;
    for (int bits = 0; bits < 8; ++bits) {
        Signs set;
        if ((bits & 1) != 0)
            set |= Signs::negative();
        if ((bits & 2) != 0)
            set |= Signs::zero();
        if ((bits & 4) != 0)
            set |= Signs::positive();
        sets.push_back(set);
    }
    return sets;
}

std::vector<double> numbersWith(Signs set) {
    std::vector<double> numbers;
    for (const double number : kNumbers)
        if (set.mayBe(Signs::of(number)))
            numbers.push_back(number);
    return numbers;
}

/// The signs that an operation really gives, tried on numbers.
template <typename Operation> Signs tried(Signs a, Signs b, Operation operation) {
    Signs result;
    for (const double x : numbersWith(a))
        for (const double y : numbersWith(b))
            result |= Signs::of(operation(x, y));
    return result;
}

TEST(Signs, OfResultsAreThoseThatNumbersGive) {
    for (const Signs a : allSigns())
        for (const Signs b : allSigns()) {
            EXPECT_EQ(a + b, tried(a, b, [](double x, double y) { return x + y; }));
            EXPECT_EQ(a - b, tried(a, b, [](double x, double y) { return x - y; }));
            EXPECT_EQ(a * b, tried(a, b, [](double x, double y) { return x * y; }));
            EXPECT_EQ(a.larger(b), tried(a, b, [](double x, double y) { return std::max(x, y); }));
            EXPECT_EQ(a.smaller(b), tried(a, b, [](double x, double y) { return std::min(x, y); }));
        }
}

TEST(Signs, OfTheOppositeAreMirrored) {
    for (const Signs a : allSigns())
        EXPECT_EQ(-a, tried(a, Signs::zero(), [](double x, double) { return -x; }));
    EXPECT_EQ(-Signs::notNegative(), Signs::negative() | Signs::zero());
}

TEST(Signs, AreSets) {
    for (const Signs a : allSigns())
        for (const Signs b : allSigns()) {
            const std::vector<double> inA = numbersWith(a), inB = numbersWith(b);
            std::vector<double> both;
            std::ranges::set_intersection(inA, inB, std::back_inserter(both));
            EXPECT_EQ(a.mayBe(b), !both.empty());
            EXPECT_EQ(a.within(b), std::ranges::includes(inB, inA));
            EXPECT_EQ(a == b, inA == inB);
        }
    EXPECT_TRUE(Signs().empty());
    EXPECT_FALSE(Signs::zero().empty());
    EXPECT_TRUE(Signs::zero().withoutZero().empty());
    EXPECT_EQ(Signs::notNegative().withoutZero(), Signs::positive());
}

TEST(Signs, OfNumbersAreKnownUnlessTheyAreNone) {
    EXPECT_EQ(Signs::of(-1e-300), Signs::negative());
    EXPECT_EQ(Signs::of(-0.0), Signs::zero());
    EXPECT_EQ(Signs::of(std::numeric_limits<double>::infinity()), Signs::positive());
    EXPECT_EQ(Signs::of(std::numeric_limits<double>::quiet_NaN()), Signs::any());
}

}  // namespace
}  // namespace kyosei::structure
