// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/numbers.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>
#include <random>

namespace kyosei {
namespace {

TEST(Numbers, AreWrittenWithAsFewDigitsAsTheyNeed) {
    EXPECT_EQ(shortestNumber(0.1), "0.1");
    EXPECT_EQ(shortestNumber(0.1 + 0.2), "0.30000000000000004");
    EXPECT_EQ(shortestNumber(2026), "2026");
    EXPECT_EQ(shortestNumber(-0.0), "-0");
    EXPECT_EQ(shortestNumber(1.0 / 3), "0.3333333333333333");
    EXPECT_EQ(shortestNumber(5e-324), "5e-324");
    EXPECT_EQ(shortestNumber(std::numeric_limits<double>::max()), "1.7976931348623157e+308");
    EXPECT_EQ(shortestNumber(9007199254740993.0), "9007199254740992") << "2^53 + 1 is no double";
}

TEST(Numbers, ReadBackToTheSameBitsWithTheLanguagesOwnReader) {
    std::mt19937_64 random(20260101);
    std::uniform_real_distribution<double> exponent(-300, 300);
    std::uniform_real_distribution<double> digits(-10, 10);
    for (int i = 0; i < 20'000; ++i) {
        const double value = digits(random) * std::pow(10, exponent(random));
        const std::string text = shortestNumber(value);
        ASSERT_EQ(std::strtod(text.c_str(), nullptr), value) << text;
        ASSERT_EQ(finiteNumber(text), value) << text;
    }
}

TEST(Numbers, AreTheWholeTextOrNone) {
    EXPECT_EQ(finiteNumber("12.5"), 12.5);
    EXPECT_EQ(finiteNumber("-3e2"), -300);
    EXPECT_EQ(finiteNumber(".5"), 0.5);
    for (const char* none : {"", " ", " 1", "1 ", "1,5", "1.5.2", "1e", "0x10", "--1", "year",
                             "2026-01", "1e999", "-1e999", "inf", "-infinity", "nan", "NaN"})
        EXPECT_FALSE(finiteNumber(none)) << none;
}

}  // namespace
}  // namespace kyosei
