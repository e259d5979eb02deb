// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/content/chart_axis.h"
#include "ui/charts/content/chart_reading.h"
#include "ui/charts/content/series_table.h"
#include "ui/charts/plot/chart_legend.h"
#include "ui/charts/view/chart_view.h"
#include "ui/text/fan_text.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

ChartContent inMode(const char* chart, const RunView& view, ChartMode mode,
                    std::optional<double> level = {}) {
    ContentOptions options;
    options.mode = mode;
    options.level = level;
    return contentOf(*view.model->charts().find(chart), view, options);
}

TEST(ChartMode, TheAxisHasRoomForTheRange) {
    const ChartContent content = inMode("hill", withFan(steeperView()), ChartMode::bands);
    EXPECT_GE(axisFor(content, 5).upper, (30 + 19.05) * 60 / 50) << "95 per cent of the runs, 2060";
}

TEST(ChartMode, SaysTheRangeInWords) {
    const QString changed = readingOf(inMode("calm", withFan(steeperView()), ChartMode::bands));
    EXPECT_TRUE(changed.contains(QStringLiteral("Nine in ten runs end at 39–65.")))
        << qPrintable(changed);
    EXPECT_TRUE(changed.contains(QStringLiteral("80 of 100 runs higher"))) << qPrintable(changed);
    const QString same = readingOf(inMode("calm", withFan(unchangedView()), ChartMode::bands));
    EXPECT_FALSE(same.contains(QStringLiteral("higher"))) << "there is nothing to compare";
}

TEST(ChartMode, ShowsSingleRunsThatBelongToTheFan) {
    const ChartContent content = inMode("calm", withFan(steeperView()), ChartMode::members);
    ASSERT_EQ(content.lines[0].members.size(), 20U) << "all, since there are fewer than forty";
    EXPECT_DOUBLE_EQ(valueAt(content.lines[0].members.front(), 2050), 37.5);
    EXPECT_DOUBLE_EQ(valueAt(content.lines[0].members.back(), 2050), 66);
    EXPECT_TRUE(content.lines[0].band.isEmpty());
}

/// Slope 0.6, expected: calm is 50 in 2050; the one future that was drawn has slope 0.9 and is
/// at 65.
RunView withOneFuture(RunView view) {
    const RunResult expected = *steeperView().current;
    const RunResult drawn = *changedView("slope", 0.9).current;
    view.futures = std::make_shared<const DrawnFutures>(
        DrawnFutures{{expected, drawn, expected, expected}, 7});
    return view;
}

TEST(ChartMode, ShowsSingleFuturesAroundTheRunWithTheSameConstants) {
    const ChartContent content =
        inMode("calm", withOneFuture(withFan(steeperView())), ChartMode::futures);
    const ChartLine& line = content.lines[0];
    ASSERT_EQ(line.members.size(), 1U);
    EXPECT_DOUBLE_EQ(valueAt(line.members[0], 2050), 65);
    EXPECT_DOUBLE_EQ(valueAt(line.current, 2050), 50) << "not the median over other constants";
    EXPECT_TRUE(line.fan.isEmpty() && line.band.isEmpty()) << "chance and doubt are not mixed";
    EXPECT_EQ(content.futures, 1U);
    EXPECT_EQ(content.draw, 7U);
    const QString words = readingOf(content);
    EXPECT_TRUE(words.startsWith(QStringLiteral("The expected path is at 50 in 2050.")))
        << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("lie around 65, ± 0"))) << qPrintable(words);
    EXPECT_FALSE(words.contains(QStringLiteral("runs"))) << qPrintable(words);
}

TEST(ChartMode, FuturesAreInTheTableAndMakeRoomOnTheAxis) {
    const ChartContent content = inMode("calm", withOneFuture(steeperView()), ChartMode::futures);
    SeriesTableModel table;
    table.setContent(content);
    const QString text = table.toText({u'\t'});
    EXPECT_TRUE(text.contains(QStringLiteral("future 1 of draw 7"))) << qPrintable(text.left(300));
    EXPECT_TRUE(text.contains(QStringLiteral("\n2050\t45\t50\t65\t"))) << qPrintable(text);
    EXPECT_GE(axisFor(content, 5).upper, 74) << "20 + 0.9 * 60";
}

TEST(ChartMode, OtherFuturesCanBeAskedFor) {
    ChartView view;
    view.resize(520, 380);
    view.setRunView(withOneFuture(steeperView()));
    view.setChart(QStringLiteral("calm"));
    view.show();
    auto* again = view.findChild<QPushButton*>();
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isVisible());
    view.setMode(ChartMode::futures);
    EXPECT_TRUE(again->isVisible());
    QSignalSpy asked(&view, &ChartView::drawAgainWanted);
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST(ChartMode, ShowsTheDifferenceWithARangeOfItsOwn) {
    const ChartContent content = inMode("calm", withFan(steeperView()), ChartMode::difference);
    const ChartLine& line = content.lines[0];
    EXPECT_DOUBLE_EQ(valueAt(line.current, 2050), 6.5) << "the median, not the single run";
    EXPECT_DOUBLE_EQ(valueAt(line.baseline, 2050), 0);
    // Much narrower than the ranges of either, since runs are compared with themselves.
    EXPECT_NEAR(valueAt(line.band.low(), 2050), -3 + 0.95, 1e-9);
    EXPECT_NEAR(valueAt(line.band.high(), 2050), -3 + 18.05, 1e-9);
    EXPECT_TRUE(line.observed.isEmpty()) << "observed figures are no differences";
}

TEST(ChartMode, ChangeLeavesOutThePastWhichNothingCanChange) {
    EXPECT_EQ(inMode("calm", steeperView(), ChartMode::bands).start, 2000);
    EXPECT_EQ(inMode("calm", steeperView(), ChartMode::difference).start, 2025)
        << "a year before now, to see where it begins";
    ContentOptions options;
    options.mode = ChartMode::difference;
    options.years = YearRange{2030, 2040};
    const RunView view = steeperView();
    EXPECT_EQ(contentOf(*view.model->charts().find("calm"), view, options).start, 2030);
}

TEST(ChartMode, SaysThatNothingDiffersWhereNothingDoes) {
    EXPECT_EQ(readingOf(inMode("calm", withFan(unchangedView()), ChartMode::difference)),
              QStringLiteral("Nothing differs from the baseline."));
    const QString hill = readingOf(inMode("hill", withFan(steeperView()), ChartMode::bands));
    EXPECT_FALSE(hill.contains(QStringLiteral("higher"))) << qPrintable(hill);
}

TEST(ChartMode, CountsTheRunsThatReachALevel) {
    // 36 + 3k/2 >= 50 from k = 10 on; 40 + k/2 >= 50 only for k = 20.
    const ChartContent content = inMode("calm", withFan(steeperView()), ChartMode::reaching, 50.0);
    EXPECT_NEAR(valueAt(content.lines[0].current, 2050), 55, 1e-9);
    EXPECT_NEAR(valueAt(content.lines[0].baseline, 2050), 5, 1e-9);
    EXPECT_EQ(readingOf(content), QStringLiteral("At least 50 in 2050: 55 % of the runs, "
                                                 "< 15 % in the baseline."));
}

TEST(ChartMode, ALevelCanBeTypedAndDragged) {
    ChartView view;
    view.resize(520, 380);
    view.setRunView(withFan(steeperView()));
    view.setChart(QStringLiteral("calm"));
    view.setMode(ChartMode::reaching);
    view.show();
    auto* box = view.findChild<QDoubleSpinBox*>();
    auto* slider = view.findChild<QSlider*>();
    ASSERT_TRUE(box && slider && box->isVisible());
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("50"));
    QTest::keyClick(box, Qt::Key_Return);
    const int typed = slider->value();
    slider->setValue(slider->maximum());
    EXPECT_EQ(box->value(), box->maximum());
    EXPECT_LT(typed, slider->maximum());
    view.setMode(ChartMode::bands);
    EXPECT_FALSE(box->isVisible());
}

/// As the fixture's, read against shocks that take 3 in 2050.
RunView shockedView() {
    RunView view = withFan(steeperView());
    auto fan = std::make_shared<EnsembleSnapshot>(*view.fan);
    fan->sameShocks = view.sameShocks = true;
    for (OutputFan& output : fan->outputs)
        for (const double year : fan->times)
            output.withoutShocks.push_back(3 * (year - 2000) / 50);
    view.fan = fan;
    return view;
}

TEST(ChartMode, ShowsWhatWouldBeWithoutTheShocksBesideABaselineThatHasThem) {
    RunView view = shockedView();
    const ChartLine level = contentOf("calm", view).lines[0];
    EXPECT_NEAR(valueAt(level.withoutShocks, 2050), valueAt(level.baseline, 2050) + 3, 1e-9);
    const ChartContent change = inMode("calm", view, ChartMode::difference);
    EXPECT_NEAR(valueAt(change.lines[0].withoutShocks, 2050), 3, 1e-9);
    const auto legend = legendOf(change, theme(), 16);
    EXPECT_TRUE(std::ranges::any_of(legend, [](const LegendEntry& entry) {
        return entry.text == QStringLiteral("Without the shocks");
    }));
    view.showsWithoutShocks = false;
    EXPECT_TRUE(contentOf("calm", view).lines[0].withoutShocks.isEmpty());
    EXPECT_TRUE(contentOf("calm", withFan(steeperView())).lines[0].withoutShocks.isEmpty());
}

TEST(ChartMode, ShowsKeptProposalsWithTheNumbersOfOtherSurfaces) {
    RunView view = withFan(steeperView());
    view.proposals = {{1, "Talks", nullptr, view.fan}};
    const ChartContent level = contentOf("calm", view);
    ASSERT_EQ(level.proposals.size(), 1U);
    EXPECT_EQ(level.proposals[0].place, 1U);
    EXPECT_NEAR(valueAt(level.proposals[0].line, 2050), valueAt(level.lines[0].current, 2050), 1e-9)
        << "the same runs as the scenario";
    const ChartContent change = inMode("calm", view, ChartMode::difference);
    EXPECT_EQ(change.proposals[0].number, QStringLiteral("+6.5"));
    EXPECT_TRUE(proposalsReadingOf(change).startsWith(QStringLiteral("B Talks: ")));
    EXPECT_TRUE(inMode("calm", view, ChartMode::reaching).proposals.empty());
    view.masked = {level.lines[0].slot};
    EXPECT_TRUE(contentOf("calm", view).proposals.empty()) << "it would tell what is hidden";
}

TEST(ChartMode, SaysSoWhereLinesAreNoMedians) {
    EXPECT_FALSE(contentOf("calm", withFan(steeperView())).central);
    EXPECT_FALSE(contentOf("calm", steeperView()).central) << "there are no medians yet";
    RunView view = withFan(steeperView());
    auto fan = std::make_shared<EnsembleSnapshot>(*view.fan);
    const Slot norland = contentOf("wealth", view).lines[0].slot;
    OutputFan one = fan->outputs.front();
    one.slot = norland;
    fan->outputs.push_back(one);
    view.fan = fan;
    EXPECT_TRUE(contentOf("wealth", view).central) << "of one of two countries";
}

TEST(ChartMode, WithoutAFanThereAreNoRangesAndNothingBreaks) {
    for (const ChartMode mode : {ChartMode::bands, ChartMode::members, ChartMode::futures,
                                 ChartMode::difference, ChartMode::reaching})
        for (const char* chart : {"calm", "wealth", "ties"}) {
            const ChartContent content = inMode(chart, steeperView(), mode);
            EXPECT_EQ(content.runs, 0U);
            EXPECT_TRUE(content.lines[content.focus].band.isEmpty());
            EXPECT_FALSE(readingOf(content).isEmpty());
        }
}

TEST(Uncertainty, ClaimsNoMoreThanTheRunsCanShow) {
    EXPECT_EQ(shareText(1, 512), QStringLiteral("> 99 %"));
    EXPECT_EQ(shareText(1, 64), QStringLiteral("> 95 %"));
    EXPECT_EQ(shareText(0, 64), QStringLiteral("< 5 %"));
    EXPECT_EQ(shareText(0.932, 512), QStringLiteral("93 %"));
}

TEST(Uncertainty, WritesRangesThatCannotBeMisread) {
    EXPECT_EQ(rangeText(52.3, 74.1, 1), QStringLiteral("52–74"));
    EXPECT_EQ(rangeText(61.2, 62.9, 1), QStringLiteral("61.2–62.9"));
    EXPECT_EQ(rangeText(-0.4, 2.5, 1), QString::fromUtf8("−0.4 to 2.5"));
}

}  // namespace
}  // namespace kyosei
