// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison as rows and as a file, from a comparison whose numbers are known.
#include "tests/ui/support/window_fixture.h"
#include "ui/scenarios/comparison_csv.h"
#include "ui/scenarios/comparison_table.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// One number that rises from 50 by 3 and one country that pays 7 and is left 2 per cent less.
Comparison knownComparison() {
    Comparison comparison;
    comparison.horizon = 2050;
    comparison.titles = {"Calm"};
    comparison.scales.resize(1);
    comparison.leftOver.thresholds = {0.1, 0.5, 2};
    comparison.actors = {policyModel().levers().actors().front()};
    comparison.baseline.numbers = {{50, {40, 50, 60}, {}}};
    ComparedScenario scenario;
    scenario.title = "The \"best\"";
    scenario.numbers = {{50, {43, 53, 63}, {3, 1, 5, 0.98, 0.02, 512}}};
    scenario.accounts.actors = {{{7, 6, 8, 1, 0, 512}, {-2, -3, -1, 0, 1, 512}}};
    scenario.accounts.together = {7, 6, 8, 1, 0, 512};
    comparison.scenarios = {scenario};
    return comparison;
}

std::vector<ComparisonRow> rowsOf(const Scenario& scenario) {
    return comparisonRows(policyModel(), knownComparison(), {scenario});
}

/// The row with these words at its head; an empty one if there is none.
ComparisonRow rowCalled(const std::vector<ComparisonRow>& rows, const char* words) {
    for (const ComparisonRow& row : rows)
        if (row.heading.contains(QString::fromUtf8(words)))
            return row;
    return {};
}

TEST(ComparisonRows, AddUpAndSayHowSureTheyAre) {
    const auto rows = rowsOf({});
    ASSERT_GT(rows.size(), 3U);
    EXPECT_TRUE(rows[0].isSection());
    EXPECT_TRUE(rows[0].heading.contains(QStringLiteral("2050")));
    EXPECT_TRUE(rows[1].cells[0].startsWith(QStringLiteral("50.0")))
        << qPrintable(rows[1].cells[0]);
    EXPECT_TRUE(rows[1].cells[1].startsWith(QStringLiteral("53.0")))
        << qPrintable(rows[1].cells[1]);
    EXPECT_EQ(rows[1].cells.mid(2), QStringList(3, QStringLiteral("53.0"))) << "only one scenario";
    EXPECT_TRUE(rows[2].cells[0].isEmpty());
    EXPECT_TRUE(rows[2].cells[1].startsWith(QStringLiteral("+3.0\n")))
        << qPrintable(rows[2].cells[1]);
    for (const ComparisonRow& row : rows)
        if (!row.isSection()) {
            EXPECT_EQ(row.cells.size(), 2 + kSpreadColumns) << qPrintable(row.heading);
        }
}

TEST(ComparisonRows, NameWhoGainsAndWhoLosesForCertain) {
    const auto rows = rowsOf({});
    EXPECT_EQ(rowCalled(rows, "More is left to").cells.value(1),
              QStringLiteral("nobody for certain"));
    const QString losers = rowCalled(rows, "Less is left to").cells.value(1);
    const LeverTable& levers = policyModel().levers();
    EXPECT_TRUE(
        losers.startsWith(QString::fromStdString(levers.actorName(levers.actors().front()))))
        << qPrintable(losers);
    EXPECT_TRUE(losers.endsWith(QStringLiteral("2.0 %"))) << qPrintable(losers);
}

TEST(ComparisonRows, ShowOnlyWhatSomeScenarioHas) {
    EXPECT_TRUE(rowCalled(rowsOf({}), "Shock: ").cells.isEmpty());
    EXPECT_TRUE(rowCalled(rowsOf({}), "Rule 1").cells.isEmpty());
    Scenario scenario;
    const Shock& shock = policyModel().shocks().shocks().front();
    scenario.shocks[shock.id] = 2031;
    const LeverCell& cell = someLever();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    const auto rows = rowsOf(scenario);
    const ComparisonRow placed = rowCalled(rows, "Shock: ");
    EXPECT_EQ(placed.cells.value(0), QString()) << "the baseline has none";
    EXPECT_EQ(placed.cells.value(1), QStringLiteral("2031"));
    int levers = 0;
    for (const ComparisonRow& row : rows)
        if (row.moved && !row.heading.startsWith(QStringLiteral("Shock"))) {
            ++levers;
            EXPECT_NE(row.cells.value(0), row.cells.value(1)) << qPrintable(row.heading);
        }
    EXPECT_EQ(levers, 1);
}

TEST(ComparisonCsv, HasARowPerNumberAndAccountWithItsUnit) {
    const QStringList lines = comparisonCsv(policyModel(), knownComparison()).split(u'\n');
    ASSERT_EQ(lines.size(), 1 + 1 + 3 + 1) << "head, number, two of the account, together, the end";
    const QString fields = lines[0];
    EXPECT_EQ(fields.count(u','), 13);
    EXPECT_EQ(lines[1], QStringLiteral("\"The \"\"best\"\"\",Calm,index,2050,53,43,63,3,1,5,"
                                       "0.98,0.02,clear,baseline"));
    EXPECT_TRUE(lines[2].endsWith(QStringLiteral(",2050,,,,7,6,8,1,0,,baseline")))
        << qPrintable(lines[2]);
    EXPECT_TRUE(
        lines[3].endsWith(QStringLiteral(",% of baseline,2050,,,,-2,-3,-1,0,1,large,baseline")))
        << qPrintable(lines[3]);
    EXPECT_TRUE(lines[4].contains(QStringLiteral("together")));
    EXPECT_EQ(lines[5], QString());
}

TEST(ComparisonCsv, IsAHeadAloneWithoutScenarios) {
    EXPECT_EQ(comparisonCsv(policyModel(), {}).count(u'\n'), 1);
}

TEST(ComparisonTable, EmphasisesWhatAScenarioMoves) {
    Scenario scenario;
    const LeverCell& cell = someLever();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    ComparisonTable table;
    table.setComparison(policyModel(), knownComparison(), {scenario});
    ASSERT_EQ(table.columnCount(), 1 + 2 + kSpreadColumns);
    const int last = table.rowCount() - 1;
    const auto bold = [&](int column) {
        return table.index(last, column).data(Qt::FontRole).value<QFont>().bold();
    };
    EXPECT_TRUE(bold(2));
    EXPECT_FALSE(bold(1)) << "the baseline";
    EXPECT_FALSE(bold(3)) << "least, mean and most are no scenarios";
    EXPECT_TRUE(table.toText().contains(QStringLiteral("The \"best\"")));
}

}  // namespace
}  // namespace kyosei
