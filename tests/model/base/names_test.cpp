// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(CanonicalName, SpellingsOfOneNameAreEqual) {
    for (const char* written :
         {"Wage Inflation", "wage_inflation", "WAGE  INFLATION", "wage\\ninflation",
          "Wage\nInflation", "\"Wage Inflation\"", "wage _ inflation", "  wage inflation ",
          "wage\xC2\xA0inflation", "wage\\r\\ninflation"})
        EXPECT_EQ(canonicalName(written), "wage_inflation") << written;
}

TEST(CanonicalName, DifferentNamesStayDifferent) {
    EXPECT_NE(canonicalName("wage inflation"), canonicalName("wageinflation"));
    EXPECT_NE(canonicalName("a.b"), canonicalName("a_b"));
    EXPECT_NE(canonicalName("größe"), canonicalName("grösse"));
}

TEST(CanonicalName, OnlyAsciiLettersAreFolded) {
    EXPECT_EQ(canonicalName("信頼 ABC"), "信頼_abc");
    EXPECT_EQ(canonicalName(""), "");
    EXPECT_EQ(canonicalName("\"\""), "");
}

}  // namespace
}  // namespace kyosei
