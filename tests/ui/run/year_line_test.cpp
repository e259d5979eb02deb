// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/year_line.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(YearLine, BeginsAtItsYearInTheShownUnit) {
    const std::vector<double> times{2024, 2025, 2026}, values{1, 2, 3};
    EXPECT_EQ(lineFrom(times, values, 2025, 10), (YearLine{{2025, 20}, {2026, 30}}));
    EXPECT_TRUE(lineFrom(times, values, 2030).isEmpty());
}

TEST(YearLine, LeavesOutWhatIsNoNumberOrIsMissing) {
    const std::vector<double> times{2024, 2025, 2026}, values{1, std::nan("")};
    EXPECT_EQ(lineFrom(times, values, 2000), (YearLine{{2024, 1}}));
}

}  // namespace
}  // namespace kyosei
