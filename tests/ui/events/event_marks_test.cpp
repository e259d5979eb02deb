// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/events/event_marks.h"
#include "ui/run/run_view.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using Rows = std::vector<int>;

TEST(EventLabels, TakeTheFirstRowWithRoomForThem) {
    // The second begins under the first, the third under both, the fourth behind the first.
    EXPECT_EQ(labelRows({0, 10, 20, 45}, {40, 40, 40, 40}, 5), (Rows{0, 1, -1, 0}));
    EXPECT_TRUE(labelRows({}, {}, 5).empty());
}

TEST(EventLabels, KeepTheGap) {
    EXPECT_EQ(labelRows({0, 45}, {40, 40}, 5), (Rows{0, 0})) << "just far enough";
    EXPECT_EQ(labelRows({0, 44}, {40, 40}, 5), (Rows{0, 1}));
}

TEST(EventMarks, ShocksComeInTheOrderOfYears) {
    Document document(sharedPolicyModel());
    const std::vector<Shock>& shocks = policyModel().shocks().shocks();
    ASSERT_GE(shocks.size(), 2U);
    const Shock& late = shocks[0];
    const auto early = std::ranges::find_if(shocks, [&](const Shock& shock) {
        return !policyModel().shocks().clashing(shock.id, {{late.id, 2040}}) && shock.id != late.id;
    });
    ASSERT_NE(early, shocks.end());
    document.setShock(late.id, 2040);
    document.setShock(early->id, 2030);
    const auto marks = eventMarks(document, {});
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].shock, early->id);
    EXPECT_EQ(marks[0].year, 2030);
    EXPECT_EQ(marks[1].shock, late.id);
    EXPECT_TRUE(marks[1].sentence.contains(QStringLiteral("2040")));
    EXPECT_TRUE(marks[1].isShock());
}

TEST(LeverStarts, EachYearOnce) {
    Document document(sharedPolicyModel());
    EXPECT_TRUE(leverStarts(document).empty());
    document.setLeverValue(someLever(0), someLever(0).maximum);
    document.setLeverValue(someLever(1), someLever(1).maximum);
    const double start = document.scenario().setting(someLever(0)).start;
    EXPECT_EQ(leverStarts(document), std::vector<double>{start});
}

}  // namespace
}  // namespace kyosei
