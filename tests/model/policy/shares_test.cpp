// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/shares.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace kyosei {
namespace {

const std::vector<bool> kFree(4, false);

TEST(Shares, OthersGiveInProportionToWhatTheyHave) {
    const auto shares = withShare({0.1, 0.2, 0.6, 0.1}, 0, 0.55, kFree);
    EXPECT_NEAR(shares[0], 0.55, 1e-12);
    EXPECT_NEAR(shares[1], 0.1, 1e-12);
    EXPECT_NEAR(shares[2], 0.3, 1e-12);
    EXPECT_NEAR(shares[3], 0.05, 1e-12);
}

TEST(Shares, LockedOnesStayAndLimitTheOthers) {
    const std::vector<bool> locked{false, true, false, false};
    const auto shares = withShare({0.1, 0.5, 0.2, 0.2}, 0, 0.9, locked);
    EXPECT_EQ(shares, (std::vector<double>{0.5, 0.5, 0, 0}));
}

TEST(Shares, WhereAllOthersAreLockedNothingMoves) {
    const std::vector<double> before{0.1, 0.2, 0.3, 0.4};
    EXPECT_EQ(withShare(before, 1, 0.9, {true, false, true, true}), before);
}

TEST(Shares, OthersThatHaveNothingReceiveEqually) {
    const auto shares = withShare({1, 0, 0, 0}, 0, 0.7, kFree);
    EXPECT_EQ(shares, (std::vector<double>{0.7, 0.1, 0.1, 0.1}));
}

TEST(Shares, AlwaysAddUpToOne) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<double> shares{0.25, 0.25, 0.25, 0.25};
    for (int i = 0; i < 2000; ++i) {
        const std::vector<bool> locked{random() % 4 == 0, random() % 4 == 0, random() % 4 == 0,
                                       random() % 4 == 0};
        shares = withShare(shares, random() % 4, share(random), locked);
        ASSERT_TRUE(areShares(shares)) << i;
        ASSERT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0), 1, 1e-9);
    }
}

TEST(Shares, AreRefusedIfTheyDoNotAddUpOrAreNegative) {
    EXPECT_TRUE(areShares({0.3, 0.3, 0.4}));
    EXPECT_FALSE(areShares({0.3, 0.3, 0.3}));
    EXPECT_FALSE(areShares({1.3, -0.3}));
}

}  // namespace
}  // namespace kyosei
