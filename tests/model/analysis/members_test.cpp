// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/members.h"

#include <gtest/gtest.h>

namespace kyosei::calibrate {
namespace {

Members threeMembers() {
    return {{"a"}, {{1, 2, 3}}, {0.2, 0.6, 0.2}, {10, 20, 30}};
}

TEST(FirstMembers, KeepTheirValuesAndWeighOneTogether) {
    const Members first = firstMembers(threeMembers(), 2);
    EXPECT_EQ(first.count(), 2u);
    EXPECT_EQ(first.values, (std::vector<std::vector<double>>{{1, 2}}));
    EXPECT_EQ(first.draws, (std::vector<std::size_t>{10, 20}));
    EXPECT_DOUBLE_EQ(first.weights[0], 0.25);
    EXPECT_DOUBLE_EQ(first.weights[1], 0.75);
}

TEST(FirstMembers, AreAllOfThemBitForBitIfMoreAreAskedFor) {
    const Members all = firstMembers(threeMembers(), 5);
    EXPECT_EQ(all.weights, threeMembers().weights);
    EXPECT_EQ(all.values, threeMembers().values);
}

}  // namespace
}  // namespace kyosei::calibrate
