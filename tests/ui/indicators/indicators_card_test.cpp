// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/result_mask.h"
#include "tests/ui/support/chart_fixture.h"
#include "ui/indicators/indicator_key.h"
#include "ui/indicators/indicator_panel.h"
#include "ui/indicators/indicators_card.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

// The fixture's first indicator changes by k - 4 in 2050 in the k-th of 20 members, in proportion
// to the years since 2000; the second by nothing.
class IndicatorsCardTest : public testing::Test {
protected:
    void SetUp() override {
        card_.resize(640, 400);
        card_.setRunView(unchangedView());
        card_.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&card_));
    }

    const IndicatorContent& content(std::size_t panel) { return card_.panels()[panel]->content(); }

    IndicatorsCard card_;
};

TEST_F(IndicatorsCardTest, HasAPanelForEachIndicatorFromALittleBeforeNowOn) {
    ASSERT_EQ(card_.panels().size(), 2U);
    EXPECT_EQ(content(0).title, QStringLiteral("Calm"));
    EXPECT_EQ(content(1).title, QStringLiteral("Hill"));
    EXPECT_EQ(content(0).start, 2025);
    EXPECT_EQ(content(0).end, 2060);
    EXPECT_EQ(content(0).year, 2050) << "the horizon";
}

TEST_F(IndicatorsCardTest, ShowsTheSingleRunsDifferenceUntilThereAreRanges) {
    card_.setRunView(steeperView());
    // 0.1 more a year since 2000.
    EXPECT_EQ(content(0).line.back(), QPointF(2060, 6));
    EXPECT_TRUE(content(0).changed);
    EXPECT_FALSE(content(1).changed);
    EXPECT_FALSE(content(0).change);
    EXPECT_TRUE(content(0).band.front().isEmpty());
}

TEST_F(IndicatorsCardTest, ShowsTheMedianOfTheChangeAndWhatHoldsNineInTen) {
    card_.setRunView(withFan(steeperView()));
    ASSERT_TRUE(content(0).change);
    // Type 7 quantiles of -3, -2, ... 16.
    EXPECT_NEAR(content(0).change->median, 6.5, 1e-9);
    EXPECT_NEAR(content(0).change->low, -2.05, 1e-9);
    EXPECT_NEAR(content(0).change->high, 15.05, 1e-9);
    EXPECT_EQ(content(0).kind, ChangeClass::unclear) << "its range holds zero";
    EXPECT_NEAR(content(0).line.back().y(), 6.5 * 60 / 50, 1e-9) << "the line is the median";
    EXPECT_EQ(content(1).kind, ChangeClass::none);
}

TEST_F(IndicatorsCardTest, GivesAllPanelsOneWindowThatGrowsAtOnceAndShrinksAfterARest) {
    card_.setDragging(true);
    card_.setRunView(withFan(steeperView()));
    // The band ends at -2.46 and 18.06 in 2060.
    const ValueWindow grown{-5, 20};
    EXPECT_EQ(content(0).window, grown);
    EXPECT_EQ(content(1).window, grown);
    card_.setRunView(unchangedView());
    card_.setDragging(false);
    EXPECT_EQ(content(0).window, grown) << "not under the hand";
    EXPECT_TRUE(QTest::qWaitFor([&] { return content(0).window == ValueWindow{-2, 2}; }, 5000));
}

TEST_F(IndicatorsCardTest, KeptProposalsAreLinesInAWindowThatHoldsThem) {
    RunView view = unchangedView();
    view.proposals = {{2, "Ours", std::make_shared<const Scenario>(), withFan(steeperView()).fan}};
    card_.setRunView(view);
    ASSERT_EQ(content(0).proposals.size(), 1U);
    const ProposalLine& line = content(0).proposals.front();
    EXPECT_EQ(line.place, 2U);
    EXPECT_NEAR(line.change.median, 6.5, 1e-9);
    EXPECT_NEAR(line.line.back().y(), 6.5 * 60 / 50, 1e-9);
    EXPECT_EQ(content(0).window.upper, 10) << "7.8 in 2060; its band is not drawn";
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return card_.panels()[0]->accessibleDescription().contains(QStringLiteral("C Ours: +6.5"));
    })) << qPrintable(card_.panels()[0]->accessibleDescription());
    card_.setMode(IndicatorMode::levels);
    EXPECT_GT(content(0).proposals.front().line.back().y(), 40) << "its level";
}

TEST_F(IndicatorsCardTest, ShowsWhatWouldBeWithoutTheShocksUnlessThatIsSwitchedOff) {
    RunView view = withFan(steeperView());
    auto fan = std::make_shared<EnsembleSnapshot>(*view.fan);
    fan->sameShocks = view.sameShocks = true;
    fan->outputs.front().withoutShocks.assign(fan->times.size(), 4);
    view.fan = fan;
    card_.setRunView(view);
    ASSERT_FALSE(content(0).withoutShocks.isEmpty());
    EXPECT_EQ(content(0).withoutShocks.back(), QPointF(2060, 4));
    card_.setMode(IndicatorMode::levels);
    EXPECT_NEAR(content(0).withoutShocks.back().y(), content(0).baseline.back().y() + 4, 1e-9);
    view.showsWithoutShocks = false;
    card_.setRunView(view);
    EXPECT_TRUE(content(0).withoutShocks.isEmpty());
}

TEST_F(IndicatorsCardTest, DoesNotPaintAnewWhatHasNotChanged) {
    card_.setRunView(withFan(steeperView()));
    QTest::qWait(20);
    QSignalSpy painted(&card_, &IndicatorsCard::painted);
    RunView view = withFan(steeperView());
    view.current = changedView("slope", 0.7).current;  // another run in the middle of a drag
    card_.setRunView(view);
    QTest::qWait(20);
    EXPECT_EQ(painted.count(), 0) << "the panels show the ensemble";
}

TEST_F(IndicatorsCardTest, ShowsLevelsOnTheWholeScale) {
    auto* modes = card_.findChild<SegmentedSwitch*>();
    QSignalSpy changed(&card_, &IndicatorsCard::modeChanged);
    QTest::mouseClick(modes->findChildren<QAbstractButton*>().front(), Qt::LeftButton);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(content(0).bottom(), 0);
    EXPECT_EQ(content(0).top(), 100);
    EXPECT_EQ(content(0).line.back(), QPointF(2060, 50));
    card_.setRunView(withFan(steeperView()));
    EXPECT_FALSE(content(0).baseline.isEmpty());
}

TEST_F(IndicatorsCardTest, ReadsOutAnyYearAndGoesBackToTheHorizon) {
    card_.setRunView(withFan(steeperView()));
    card_.setYear(2040);
    EXPECT_EQ(content(0).year, 2040);
    EXPECT_NEAR(content(0).change->median, 6.5 * 40 / 50, 1e-9);
    card_.setYear(std::nan(""));
    EXPECT_EQ(content(0).year, 2050);
}

TEST_F(IndicatorsCardTest, GoesThroughTheYearsAndOpensTheChartByKeyboard) {
    QSignalSpy hovered(&card_, &IndicatorsCard::hoveredYear);
    QSignalSpy wanted(&card_, &IndicatorsCard::chartRequested);
    IndicatorPanel* panel = card_.panels()[1];
    QTest::keyClick(panel, Qt::Key_Left);
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered.front().front().toDouble(), 2049);
    QTest::keyClick(panel, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().toString(), QStringLiteral("hill"));
}

TEST_F(IndicatorsCardTest, TellsNothingAfterTheYearInWhichAResultIsHidden) {
    RunView view = steeperView();
    const Slot slot = view.model->charts().headline().indicators.front().slot;
    const Slot hidden[] = {slot};
    // As the results model hides it: no numbers after 2030 and no ranges.
    view.current = masked(*view.current, hidden, 2030);
    view.masked = {slot};
    card_.setRunView(view);
    EXPECT_TRUE(content(0).hidden);
    ASSERT_FALSE(content(0).line.isEmpty());
    EXPECT_LE(content(0).line.back().x(), 2030);
    EXPECT_FALSE(content(0).change);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return card_.panels()[0]->accessibleDescription() ==
               QStringLiteral("Hidden until you reveal it");
    }));
}

TEST_F(IndicatorsCardTest, SaysSoWhereNothingDiffers) {
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return card_.panels()[0]->accessibleDescription() == QStringLiteral("As in the baseline.");
    }));
    card_.setRunView(withFan(steeperView()));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return card_.panels()[0]->accessibleDescription().startsWith(
            QStringLiteral("Direction unclear, leaning higher."));
    }));
}

TEST_F(IndicatorsCardTest, MarksKnownSizes) {
    const Slot slot = smallModel()->charts().headline().indicators.front().slot;
    card_.setYardstick(std::make_shared<const Yardstick>(
        Yardstick{{slot}, {{"Sunshine era", {2.9}}, {"Korean war", {-34}}}}));
    ASSERT_EQ(content(0).marks.size(), 2U);
    EXPECT_EQ(content(0).marks[1].label, QStringLiteral("Korean war"));
    EXPECT_EQ(content(0).marks[1].value, -34);
    EXPECT_TRUE(std::isnan(content(1).marks[0].value)) << "it is not known of this one";
}

TEST_F(IndicatorsCardTest, MarksWhatLeavesTheWindowAndShowsItWhole) {
    // Hill falls by 30 in 2040 alone, as much as a war would.
    RunView view = unchangedView();
    const Slot slot = view.model->charts().headline().indicators.back().slot;
    auto stage = std::make_shared<EnsembleSnapshot>(*withFan(view).fan);
    for (OutputFan& fan : stage->outputs)
        if (fan.slot == slot)
            for (auto& quantile : fan.difference.quantiles)
                quantile[40] = -30;
    view.current = changedView("slope", 0.6).current;
    view.fan = stage;
    card_.setRunView(view);
    const auto excursion = content(1).excursion();
    ASSERT_TRUE(excursion);
    EXPECT_EQ(excursion->year, 2040);
    EXPECT_EQ(excursion->value, -30);
    emit card_.panels()[1]->excursionPressed();
    EXPECT_FALSE(content(1).excursion()) << "all is in sight now";
    EXPECT_EQ(content(1).window.lower, -30);
}

TEST_F(IndicatorsCardTest, PaintsOnceForManyChanges) {
    QTest::qWait(100);
    QSignalSpy painted(&card_, &IndicatorsCard::painted);
    for (int i = 0; i < 20; ++i)
        card_.setRunView(i % 2 == 0 ? steeperView() : unchangedView());
    QTest::qWait(200);
    EXPECT_EQ(painted.count(), 2) << "each of the two panels once";
}

}  // namespace
}  // namespace kyosei
