// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/view/chart_window.h"
#include "ui/charts/workspace/chart_windows.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/widgets/message_bar.h"

#include <QTest>

namespace kyosei {
namespace {

/// Two charts in a plain window, which get the baseline as their result.
struct Charts {
    Charts(Document& document, Settings& settings)
        : workspace(document, settings, messages, &window),
          charts(new ChartWindows(document, settings, workspace, &window)) {
        QObject::connect(charts, &ChartWindows::added, &window, [](ChartView* chart) {
            chart->setRunView(
                {sharedPolicyModel(), policyModel().baseline(), policyModel().baseline()});
        });
        charts->restore();
        area = workspace.area(*new QWidget, charts->left(), charts->right());
    }
    ~Charts() { delete area; }  // before what the grid in it shows is gone
    QWidget window;
    MessageBar messages;
    ChartWorkspace workspace;
    ChartWindows* charts;
    QWidget* area = nullptr;
};

class ChartWindowsTest : public testing::Test {
protected:
    [[nodiscard]] static QString chart(std::size_t index) {
        return QString::fromStdString(policyModel().charts().charts().at(index).id);
    }
    [[nodiscard]] ChartWindow* detached() { return shown.window.findChild<ChartWindow*>(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Document document{sharedPolicyModel()};
    Charts shown{document, settings};
};

TEST_F(ChartWindowsTest, BeginsWithTheUsualChartsAndRemembersOthers) {
    const Headline& headline = policyModel().charts().headline();
    EXPECT_EQ(shown.charts->chartIn(QStringLiteral("left")).toStdString(),
              headline.stability.chart);
    EXPECT_EQ(shown.charts->chartIn(QStringLiteral("right")).toStdString(),
              headline.framework.chart);
    shown.charts->showIn(QStringLiteral("left"), chart(3));
    shown.charts->right().setChart(chart(4));
    Charts again(document, settings);
    EXPECT_EQ(again.charts->left().chart(), chart(3));
    EXPECT_EQ(again.charts->right().chart(), chart(4));
}

TEST_F(ChartWindowsTest, AChartInItsOwnWindowIsTheSameUntilItIsClosed) {
    shown.charts->left().setMode(ChartMode::difference);
    shown.charts->open(shown.charts->left());
    ASSERT_TRUE(detached());
    EXPECT_EQ(detached()->chart().chart(), shown.charts->left().chart());
    EXPECT_EQ(detached()->chart().mode(), ChartMode::difference);
    EXPECT_EQ(shown.charts->all().size(), 3);
    detached()->close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !detached(); }));
    EXPECT_EQ(shown.charts->all().size(), 2);
}

TEST_F(ChartWindowsTest, ALostChartLeavesItsPlaceToTheUsualOne) {
    shown.charts->left().setChart(chart(3));
    shown.charts->right().setChart(chart(4));
    shown.charts->replaceLost(policyModel().charts());
    EXPECT_EQ(shown.charts->left().chart(), chart(3)) << "it is not lost";
    shown.charts->replaceLost(ChartCatalogue());
    const Headline& headline = policyModel().charts().headline();
    EXPECT_EQ(shown.charts->left().chart().toStdString(), headline.stability.chart);
    EXPECT_EQ(shown.charts->right().chart().toStdString(), headline.framework.chart);
}

TEST_F(ChartWindowsTest, AModeIsForAllChartsOfTheWindow) {
    shown.charts->setMode(ChartMode::members);
    EXPECT_EQ(shown.charts->left().mode(), ChartMode::members);
    EXPECT_EQ(shown.charts->right().mode(), ChartMode::members);
}

TEST_F(ChartWindowsTest, AnotherWindowTakesOverChartsInTheirOwnWindows) {
    shown.charts->right().setMode(ChartMode::difference);
    shown.charts->open(shown.charts->right()).setGeometry(30, 40, 500, 400);
    Charts next(document, settings);
    next.charts->showAs(*shown.charts);
    EXPECT_EQ(next.charts->right().mode(), ChartMode::difference);
    auto* window = next.window.findChild<ChartWindow*>();
    ASSERT_TRUE(window);
    EXPECT_EQ(window->chart().chart(), shown.charts->right().chart());
    EXPECT_EQ(window->geometry(), QRect(30, 40, 500, 400));
}

}  // namespace
}  // namespace kyosei
