// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gated_runs.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_number.h"
#include "ui/levers/lever_slider.h"

#include <QSet>
#include <QTest>

namespace kyosei {
namespace {

/// The window with runs that the test lets pass; moves a slider from position to position and
/// counts what arrives at the charts.
class SliderToChart : public WindowTest {
protected:
    void SetUp() override {
        run_ = runs_.function();
        WindowTest::SetUp();
        QObject::connect(&window_->results(), &ResultsModel::viewChanged, window_.get(),
                         [this](const RunView& view) {
                             if (view.current != delivered_.last())
                                 delivered_ << view.current;
                         });
        delivered_ << window_->results().view().current;
        lever_ = slider(someLever());
        middle_ = lever_->height() / 2;
        place_ = lever_->thumbX(lever_->exactValue());
        QTest::mousePress(lever_, Qt::LeftButton, {}, {place_, middle_});
    }
    void TearDown() override {
        QTest::mouseRelease(lever_, Qt::LeftButton, {}, {place_, middle_});
        WindowTest::TearDown();
    }
    /// Moves on until the slider has another value.
    void moveOn() {
        const double before = lever_->exactValue();
        while (lever_->exactValue() == before)
            QTest::mouseMove(lever_, {++place_, middle_});
        positions_ << lever_->exactValue();
    }
    /// The values of the lever in all runs so far.
    [[nodiscard]] QList<double> ran() const {
        QList<double> values;
        for (const RunRequest& request : runs_.requests())
            values << request.scenario.setting(someLever()).value;
        return values;
    }
    [[nodiscard]] qsizetype deliveries() const { return delivered_.size() - 1; }

    GatedRuns runs_{sharedPolicyModel()};
    QList<std::shared_ptr<const RunResult>>
        delivered_;  ///< what was there first, then each new run
    QList<double> positions_;
    LeverSlider* lever_ = nullptr;
    int middle_ = 0;
    int place_ = 0;
};

TEST_F(SliderToChart, EachPositionThatIsGivenTimeIsOneRunAndOneDelivery) {
    constexpr int kPositions = 20;
    for (int i = 1; i <= kPositions; ++i) {
        moveOn();
        runs_.letPass(1);
        settle();
        EXPECT_EQ(deliveries(), i);
    }
    EXPECT_EQ(QSet<double>(positions_.begin(), positions_.end()).size(), kPositions);
    EXPECT_EQ(ran(), positions_);
}

TEST_F(SliderToChart, OfPositionsDuringARunOnlyTheLastIsRun) {
    constexpr int kPositions = 20;
    moveOn();
    runs_.waitForRun();
    while (positions_.size() < kPositions)
        moveOn();
    runs_.letPass(2);
    settle();
    EXPECT_EQ(ran(), (QList<double>{positions_.first(), positions_.last()}));
    EXPECT_EQ(deliveries(), 2);
}

TEST_F(SliderToChart, EveryFinishedRunReachesTheChartsWhileTheSliderMoves) {
    constexpr int kRuns = 10;
    moveOn();
    runs_.waitForRun();
    QList<double> expected{positions_.first()};
    for (int run = 1; run < kRuns; ++run) {
        moveOn();  // overtaken while it waits
        moveOn();
        expected << positions_.last();
        runs_.letPass(1);
        runs_.waitForRun();
        ASSERT_TRUE(QTest::qWaitFor([&] { return deliveries() == run; }, kPatience));
    }
    runs_.letPass(1);
    settle();
    EXPECT_EQ(ran(), expected);
    EXPECT_EQ(deliveries(), kRuns);
}

using LiveResults = WindowTest;

TEST_F(LiveResults, DraggingShowsTheLineAtOnceAndTheFanWhileTheSliderIsStillHeld) {
    settleFan();
    const LeverCell& cell = someLever();
    LeverSlider* lever = slider(cell);
    const int middle = lever->height() / 2;
    const int from = lever->thumbX(lever->exactValue());
    int lines = 0, fans = 0;
    const ResultsModel& results = window_->results();
    QObject::connect(&results, &ResultsModel::runFinished, window_.get(), [&] { ++lines; });
    QObject::connect(&results, &ResultsModel::ensembleAdvanced, window_.get(), [&] { ++fans; });
    QTest::mousePress(lever, Qt::LeftButton, {}, {from, middle});
    QTest::mouseMove(lever, {lever->thumbX(cell.maximum), middle});
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines > 0; }, kPatience));
    EXPECT_EQ(fans, 0) << "the line does not wait for the fan";
    ASSERT_TRUE(QTest::qWaitFor([&] { return fans > 0; }, kPatience));
    QTest::mouseRelease(lever, Qt::LeftButton, {}, {lever->thumbX(cell.maximum), middle});
    settleFan();
    const Slot stability = policyModel().charts().headline().stability.slot;
    ASSERT_TRUE(window_->results().view().fan);
    EXPECT_EQ(window_->results().view().fan->complete, ensemble()->members());
    const Change change = *window_->results().view().fan->change(stability, 2050);
    EXPECT_GT(change.higher + change.lower, 0);
}

TEST_F(LiveResults, AnUnchangedScenarioIsNeitherBetterNorWorseInAnyRun) {
    settleFan();
    const EnsembleSnapshot& stage = *window_->results().view().fan;
    for (const OutputFan& fan : stage.outputs)
        if (const auto change = stage.change(fan.slot, 2050)) {
            EXPECT_EQ(change->higher, 0);
            EXPECT_EQ(change->lower, 0);
        }
    const auto* number = window_->findChild<HeadlineNumber*>();
    EXPECT_TRUE(number->accessibleDescription().startsWith(QStringLiteral("No change.")));
    EXPECT_TRUE(number->accessibleDescription().contains(QStringLiteral("Nine in ten")));
}

TEST_F(LiveResults, AnotherChartGetsItsFanToo) {
    settleFan();
    const auto before = window_->results().ensemblesAsked();
    for (const ChartDefinition& chart : policyModel().charts().charts())
        if (!chart.dimension.empty()) {
            window_->leftChart().setChart(QString::fromStdString(chart.id));
            break;
        }
    EXPECT_GT(window_->results().ensemblesAsked(), before);
    settleFan();
    const auto wanted = window_->leftChart().wantedFans();
    ASSERT_FALSE(wanted.empty());
    for (const Slot slot : wanted)
        EXPECT_NE(window_->results().view().fan->find(slot), nullptr);
}

}  // namespace
}  // namespace kyosei
