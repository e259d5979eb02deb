// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/lever_scale.h"

#include <gtest/gtest.h>

namespace kyosei {

TEST(LeverScale, StopsAtEveryStepAndAtBothEnds) {
    const LeverScale scale(0, 1, 0.25, 0.5);
    ASSERT_EQ(scale.count(), 5);
    EXPECT_EQ(scale.value(0), 0.0);
    EXPECT_EQ(scale.value(1), 0.25);
    EXPECT_EQ(scale.value(4), 1.0);
    EXPECT_EQ(scale.baselineIndex(), 2);
}

TEST(LeverScale, KeepsABaselineBetweenTwoStepsToTheLastBit) {
    const double baseline = 0.1 + 0.2;  // not the double nearest to 0.3
    const LeverScale between(0, 1, 0.25, 0.123456789);
    EXPECT_EQ(between.value(between.baselineIndex()), 0.123456789);
    EXPECT_EQ(between.count(), 6);
    const LeverScale near(0, 1, 0.1, baseline);
    EXPECT_EQ(near.value(near.baselineIndex()), baseline);
    EXPECT_EQ(near.count(), 11);
}

TEST(LeverScale, WritesStepsAsThePlainDecimalsThatWereMeant) {
    const LeverScale scale(0, 4, 0.05, 0.25);
    EXPECT_EQ(scale.value(7), 0.35);
    EXPECT_EQ(scale.value(61), 3.05);
}

TEST(LeverScale, FindsTheNearestStopAndClampsOutside) {
    const LeverScale scale(0, 10, 1, 5);
    EXPECT_EQ(scale.nearest(-3), 0);
    EXPECT_EQ(scale.nearest(2.4), 2);
    EXPECT_EQ(scale.nearest(2.6), 3);
    EXPECT_EQ(scale.nearest(99), 10);
}

}  // namespace kyosei
