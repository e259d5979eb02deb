// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/headline/headline_number.h"
#include "ui/headline/headline_panel.h"
#include "ui/headline/indicator_tile.h"
#include "ui/headline/stage_ladder.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class HeadlineTest : public testing::Test {
protected:
    void SetUp() override {
        panel_.resize(300, 350);
        panel_.setRunView(steeperView());
        panel_.show();
    }

    template <typename T> T& part(int index = 0) { return *panel_.findChildren<T*>()[index]; }

    HeadlinePanel panel_;
};

TEST_F(HeadlineTest, SaysTheWordTheNumberAndTheDifference) {
    auto& number = part<HeadlineNumber>();
    EXPECT_EQ(number.accessibleName(), QStringLiteral("Calm in 2050: Quiet, 50.0"));
    EXPECT_EQ(number.accessibleDescription(), QStringLiteral("5.0 above baseline"));
    panel_.setRunView(unchangedView());
    EXPECT_EQ(number.accessibleName(), QStringLiteral("Calm in 2050: Tense, 45.0"));
    EXPECT_EQ(number.accessibleDescription(), QStringLiteral("as in the baseline"));
}

TEST_F(HeadlineTest, NamesTheStageReachedAndTheOneToday) {
    auto& ladder = part<StageLadder>();
    EXPECT_EQ(ladder.accessibleName(), QStringLiteral("Stage in 2050: Summit"))
        << "maturity 5 * 50 / 60";
    EXPECT_TRUE(ladder.accessibleDescription().contains(QStringLiteral("today: Valley")))
        << "maturity 5 * 26 / 60";
}

TEST_F(HeadlineTest, ShowsEachIndicatorWithAWordForItsChange) {
    EXPECT_EQ(panel_.findChildren<IndicatorTile*>().size(), 2);
    EXPECT_EQ(part<IndicatorTile>(0).accessibleName(), QStringLiteral("Calm in 2050: 50.0"));
    EXPECT_EQ(part<IndicatorTile>(0).accessibleDescription(), QStringLiteral("5.0 better"));
    EXPECT_EQ(part<IndicatorTile>(1).accessibleDescription(), QStringLiteral("as in the baseline"));
    panel_.setRunView(changedView("slope", 0.3));
    EXPECT_EQ(part<IndicatorTile>(0).accessibleDescription(), QStringLiteral("10.0 worse"));
}

TEST_F(HeadlineTest, AdmitsThatItHasNoRangeYet) {
    EXPECT_TRUE(part<IndicatorTile>().toolTip().contains(QStringLiteral("being computed")));
    EXPECT_TRUE(part<HeadlineNumber>().toolTip().contains(QStringLiteral("being computed")));
}

TEST_F(HeadlineTest, SaysTheLikelyRangeAndHowSureTheDirectionIs) {
    panel_.setRunView(withFan(steeperView()));
    // Type 7 quantiles of 37.5, 39, ... 66 at 5 and 95 per cent: 38.9 and 64.6.
    const QString number = part<HeadlineNumber>().accessibleDescription();
    EXPECT_TRUE(number.startsWith(QStringLiteral("5.0 above baseline, 80 % likely.")))
        << qPrintable(number);
    EXPECT_TRUE(number.contains(QStringLiteral("give 39–65 in 2050"))) << qPrintable(number);
    EXPECT_TRUE(number.contains(QStringLiteral("Chance of improvement: 80 %; of harm: 15 %")));
    EXPECT_TRUE(part<IndicatorTile>(1).accessibleDescription().contains(
        QStringLiteral("In none of them does anything differ")));
}

TEST_F(HeadlineTest, OpensTheChartBehindEachNumberByMouseAndKeyboard) {
    QSignalSpy asked(&panel_, &HeadlinePanel::chartRequested);
    QTest::mouseClick(&part<IndicatorTile>(1), Qt::LeftButton);
    QTest::keyClick(&part<HeadlineNumber>(), Qt::Key_Return);
    QTest::keyClick(&part<StageLadder>(), Qt::Key_Space);
    ASSERT_EQ(asked.count(), 3);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("hill"));
    EXPECT_EQ(asked[1][0].toString(), QStringLiteral("calm"));
    EXPECT_EQ(asked[2][0].toString(), QStringLiteral("hill"));
}

}  // namespace
}  // namespace kyosei
