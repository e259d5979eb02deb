// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart_fixture.h"
#include "ui/headline_number.h"
#include "ui/headline_panel.h"
#include "ui/indicator_tile.h"
#include "ui/stage_ladder.h"

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

TEST_F(HeadlineTest, AdmitsThatItIsASingleRun) {
    EXPECT_TRUE(part<IndicatorTile>().toolTip().contains(QStringLiteral("no uncertainty band")));
    EXPECT_TRUE(part<HeadlineNumber>().toolTip().contains(QStringLiteral("no uncertainty band")));
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
