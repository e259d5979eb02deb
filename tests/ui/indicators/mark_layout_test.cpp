// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/mark_layout.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using Where = PlacedMark::Where;

// A window of -2 to 5 drawn from 0 to 140 pixels: 20 pixels a point, 0 at 100.
constexpr ValueWindow kWindow{-2, 5};

std::vector<PlacedMark> placed(const std::vector<double>& values, std::size_t most = 4) {
    return placeMarks(values, kWindow, 0, 140, 12, most);
}

TEST(MarkLayout, PutsWhatIsInsideAtItsTrueHeight) {
    const auto marks = placed({3, -1});
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].mark, 0U);
    EXPECT_DOUBLE_EQ(marks[0].centre, 40);
    EXPECT_DOUBLE_EQ(marks[1].centre, 120);
    EXPECT_EQ(marks[1].where, Where::inside);
}

TEST(MarkLayout, PutsWhatIsOutsideAtTheEndsTheFarthestOutermost) {
    const auto marks = placed({5.9, 13, -34, 2});
    ASSERT_EQ(marks.size(), 4U);
    EXPECT_EQ(marks[0].mark, 1U) << "13";
    EXPECT_DOUBLE_EQ(marks[0].centre, 6);
    EXPECT_EQ(marks[1].mark, 0U) << "5.9";
    EXPECT_DOUBLE_EQ(marks[1].centre, 18);
    EXPECT_EQ(marks[1].where, Where::above);
    EXPECT_EQ(marks[3].mark, 2U);
    EXPECT_DOUBLE_EQ(marks[3].centre, 134);
    EXPECT_EQ(marks[3].where, Where::below);
}

TEST(MarkLayout, NeverOverlapsAndKeepsWhatIsNearest) {
    // 1.0 and 1.2 are 4 pixels apart; the one nearer to 0 stays.
    const auto marks = placed({1.2, 1.0});
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].mark, 1U);
    // 4.8 stands where the first row above would be.
    const auto crowded = placed({4.8, 20});
    ASSERT_EQ(crowded.size(), 1U);
    EXPECT_EQ(crowded[0].mark, 0U);
}

TEST(MarkLayout, ShowsNoMoreThanAsked) {
    const auto marks = placed({40, 1, 7, 30, -3}, 3);
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_EQ(marks[0].mark, 2U) << "7 is nearer to the window than 30 and 40";
    EXPECT_EQ(marks[1].mark, 1U);
    EXPECT_EQ(marks[2].mark, 4U);
}

TEST(MarkLayout, PassesOverWhatIsNoNumber) {
    EXPECT_TRUE(placed({std::nan("")}).empty());
    EXPECT_TRUE(placed({}).empty());
}

}  // namespace
}  // namespace kyosei
