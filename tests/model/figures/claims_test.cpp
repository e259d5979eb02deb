// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/claims.h"

#include <gtest/gtest.h>

namespace kyosei::figures {
namespace {

FigureTable table() {
    FigureTable made;
    made.set("energy.building", {FigureKind::change, 1, 3.8, 3.0, 4.5, 100, 0, ChangeClass::clear});
    made.set("food.building", {FigureKind::change, 1, 2.7, 2.2, 3.2, 100, 0, ChangeClass::clear});
    made.set("aid.stability", {FigureKind::change, 1, -0.3, -1, 0.4, 22, 78, ChangeClass::unclear});
    made.set("trade.framework",
             {FigureKind::change, 2, -0.022, -0.047, -0.011, 0, 100, ChangeClass::small});
    made.set(
        "delay",
        {FigureKind::value, 0, 8, Figure::kNone, Figure::kNone, Figure::kNone, Figure::kNone, {}});
    return made;
}

bool hold(const char* claim) {
    return failuresOf(claim, table()).empty();
}

TEST(Claims, KnowClassesAndDirections) {
    EXPECT_TRUE(hold("energy.building, food.building is clear or large; energy.building is up"));
    EXPECT_FALSE(hold("energy.building is small"));
    EXPECT_TRUE(hold("aid.stability is not up; aid.stability is not down"));
    EXPECT_FALSE(hold("aid.stability is down")) << "its range contains zero";
    EXPECT_TRUE(hold("trade.framework is small; trade.framework is down"));
}

TEST(Claims, CompareListsAndParts) {
    EXPECT_TRUE(hold("energy.building > food.building > aid.stability, trade.framework"));
    EXPECT_FALSE(hold("food.building > energy.building, aid.stability"));
    EXPECT_TRUE(
        hold("energy.building low >= 3; aid.stability lower > 75; aid.stability size < 0.5"));
    EXPECT_TRUE(hold("delay between 7.5 and 8.5"));
    EXPECT_FALSE(hold("delay between 3 and 4"));
}

TEST(Claims, SayWhichConditionFailsAndWhatTheFiguresAre) {
    const auto failures = failuresOf("delay between 7 and 9; food.building is large", table());
    ASSERT_EQ(failures.size(), 1u);
    EXPECT_NE(failures[0].find("'food.building is large' does not hold"), std::string::npos);
    EXPECT_NE(failures[0].find("2.70 (2.20 to 3.20)"), std::string::npos) << failures[0];
}

TEST(Claims, AreRefusedIfTheyDoNotRead) {
    for (const char* claim : {"energy.building", "energy.building is", "energy.building is big",
                              "energy.building is clear large", "5 is up", "delay between 7",
                              "delay between 7 and x", "delay <", "> 3"})
        EXPECT_FALSE(hold(claim)) << claim;
    const auto unknown = failuresOf("wind.building is up", table());
    ASSERT_EQ(unknown.size(), 1u);
    EXPECT_EQ(unknown[0], "'wind.building' is no figure of the table");
}

TEST(Claims, BelongToTheSentenceBeforeThem) {
    const auto claims = claimsIn("# Title\n\nFirst one. The second\ngoes on. <!-- claim: a is up;\n"
                                 "b > 1 --> Third.\n- Least: aid. <!-- claim: c is down -->\n");
    ASSERT_EQ(claims.size(), 2u);
    EXPECT_EQ(claims[0].sentence, "The second goes on.");
    EXPECT_EQ(claims[0].text, "a is up; b > 1");
    EXPECT_EQ(claims[0].line, 4);
    EXPECT_EQ(claims[1].sentence, "Least: aid.");
    EXPECT_EQ(claimsIn("一つ目です。二つ目です。 <!-- claim: a is up -->")[0].sentence,
              "二つ目です。");
}

}  // namespace
}  // namespace kyosei::figures
