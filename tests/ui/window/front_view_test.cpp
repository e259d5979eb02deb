// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/indicators/indicator_panel.h"
#include "ui/indicators/indicators_card.h"
#include "ui/levers/lever_slider.h"
#include "ui/window/actions.h"

#include <QSignalSpy>
#include <QTest>

namespace kyosei {
namespace {

const QString kShown = QStringLiteral("shown");

class FrontViewTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        window_->actions().frontView->trigger();
    }
    [[nodiscard]] IndicatorsCard& card() const { return *window_->findChild<IndicatorsCard*>(); }
    [[nodiscard]] ChartWorkspace& charts() const { return *window_->findChild<ChartWorkspace*>(); }
    [[nodiscard]] const IndicatorContent& content(std::size_t panel) const {
        return card().panels().at(panel)->content();
    }
};

TEST_F(FrontViewTest, IsWhatAWindowShowsThatRemembersNothing) {
    settings_->setChartDetail(kShown, QStringLiteral("nothing known"));
    openWindow();
    EXPECT_EQ(charts().shown(), ChartsShown::front);
    EXPECT_TRUE(card().isVisible());
    EXPECT_FALSE(window_->leftChart().isVisible());
    EXPECT_EQ(card().mode(), IndicatorMode::change);
    EXPECT_EQ(card().panels().size(), policyModel().charts().headline().indicators.size());
}

TEST_F(FrontViewTest, LeadsToTwoChartsAndTheGridAndBack) {
    window_->actions().twoCharts->trigger();
    EXPECT_TRUE(window_->leftChart().isVisible());
    EXPECT_FALSE(card().isVisible());
    window_->actions().frontView->trigger();
    window_->actions().grid->trigger();
    EXPECT_TRUE(charts().grid().isVisible());
    EXPECT_TRUE(window_->actions().grid->isChecked());
    window_->actions().grid->trigger();
    EXPECT_TRUE(card().isVisible()) << "back to what was there before the grid";
    EXPECT_TRUE(window_->actions().frontView->isChecked());
    QTest::keyClick(card().panels()[2], Qt::Key_Return);
    EXPECT_TRUE(window_->rightChart().isVisible());
    EXPECT_EQ(window_->rightChart().chart(),
              QString::fromStdString(policyModel().charts().headline().indicators[2].chart));
}

TEST_F(FrontViewTest, RemembersWhatItShowed) {
    card().setMode(IndicatorMode::levels);
    window_->actions().grid->trigger();
    openWindow();
    EXPECT_EQ(charts().shown(), ChartsShown::grid);
    window_->actions().frontView->trigger();
    EXPECT_EQ(card().mode(), IndicatorMode::levels);
}

TEST_F(FrontViewTest, ShowsTheChangeOfTheSameEnsembleAsAllElse) {
    settleFan();
    document().setLeverValue(someLever(), someLever().maximum);
    settleFan();
    const auto& indicators = policyModel().charts().headline().indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        ASSERT_TRUE(content(i).change) << i;
        const auto expected = window_->results().view().fan->change(
            indicators[i].slot, policyModel().charts().headline().horizon);
        EXPECT_EQ(*content(i).change, *expected) << i;
        EXPECT_TRUE(content(i).changed) << i;
    }
    document().resetAll();
    settle();
    EXPECT_FALSE(content(0).changed);
}

TEST_F(FrontViewTest, FollowsTheSliderWhileItMoves) {
    settleFan();
    QSignalSpy painted(&card(), &IndicatorsCard::painted);
    const LeverCell& cell = someLever();
    LeverSlider* lever = slider(cell);
    const int middle = lever->height() / 2;
    QTest::mousePress(lever, Qt::LeftButton, {}, {lever->thumbX(lever->exactValue()), middle});
    QTest::mouseMove(lever, {lever->thumbX(cell.maximum), middle});
    EXPECT_TRUE(QTest::qWaitFor([&] { return content(0).changed && painted.count() >= 4; }, 5000))
        << "before the button is released";
    QTest::mouseRelease(lever, Qt::LeftButton, {}, {lever->thumbX(cell.maximum), middle});
    settle();
}

TEST_F(FrontViewTest, KeysChooseLevelsOrChangeEverywhere) {
    const auto& modes = window_->actions().chartModes;
    modes[0]->trigger();
    EXPECT_EQ(card().mode(), IndicatorMode::levels);
    modes[2]->trigger();
    EXPECT_EQ(card().mode(), IndicatorMode::change);
    EXPECT_EQ(window_->leftChart().mode(), ChartMode::difference);
    EXPECT_EQ(window_->rightChart().mode(), ChartMode::difference);
    EXPECT_EQ(charts().grid().mode(), ChartMode::difference);
    modes[1]->trigger();
    EXPECT_EQ(window_->leftChart().mode(), ChartMode::members);
    EXPECT_EQ(card().mode(), IndicatorMode::change) << "panels have no single runs";
    modes[4]->trigger();
    EXPECT_EQ(window_->leftChart().mode(), ChartMode::futures);
}

TEST_F(FrontViewTest, FindsKnownSizesInTheBackground) {
    const auto& entries = policyModel().charts().headline().yardstick;
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return std::isfinite(content(0).marks.front().value); }, 60000));
    ASSERT_EQ(content(3).marks.size(), entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        EXPECT_EQ(entries[i].worstYear, content(2).marks[i].value < 0)
            << "a war lowers, the packages raise " << entries[i].label;
}

TEST_F(FrontViewTest, SharesTheYearThatIsReadOutWithTheCharts) {
    window_->leftChart().hoveredYear(2040);
    EXPECT_EQ(content(1).year, 2040);
    window_->leftChart().hoveredYear(std::nan(""));
    EXPECT_EQ(content(1).year, policyModel().charts().headline().horizon);
}

}  // namespace
}  // namespace kyosei
