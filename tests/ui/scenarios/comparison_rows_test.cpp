// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/scenarios/comparison_rows.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

/// A comparison of one number, baseline 30, with scenarios that move it by these changes.
Comparison comparisonOf(const std::vector<Change>& changes) {
    Comparison comparison;
    comparison.horizon = 2050;
    comparison.members = 100;
    comparison.titles = {"Peacebuilding"};
    comparison.scales = {ChangeScale{}};
    comparison.baseline.numbers = {{30, {28, 30, 33}, {}}};
    for (const Change& change : changes) {
        ComparedScenario scenario;
        scenario.numbers = {{30, {28 + change.low, 30 + change.median, 33 + change.high}, change}};
        comparison.scenarios.push_back(scenario);
    }
    return comparison;
}

const ComparisonRow* rowWith(const std::vector<ComparisonRow>& rows, const char* part) {
    const auto found = std::ranges::find_if(rows, [&](const ComparisonRow& row) {
        return !row.isSection() && row.heading.contains(QLatin1String(part));
    });
    return found == rows.end() ? nullptr : &*found;
}

TEST(ComparisonRows, EveryRowHasACellForEachColumn) {
    const std::vector<Scenario> scenarios(2);
    const auto rows = comparisonRows(
        policyModel(), comparisonOf({{1, 0.5, 2, 1, 0, 100}, {4, 2, 6, 1, 0, 100}}), scenarios);
    for (const ComparisonRow& row : rows) {
        if (!row.isSection()) {
            EXPECT_EQ(row.cells.size(), 1 + 2 + kSpreadColumns) << row.heading.toStdString();
        }
    }
}

TEST(ComparisonRows, ShowMedianRangeAndSpread) {
    const auto rows =
        comparisonRows(policyModel(), comparisonOf({{1, 0.5, 2, 1, 0, 100}, {4, 2, 6, 1, 0, 100}}),
                       std::vector<Scenario>(2));
    const ComparisonRow* number = rowWith(rows, "Peacebuilding");
    ASSERT_TRUE(number);
    EXPECT_TRUE(number->cells[0].startsWith(QStringLiteral("30.0")));
    EXPECT_TRUE(number->cells[1].startsWith(QStringLiteral("31.0")));
    EXPECT_TRUE(number->cells[2].startsWith(QStringLiteral("34.0")));
    EXPECT_EQ(number->cells.mid(3),
              (QStringList{QStringLiteral("31.0"), QStringLiteral("32.5"), QStringLiteral("34.0")}))
        << "least, mean and most of the scenarios";
    const ComparisonRow* change = rowWith(rows, "change");
    ASSERT_TRUE(change);
    EXPECT_TRUE(change->cells[1].startsWith(QStringLiteral("+1.0")));
    EXPECT_TRUE(change->cells[1].contains(QStringLiteral("small")));
    EXPECT_TRUE(change->cells[2].contains(QStringLiteral("clear")));
}

TEST(ComparisonRows, ListOnlyLeversAndShocksThatSomeScenarioHas) {
    std::vector<Scenario> scenarios(2);
    const LeverCell& cell = someLever();
    scenarios[1].levers[cell.id] = cell.baseline;
    scenarios[1].levers[cell.id].value = cell.maximum;
    const Shock& shock = policyModel().shocks().shocks().front();
    scenarios[0].shocks[shock.id] = 2033;
    const auto rows = comparisonRows(policyModel(), comparisonOf({{}, {}}), scenarios);
    EXPECT_EQ(std::ranges::count_if(rows, &ComparisonRow::moved), 2);
    const ComparisonRow* placed = rowWith(rows, "Shock");
    ASSERT_TRUE(placed);
    EXPECT_TRUE(placed->cells[1].contains(QStringLiteral("2033")));
    EXPECT_TRUE(placed->cells[2].isEmpty());
}

}  // namespace
}  // namespace kyosei
