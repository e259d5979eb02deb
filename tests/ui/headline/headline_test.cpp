// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/headline/change_ruler.h"
#include "ui/headline/headline_number.h"
#include "ui/headline/headline_panel.h"
#include "ui/headline/pay_table.h"
#include "ui/headline/stage_bar.h"

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

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// Twenty runs: 40.5, 41 ... 50 in the baseline, changed by -3, -2 ... 16 in 2050; and the framework
// by 0.41 ... 0.6 from 2.
TEST_F(HeadlineTest, SaysFirstByHowMuchItChangesThenHowSurelyThenTheLevel) {
    panel_.setRunView(withFan(steeperView()));
    auto& number = part<HeadlineNumber>();
    EXPECT_EQ(number.accessibleName(), text("Calm in 2050: +6.5, Direction unclear"));
    const QString description = number.accessibleDescription();
    EXPECT_TRUE(description.startsWith(text("Level: 45.3 → 51.8, “Quiet”. ")))
        << qPrintable(description);
    EXPECT_TRUE(description.contains(text("80 of 100 runs higher"))) << qPrintable(description);
    // Type 7 quantiles of 37.5, 39, ... 66 at 5 and 95 per cent: 38.9 and 64.6.
    EXPECT_TRUE(description.contains(text("give 39–65 in 2050"))) << qPrintable(description);
    EXPECT_FALSE(description.contains(u'%')) << "no percentage for what may go either way";
}

TEST_F(HeadlineTest, ShowsTheLevelWhileNothingDiffers) {
    RunView view = withFan(unchangedView());
    auto same = std::make_shared<EnsembleSnapshot>(*view.fan);
    for (OutputFan& fan : same->outputs) {
        fan.difference = fan.baseline;
        for (auto& quantile : fan.difference.quantiles)
            quantile.assign(quantile.size(), 0);
        fan.shares.higher.assign(fan.shares.higher.size(), 0);
        fan.shares.lower = fan.shares.higher;
        fan.scenario = fan.baseline;
    }
    view.fan = same;
    panel_.setRunView(view);
    EXPECT_EQ(part<HeadlineNumber>().accessibleName(), text("Calm in 2050: 45.3, Tense"));
    EXPECT_TRUE(part<HeadlineNumber>().accessibleDescription().startsWith(text("No change.")));
}

TEST_F(HeadlineTest, NamesTheStageReachedAndHowFarItMoves) {
    panel_.setRunView(withFan(steeperView()));
    // Medians 2 and 0.505; usual digits of a chart without decimals.
    const QString name = part<StageBar>().accessibleName();
    EXPECT_TRUE(name.startsWith(text("Framework in 2050: stage 2"))) << qPrintable(name);
    EXPECT_TRUE(name.endsWith(text("Summit"))) << qPrintable(name);
}

TEST_F(HeadlineTest, AdmitsThatItKnowsNothingYet) {
    EXPECT_TRUE(part<HeadlineNumber>().toolTip().contains(text("being computed")));
    EXPECT_TRUE(part<StageBar>().toolTip().contains(text("being computed")));
    EXPECT_EQ(part<HeadlineNumber>().accessibleName(), text("Calm in 2050: –, Being computed"));
}

TEST_F(HeadlineTest, OpensTheChartBehindEachNumberByMouseAndKeyboard) {
    QSignalSpy asked(&panel_, &HeadlinePanel::chartRequested);
    QTest::keyClick(&part<HeadlineNumber>(), Qt::Key_Return);
    QTest::keyClick(&part<StageBar>(), Qt::Key_Space);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("calm"));
    EXPECT_EQ(asked[1][0].toString(), QStringLiteral("hill"));
}

TEST(PayTable, SaysWhoPaysWhoGainsAndOfWhichYear) {
    PayTable table;
    PayTable::Content content;
    content.names = {QStringLiteral("North"), QStringLiteral("South")};
    content.money = {"billion $", "2024 dollars"};
    content.leftOver = {{0.1, 0.5, 2}, 1, GoodWhen::more};
    content.year = 2050;
    content.accounts.actors = {{{185, 180, 190, 1, 0, 512}, {-0.4, -0.6, -0.2, 0, 1, 512}},
                               {{0, 0, 0, 0, 0, 512}, {0.2, -0.3, 0.9, 0.7, 0.3, 512}}};
    content.accounts.together = {185, 180, 190, 1, 0, 512};
    table.setContent(content);
    EXPECT_EQ(table.accessibleName(),
              text("Who pays, who gains: 185 billion $ a year in 2050 (2024 dollars)"));
    const QStringList rows = table.accessibleDescription().split(u'\n');
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], text("North: pays 185; left over, per cent: −0.4, A small fall. Likely −0.6 "
                            "to −0.2. > 99 % likely lower."));
    EXPECT_TRUE(rows[1].startsWith(text("South: pays 0.0; left over, per cent: +0.2 ?, Direction "
                                        "unclear")))
        << qPrintable(rows[1]);
    table.setContent({{}, content.names, content.money, content.leftOver, 2050});
    EXPECT_TRUE(table.accessibleName().contains(text("being computed")));
}

TEST(ChangeRuler, HasWholeLengthsThatHoldTheRange) {
    using Ends = std::pair<double, double>;
    EXPECT_EQ(ChangeRuler::endsFor(0.02, 0.8, 2), (Ends{-2, 8}));
    EXPECT_EQ(ChangeRuler::endsFor(-1.9, 7.9, 2), (Ends{-2, 8}));
    EXPECT_EQ(ChangeRuler::endsFor(-7, 1, 2), (Ends{-8, 2}));
    EXPECT_EQ(ChangeRuler::endsFor(7, 14, 2), (Ends{-4, 16}));
    EXPECT_EQ(ChangeRuler::endsFor(-34, -20, 2), (Ends{-64, 16}));
}

}  // namespace
}  // namespace kyosei
