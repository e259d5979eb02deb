// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_thumb.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/charts/workspace/own_chart_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace kyosei {
namespace {

class ChartGridTest : public WindowTest {
protected:
    ChartLayoutStore& layoutStore() const { return workspace().layoutStore(); }
    const std::vector<ChartThumb*>& thumbs() const { return workspace().grid().thumbs(); }

    void showGrid() const {
        window_->actions().grid->trigger();
        drawn();
    }
    void drawn() const {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace().grid().isBusy(); }, 10000));
    }
    static ChartPlot& plotOf(ChartThumb* thumb) { return *thumb->findChild<ChartPlot*>(); }
    static double end(const ChartPlot& plot) {
        return plot.content().lines.front().current.back().value;
    }
};

TEST_F(ChartGridTest, ThumbnailsFollowTheRunLikeTheBigCharts) {
    showGrid();
    ASSERT_GT(thumbs().size(), 3u);
    const double before = end(plotOf(thumbs().front()));
    document().setLeverValue(someLever(), someLever().maximum);
    settle();
    drawn();
    const ChartPlot& plot = plotOf(thumbs().front());
    EXPECT_NE(end(plot), before);
    window_->leftChart().setChart(plot.content().id);
    workspace().show(ChartsShown::two);
    EXPECT_EQ(end(*window_->leftChart().findChild<ChartPlot*>()), end(plot));
    document().resetAll();
    settle();
}

TEST_F(ChartGridTest, ShowsChangesInsteadOfLevels) {
    showGrid();
    workspace().grid().setMode(ChartMode::difference);
    drawn();
    for (ChartThumb* thumb : thumbs()) {
        EXPECT_EQ(plotOf(thumb).content().mode, ChartMode::difference);
        EXPECT_GE(plotOf(thumb).content().start, 2020) << "the past is left out";
    }
    openWindow();
    EXPECT_EQ(workspace().grid().mode(), ChartMode::difference) << "remembered";
}

TEST_F(ChartGridTest, EnterShowsAChartLargeOnTheRightAndWithShiftOnTheLeft) {
    showGrid();
    const QString second = QString::fromStdString(thumbs()[1]->placed().chart);
    thumbs()[1]->setFocus();
    QTest::keyClick(thumbs()[1], Qt::Key_Return);
    EXPECT_FALSE(workspace().isGridShown());
    EXPECT_EQ(window_->rightChart().chart(), second);
    showGrid();
    const QString third = QString::fromStdString(thumbs()[2]->placed().chart);
    QTest::keyClick(thumbs()[2], Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(window_->leftChart().chart(), third);
}

TEST_F(ChartGridTest, RearrangingByKeyMakesAnOwnLayoutThatSurvivesARestart) {
    showGrid();
    const QString bundled = layoutStore().layout();
    const PlacedChart first = layoutStore().placed().front();
    thumbs().front()->setFocus();
    QTest::keyClick(thumbs().front(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(layoutStore().placed()[1], first);
    EXPECT_TRUE(thumbs()[1]->hasFocus());
    QTest::keyClick(thumbs()[1], Qt::Key_Delete);
    const auto arranged = layoutStore().placed();
    EXPECT_EQ(std::count(arranged.begin(), arranged.end(), first), 0);
    EXPECT_NE(layoutStore().layout(), bundled);
    const QString own = layoutStore().layout();
    openWindow();
    EXPECT_EQ(layoutStore().layout(), own);
    EXPECT_EQ(layoutStore().placed(), arranged);
    EXPECT_TRUE(workspace().isGridShown());
    layoutStore().chooseLayout(bundled);
    EXPECT_EQ(layoutStore().placed().front(), first);
}

TEST_F(ChartGridTest, AChartIsDraggedToItsPlace) {
    showGrid();
    const PlacedChart first = layoutStore().placed().front();
    ChartThumb* thumb = thumbs().front();
    const QPoint inside(20, 30);
    QTest::mousePress(thumb, Qt::LeftButton, {}, inside);
    const QPoint target = thumbs()[2]->geometry().center() - thumb->pos() + QPoint(20, 0);
    QTest::mouseMove(thumb, inside + QPoint(40, 0));
    QTest::mouseMove(thumb, target);
    QTest::mouseRelease(thumb, Qt::LeftButton, {}, target);
    EXPECT_EQ(layoutStore().placed()[2], first);
    EXPECT_TRUE(workspace().isGridShown());
}

TEST_F(ChartGridTest, ADamagedFileIsKeptAndTold) {
    window_.reset();
    const QString file = path(QStringLiteral("chart-book.json"));
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"format\": \"kyosei-chart-book\", \"ver");
    damaged.close();
    openWindow();
    EXPECT_FALSE(layoutStore().placed().empty());
    EXPECT_TRUE(QFile::exists(file + QStringLiteral(".damaged")));
    const QString said = messages().texts().join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral(".damaged"))) << said.toStdString();
}

TEST_F(ChartGridTest, AllChartsShareYearsAndReadOut) {
    showGrid();
    workspace().link().setYears(YearRange{2026, 2040});
    drawn();
    for (const ChartThumb* thumb : thumbs()) {
        EXPECT_EQ(thumb->findChild<ChartPlot*>()->content().start, 2026);
        EXPECT_EQ(thumb->findChild<ChartPlot*>()->content().end, 2040);
    }
    workspace().link().hover(2033);
    EXPECT_EQ(plotOf(thumbs().front()).readOut().year, 2033);
    workspace().show(ChartsShown::two);
    // They are drawn once they are in sight; what the pointer read elsewhere may be over by then.
    const auto* left = window_->leftChart().findChild<ChartPlot*>();
    EXPECT_TRUE(QTest::qWaitFor([left] { return left->content().end == 2040; }, 10000));
    workspace().link().hover(2031);
    EXPECT_EQ(window_->rightChart().findChild<ChartPlot*>()->readOut().year, 2031);
    openWindow();
    EXPECT_EQ(workspace().link().years(), (YearRange{2026, 2040}));
}

TEST_F(ChartGridTest, ModeAndElementOfAPlaceSurviveARestart) {
    window_->leftChart().setChart(QStringLiteral("trust"));
    const QString element =
        QString::fromStdString(policyModel().charts().find("trust")->elements.at(3));
    window_->leftChart().setElement(element);
    window_->leftChart().setMode(ChartMode::difference);
    openWindow();
    EXPECT_EQ(window_->leftChart().element(), element);
    EXPECT_EQ(window_->leftChart().mode(), ChartMode::difference);
    EXPECT_EQ(window_->rightChart().mode(), ChartMode::bands);
}

TEST_F(ChartGridTest, AnOwnRatioIsMadeShownKeptAndDeleted) {
    window_->actions().ownChart->trigger();
    auto* dialog = window_->findChild<OwnChartDialog*>();
    ASSERT_TRUE(dialog);
    const auto press = [&](const QString& start) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text().remove(u'&').startsWith(start))
                button->click();
    };
    auto* search = dialog->findChildren<QLineEdit*>().front();
    search->setText(QStringLiteral("military burden"));
    press(QStringLiteral("Add"));
    search->setText(QStringLiteral("trade total"));
    press(QStringLiteral("Divide"));
    press(QStringLiteral("Make"));
    settle();
    const QString id = window_->rightChart().chart();
    EXPECT_TRUE(layoutStore().isOwnChart(id));
    const ChartContent& content = window_->rightChart().findChild<ChartPlot*>()->content();
    ASSERT_EQ(content.lines.size(), 1u);
    EXPECT_EQ(content.unit, QStringLiteral("1 per BUSD/Year"));
    EXPECT_FALSE(content.lines.front().current.isEmpty());
    document().setLeverValue(someLever(), someLever().maximum);
    settle();
    EXPECT_FALSE(
        window_->rightChart().findChild<ChartPlot*>()->content().lines.front().current.isEmpty());
    openWindow();
    EXPECT_EQ(window_->rightChart().chart(), id);
    layoutStore().removeChart(id);
    EXPECT_NE(window_->rightChart().chart(), id);
}

}  // namespace
}  // namespace kyosei
