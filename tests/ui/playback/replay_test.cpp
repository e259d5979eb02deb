// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_number.h"
#include "ui/levers/lever_slider.h"
#include "ui/playback/play_bar.h"
#include "ui/playback/play_clock.h"
#include "ui/text/change_text.h"
#include "ui/window/actions.h"

#include <QComboBox>
#include <QSlider>
#include <QTest>
#include <QToolButton>

namespace kyosei {

namespace {

class ReplayTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        document().beginGesture();
        document().setLeverValue(lever, lever.maximum);
        settleFan();
    }
    /// The visible bar; none: nothing is played.
    [[nodiscard]] PlayBar* bar() const {
        for (PlayBar* one : window_->findChildren<PlayBar*>())
            if (one->isVisibleTo(window_.get()))
                return one;
        return nullptr;
    }
    /// Takes the handle of the bar to a position.
    void scrub(int position) const {
        auto* handle = bar()->findChild<QSlider*>();
        ASSERT_TRUE(handle);
        handle->setValue(position);
        settle();
    }
    [[nodiscard]] QString headline() const {
        return window_->findChild<HeadlineNumber*>()->accessibleName();
    }
    const LeverCell& lever = someLever();
};

}  // namespace

TEST_F(ReplayTest, ReplayShowsTheWayFromBeforeToAfterAndLeavesTheDocumentAlone) {
    const auto after = plotted(window_->leftChart());
    const Scenario kept = document().kept();
    const int steps = document().history().index();
    window_->actions().replay->trigger();
    ASSERT_TRUE(bar());
    emit bar()->playPressed();  // rests where it begins, however slow the runs are
    settle();
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_EQ(slider(lever)->exactValue(), lever.baseline.value);
    EXPECT_NE(plotted(window_->leftChart()), after);
    scrub(50);
    EXPECT_DOUBLE_EQ(document().scenario().setting(lever).value,
                     (lever.baseline.value + lever.maximum) / 2);
    EXPECT_NE(plotted(window_->leftChart()), after);
    scrub(100);
    EXPECT_EQ(plotted(window_->leftChart()), after);
    EXPECT_EQ(document().kept(), kept);
    EXPECT_EQ(document().history().index(), steps);
    EXPECT_TRUE(document().isModified());
}

TEST_F(ReplayTest, EscapeStopsAndRestoresWhereverTheKeyboardIs) {
    const auto after = plotted(window_->leftChart());
    window_->actions().replay->trigger();
    scrub(30);
    QTest::keyClick(slider(lever), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(bar());
    EXPECT_EQ(plotted(window_->leftChart()), after);
    EXPECT_EQ(slider(lever)->exactValue(), lever.maximum);
}

TEST_F(ReplayTest, AnEditStopsTheReplayAndBuildsOnWhatWasThere) {
    window_->actions().replay->trigger();
    scrub(30);
    const LeverCell& other = someLever(1);
    document().beginGesture();
    document().setLeverValue(other, other.maximum);
    settle();
    EXPECT_FALSE(bar());
    EXPECT_EQ(document().kept().setting(lever).value, lever.maximum);
    EXPECT_EQ(document().scenario(), document().kept());
    document().history().undo();
    EXPECT_EQ(document().scenario().setting(lever).value, lever.maximum);
}

TEST_F(ReplayTest, UndoDuringAReplayUndoesTheRealStep) {
    window_->actions().replay->trigger();
    scrub(70);
    window_->actions().undo->trigger();
    settle();
    EXPECT_FALSE(bar());
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_FALSE(document().isModified());
    EXPECT_FALSE(window_->actions().replay->isEnabled());
}

TEST_F(ReplayTest, WhatIsSavedDuringAReplayIsTheScenarioBeingEdited) {
    window_->actions().replay->trigger();
    scrub(40);
    saveAnswer_ = path(QStringLiteral("kept.json"));
    window_->actions().save->trigger();
    const auto read = readScenarioFile(saveAnswer_.toStdString(), document().levers(),
                                       document().model().shocks());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scenario.setting(lever).value, lever.maximum);
}

TEST_F(ReplayTest, AChangeOfTheTitleIsNotWhatPeopleWantToSeeAgain) {
    document().setProperties(QStringLiteral("A name"), {}, {});
    window_->actions().replay->trigger();
    ASSERT_TRUE(bar());
    emit bar()->playPressed();
    settle();
    EXPECT_EQ(slider(lever)->exactValue(), lever.baseline.value);
    EXPECT_EQ(document().displayTitle(), QStringLiteral("A name"));
}

TEST_F(ReplayTest, WithLessMotionItGoesInFourSteps) {
    window_->actions().lessMotion->setChecked(true);
    window_->actions().replay->trigger();
    for (const int position : {24, 26, 49, 51}) {
        scrub(position);
        const double quarter = position / 25 * 0.25;
        EXPECT_DOUBLE_EQ(document().scenario().setting(lever).value,
                         lever.baseline.value + quarter * (lever.maximum - lever.baseline.value));
    }
}

TEST_F(ReplayTest, TheYearThatIsPlayedIsReadOutInChartsAndHeadline) {
    window_->actions().playYears->trigger();
    ASSERT_TRUE(bar());
    scrub(2037);
    for (ChartView* chart : {&window_->leftChart(), &window_->rightChart()}) {
        auto* plot = chart->findChild<ChartPlot*>();
        ASSERT_TRUE(plot->hasCursor());
        EXPECT_EQ(plot->readOut().year, 2037);
    }
    EXPECT_TRUE(headline().contains(QStringLiteral("2037"))) << headline().toStdString();
    const HeadlineIndicator& stability = document().model().charts().headline().stability;
    const auto change = window_->results().view().fan->change(stability.slot, 2037);
    ASSERT_TRUE(change);
    EXPECT_TRUE(headline().contains(changeNumber(*change, stability.changes)));
    auto* handle = bar()->findChild<QSlider*>();
    QTest::keyClick(handle, Qt::Key_Right);
    EXPECT_EQ(window_->leftChart().findChild<ChartPlot*>()->readOut().year, 2038);
    window_->actions().playYears->trigger();
    EXPECT_FALSE(bar());
    EXPECT_FALSE(window_->leftChart().findChild<ChartPlot*>()->hasCursor());
    EXPECT_FALSE(headline().contains(QStringLiteral("2038")));
}

TEST(PlayClock, StepsAreWholeAndTheEndIsReached) {
    PlayClock clock;
    QVector<double> seen;
    QObject::connect(&clock, &PlayClock::moved, [&](double at) { seen << at; });
    clock.setSpan(1992, 1996.5, 1);
    for (const double at : {1993.9, 1994.0, 1996.4, 1996.5, 1999.0})
        clock.moveTo(at);
    EXPECT_EQ(seen, (QVector<double>{1992, 1993, 1994, 1996, 1996.5}));
}

TEST(PlayClock, ItPlaysToTheEndAndFromThereAgain) {
    PlayClock clock;
    clock.setSpan(0, 1);
    clock.setDuration(0.05);
    clock.play();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !clock.isPlaying(); }));
    EXPECT_EQ(clock.position(), 1);
    clock.play();
    EXPECT_EQ(clock.position(), 0);
    EXPECT_TRUE(clock.isPlaying());
}

}  // namespace kyosei
