// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/content/chart_axis.h"
#include "ui/charts/content/chart_reading.h"
#include "ui/charts/content/series_table.h"
#include "ui/charts/plot/chart_cursor.h"
#include "ui/text/format.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace kyosei {
namespace {

TEST(ChartContent, ShowsModelValuesInTheUnitOfTheChart) {
    const ChartContent content = contentOf("wealth", unchangedView(), "SUD");
    ASSERT_EQ(content.lines.size(), 1U);
    EXPECT_DOUBLE_EQ(valueAt(content.lines[0].current, 2030), 600);
    EXPECT_EQ(content.elementTitle, QStringLiteral("Sudland"));
    EXPECT_FALSE(content.changed);
}

TEST(ChartContent, HasObservedPointsWhereThereAreDataAndOnlyThere) {
    const ChartContent calm = contentOf("calm", unchangedView());
    ASSERT_EQ(calm.lines[0].observed.size(), 2);
    EXPECT_DOUBLE_EQ(calm.lines[0].observed[1].value, 24.5);
    const ChartContent wealth = contentOf("wealth", unchangedView());
    EXPECT_TRUE(wealth.lines[0].observed.isEmpty());
    ASSERT_EQ(wealth.lines[1].observed.size(), 1);
    EXPECT_DOUBLE_EQ(wealth.lines[1].observed[0].value, 190);
    EXPECT_EQ(wealth.lines[1].sources, QStringList(QStringLiteral("bank")));
}

TEST(ChartContent, LetsAFewLinesStandOutWhereThereAreTooMany) {
    const ChartContent content = contentOf("ties", changedView("weight", 30, {"P01"}));
    std::set<int> colours;
    QStringList standOut;
    for (const ChartLine& line : content.lines) {
        if (!line.context) {
            colours.insert(line.colour);
            standOut.append(line.element);
        }
    }
    EXPECT_EQ(standOut.size(), 5);
    EXPECT_EQ(colours.size(), 5U) << "each with its own colour";
    EXPECT_TRUE(standOut.contains(QStringLiteral("P01"))) << "the pair that the scenario moves";
}

TEST(ChartContent, KeepsTheColourOfACountryInEveryChart) {
    const ChartContent content = contentOf("wealth", unchangedView());
    EXPECT_EQ(content.lines[0].colour, 0);
    EXPECT_EQ(content.lines[1].colour, 1);
}

TEST(ChartAxis, HasStepsThatPeopleCountIn) {
    const ValueAxis axis = niceAxis(0, 47, 5);
    EXPECT_DOUBLE_EQ(axis.lower, 0);
    EXPECT_DOUBLE_EQ(axis.upper, 50);
    EXPECT_DOUBLE_EQ(axis.step, 10);
    const ValueAxis negative = niceAxis(-0.012, 0.03, 6);
    EXPECT_DOUBLE_EQ(negative.lower, -0.02);
    EXPECT_DOUBLE_EQ(negative.upper, 0.03);
    EXPECT_DOUBLE_EQ(negative.step, 0.01);
}

TEST(ChartAxis, DoesNotShrinkBelowItsSoftMaximumAndGrowsWhenNeeded) {
    EXPECT_DOUBLE_EQ(axisFor(contentOf("calm", unchangedView()), 5).upper, 100);
    const ChartContent high = contentOf("calm", changedView("slope", 3));
    EXPECT_DOUBLE_EQ(axisFor(high, 5).upper, 200) << "20 + 3 * 60";
    EXPECT_DOUBLE_EQ(axisFor(high, 5).lower, 0);
}

TEST(ChartAxis, NeverShrinksWhileASliderMoves) {
    const ValueAxis wide = axisFor(contentOf("calm", changedView("slope", 3)), 5);
    const ValueAxis kept = axisFor(contentOf("calm", unchangedView()), 5, &wide);
    EXPECT_EQ(kept.upper, wide.upper);
}

TEST(ChartAxis, SurvivesLinesWithoutNumbers) {
    ChartContent content = contentOf("calm", unchangedView());
    content.axisMinimum.reset();
    content.axisSoftMaximum.reset();
    for (auto* points : {&content.lines[0].baseline, &content.lines[0].current}) {
        for (QCPGraphData& point : *points) {
            point.value = std::nan("");
        }
    }
    content.lines[0].observed.clear();
    const ValueAxis axis = axisFor(content, 5);
    EXPECT_LT(axis.lower, axis.upper);
    EXPECT_GT(axis.step, 0);
}

TEST(ReadOut, TellsBothRunsAndTheirDifference) {
    const ReadOut readOut = readOutAt(contentOf("calm", steeperView()), 0, 2050);
    EXPECT_DOUBLE_EQ(readOut.baseline, 45);
    EXPECT_DOUBLE_EQ(readOut.current, 50);
    EXPECT_DOUBLE_EQ(readOut.difference, 5);
    EXPECT_TRUE(std::isnan(readOut.observed));
    EXPECT_DOUBLE_EQ(readOutAt(contentOf("calm", steeperView()), 0, 2005).observed, 23);
}

TEST(Reading, SaysWordsBeforeNumbers) {
    EXPECT_EQ(readingOf(contentOf("calm", unchangedView())),
              QStringLiteral("Rises from 33 in 2026 to 45 in 2050."));
    EXPECT_EQ(
        readingOf(contentOf("calm", steeperView())),
        QStringLiteral(
            "Rises from 36 in 2026 to 50 in 2050. With central values +5.0 against the baseline."));
    EXPECT_EQ(readingOf(contentOf("calm", changedView("slope", 0))),
              QStringLiteral("20 in 2026, 20 in 2050. "
                             "With central values −25.0 against the baseline."));
}

TEST(Reading, NamesATurningPointAndPerCent) {
    EXPECT_EQ(readingOf(contentOf("hill", unchangedView())),
              QStringLiteral("Rises from 16\u202f% in 2026 to 30\u202f% in 2040, "
                             "then falls to 20\u202f% in 2050."));
}

TEST(Reading, ComparesCountriesAndNamesTheOneThatMovesMost) {
    const RunView view = changedView("rate", 1.5, {"NOR"});
    EXPECT_EQ(
        readingOf(contentOf("wealth", view)),
        QStringLiteral("Highest in 2050: Sudland with 1000.0; lowest: Norland with 750.0. "
                       "Norland moves most: With central values +250.0 against the baseline."));
}

TEST(SeriesTable, HasOneRowPerYearWithBothRunsAndWhatWasObserved) {
    SeriesTableModel table;
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setContent(contentOf("calm", steeperView()));
    EXPECT_EQ(table.rowCount(), 61);
    ASSERT_EQ(table.columnCount(), 3);
    EXPECT_EQ(table.headerData(50, Qt::Vertical, Qt::DisplayRole), QStringLiteral("2050"));
    EXPECT_EQ(table.index(50, 0).data(), QStringLiteral("45"));
    EXPECT_EQ(table.index(50, 1).data(), QStringLiteral("50"));
    EXPECT_EQ(table.index(5, 2).data(), QStringLiteral("23"));
    EXPECT_EQ(table.index(6, 2).data(), QString()) << "observed figures are not interpolated";
}

TEST(SeriesTable, CopiesSixDigitsUnderTheNameOfTheVariable) {
    SeriesTableModel table;
    table.setContent(contentOf("ties", unchangedView(), "P01"));
    const QStringList rows = table.toText({u'\t'}).split(u'\n');
    EXPECT_TRUE(rows[0].startsWith(QStringLiteral("Year\t\"Ties"))) << qPrintable(rows[0]);
    EXPECT_TRUE(rows[0].endsWith(QStringLiteral(", ties: scenario, run with central values\"")))
        << qPrintable(rows[0]);
    const QStringList cells = rows[1 + 10].split(u'\t');
    EXPECT_EQ(cells[0], QStringLiteral("2010"));
    EXPECT_NEAR(cells[1].toDouble(), 10.0 / 60, 1e-6);
}

TEST(Format, ShowsSignsAsPeopleWriteThem) {
    EXPECT_EQ(formatNumber(-3.21, 1), QStringLiteral("\u22123.2"));
    EXPECT_EQ(formatNumber(-0.04, 1), QStringLiteral("0.0")) << "no minus before zero";
    EXPECT_EQ(formatSigned(3.21, 1), QStringLiteral("+3.2"));
    EXPECT_EQ(formatSigned(0.04, 1), QStringLiteral("0.0"));
    EXPECT_EQ(formatNumber(std::nan(""), 1), QStringLiteral("\u2013"));
}

}  // namespace
}  // namespace kyosei
