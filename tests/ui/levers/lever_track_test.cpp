// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_track.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class LeverTrackTest : public testing::Test {
protected:
    LeverScale scale{someLever()};
    LeverTrack track{scale, 400};
};

TEST_F(LeverTrackTest, EveryStopIsMeantWhereItIsShown) {
    EXPECT_EQ(track.xOf(scale.value(0)), track.left());
    EXPECT_EQ(track.xOf(scale.value(scale.count() - 1)), track.right());
    for (int index = 0; index < scale.count(); ++index) {
        const int x = track.xOf(scale.value(index));
        if (std::abs(x - track.tick()) > 2) {
            // Stops may lie closer together than pixels.
            EXPECT_NEAR(track.xOf(scale.value(track.indexAt(x))), x, 1) << index;
        }
    }
}

TEST_F(LeverTrackTest, BesideTheTickTheBaselineIsMeant) {
    for (const int off : {-2, 0, 2})
        EXPECT_EQ(track.indexAt(track.tick() + off), scale.baselineIndex()) << off;
}

TEST_F(LeverTrackTest, BeyondTheEndsTheLastStopsAreMeant) {
    EXPECT_EQ(track.indexAt(-100), 0);
    EXPECT_EQ(track.indexAt(1000), scale.count() - 1);
}

TEST_F(LeverTrackTest, TheThumbIsLargerThanItLooks) {
    const double value = scale.value(scale.count() / 2);
    const int x = track.xOf(value);
    EXPECT_TRUE(track.isThumb(x + 11, value));
    EXPECT_FALSE(track.isThumb(x + 12, value));
}

}  // namespace
}  // namespace kyosei
