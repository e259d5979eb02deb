// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/dividends.h"

#include <gtest/gtest.h>

#include <bit>
#include <numeric>

namespace kyosei {
namespace {

TEST(Dividends, OfASumAreThoseOfItsTermsAlone) {
    std::vector<double> worths{0, 3, -2, 1};
    makeDividends(2, worths);
    EXPECT_EQ(worths, (std::vector<double>{0, 3, -2, 0}));
}

TEST(Dividends, OfAUnanimityGameAreOneOfItsCarrierAlone) {
    // Players 0 and 2 together bring 5, whoever else is there.
    std::vector<double> worths(8, 0);
    worths[0b101] = worths[0b111] = 5;
    makeDividends(3, worths);
    EXPECT_EQ(worths, (std::vector<double>{0, 0, 0, 0, 0, 5, 0, 0}));
}

TEST(Dividends, AddUpToTheWholeAndDividedEquallyAreShapleyValues) {
    const std::vector<double> worths{1, 4, 2, 9, 3, 11, 5, 30};
    std::vector<double> dividends = worths;
    makeDividends(3, dividends);
    EXPECT_EQ(std::accumulate(dividends.begin(), dividends.end(), 0.0), 30);
    Worths asked;
    for (Coalition c = 0; c < 8; ++c)
        asked[c] = {worths[c]};
    const auto shares = shapleyValues(3, asked);
    for (std::size_t player = 0; player < 3; ++player) {
        double share = 0;
        for (Coalition c = 1; c < 8; ++c)
            if ((c >> player & 1) != 0)
                share += dividends[c] / std::popcount(c);
        EXPECT_NEAR(share, shares[player][0], 1e-12);
    }
}

}  // namespace
}  // namespace kyosei
