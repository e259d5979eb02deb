// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of arrays against values counted by hand.
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace test;

const std::string kFive = dimension("D", {"a", "b", "c", "d", "e"});

std::string five(const std::string& name, const std::vector<std::string>& values) {
    const char* const names[] = {"a", "b", "c", "d", "e"};
    std::vector<std::pair<std::string, std::string>> elements;
    for (std::size_t i = 0; i < values.size(); ++i)
        elements.emplace_back(names[i], values[i]);
    return elementwise(name, {"D"}, elements);
}

TEST(ArrayFunctions, RankFindsTheElementOfEachPlaceInAscendingOrder) {
    const Ran ran = runAlike(
        SmallModel{.variables = five("x", {"30", "10 + 0*TIME", "50", "20", "40"}) +
                                aux("order", "RANK(x, D)", {"D"}) + aux("smallest", "RANK(x, 1)") +
                                aux("largest", "RANK(x[*], SIZE(x))") + aux("none", "RANK(x, 6)"),
                   .dimensions = kFive});
    const double order[] = {2, 4, 1, 5, 3};
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ(ran.result.series(ran.program.find("order")->first + Slot(i)).back(), order[i]);
    EXPECT_EQ(ran.last("smallest"), 2);
    EXPECT_EQ(ran.last("largest"), 3);
    EXPECT_EQ(ran.last("none"), 0);
}

TEST(ArrayFunctions, RankBreaksTiesByTheSecondArrayThenByPlace) {
    const Ran ran = runAlike(
        SmallModel{.variables = five("x", {"1", "2", "1", "2", "1"}) +
                                five("y", {"9", "5", "8", "4", "9"}) +
                                aux("order", "RANK(x, D, y)", {"D"}) +
                                aux("plain", "RANK(x, D)", {"D"}),
                   .dimensions = kFive});
    const double order[] = {3, 1, 5, 4, 2};
    const double plain[] = {1, 3, 5, 2, 4};
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(ran.result.series(ran.program.find("order")->first + Slot(i)).back(), order[i]);
        EXPECT_EQ(ran.result.series(ran.program.find("plain")->first + Slot(i)).back(), plain[i]);
    }
}

TEST(ArrayFunctions, RankInSeveralDimensionsIsAFlatIndexThatCallsTheArray) {
    const Ran ran = runAlike(
        SmallModel{.variables = aux("x", "10 - D*E + TIME", {"D", "E"}) +
                                aux("where", "RANK(x, 2)") + aux("there", "x(where)") +
                                aux("row", "RANK(x[D, *], 1)", {"D"}) + aux("beyond", "x(11)") +
                                aux("before", "x(0.5)"),
                   .dimensions = kFive + dimension("E", {"p", "q"})});
    // 10 - 5*2 = 0 is the smallest, 10 - 4*2 = 2 the next: element [d, q], the eighth.
    EXPECT_EQ(ran.first("where"), 8);
    EXPECT_EQ(ran.first("there"), 2);
    EXPECT_EQ(ran.first("row", {"c"}), 2);
    EXPECT_EQ(ran.first("beyond"), 0);
    EXPECT_EQ(ran.first("before"), 0);
}

TEST(ArrayFunctions, ExtremaTakeAnyMixOfArraysAndNumbers) {
    const Ran ran = runAlike(SmallModel{
        .variables = five("x", {"-3", "-1 - TIME", "-5", "-2", "-4"}) +
                     aux("highest", "MAX(x, -1.5)") + aux("lowest", "MIN(-4.5, x[*], 7)") +
                     aux("each", "MAX(x, -2.5)", {"D"}) +
                     aux("all", "MAX(x[*], -9)", {"D"}) + aux("vensim", "VMAX(x[*])", {"D"}),
        .dimensions = kFive});
    EXPECT_EQ(ran.first("highest"), -1);
    EXPECT_EQ(ran.last("highest"), -1.5);
    EXPECT_EQ(ran.last("lowest"), -5);
    EXPECT_EQ(ran.last("each", {"a"}), -2.5);
    EXPECT_EQ(ran.last("each", {"d"}), -2);
    EXPECT_EQ(ran.last("all", {"c"}), -2);
    EXPECT_EQ(ran.last("vensim", {"c"}), -2);
}

}  // namespace
}  // namespace kyosei
