// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/budget_text.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

Spending spending() {
    Spending made;
    made.from = 2026.5;
    made.to = 2050;
    made.all = {12.34, 20.5, 2031.75, 307.4, 15};
    return made;
}

TEST(BudgetText, MoneyHasAsManyDecimalsAsItsSizeNeeds) {
    EXPECT_EQ(moneyNumber(307.4), QStringLiteral("307"));
    EXPECT_EQ(moneyNumber(12.34), QStringLiteral("12.3"));
    EXPECT_EQ(moneyNumber(0.042), QStringLiteral("0.04"));
    EXPECT_EQ(moneyNumber(0.004), QStringLiteral("0.0"));
    EXPECT_EQ(moneyNumber(-0.5, true), QStringLiteral("\u22120.50"));
    EXPECT_EQ(moneyNumber(12.34, true), QStringLiteral("+12.3"));
    EXPECT_EQ(moneyNumber(0, true), QStringLiteral("0.0"));
}

TEST(BudgetText, ACostSaysOfWhichYearAndInWhichMoney) {
    const MoneyUnit money{"billion $", "2024 dollars"};
    EXPECT_EQ(yearCostText(221.3, 2050, money),
              QStringLiteral("221 billion $ a year in 2050 (2024 dollars)"));
    EXPECT_EQ(yearCostText(-3.25, 2040, money),
              QStringLiteral("saves 3.3 billion $ a year in 2040 (2024 dollars)"));
    EXPECT_EQ(yearCostText(-0.001, 2050, money),
              QStringLiteral("0.0 billion $ a year in 2050 (2024 dollars)"));
    EXPECT_EQ(moneyRange(209.4, 236.2), QStringLiteral("209–236"));
}

TEST(BudgetText, SaysWhichYearsCount) {
    EXPECT_EQ(periodText(spending()), QStringLiteral("2026–2050"));
}

TEST(BudgetText, SaysWhetherTheLimitIsKeptAndIfNotWhen) {
    Spending one = spending();
    EXPECT_EQ(limitSentence(one, {}), QString());
    EXPECT_EQ(limitSentence(one, 25), QStringLiteral("✓ within the limit of 25.0 a year"));
    one.overrun = Overrun{2030, 2033.5, 5.5, 2031.75};
    EXPECT_EQ(limitSentence(one, 15), QStringLiteral("▲ over the limit of 15.0 a year between "
                                                     "2030 and 2033: by up to 5.5 in 2031"));
    one.overrun = Overrun{2031.25, 2031.75, 5.5, 2031.75};
    EXPECT_EQ(limitSentence(one, 15),
              QStringLiteral("▲ over the limit of 15.0 a year: by 5.5 in 2031"));
}

}  // namespace
}  // namespace kyosei
