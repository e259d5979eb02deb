// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_deck.h"
#include "ui/window/central_area.h"
#include "ui/window/lower_pane.h"

#include <QSplitter>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class CentralAreaTest : public testing::Test {
protected:
    void SetUp() override {
        lower->setDeck(*deck, [this] { return deck->wantedHeight(); });
        charts->setMinimumSize(200, 100);
        timeline->setMinimumHeight(40);
        area = std::make_unique<CentralArea>(
            CentralArea::Parts{{bar}, *charts, *answer, *chain, *timeline, *lower, *deck});
        resize({1400, 900});
        area->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(area.get()));
        area->fit();
        QTest::qWait(20);
    }
    void resize(QSize size) {
        const QSize before = area->size();
        area->resize(size);
        area->adaptTo(size, before);
        QTest::qWait(20);
    }
    Document document{sharedPolicyModel()};
    QWidget* bar = new QWidget;
    QWidget* charts = new QWidget;
    QWidget* answer = new QWidget;
    QWidget* chain = new QWidget;
    QWidget* timeline = new QWidget;
    LowerPane* lower = new LowerPane;
    LeverDeck* deck = new LeverDeck(document, lower);
    std::unique_ptr<CentralArea> area;
};

TEST_F(CentralAreaTest, UnfoldingAllLeversTakesHeightFromTheCharts) {
    deck->setUnfolded(false);
    QTest::qWait(20);
    const int folded = lower->height();
    deck->choose(true);
    QTest::qWait(20);
    EXPECT_GT(lower->height(), folded);
    deck->choose(false);
    QTest::qWait(20);
    EXPECT_EQ(lower->height(), folded);
}

TEST_F(CentralAreaTest, TheAnswerGivesWayFirstInANarrowWindow) {
    const auto share = [this] {
        return static_cast<double>(answer->width()) / (charts->width() + answer->width());
    };
    const double wide = share();
    resize({700, 900});
    EXPECT_LT(share(), wide);
}

TEST_F(CentralAreaTest, ABorderMovedByHandStaysWhenTheWindowGrows) {
    auto* splitter = area->findChild<QSplitter*>();
    splitter->setSizes({splitter->height() - 300, 300});
    emit splitter->splitterMoved(0, 1);
    const int before = lower->height();
    resize({1400, 980});
    EXPECT_NEAR(lower->height(), before, 2) << "the charts get what is added";
}

TEST_F(CentralAreaTest, ShowsTheTimelineOnlyWhereItIsWanted) {
    area->setTimelineWanted(false);
    EXPECT_FALSE(timeline->isVisible());
    area->setTimelineWanted(true);
    QTest::qWait(20);
    EXPECT_TRUE(timeline->isVisible());
}

}  // namespace
}  // namespace kyosei
