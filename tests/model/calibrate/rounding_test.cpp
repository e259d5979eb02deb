// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/rounding.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei::calibrate {
namespace {

TEST(Rounding, KeepsSoManySignificantDigits) {
    EXPECT_EQ(rounded(3.14159265358979, 3), 3.14);
    EXPECT_EQ(rounded(3.14159265358979, 6), 3.14159);
    EXPECT_EQ(rounded(123456, 3), 123000);
    EXPECT_EQ(rounded(-0.00098765, 2), -0.00099);
    EXPECT_EQ(rounded(9.996, 3), 10);
    EXPECT_EQ(rounded(6.02214076e23, 4), 6.022e23);
    EXPECT_EQ(rounded(1.25e-310, 1), 1e-310) << "ties to the even digit";
    EXPECT_EQ(rounded(0.1 + 0.2, 15), 0.3);
}

TEST(Rounding, LeavesWhatHasFewerDigitsAndWhatIsNoNumber) {
    EXPECT_EQ(rounded(0.5, 6), 0.5);
    EXPECT_EQ(rounded(0, 6), 0);
    EXPECT_TRUE(std::signbit(rounded(-0.0, 6)));
    EXPECT_TRUE(std::isnan(rounded(NAN, 6)));
    EXPECT_EQ(rounded(-INFINITY, 6), -INFINITY);
}

}  // namespace
}  // namespace kyosei::calibrate
