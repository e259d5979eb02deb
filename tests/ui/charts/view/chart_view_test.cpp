// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "tests/ui/support/patience.h"
#include "ui/charts/plot/chart_legend.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_chooser.h"
#include "ui/charts/view/chart_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/title_button.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

class ChartViewTest : public testing::Test {
protected:
    void SetUp() override {
        view_.resize(520, 380);
        view_.setRunView(unchangedView());
        view_.setChart(QStringLiteral("calm"));
        view_.show();
        view_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view_));
    }

    ChartPlot& plot() { return *view_.findChild<ChartPlot*>(); }

    // Last value of the line that is drawn with a pen of this colour.
    double lastPlotted(const QColor& colour) {
        for (int i = 0; i < plot().graphCount(); ++i) {
            const QCPGraph* graph = plot().graph(i);
            if (graph->visible() && graph->pen().color() == colour && graph->dataCount() > 1) {
                return graph->data()->at(graph->dataCount() - 1)->value;
            }
        }
        return std::nan("");
    }

    ChartView view_;
};

TEST_F(ChartViewTest, DrawsTheBaselineAndANewCurrentRun) {
    view_.setRunView(steeperView());
    EXPECT_DOUBLE_EQ(lastPlotted(theme().accent), 56);
    EXPECT_DOUBLE_EQ(lastPlotted(theme().baseline), 50);
}

TEST_F(ChartViewTest, RepaintsOnceForManyChanges) {
    QTest::qWait(100);
    QSignalSpy painted(&view_, &ChartView::painted);
    for (int i = 0; i < 20; ++i) {
        view_.setRunView(i % 2 == 0 ? steeperView() : unchangedView());
    }
    ASSERT_TRUE(painted.wait(kPatience));
    QTest::qWait(100);
    EXPECT_EQ(painted.count(), 1);
}

TEST_F(ChartViewTest, KeepsItsAxisWhileASliderMovesAndFitsItAfterwards) {
    view_.setDragging(true);
    view_.setRunView(changedView("slope", 3));
    const double grown = plot().valueAxis().upper;
    EXPECT_GE(grown, 200);
    view_.setRunView(unchangedView());
    EXPECT_GE(plot().valueAxis().upper, grown);
    view_.setDragging(false);
    EXPECT_DOUBLE_EQ(plot().valueAxis().upper, 100);
}

TEST_F(ChartViewTest, KeepsItsChartWhenAskedForOneThatDoesNotExist) {
    QSignalSpy changed(&view_, &ChartView::chartChanged);
    view_.setChart(QStringLiteral("nonsense"));
    EXPECT_EQ(view_.chart(), QStringLiteral("calm"));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(ChartViewTest, OffersAllAndEachElementOnlyWhereThereAreElements) {
    auto* selector = view_.findChild<QComboBox*>();
    EXPECT_FALSE(selector->isVisible());
    view_.setChart(QStringLiteral("wealth"));
    EXPECT_TRUE(selector->isVisible());
    EXPECT_EQ(selector->count(), 3);
    QSignalSpy changed(&view_, &ChartView::elementChanged);
    view_.setElement(QStringLiteral("SUD"));
    EXPECT_EQ(selector->currentText(), QStringLiteral("Sudland"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_DOUBLE_EQ(lastPlotted(theme().accent), 1200);
}

TEST_F(ChartViewTest, ChoosesAnElementWhereAllOfThemCouldNotBeTold) {
    view_.setChart(QStringLiteral("two"));
    EXPECT_EQ(view_.element(), QStringLiteral("NOR"));
    EXPECT_EQ(plot().content().lines.size(), 2U);
}

TEST_F(ChartViewTest, KeepsTheElementWhenAnotherChartHasItToo) {
    view_.setChart(QStringLiteral("wealth"));
    view_.setElement(QStringLiteral("SUD"));
    view_.setChart(QStringLiteral("two"));
    EXPECT_EQ(view_.element(), QStringLiteral("SUD"));
    view_.setChart(QStringLiteral("ties"));
    EXPECT_EQ(view_.element(), QString());
}

TEST_F(ChartViewTest, ReadsOutYearsByKeyboardAndTellsTheOtherChart) {
    view_.setRunView(steeperView());
    QSignalSpy hovered(&view_, &ChartView::hoveredYear);
    plot().setFocus();
    QTest::keyClick(&plot(), Qt::Key_Right);
    ASSERT_TRUE(plot().hasCursor());
    EXPECT_DOUBLE_EQ(plot().readOut().year, 2026) << "it begins today";
    QTest::keyClick(&plot(), Qt::Key_Right);
    EXPECT_DOUBLE_EQ(plot().readOut().current, 20 + 0.6 * 27);
    EXPECT_DOUBLE_EQ(hovered.last().first().toDouble(), 2027);
    EXPECT_TRUE(plot().accessibleDescription().contains(QStringLiteral("2027")));
    QTest::keyClick(&plot(), Qt::Key_End);
    EXPECT_DOUBLE_EQ(plot().readOut().year, 2060);
    QTest::keyClick(&plot(), Qt::Key_Escape);
    EXPECT_FALSE(plot().hasCursor());
    EXPECT_TRUE(std::isnan(hovered.last().first().toDouble()));
}

TEST_F(ChartViewTest, ReadsOutTheNearestLineUnderThePointer) {
    view_.setChart(QStringLiteral("wealth"));
    QTest::qWait(50);
    const QPointF nearSud(plot().xAxis->coordToPixel(2040), plot().yAxis->coordToPixel(790));
    QTest::mouseMove(&plot(), nearSud.toPoint());
    QTest::qWait(50);
    ASSERT_TRUE(plot().hasCursor());
    EXPECT_EQ(plot().readOut().label, QStringLiteral("Sudland"));
    EXPECT_DOUBLE_EQ(plot().readOut().baseline, 800);
}

TEST_F(ChartViewTest, FollowsTheHoverOfAnotherChartWithoutAnswering) {
    QSignalSpy hovered(&view_, &ChartView::hoveredYear);
    view_.setHoverYear(2050);
    EXPECT_DOUBLE_EQ(plot().readOut().baseline, 45);
    view_.setHoverYear(std::nan(""));
    EXPECT_FALSE(plot().hasCursor());
    EXPECT_EQ(hovered.count(), 0);
}

TEST_F(ChartViewTest, TellsItsReadingToAssistiveTechnologyAtRest) {
    view_.setRunView(steeperView());
    QTRY_VERIFY_WITH_TIMEOUT(
        plot().accessibleDescription().contains(QStringLiteral("+5.0 against the baseline")), 2000);
    EXPECT_EQ(plot().accessibleName(), QStringLiteral("Calm"));
}

TEST_F(ChartViewTest, GivesEverythingThatTakesTheKeyboardAName) {
    view_.setChart(QStringLiteral("wealth"));
    for (const QWidget* widget : view_.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&view_)) {
            continue;
        }
        QAccessibleInterface* told =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_TRUE(told);
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(ChartViewTest, OpensTheCatalogueFromTheTitleByKeyboardAndTakesAChart) {
    auto* title = view_.findChild<TitleButton*>();
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Down);
    auto* chooser = view_.findChild<ChartChooser*>();
    ASSERT_TRUE(chooser->isVisible());
    auto* search = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("countries own"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_FALSE(chooser->isVisible());
    EXPECT_EQ(view_.chart(), QStringLiteral("wealth")) << "its sentence says: what countries own";
}

TEST_F(ChartViewTest, FollowsAChangeOfTheme) {
    const auto paper = [this] {
        QTest::qWait(50);
        const QPoint inside = plot().geometry().bottomRight() - QPoint(3, 3);
        return view_.grab().toImage().pixelColor(inside);
    };
    EXPECT_EQ(paper(), theme().surface);
    applyTheme(*qApp, ThemeChoice::dark);
    EXPECT_TRUE(theme().dark);
    EXPECT_EQ(paper(), theme().surface);
    EXPECT_FALSE(std::isnan(lastPlotted(theme().accent)));
    applyTheme(*qApp, ThemeChoice::light);
    EXPECT_EQ(paper(), theme().surface);
}

TEST_F(ChartViewTest, SwitchesBetweenLevelsAndChangeBesideTheTitle) {
    auto* levelsOrChange = view_.findChild<SegmentedSwitch*>();
    QSignalSpy changed(&view_, &ChartView::modeChanged);
    QTest::mouseClick(levelsOrChange->findChildren<QAbstractButton*>()[1], Qt::LeftButton);
    EXPECT_EQ(view_.mode(), ChartMode::difference);
    EXPECT_EQ(changed.count(), 1);
    view_.setMode(ChartMode::members);
    EXPECT_EQ(levelsOrChange->current(), -1) << "neither of them";
    view_.setMode(ChartMode::bands);
    EXPECT_EQ(levelsOrChange->current(), 0);
}

TEST_F(ChartViewTest, DoesNotMoveThePlotWhenTheSentenceWraps) {
    QTest::qWait(500);  // until the reading has settled
    const QRect before = plot().geometry();
    view_.setRunView(withFan(steeperView()));
    QTest::qWait(500);
    EXPECT_EQ(plot().geometry(), before);
}

TEST_F(ChartViewTest, WantsNoRangesWhileNobodySeesIt) {
    EXPECT_FALSE(view_.wantedFans().empty());
    view_.hide();
    EXPECT_TRUE(view_.wantedFans().empty());
    view_.setRunView(steeperView());
    view_.show();
    EXPECT_FALSE(view_.wantedFans().empty());
    EXPECT_DOUBLE_EQ(lastPlotted(theme().accent), 56) << "and has caught up when it is seen again";
}

TEST_F(ChartViewTest, OffersViewsBesideCharts) {
    view_.setViews({{QStringLiteral("all"), QStringLiteral("All at once"), {}}});
    QSignalSpy wanted(&view_, &ChartView::viewWanted);
    view_.findChild<TitleButton*>()->click();
    auto* search = view_.findChild<ChartChooser*>()->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("at once"));
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().toString(), QStringLiteral("all"));
    EXPECT_EQ(view_.chart(), QStringLiteral("calm"));
}

TEST_F(ChartViewTest, HoldsItsPartsInsideASmallCard) {
    view_.setChart(QStringLiteral("ties"));
    view_.resize(420, 330);
    QTest::qWait(50);
    EXPECT_EQ(view_.size(), QSize(420, 330)) << "the card must not insist on more";
    const auto* legend = view_.findChild<ChartLegend*>();
    EXPECT_TRUE(view_.rect().contains(legend->geometry()));
    EXPECT_GE(plot().height(), 150);
    EXPECT_FALSE(legend->geometry().intersects(plot().geometry()));
}

}  // namespace
}  // namespace kyosei
