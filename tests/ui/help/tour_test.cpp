// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/help/tour_card.h"
#include "ui/help/tour_ring.h"
#include "ui/help/tour_runner.h"
#include "ui/levers/lever_deck.h"
#include "ui/window/actions.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kyosei {
namespace {

class TourTest : public WindowTest {
protected:
    void start() {
        window_->actions().tour->trigger();
        card_ = window_->findChild<TourCard*>();
        ring_ = window_->findChild<TourRing*>();
        ASSERT_NE(card_, nullptr);
        ASSERT_NE(ring_, nullptr);
    }
    [[nodiscard]] QString said() const {
        QString all;
        for (const QLabel* label : card_->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    }
    void press(const char* name) {
        for (QPushButton* button : card_->findChildren<QPushButton*>())
            if (button->text() == QString::fromUtf8(name)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        FAIL() << name;
    }

    QPointer<TourCard> card_;
    QPointer<TourRing> ring_;
};

TEST_F(TourTest, NoticesThatTheSliderItTalksAboutHasBeenMoved) {
    start();
    EXPECT_FALSE(said().contains(QStringLiteral("what you changed")));
    const LeverCell& cell = someLever();
    document().setLeverValue(cell, cell.maximum);
    EXPECT_TRUE(said().contains(QStringLiteral("what you changed")));
}

TEST_F(TourTest, WalksForwardAndBackAndEndsWithTheLastStep) {
    start();
    EXPECT_TRUE(said().contains(QStringLiteral("1 of 9")));
    press("Next");
    EXPECT_TRUE(said().contains(QStringLiteral("What you change")));
    const QRect ring(ring_->mapTo(window_.get(), QPoint()), ring_->size());
    const ChartView& chart = window_->leftChart();
    EXPECT_TRUE(ring.contains(QRect(chart.mapTo(window_.get(), QPoint()), chart.size())));
    press("Back");
    EXPECT_TRUE(said().contains(QStringLiteral("1 of 9")));
    for (int i = 0; i < 8; ++i)
        press("Next");
    EXPECT_TRUE(said().contains(QStringLiteral("9 of 9")));
    press("Done");
    EXPECT_TRUE(QTest::qWaitFor([this] { return card_.isNull() && ring_.isNull(); }));
}

TEST_F(TourTest, IsLeftByEscapeWhereverTheKeyboardIs) {
    start();
    deck().focusDeck();
    QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return card_.isNull(); }));
}

TEST_F(TourTest, KeepsTheWindowInUse) {
    start();
    EXPECT_TRUE(ring_->testAttribute(Qt::WA_TransparentForMouseEvents));
    EXPECT_FALSE(window_->isModal());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    window_->actions().tour->trigger();  // again, from the menu: still one
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window_->findChildren<TourCard*>().size(), 1);
}

TEST_F(TourTest, IsOfferedOnce) {
    window_->offerTour();
    EXPECT_NE(window_->findChild<TourCard*>(), nullptr);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window_->findChild<TourCard*>() == nullptr; }));
    window_->offerTour();
    EXPECT_EQ(window_->findChild<TourCard*>(), nullptr);
}

TEST(TourPlace, StandsBesideItsTargetAndWithinTheWindow) {
    const QRect window(0, 0, 1000, 700);
    const QSize card(300, 150);
    for (const QRect& target : {QRect(10, 10, 400, 300), QRect(0, 400, 1000, 300),
                                QRect(700, 40, 290, 600), QRect(950, 5, 30, 30)}) {
        const QRect place = besideTarget(card, target, window);
        EXPECT_TRUE(window.contains(place));
        EXPECT_FALSE(place.intersects(target));
    }
    EXPECT_TRUE(window.contains(besideTarget(card, window, window)));
}

}  // namespace
}  // namespace kyosei
