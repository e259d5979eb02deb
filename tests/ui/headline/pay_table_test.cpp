// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/pay_table.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(PayTableTest, TakesOnlyTheRoomOfThoseWhoPayMost) {
    PayTable table;
    PayTable::Content content;
    content.names = {QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("East")};
    content.accounts.actors.resize(3);
    table.setContent(content);
    const int all = table.sizeHint().height();
    table.setMostRows(1);
    const int one = table.sizeHint().height();
    EXPECT_EQ(all - one, 2 * (all / 6)) << "three rows beside two of heads and the sum";
    table.setMostRows(0);
    EXPECT_EQ(table.sizeHint().height(), all);
}

}  // namespace
}  // namespace kyosei
