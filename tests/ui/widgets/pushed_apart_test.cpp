// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pushed_apart.h"

#include <gtest/gtest.h>

#include <vector>

namespace kyosei {
namespace {

TEST(MarkLayout, PushesLabelsApartInTheirOrderAndKeepsThemWithinTheirPlace) {
    // Room from 0 to 100 for rows of 10.
    const std::vector<double> wanted{50, 52, 99, 20};
    const auto centres = pushedApart(wanted, 0, 100, 10);
    EXPECT_EQ(centres, (std::vector<double>{50, 60, 95, 20}));
    // Three at the lower end push one another up.
    const std::vector<double> low{99, 98, 97};
    EXPECT_EQ(pushedApart(low, 0, 100, 10), (std::vector<double>{95, 85, 75}));
    // More than fit share the height.
    const std::vector<double> many(5, 10);
    EXPECT_EQ(pushedApart(many, 0, 25, 10), (std::vector<double>{2.5, 7.5, 12.5, 17.5, 22.5}));
    EXPECT_TRUE(pushedApart({}, 0, 1, 1).empty());
}

}  // namespace
}  // namespace kyosei
