// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/view/chart_window.h"
#include "ui/headline/headline_number.h"
#include "ui/widgets/pointer_ring.h"
#include "ui/window/actions.h"
#include "ui/window/presentation_window.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

namespace kyosei {
namespace {

using Presenting = WindowTest;

TEST_F(Presenting, AChartInItsOwnWindowStaysLive) {
    window_->actions().detach->trigger();
    QPointer<ChartWindow> other = window_->findChild<ChartWindow*>();
    ASSERT_TRUE(other);
    EXPECT_EQ(other->chart().chart(), window_->leftChart().chart());
    const auto before = plotted(other->chart());
    ASSERT_FALSE(before.isEmpty());
    document().setLeverValue(someLever(), someLever().maximum);
    settle();
    EXPECT_NE(plotted(other->chart()), before);
    EXPECT_EQ(plotted(other->chart()), plotted(window_->leftChart()));
    QTest::keyClick(other, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !other; }));
    document().setLeverValue(someLever(), someLever().baseline.value);
    settle();
}

TEST_F(Presenting, AChartWindowMayGoWhileARunIsOnItsWay) {
    // Which pairs are in colour, and have a range, depends on what the run moves.
    window_->leftChart().setChart(QStringLiteral("trust"));
    settle();
    window_->actions().detach->trigger();
    const QPointer<ChartWindow> other = window_->findChild<ChartWindow*>();
    ASSERT_TRUE(other);
    QSignalSpy otherFans(&window_->leftChart(), &ChartView::otherFansWanted);
    for (const LeverCell& cell : document().levers().cells())
        if (cell.id.lever == "diplomacy" && cell.id.actor == "MNG")
            document().setLeverValue(cell, cell.maximum);
    delete other;
    settle();
    EXPECT_GE(otherFans.count(), 1) << "else this tests nothing";
    EXPECT_FALSE(plotted(window_->leftChart()).isEmpty());
}

TEST_F(Presenting, GoesThroughTheChartsBlanksAndLeaves) {
    window_->actions().present->trigger();
    QPointer<PresentationWindow> audience = window_->findChild<PresentationWindow*>();
    ASSERT_TRUE(audience);
    ASSERT_TRUE(QTest::qWaitForWindowActive(audience));
    EXPECT_TRUE(audience->isFrontShown()) << "the indicators come first";
    QTest::keyClick(audience, Qt::Key_PageDown);
    EXPECT_FALSE(audience->isFrontShown());
    const QString first = audience->chart().chart();
    EXPECT_EQ(first, window_->leftChart().chart());
    QTest::keyClick(audience, Qt::Key_PageDown);
    EXPECT_EQ(audience->chart().chart(), window_->rightChart().chart());
    QTest::keyClick(audience, Qt::Key_PageUp);
    EXPECT_EQ(audience->chart().chart(), first);
    QTest::keyClick(audience, Qt::Key_PageUp);
    EXPECT_TRUE(audience->isFrontShown());
    QTest::keyClick(audience, Qt::Key_PageUp);
    EXPECT_FALSE(audience->isFrontShown()) << "from the first to the last";
    audience->showChart(first);
    EXPECT_GT(audience->findChild<HeadlineNumber*>()->font().pointSizeF(),
              window_->font().pointSizeF());
    QTest::keyClick(audience, Qt::Key_B);
    EXPECT_TRUE(audience->isBlank());
    QTest::keyClick(audience, Qt::Key_PageDown);
    EXPECT_FALSE(audience->isBlank());
    EXPECT_EQ(audience->chart().chart(), first) << "coming back shows what was there";
    QTest::keyClick(audience, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !audience; }));
}

TEST_F(Presenting, PutsARingAroundThePointerInBothWindows) {
    auto* ring = window_->findChild<PointerRing*>();
    ASSERT_TRUE(ring);
    EXPECT_FALSE(ring->isVisible());
    window_->actions().pointer->trigger();
    EXPECT_TRUE(ring->isVisible());
    EXPECT_TRUE(ring->testAttribute(Qt::WA_TransparentForMouseEvents));
    window_->actions().present->trigger();
    QPointer<PresentationWindow> audience = window_->findChild<PresentationWindow*>();
    ASSERT_TRUE(audience);
    ASSERT_TRUE(QTest::qWaitForWindowActive(audience));
    EXPECT_TRUE(audience->hasPointerRing());
    QTest::keyClick(audience, Qt::Key_P);
    EXPECT_FALSE(audience->hasPointerRing());
    QTest::keyClick(audience, Qt::Key_Period);
    EXPECT_TRUE(audience->isBlank());
    audience->close();
    window_->actions().pointer->trigger();
}

}  // namespace
}  // namespace kyosei
