// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/suggestion.h"

#include <gtest/gtest.h>

#include <string>

namespace kyosei {
namespace {

TEST(Suggestion, IsTheNameThatWasMeant) {
    const std::vector<std::string_view> names{"population", "births", "deaths", "birth_rate"};
    EXPECT_EQ(nearest("populaton", names), "population") << "a letter left out";
    EXPECT_EQ(nearest("pouplation", names), "population") << "two letters in the wrong order";
    EXPECT_EQ(nearest("birth", names), "births");
    EXPECT_EQ(nearest("birthrate", names), "birth_rate");
    EXPECT_EQ(nearest("deathss", names), "deaths") << "a letter too many";
}

TEST(Suggestion, IsNotGivenForNamesThatAreFar) {
    // Levenshtein's textbook pairs: kitten to sitting takes 3, Saturday to Sunday 3.
    EXPECT_EQ(nearest("kitten", {"sitting"}), "") << "3 of 6 letters are more than a third";
    EXPECT_EQ(nearest("saturday", {"sunday"}), "") << "3 of 8 letters are more than a third";
    EXPECT_EQ(nearest("saturdays", {"sunday"}), "") << "4 of 9";
    EXPECT_EQ(nearest("kitten", {"sitten"}), "sitten");
    EXPECT_EQ(nearest("kitten", {"sittin"}), "sittin") << "2 of 6 letters are a third";
    EXPECT_EQ(nearest("x", {"y"}), "y") << "one letter may always differ";
    EXPECT_EQ(nearest("x", {"yz"}), "");
    EXPECT_EQ(nearest("anything", {}), "");
}

TEST(Suggestion, OfSeveralIsTheNearest) {
    EXPECT_EQ(nearest("tradee", {"traces", "trade", "grade"}), "trade");
    EXPECT_EQ(nearest("grades", {"trades", "grade", "shades"}), "trades") << "the first of equals";
}

TEST(Suggestion, IsNotSoughtForEndlessText) {
    const std::string endless(5000, 'a');
    const std::string almost(4999, 'a');
    EXPECT_EQ(nearest(endless, {almost}), "");
    EXPECT_EQ(nearest("aaaaaa", {almost, "aaaaab"}), "aaaaab");
}

}  // namespace
}  // namespace kyosei
