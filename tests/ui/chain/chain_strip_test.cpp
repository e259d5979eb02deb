// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chain_fixture.h"
#include "ui/chain/chain_item.h"
#include "ui/chain/chain_strip.h"
#include "ui/style/metrics.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

class ChainStripTest : public testing::Test {
protected:
    void SetUp() override {
        strip_.setRunView(chainView({{"money", {50, 60, 70}}, {"toll", {5, 10, 15}}}));
        resizeTo(90);
        strip_.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip_));
    }
    /// So many line heights wide.
    void resizeTo(double wide) {
        const int width = lines(strip_, wide);
        strip_.resize(width, strip_.heightForWidth(width));
    }
    [[nodiscard]] std::vector<ChainItem*> shown() {
        std::vector<ChainItem*> items;
        for (ChainItem* item : strip_.findChildren<ChainItem*>())
            if (item->isVisible())
                items.push_back(item);
        return items;
    }

    ChainStrip strip_{smallChain()};
};

TEST_F(ChainStripTest, WantsTheRangesOfAllItShows) {
    EXPECT_EQ(strip_.wantedFans(), smallChain().outputs());
}

TEST_F(ChainStripTest, LeadsToTheChartOfANumberByMouseAndKeyboard) {
    QSignalSpy asked(&strip_, &ChainStrip::chartRequested);
    const auto items = shown();
    ASSERT_EQ(items.size(), 7u);
    QTest::mouseClick(items[2], Qt::LeftButton);
    items[0]->setFocus();
    QTest::keyClick(items[0], Qt::Key_Right);
    QTest::keyClick(strip_.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("toll"));
    EXPECT_EQ(asked[1][0].toString(), QStringLiteral("border"));
}

TEST_F(ChainStripTest, IsOneStopOfTheTabKey) {
    const auto stops = [this] {
        const auto items = shown();
        return std::count_if(items.begin(), items.end(), [](const ChainItem* item) {
            return (item->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        });
    };
    EXPECT_EQ(stops(), 1);
    shown()[3]->setFocus();
    EXPECT_EQ(stops(), 1);
    EXPECT_EQ(shown()[3]->focusPolicy(), Qt::StrongFocus) << "where the focus was last";
    resizeTo(52);
    EXPECT_EQ(stops(), 1);
}

TEST_F(ChainStripTest, SaysEachNumberInWords) {
    const auto items = shown();
    EXPECT_TRUE(items[2]->accessibleName().startsWith(
        QStringLiteral("Tolls in 2050, compared with the baseline: +10.0 (gold).")))
        << qPrintable(items[2]->accessibleName());
    EXPECT_TRUE(items[2]->accessibleName().endsWith(QStringLiteral("works against peace.")));
    EXPECT_EQ(items[2]->accessibleDescription(), QStringLiteral("What crossing costs."));
    EXPECT_TRUE(strip_.accessibleDescription().contains(items[2]->accessibleName()));
}

TEST_F(ChainStripTest, NothingOverlapsAndNothingIsCutOffHoweverWide) {
    for (const double wide : {80.0, 68.0, 52.0}) {
        resizeTo(wide);
        const auto items = shown();
        for (std::size_t i = 0; i < items.size(); ++i) {
            EXPECT_TRUE(strip_.rect().contains(items[i]->geometry())) << wide << ' ' << i;
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(items[i]->geometry().intersects(items[k]->geometry()))
                    << wide << ' ' << i << ' ' << k;
        }
    }
}

TEST_F(ChainStripTest, WithLittleRoomEachStepKeepsTheNumberThatChangesMost) {
    resizeTo(68);
    EXPECT_EQ(shown().size(), 6u) << "all but one of the two bars";
    resizeTo(52);
    const auto items = shown();
    ASSERT_EQ(items.size(), 5u);
    EXPECT_EQ(items[1]->content().chart, QStringLiteral("toll")) << "the border does not change";
}

TEST_F(ChainStripTest, IsLowerWithLittleRoom) {
    EXPECT_LT(strip_.heightForWidth(lines(strip_, 68)), strip_.heightForWidth(lines(strip_, 90)));
}

TEST(ChainColumn, HasAllNumbersBelowEachOtherOrTheStrongestOfEachStep) {
    ChainStrip strip(smallChain());
    strip.setColumn();
    strip.setRunView(chainView({{"money", {50, 60, 70}}, {"toll", {5, 10, 15}}}));
    const auto shown = [&strip] {
        std::vector<ChainItem*> items;
        for (ChainItem* item : strip.findChildren<ChainItem*>())
            if (item->isVisible())
                items.push_back(item);
        return items;
    };
    EXPECT_TRUE(strip.content().items.empty()) << "hidden, it does nothing";
    strip.resize(lines(strip, 22), lines(strip, 14));
    strip.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&strip));
    ASSERT_EQ(shown().size(), 7u);
    for (std::size_t i = 1; i < 7; ++i)
        EXPECT_GE(shown()[i]->y(), shown()[i - 1]->geometry().bottom());
    EXPECT_LE(shown().back()->geometry().bottom(), strip.height());

    strip.resize(lines(strip, 22), lines(strip, 8));
    ASSERT_EQ(shown().size(), 5u) << "one of each step";
    EXPECT_EQ(shown()[1]->content().chart, QStringLiteral("toll"));
}

}  // namespace
}  // namespace kyosei
