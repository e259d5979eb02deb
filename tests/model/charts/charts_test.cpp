// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"
#include "model/charts/chart_values.h"
#include "model/charts/user_charts.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace kyosei {
namespace {

const ChartDefinition& chart(const char* id) {
    const ChartDefinition* found = policyModel().charts().find(id);
    EXPECT_NE(found, nullptr) << id;
    return *found;
}

double valueIn(const char* variable, const std::vector<std::string>& elements, std::size_t time) {
    const Slot slot = policyModel().program().slot(variable, elements).value();
    return policyModel().baseline()->series(slot)[time];
}

TEST(Charts, TheHeadlineListsItsNumbersAsTablesAndAsPagesDo) {
    const Headline& headline = policyModel().charts().headline();
    const std::size_t all = headline.indicators.size() + 2;
    const auto parts = headline.partsFirst();
    const auto whole = headline.wholeFirst();
    ASSERT_EQ(parts.size(), all);
    ASSERT_EQ(whole.size(), all);
    EXPECT_EQ(parts.front().slot, headline.indicators.front().slot);
    EXPECT_EQ(parts[all - 2].slot, headline.stability.slot);
    EXPECT_EQ(parts[all - 1].slot, headline.framework.slot);
    EXPECT_EQ(whole[0].slot, headline.stability.slot);
    EXPECT_EQ(whole[1].slot, headline.framework.slot);
    EXPECT_EQ(whole[2].slot, headline.indicators.front().slot);
    const std::vector<Slot> outputs = headline.outputs();
    ASSERT_EQ(outputs.size(), all);
    for (std::size_t i = 0; i < all; ++i)
        EXPECT_EQ(outputs[i], parts[i].slot);
}

TEST(Charts, AidByGiverAndAidByReceiverAddUpToTheSameCommitments) {
    const RunResult& run = *policyModel().baseline();
    const auto& dimensions = policyModel().program().dimensions();
    const auto zones = std::find_if(dimensions.begin(), dimensions.end(),
                                    [](const auto& each) { return each.name == "Zone"; });
    const std::size_t last = run.times().size() - 1;
    double given = 0;
    for (const ChartSeries& donor : chart("aid-by-donor").series)
        given += valuesOf(run, donor.sources.front(), 1)[last];
    double received = 0;
    for (std::size_t zone = 0; zone < zones->elements.size(); ++zone)
        for (const ChartSeries& donor : chart("aid-zone-donors").series)
            received += valuesOf(run, donor.sources[zone], 1)[last];
    EXPECT_GT(given, 0);
    EXPECT_NEAR(given, received, 1e-9);
    // Nothing is added in the baseline: what is committed is what arrives.
    double arrives = 0;
    for (const std::string& zone : zones->elements)
        arrives += valueIn("aid_received", {zone}, last);
    EXPECT_NEAR(given, arrives, 1e-9);
}

TEST(Charts, PhasesOfTheRegionAreSharesOfAWhole) {
    const RunResult& run = *policyModel().baseline();
    const ChartDefinition& phases = chart("region-phases");
    std::vector<std::vector<double>> parts;
    for (const ChartSeries& phase : phases.series)
        parts.push_back(valuesOf(run, phase.sources.front(), phases.factor));
    const std::vector<std::vector<double>> sums = stacked(parts);
    for (const double whole : sums.back())
        EXPECT_NEAR(whole, 100, 1e-6);
}

TEST(Charts, AMatrixHasACellForEachPairOnce) {
    for (const ChartDefinition& each : policyModel().charts().charts()) {
        if (each.kind != ChartKind::matrix)
            continue;
        std::set<std::pair<std::size_t, std::size_t>> cells;
        for (const auto& [a, b] : each.pairs) {
            EXPECT_NE(a, b) << each.id;
            cells.insert(std::minmax(a, b));
        }
        EXPECT_EQ(cells.size(), each.elements.size()) << each.id;
        EXPECT_EQ(cells.size(), each.sides.size() * (each.sides.size() - 1) / 2) << each.id;
    }
}

TEST(Charts, StateFromWhereOnAChangeCountsInTheirUnit) {
    const ChangeThresholds points{0.5, 2, 6};
    EXPECT_EQ(chart("stability").changes.thresholds, points);
    EXPECT_EQ(chart("matrix-trust").changes.thresholds, points);
    EXPECT_GE(chart("matrix-trust").changes.decimals, 1) << "0.5 is not to read as 0";
    EXPECT_EQ(chart("framework").changes.thresholds, (ChangeThresholds{0.02, 0.1, 0.5}));
    const Headline& headline = policyModel().charts().headline();
    EXPECT_EQ(headline.framework.changes, chart("framework").changes);
    EXPECT_EQ(headline.stability.changes, chart("stability").changes);
    EXPECT_EQ(headline.leftOver.good, GoodWhen::more);
    for (const ChartDefinition& each : policyModel().charts().charts())
        EXPECT_TRUE(0 < each.changes.thresholds.none &&
                    each.changes.thresholds.none <= each.changes.thresholds.clear &&
                    each.changes.thresholds.clear <= each.changes.thresholds.large)
            << each.id;
}

TEST(Charts, RefusesThresholdsThatAreNotInOrder) {
    const std::string json = R"({"none": 2, "clear": 1, "large": 3, "good": "perhaps"})";
    JsonReader reader("test");
    (void)readChangeScale(reader, nlohmann::json::parse(json), "change.", 1);
    EXPECT_EQ(reader.issues().size(), 2u);
}

TEST(Charts, StacksAndSharesHoldNothingBelowZero) {
    const RunResult& run = *policyModel().baseline();
    for (const ChartDefinition& each : policyModel().charts().charts()) {
        if (each.kind != ChartKind::stack && each.kind != ChartKind::shares)
            continue;
        for (const ChartSeries& series : each.series)
            for (const ChartSource& source : series.sources)
                for (const double value : valuesOf(run, source, each.factor))
                    EXPECT_GE(value, 0) << each.id << ' ' << series.label;
    }
}

TEST(Charts, APartThatIsNotANumberLeavesTheOthersInPlace) {
    const auto tops = stacked({{1, 2}, {std::nan(""), 3}, {4, 5}});
    EXPECT_EQ(tops[1], (std::vector<double>{1, 5}));
    EXPECT_EQ(tops[2], (std::vector<double>{5, 10}));
}

TEST(Charts, TheRecordKnownToTheEnsembleEndsWhereTheHindcastBegins) {
    const auto report = nlohmann::json::parse(*requiredResource("ensemble/hindcast.json"));
    EXPECT_EQ(policyModel().charts().fittedTo(), report["fitted_to"].get<double>());
    for (const ChartDefinition& each : policyModel().charts().charts()) {
        if (!each.hindcast)
            continue;
        const auto scored =
            std::any_of(report["rows"].begin(), report["rows"].end(), [&](const auto& row) {
                return row["series"] == each.observed && row["n"] > 0;
            });
        EXPECT_TRUE(scored) << each.id;
    }
}

TEST(UserCharts, AnOwnRatioIsTheRatioOfItsSeries) {
    OwnChart own;
    own.id = "own-1";
    own.title = "Output per head";
    own.lines.push_back({{"gdp", {"MNG"}}, ModelValue{"population", {"MNG"}}});
    own.lines.push_back({{"gdp", {"JPN"}}, ModelValue{"population", {"JPN"}}});
    const auto bound = bind(own, policyModel().program());
    ASSERT_TRUE(bound) << toText(bound.error());
    const auto values = valuesOf(*policyModel().baseline(), bound->series[0].sources[0], 1);
    for (const std::size_t time : {std::size_t{0}, values.size() / 2, values.size() - 1})
        EXPECT_NEAR(values[time],
                    valueIn("gdp", {"MNG"}, time) / valueIn("population", {"MNG"}, time), 1e-9);
    EXPECT_FALSE(bound->series[0].sources[0].isPlain());
}

TEST(UserCharts, ComesBackAsItWasWritten) {
    UserCharts book;
    book.layout = "Mine & \"yours\"";
    book.layouts.push_back({book.layout, {{"trust", "JPN_KOR"}, {"gdp", ""}}});
    book.layouts.push_back({"空", {}});
    book.charts.push_back({"own-1", "T", {{{"trust", {"JPN_KOR"}}, {}}}});
    book.charts.push_back({"own-2", "R", {{{"gdp", {"JPN"}}, ModelValue{"trade_total", {"JPN"}}}}});
    const auto back = readUserCharts(writeUserCharts(book), "book.json");
    ASSERT_TRUE(back) << toText(back.error());
    EXPECT_EQ(*back, book);
}

TEST(UserCharts, WhatIsDamagedIsNamed) {
    for (const char* text :
         {"", "{", "[]", R"({"format":"other","version":1})",
          R"({"format":"kyosei-chart-book","version":9})",
          R"({"format":"kyosei-chart-book","version":1,"charts":[{"id":"a","title":"b"}]})",
          R"({"format":"kyosei-chart-book","version":1,"layouts":[{"charts":3}]})"})
        EXPECT_FALSE(readUserCharts(text, "book.json")) << text;
}

TEST(UserCharts, AVariableThatTheModelDoesNotHaveIsNamed) {
    const auto bound =
        bind({"own-1", "Gone", {{{"no_such_thing", {}}, {}}}}, policyModel().program());
    ASSERT_FALSE(bound);
    EXPECT_NE(toText(bound.error()).find("no_such_thing"), std::string::npos);
}

}  // namespace
}  // namespace kyosei
