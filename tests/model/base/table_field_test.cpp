// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/table_field.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(TableField, LeavesNumbersAndDefusesWhatAFormulaCouldBe) {
    for (const char* number : {"+0.5", "-3", "−0.4", "+0.2 to +1.7", "+0.2〜+1.7", "45 → 100"})
        EXPECT_EQ(tableField(number), number);
    EXPECT_EQ(tableField("=1+1"), "'=1+1");
    EXPECT_EQ(tableField("+A1"), "'+A1");
    EXPECT_EQ(tableField("-cmd|' /C calc'!A0"), "'-cmd|' /C calc'!A0");
    EXPECT_EQ(tableField("@SUM(1)"), "'@SUM(1)");
    EXPECT_EQ(tableField("+0.5\t=x"), "\"'+0.5\t=x\"");
    EXPECT_EQ(tableField("plain"), "plain");
}

}  // namespace
}  // namespace kyosei
