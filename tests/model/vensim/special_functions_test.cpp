// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of Vensim that are read in the form in which published models use them.
#include "model/vensim/issue_codes.h"
#include "tests/support/mdl.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace test;

TEST(VensimSpecialFunctions, MaterialArrivesTogetherWhenItsDelayFalls) {
    // 10 enter in each step with a delay of 3, from time 2 on of 1: at 3 arrives what entered at 0
    // and at 2, at 4 what entered at 1 and at 3; before anything does, the initial value.
    const Ran ran = ranMdl("x = DELAY MATERIAL(10, 3 - STEP(2, 2), 7, 0) ~~|", 6);
    expectSeries(ran, "x", {7, 7, 7, 20, 20, 10, 10});
}

TEST(VensimSpecialFunctions, ALevelMayStayBetweenTwoNumbers) {
    const Ran ran = ranMdl("up = SINTEG(3, 1, :NA:, 8, :NA:, :NA:, :NA:) ~~|\n"
                           "down = SINTEG(-3, 5, 0.5, 9, :NA:, :NA:, :NA:) ~~|\n"
                           "free = SINTEG(3, 1, :NA:, :NA:, :NA:, :NA:, :NA:) ~~|",
                           4);
    expectSeries(ran, "up", {1, 4, 7, 8, 8});
    expectSeries(ran, "down", {5, 2, 0.5, 0.5, 0.5});
    expectSeries(ran, "free", {1, 4, 7, 10, 13});
}

TEST(VensimSpecialFunctions, AVectorMayBeReadAsALookup) {
    // 4, 8, 2 stand at 0, 1 and 2, and from the second element on 8 and 2 at 0 and 2.
    const Ran ran = ranMdl("D: a, b, c ~~|\n v[D] = 4, 8, 2 ~~|\n kind = 0 ~~|\n"
                           "x = Time/2 - 0.5 ~~|\n y = VECTOR LOOKUP(v[a], x, 0, 2, kind) ~~|\n"
                           "z = VECTOR LOOKUP(v[b], x, 0, 2, 0) ~~|",
                           6);
    expectSeries(ran, "y", {4, 4, 6, 8, 5, 2, 2});
    expectSeries(ran, "z", {8, 8, 6.5, 5, 3.5, 2, 2});
}

TEST(VensimSpecialFunctions, ANumberAmongLevelsDoesNotChange) {
    const Ran ran = ranMdl("D: a, b ~~|\n s[a] = INTEG(2, 1) ~~|\n s[b] = 5 ~~|", 3);
    EXPECT_DOUBLE_EQ(ran.last("s", {"a"}), 7);
    EXPECT_DOUBLE_EQ(ran.last("s", {"b"}), 5);
}

TEST(VensimSpecialFunctions, TheOrderOfADelayMayBeTheLargerOfConstants) {
    const Ran ran = ranMdl("n = 2 ~~|\n none = 0 ~~|\n x = STEP(5, 1) ~~|\n"
                           "a = DELAY N(x, 4, 1, MAX(1, n)) ~~|\n b = DELAY N(x, 4, 1, 2) ~~|\n"
                           "c = DELAY N(x, 4, 1, MAX(1, none)) ~~|\n d = DELAY1I(x, 4, 1) ~~|",
                           6);
    for (std::size_t i = 0; i <= 6; ++i) {
        EXPECT_EQ(ran.series("a")[i], ran.series("b")[i]);
        EXPECT_NEAR(ran.series("c")[i], ran.series("d")[i], 1e-12);
    }
    EXPECT_NE(ran.last("a"), ran.last("c"));
}

TEST(VensimSpecialFunctions, OtherFormsAreRefusedByName) {
    const auto refused = [](const std::string& equation, const IssueCode& code) {
        const auto read = vensim::readMdl(equation + kControl, "small.mdl");
        ASSERT_FALSE(read) << equation;
        EXPECT_EQ(read.error().front().code, code) << toText(read.error());
    };
    refused("x = DELAY MATERIAL(10, 3, 7, 1) ~~|", codes::missingMaterial);
    refused("x = SINTEG(1, 1, 0, 5, 1, :NA:, :NA:) ~~|", codes::sintegForm);
    refused("n = 5 ~~|\n x = SINTEG(1, 1, 0, n, :NA:, :NA:, :NA:) ~~|", codes::sintegForm);
    refused("x = 1 + SINTEG(1, 1, 0, 5, :NA:, :NA:, :NA:) ~~|", codes::functionNotInside);
    refused("D: a, b ~~|\n v[D] = 1, 2 ~~|\n x = VECTOR LOOKUP(v[a], Time, 0, 1, 3) ~~|",
            codes::vectorLookupForm);
    refused("D: a, b ~~|\n s[a] = INTEG(2, 1) ~~|\n s[b] = Time ~~|", codes::mixedDefinitions);
}

}  // namespace
}  // namespace kyosei
