// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/tally.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace kyosei::explore {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

TEST(Tallies, CountMembersByTheSignOfTheirOwnChange) {
    OutputTally tally;
    tally.add(std::vector<double>{3, 1, 5, 2, kNone}, std::vector<double>{1, 1, 2, 4, 7});
    EXPECT_EQ(tally.higher, 2u);
    EXPECT_EQ(tally.same, 1u);
    EXPECT_EQ(tally.lower, 1u) << "what is no number is neither";
    EXPECT_EQ(tally.difference.count(), 4u);
    EXPECT_EQ(tally.difference.leftOut(), 1u);
    EXPECT_DOUBLE_EQ(tally.difference.mean(), (2 + 0 + 3 - 2) / 4.0);
    EXPECT_EQ(tally.difference.minimum(), -2);
    EXPECT_EQ(tally.difference.maximum(), 3);
    EXPECT_DOUBLE_EQ(tally.result.mean(), 11 / 4.0);
    EXPECT_DOUBLE_EQ(tally.baseline.mean(), 15 / 5.0);
}

TEST(Tallies, OfRunsWithoutABaselineHaveTheirResultsOnly) {
    OutputTally tally;
    tally.add(std::vector<double>{3, 1}, {});
    EXPECT_EQ(tally.result.count(), 2u);
    EXPECT_EQ(tally.baseline.count(), 0u);
    EXPECT_EQ(tally.difference.count(), 0u);
    EXPECT_EQ(tally.higher + tally.same + tally.lower, 0u);
}

TEST(Tallies, AddUpOutputByOutputAndTimeByTime) {
    Tally first({2, 2, 1, false});
    Tally second(first.shape);
    first.members = 2;
    second.members = 3;
    first.at(0, 1).add(std::vector<double>{1, 2}, {});
    second.at(0, 1).add(std::vector<double>{3, 4, 5}, {});
    second.at(1, 0).add(std::vector<double>{7}, {});
    first.metAt(0, 1) = 2;
    second.metAt(0, 1) = 1;
    first.add(second);
    EXPECT_EQ(first.members, 5u);
    EXPECT_DOUBLE_EQ(first.at(0, 1).result.mean(), 3);
    EXPECT_DOUBLE_EQ(first.at(0, 1).result.variance(), 2.5) << "of 1 to 5";
    EXPECT_EQ(first.at(1, 0).result.maximum(), 7);
    EXPECT_EQ(first.at(0, 0).result.count(), 0u);
    EXPECT_EQ(first.metAt(0, 1), 3u);
    EXPECT_EQ(first.metAt(0, 0), 0u);
}

TEST(Tallies, AreNotReadInAnotherShapeOrWithMoreBehind) {
    const TallyShape shape{1, 1, 1, false};
    Tally tally(shape);
    tally.members = 1;
    tally.at(0, 0).add(std::vector<double>{2.5}, {});
    ByteWriter writer;
    tally.write(writer);
    const std::string bytes = writer.take();
    EXPECT_TRUE(Tally::read(bytes, shape));
    EXPECT_FALSE(Tally::read(bytes + '\0', shape));
    EXPECT_FALSE(Tally::read(bytes, {1, 1, 1, true}));
    EXPECT_FALSE(Tally::read(bytes, {2, 1, 1, false}));
    EXPECT_FALSE(Tally::read(bytes, {1, 1, 0, false}));
}

}  // namespace
}  // namespace kyosei::explore
