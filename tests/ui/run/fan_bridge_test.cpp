// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_number.h"
#include "ui/headline/indicator_tile.h"
#include "ui/levers/lever_slider.h"
#include "ui/run/fan_bridge.h"

#include <QTest>

namespace kyosei {
namespace {

EnsembleRunner::EnsembleSource source() {
    return [] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble()); };
}

Scenario moved(double share) {
    const LeverCell& cell = someLever();
    Scenario scenario;
    LeverSetting setting = cell.baseline;
    setting.value += share * (cell.maximum - cell.baseline.value);
    scenario.set(cell, setting);
    return scenario;
}

TEST(FanBridge, TheNewestRequestIsAnsweredInFullAndLast) {
    const Headline& headline = policyModel()->charts().headline();
    FanBridge bridge(source(), headline.horizon);
    std::vector<std::pair<std::uint64_t, std::size_t>> stages;
    QObject::connect(&bridge, &FanBridge::stageReady, &bridge,
                     [&](const std::shared_ptr<const EnsembleSnapshot>& stage) {
                         stages.emplace_back(stage->revision, stage->complete);
                     });
    for (int i = 1; i <= 10; ++i)
        bridge.show(moved(i / 10.0), {headline.stability.slot});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.isRunning(); }, 20000));
    ASSERT_FALSE(stages.empty());
    EXPECT_EQ(stages.back().first, bridge.newest());
    EXPECT_EQ(stages.back().second, ensemble()->members());
    for (const auto& [revision, complete] : stages)
        EXPECT_TRUE(revision == bridge.newest() || complete < ensemble()->members())
            << "an older request may show a coarse fan, never the full one";
}

TEST(FanBridge, DoesNotAskAgainForWhatItHas) {
    const Headline& headline = policyModel()->charts().headline();
    FanBridge bridge(source(), headline.horizon);
    const Slot one = headline.stability.slot, other = headline.framework.slot;
    bridge.show({}, {one, other});
    const auto first = bridge.newest();
    bridge.show({}, {other});
    EXPECT_EQ(bridge.newest(), first);
    Scenario renamed;
    renamed.title = "Another name";
    bridge.show(renamed, {one});
    EXPECT_EQ(bridge.newest(), first) << "a title changes no number";
    bridge.show({}, {one, headline.indicators.front().slot});
    EXPECT_GT(bridge.newest(), first);
}

using LiveFan = WindowTest;

TEST_F(LiveFan, DraggingShowsTheLineAtOnceAndTheFanWhileTheSliderIsStillHeld) {
    settleFan();
    const LeverCell& cell = someLever();
    LeverSlider* lever = slider(cell);
    const int middle = lever->height() / 2;
    const int from = lever->thumbX(lever->exactValue());
    int lines = 0, fans = 0;
    QObject::connect(window_.get(), &MainWindow::viewShown, window_.get(), [&] { ++lines; });
    QObject::connect(window_.get(), &MainWindow::fanShown, window_.get(), [&] { ++fans; });
    QTest::mousePress(lever, Qt::LeftButton, {}, {from, middle});
    QTest::mouseMove(lever, {lever->thumbX(cell.maximum), middle});
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines > 0; }, 20000));
    EXPECT_EQ(fans, 0) << "the line does not wait for the fan";
    ASSERT_TRUE(QTest::qWaitFor([&] { return fans > 0; }, 20000));
    QTest::mouseRelease(lever, Qt::LeftButton, {}, {lever->thumbX(cell.maximum), middle});
    settleFan();
    const Slot stability = policyModel()->charts().headline().stability.slot;
    ASSERT_TRUE(window_->view().fan);
    EXPECT_EQ(window_->view().fan->complete, ensemble()->members());
    EXPECT_LT(window_->view().fan->find(stability)->improvement->same, 1);
}

TEST_F(LiveFan, AnUnchangedScenarioIsNeitherBetterNorWorseInAnyRun) {
    settleFan();
    for (const OutputFan& fan : window_->view().fan->outputs) {
        EXPECT_EQ(fan.improvement->same, 1);
        EXPECT_EQ(fan.improvement->better, 0);
    }
    const auto* number = window_->findChild<HeadlineNumber*>();
    EXPECT_TRUE(number->accessibleDescription().startsWith(QStringLiteral("as in the baseline")));
    EXPECT_TRUE(number->accessibleDescription().contains(QStringLiteral("Nine in ten")));
}

TEST_F(LiveFan, AnotherChartGetsItsFanToo) {
    settleFan();
    const auto before = window_->fans().newest();
    for (const ChartDefinition& chart : policyModel()->charts().charts())
        if (!chart.dimension.empty()) {
            window_->leftChart().setChart(QString::fromStdString(chart.id));
            break;
        }
    EXPECT_GT(window_->fans().newest(), before);
    settleFan();
    const auto wanted = window_->leftChart().wantedFans();
    ASSERT_FALSE(wanted.empty());
    for (const Slot slot : wanted)
        EXPECT_NE(window_->view().fan->find(slot), nullptr);
}

}  // namespace
}  // namespace kyosei
