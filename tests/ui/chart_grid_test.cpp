// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/actions.h"
#include "ui/chart_desk.h"
#include "ui/chart_grid.h"
#include "ui/chart_plot.h"
#include "ui/chart_shelf.h"
#include "ui/chart_thumb.h"
#include "ui/chart_view.h"
#include "ui/message_bar.h"
#include "ui/own_chart_dialog.h"

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
    ChartDesk& desk() const { return window_->desk(); }
    ChartShelf& shelf() const { return desk().shelf(); }
    const std::vector<ChartThumb*>& thumbs() const { return desk().grid().thumbs(); }

    void showGrid() const {
        window_->actions().grid->trigger();
        drawn();
    }
    void drawn() const {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk().grid().isBusy(); }, 10000));
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
    EXPECT_EQ(end(*window_->leftChart().findChild<ChartPlot*>()), end(plot));
    document().resetAll();
    settle();
}

TEST_F(ChartGridTest, EnterShowsAChartLargeOnTheRightAndWithShiftOnTheLeft) {
    showGrid();
    const QString second = QString::fromStdString(thumbs()[1]->placed().chart);
    thumbs()[1]->setFocus();
    QTest::keyClick(thumbs()[1], Qt::Key_Return);
    EXPECT_FALSE(desk().isGridShown());
    EXPECT_EQ(window_->rightChart().chart(), second);
    showGrid();
    const QString third = QString::fromStdString(thumbs()[2]->placed().chart);
    QTest::keyClick(thumbs()[2], Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(window_->leftChart().chart(), third);
}

TEST_F(ChartGridTest, RearrangingByKeyMakesAnOwnLayoutThatSurvivesARestart) {
    showGrid();
    const QString bundled = shelf().layout();
    const PlacedChart first = shelf().placed().front();
    thumbs().front()->setFocus();
    QTest::keyClick(thumbs().front(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(shelf().placed()[1], first);
    EXPECT_TRUE(thumbs()[1]->hasFocus());
    QTest::keyClick(thumbs()[1], Qt::Key_Delete);
    const auto arranged = shelf().placed();
    EXPECT_EQ(std::count(arranged.begin(), arranged.end(), first), 0);
    EXPECT_NE(shelf().layout(), bundled);
    const QString own = shelf().layout();
    openWindow();
    EXPECT_EQ(shelf().layout(), own);
    EXPECT_EQ(shelf().placed(), arranged);
    EXPECT_TRUE(desk().isGridShown());
    shelf().chooseLayout(bundled);
    EXPECT_EQ(shelf().placed().front(), first);
}

TEST_F(ChartGridTest, AChartIsDraggedToItsPlace) {
    showGrid();
    const PlacedChart first = shelf().placed().front();
    ChartThumb* thumb = thumbs().front();
    const QPoint inside(20, 30);
    QTest::mousePress(thumb, Qt::LeftButton, {}, inside);
    const QPoint target = thumbs()[2]->geometry().center() - thumb->pos() + QPoint(20, 0);
    QTest::mouseMove(thumb, inside + QPoint(40, 0));
    QTest::mouseMove(thumb, target);
    QTest::mouseRelease(thumb, Qt::LeftButton, {}, target);
    EXPECT_EQ(shelf().placed()[2], first);
    EXPECT_TRUE(desk().isGridShown());
}

TEST_F(ChartGridTest, ADamagedFileIsKeptAndTold) {
    window_.reset();
    const QString file = path(QStringLiteral("chart-book.json"));
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"format\": \"kyosei-chart-book\", \"ver");
    damaged.close();
    openWindow();
    EXPECT_FALSE(shelf().placed().empty());
    EXPECT_TRUE(QFile::exists(file + QStringLiteral(".damaged")));
    const QString said = window_->messages().texts().join(u'\n');
    EXPECT_TRUE(said.contains(QStringLiteral(".damaged"))) << said.toStdString();
}

TEST_F(ChartGridTest, AllChartsShareYearsAndReadOut) {
    showGrid();
    desk().link().setYears(YearRange{2026, 2040});
    drawn();
    for (const ChartThumb* thumb : thumbs()) {
        EXPECT_EQ(thumb->findChild<ChartPlot*>()->content().start, 2026);
        EXPECT_EQ(thumb->findChild<ChartPlot*>()->content().end, 2040);
    }
    EXPECT_EQ(window_->leftChart().findChild<ChartPlot*>()->content().end, 2040);
    desk().link().hover(2033);
    EXPECT_EQ(plotOf(thumbs().front()).readOut().year, 2033);
    EXPECT_EQ(window_->rightChart().findChild<ChartPlot*>()->readOut().year, 2033);
    openWindow();
    EXPECT_EQ(desk().link().years(), (YearRange{2026, 2040}));
}

TEST_F(ChartGridTest, ModeAndElementOfAPlaceSurviveARestart) {
    window_->leftChart().setChart(QStringLiteral("trust"));
    const QString element =
        QString::fromStdString(policyModel()->charts().find("trust")->elements.at(3));
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
    EXPECT_TRUE(shelf().isOwnChart(id));
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
    shelf().removeChart(id);
    EXPECT_NE(window_->rightChart().chart(), id);
}

}  // namespace
}  // namespace kyosei
