// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/soft_window.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

TEST(SoftWindow, IsNeverSmallerThanTwoEachWaySoThatNoiseStaysSmall) {
    SoftWindow window;
    EXPECT_EQ(window.shown(), (ValueWindow{-2, 2}));
    window.fit({-0.1, 0.3});
    EXPECT_EQ(window.shown(), (ValueWindow{-2, 2}));
}

TEST(SoftWindow, GoesByStepsOnEachSideOfItsOwn) {
    SoftWindow window;
    window.fit({-0.2, 3.5});
    EXPECT_EQ(window.shown(), (ValueWindow{-2, 5}));
    window.fit({-12, 39});
    EXPECT_EQ(window.shown(), (ValueWindow{-14, 40}));
    window.fit({0, 5});
    EXPECT_EQ(window.shown(), (ValueWindow{-2, 5})) << "what just fits needs no larger step";
    window.fit({0, 300});
    EXPECT_EQ(window.shown().upper, 100) << "no change of a number from 0 to 100 is larger";
}

TEST(SoftWindow, GrowsButNeverShrinksWhileSomethingMoves) {
    SoftWindow window;
    window.grow({0, 9});
    window.grow({-3, 1});
    EXPECT_EQ(window.shown(), (ValueWindow{-5, 10}));
    window.fit({-3, 1});
    EXPECT_EQ(window.shown(), (ValueWindow{-5, 2}));
}

TEST(SoftWindow, NeedsAllOfARangeThatPoliciesMake) {
    const std::vector<double> low{0, -0.5, -0.2, 0.1};
    const std::vector<double> high{0, 1, 6, 4};
    EXPECT_EQ(neededBy(low, high), (ValueWindow{-0.5, 6}));
}

TEST(SoftWindow, LetsAShortWarLeaveTheWindowInsteadOfFlatteningAllOtherYears) {
    std::vector<double> low(36, -1), high(36, 1);
    for (int year = 5; year < 10; ++year)
        low[static_cast<std::size_t>(year)] = -34;
    EXPECT_EQ(neededBy(low, high), (ValueWindow{-10, 1}));
}

TEST(SoftWindow, FollowsWhatStays) {
    std::vector<double> low(36, 0), high;
    for (int year = 0; year < 36; ++year)
        high.push_back(year);
    EXPECT_EQ(neededBy(low, high), (ValueWindow{0, 35}));
}

TEST(SoftWindow, PassesOverWhatIsNoNumber) {
    const std::vector<double> low{0, std::nan(""), -1};
    const std::vector<double> high{0, std::nan(""), 3};
    EXPECT_EQ(neededBy(low, high), (ValueWindow{-1, 3}));
    EXPECT_EQ(neededBy({}, {}), (ValueWindow{0, 0}));
}

TEST(SoftWindow, DrawsFewRoundLines) {
    EXPECT_EQ(SoftWindow::gridStep({-2, 2}, 4), 1);
    EXPECT_EQ(SoftWindow::gridStep({-2, 5}, 4), 2) << "-2, 2, 4 beside 0";
    EXPECT_EQ(SoftWindow::gridStep({-5, 14}, 4), 5) << "-5, 5, 10 beside 0";
    EXPECT_EQ(SoftWindow::gridStep({0, 100}, 5), 20);
    EXPECT_EQ(SoftWindow::gridStep({-2, 70}, 1), 50);
}

}  // namespace
}  // namespace kyosei
