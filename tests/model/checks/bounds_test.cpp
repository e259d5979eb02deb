// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/bounds.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei::checks {
namespace {

Bounds between(double atLeast, double atMost) {
    Bounds bounds;
    bounds.atLeast = atLeast;
    bounds.atMost = atMost;
    return bounds;
}

Bounds above(double limit) {
    Bounds bounds;
    bounds.above = limit;
    return bounds;
}

Bounds below(double limit) {
    Bounds bounds;
    bounds.below = limit;
    return bounds;
}

TEST(Bounds, HoldAtTheLimitOnlyIfTheyIncludeIt) {
    const Bounds within = between(1, 2);
    EXPECT_TRUE(within.hold(1));
    EXPECT_TRUE(within.hold(2));
    EXPECT_FALSE(within.hold(std::nextafter(1.0, 0.0)));
    EXPECT_FALSE(within.hold(std::nextafter(2.0, 3.0)));
    Bounds strictly = above(1);
    strictly.below = 2;
    EXPECT_FALSE(strictly.hold(1));
    EXPECT_FALSE(strictly.hold(2));
    EXPECT_TRUE(strictly.hold(std::nextafter(1.0, 2.0)));
}

TEST(Bounds, NeverHoldForWhatIsNoNumber) {
    EXPECT_FALSE(above(0).hold(NAN));
    EXPECT_FALSE(Bounds{}.hold(NAN)) << "even without a limit";
    EXPECT_TRUE(Bounds{}.hold(5));
    EXPECT_FALSE(between(0, 10).hold(INFINITY)) << "a recovery that never comes";
    EXPECT_TRUE(above(10).hold(INFINITY));
    EXPECT_TRUE(Bounds{}.empty());
    EXPECT_FALSE(below(0).empty());
}

TEST(Bounds, MarginsRankTheWorst) {
    const Bounds bounds = between(1, 4);
    EXPECT_EQ(bounds.margin(2), 1);
    EXPECT_EQ(bounds.margin(3.5), 0.5);
    EXPECT_EQ(bounds.margin(0.25), -0.75);
    EXPECT_EQ(bounds.margin(6), -2);
    EXPECT_EQ(bounds.margin(NAN), -INFINITY);
    EXPECT_EQ(Bounds{}.margin(3), INFINITY);
}

TEST(Bounds, ReadAsInTheFileOfChecks) {
    Bounds bounds = between(1.4, 2.2);
    EXPECT_EQ(toText(bounds), "between 1.4 and 2.2");
    bounds.atMost.reset();
    EXPECT_EQ(toText(bounds), "at least 1.4");
    EXPECT_EQ(toText(below(0)), "below 0");
    bounds = above(0.05);
    bounds.atMost = 1;
    EXPECT_EQ(toText(bounds), "above 0.05 and at most 1");
    EXPECT_EQ(readable(1234567), "1.235e+06");
    EXPECT_EQ(readable(0.000123456), "0.0001235");
    EXPECT_EQ(readable(INFINITY), "never");
    EXPECT_EQ(readable(NAN), "not a number");
}

}  // namespace
}  // namespace kyosei::checks
