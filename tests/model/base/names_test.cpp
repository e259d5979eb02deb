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
    EXPECT_NE(canonicalName("größe"), canonicalName("grosse"));
}

TEST(CanonicalName, LettersOfAllAlphabetsAreFolded) {
    EXPECT_EQ(canonicalName("НАСЕЛЕНИЕ"), canonicalName("население"));
    EXPECT_EQ(canonicalName("Өсөлт"), canonicalName("өсөлт"));
    EXPECT_EQ(canonicalName("ΠΟΛΙΣ"), canonicalName("πολις"));  // with a final sigma
    EXPECT_EQ(canonicalName("GRÖSSE"), canonicalName("größe"));
    EXPECT_EQ(canonicalName("信頼 ABC"), "信頼_abc");
}

TEST(CanonicalName, ComposedAndDecomposedLettersAreTheSame) {
    EXPECT_EQ(canonicalName("H\u00E4me"), canonicalName("Ha\u0308me"));
    EXPECT_EQ(canonicalName("\u1112\u1161\u11AB"), "\uD55C");  // Hangul jamo
}

TEST(CanonicalName, EscapedQuotationMarksAndBackslashesAreCharacters) {
    EXPECT_EQ(canonicalName("\"Age_\\\"adult\\\"_(S)\""), canonicalName("Age \"adult\" (S)"));
    EXPECT_EQ(canonicalName("\"a\\\\n\""), "a\\n");
}

TEST(QuotedName, IsReadBackAsTheName) {
    for (const char* name : {"plain", "with \"marks\"", "c:\\new", "Häme"})
        EXPECT_EQ(canonicalName(quotedName(name)), canonicalName(name)) << name;
}

TEST(CanonicalName, OfNothingIsNothing) {
    EXPECT_EQ(canonicalName(""), "");
    EXPECT_EQ(canonicalName("\"\""), "");
}

}  // namespace
}  // namespace kyosei
