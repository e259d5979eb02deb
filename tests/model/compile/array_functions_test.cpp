// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of arrays against values counted by hand.
#include "model/compile/issue_codes.h"
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
                                aux("largest", "RANK(x[*], SIZE(x))") +
                                aux("size", "SIZE(D) + SIZE(x)") + aux("none", "RANK(x, 6)"),
                   .dimensions = kFive});
    const double order[] = {2, 4, 1, 5, 3};
    for (std::size_t i = 0; i < 5; ++i)
        EXPECT_EQ(ran.result.series(ran.program.find("order")->first + Slot(i)).back(), order[i]);
    EXPECT_EQ(ran.last("smallest"), 2);
    EXPECT_EQ(ran.last("size"), 10);
    EXPECT_EQ(ran.last("largest"), 3);
    EXPECT_EQ(ran.last("none"), 0);
}

TEST(ArrayFunctions, RankBreaksTiesByTheSecondArrayThenByPlace) {
    const Ran ran = runAlike(SmallModel{
        .variables = five("x", {"1", "2", "1", "2", "1"}) + five("y", {"9", "5", "8", "4", "9"}) +
                     aux("order", "RANK(x, D, y)", {"D"}) + aux("plain", "RANK(x, D)", {"D"}),
        .dimensions = kFive});
    const double order[] = {3, 1, 5, 4, 2};
    const double plain[] = {1, 3, 5, 2, 4};
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(ran.result.series(ran.program.find("order")->first + Slot(i)).back(), order[i]);
        EXPECT_EQ(ran.result.series(ran.program.find("plain")->first + Slot(i)).back(), plain[i]);
    }
}

TEST(ArrayFunctions, RankInSeveralDimensionsIsAFlatIndexThatCallsTheArray) {
    const Ran ran = runAlike(SmallModel{
        .variables = aux("x", "10 - D*E + TIME", {"D", "E"}) + aux("where", "RANK(x, 2)") +
                     aux("there", "x(where)") + aux("row", "RANK(x[D, *], 1)", {"D"}) +
                     aux("beyond", "x(11)") + aux("before", "x(0.5)"),
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
                     aux("each", "MAX(x, -2.5)", {"D"}) + aux("all", "MAX(x[*], -9)", {"D"}) +
                     aux("vensim", "VMAX(x[D!])", {"D"}),
        .dimensions = kFive});
    EXPECT_EQ(ran.first("highest"), -1);
    EXPECT_EQ(ran.last("highest"), -1.5);
    EXPECT_EQ(ran.last("lowest"), -5);
    EXPECT_EQ(ran.last("each", {"a"}), -2.5);
    EXPECT_EQ(ran.last("each", {"d"}), -2);
    EXPECT_EQ(ran.last("all", {"c"}), -2);
    EXPECT_EQ(ran.last("vensim", {"c"}), -2);
}

TEST(ArrayFunctions, ReductionsRunOverPartsOfADimension) {
    const Ran ran = runAlike(SmallModel{
        .variables = five("x", {"1", "2", "4", "8", "16 + 0*TIME"}) +
                     aux("ends", "SUM(x[*:Ends])") + aux("vensim", "SUM(x[Ends!])") +
                     aux("middle", "SUM(x[2:4])") + aux("shifted", "SUM(x[1:4]*x[2:5])") +
                     aux("both", "SUM(x[2:3]*x[Ends!])") + aux("of one", "MAX(x[3:3])") +
                     aux("each", "SUM(x[D!]) - x", {"D"}),
        .dimensions = kFive + dimension("Ends", {"e", "a"})});
    EXPECT_EQ(ran.last("ends"), 17);
    EXPECT_EQ(ran.last("vensim"), 17);
    EXPECT_EQ(ran.last("middle"), 14);
    EXPECT_EQ(ran.last("shifted"), 1 * 2 + 2 * 4 + 4 * 8 + 8 * 16)
        << "ranges of one length pair up";
    EXPECT_EQ(ran.last("both"), (2 + 4) * 17);
    EXPECT_EQ(ran.last("of one"), 4);
    EXPECT_EQ(ran.last("each", {"d"}), 31 - 8);
}

TEST(ArrayFunctions, DimensionsMayBeTransposedByMarkOrByPosition) {
    const std::string square = dimension("N", {"p", "q", "r"}) + dimension("M", {"u", "v"});
    const Ran ran = runAlike(SmallModel{
        .variables = aux("a", "10*M + N + 0*TIME", {"M", "N"}) + aux("b", "a'", {"N", "M"}) +
                     elementwise("s", {"M", "M"},
                                 {{"u, u", "1"}, {"u, v", "2"}, {"v, u", "3"}, {"v, v", "4"}}) +
                     aux("t", "s'", {"M", "M"}) + aux("same", "s[@1, @2] - s", {"M", "M"}) +
                     aux("turned", "s[@2, @1] - s'", {"M", "M"}) +
                     aux("up", "a[@3, @1]*100 + s[@2, @3]", {"N", "M", "M"}),
        .dimensions = square});
    EXPECT_EQ(ran.last("b", {"r", "u"}), 13);
    EXPECT_EQ(ran.last("t", {"u", "v"}), 3);
    EXPECT_EQ(ran.last("t", {"v", "u"}), 2);
    EXPECT_EQ(ran.last("same", {"u", "v"}), 0);
    EXPECT_EQ(ran.last("turned", {"u", "v"}), 0);
    EXPECT_EQ(ran.last("up", {"q", "u", "v"}), 2200 + 2);
}

TEST(ArrayFunctions, RangesAndPositionsThatDoNotFitAreRefused) {
    const auto messageOf = [](const std::string& equation) {
        const Issues issues =
            issuesOf({.variables = aux("x", "D", {"D"}) + aux("y", equation, {"D"}),
                      .dimensions = kFive + dimension("E", {"p"})});
        return toText(issues);
    };
    EXPECT_NE(messageOf("SUM(x[2:6])").find("beyond the 5 elements of D"), std::string::npos);
    EXPECT_NE(messageOf("x[1:3]").find("a range outside of SUM"), std::string::npos);
    EXPECT_NE(messageOf("SUM(x[3:2])").find("smaller one first"), std::string::npos);
    EXPECT_NE(messageOf("x[@2]").find("Dimension number 2"), std::string::npos);
    EXPECT_NE(messageOf("SUM(x[*:E])").find("'e' is not a dimension made of"), std::string::npos);
    EXPECT_NE(messageOf("SUM(x')").find("Only a whole array"), std::string::npos);
}

TEST(ArrayFunctions, AllocationsDivideAlongOneDimension) {
    const Ran ran = runAlike(SmallModel{
        .variables =
            five("wanted", {"4", "2", "0", "6", "3"}) +
            five("priority", {"1", "9", "5 + TIME", "9", "5"}) +
            aux("share", "ALLOCATED_BY_CURVES(10 + TIME, wanted[*], D, 1, priority[*], 2)", {"D"}) +
            five("shape", {"1", "2", "3", "4", "4"}) +
            aux("fourth",
                "ALLOCATED_BY_CURVES(10, wanted[*]*2, 4, shape[*], priority[*], shape[*])") +
            aux("none", "ALLOCATED_BY_CURVES(10, wanted[*], 6, 1, 2, 3)") +
            aux("pair", "ALLOCATED_BY_CURVES(E, both[E, *], D, 1, priority[*], 2)", {"D", "E"}) +
            aux("both", "wanted * E", {"E", "D"}) + aux("all", "SUM(share[*])"),
        .dimensions = kFive + dimension("E", {"p", "q"})});
    const double before[] = {0, 2, 0, 6, 2};
    const double after[] = {0, 2, 0, 6, 3};
    for (std::size_t i = 0; i < 5; ++i) {
        const auto share = ran.result.series(ran.program.find("share")->first + Slot(i));
        EXPECT_NEAR(share.front(), before[i], 1e-12);
        EXPECT_NEAR(share.back(), after[i], 1e-12);
    }
    EXPECT_NEAR(ran.last("all"), 11, 1e-12);
    EXPECT_EQ(ran.first("none"), 0);
    EXPECT_NEAR(ran.first("pair", {"b", "q"}), 2 * 4.0 / 16, 1e-12) << "2 for 4 and 12";
    EXPECT_NEAR(ran.first("pair", {"d", "p"}), 1 * 6.0 / 8, 1e-12);
    const auto issues =
        issuesOf(SmallModel{.variables = aux("x", "D", {"D"}) +
                                         aux("y", "ALLOCATED_BY_CURVES(1, x, D, 1, 2, 3)", {"D"}) +
                                         aux("z", "ALLOCATED_BY_CURVES(1, 2, 1, 1, 2, 3)"),
                            .dimensions = kFive});
    EXPECT_EQ(issues.front().code, codes::allocationAxis);
    EXPECT_EQ(issues.size(), 1u) << "an array by its name alone means all of its elements";
}

}  // namespace
}  // namespace kyosei
