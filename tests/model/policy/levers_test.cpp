// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/levers.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace kyosei {
namespace {

TEST(Levers, OffersElevenLeversForSevenCountries) {
    const LeverTable& levers = policyModel().levers();
    EXPECT_EQ(levers.rows().size(), 11u);
    EXPECT_EQ(levers.actors(),
              (std::vector<std::string>{"JPN", "KOR", "PRK", "MNG", "CHN", "RUS", "USA"}));
    int primary = 0;
    for (const LeverRow& row : levers.rows())
        primary += row.primary;
    EXPECT_EQ(primary, 3) << "aid, infrastructure and trade are always in sight";
}

TEST(Levers, AreExplainedAndInRange) {
    for (const LeverRow& row : policyModel().levers().rows()) {
        EXPECT_FALSE(row.summary.empty()) << row.id;
        EXPECT_FALSE(row.guide.empty()) << row.id;
        EXPECT_FALSE(row.costNote.empty()) << row.id << " nothing is free";
        EXPECT_TRUE((std::set<std::string>{"data", "literature", "expert", "judgement"}.contains(
            row.evidence)))
            << row.id;
    }
    for (const LeverCell& cell : policyModel().levers().cells()) {
        EXPECT_GE(cell.baseline.value, cell.minimum) << cell.id.lever << ' ' << cell.id.actor;
        EXPECT_LE(cell.baseline.value, cell.maximum) << cell.id.lever << ' ' << cell.id.actor;
        EXPECT_GT(cell.baseline.ramp, 0) << cell.id.lever << ' ' << cell.id.actor;
        EXPECT_FALSE(cell.unit.empty());
    }
}

TEST(Levers, HaveAWordForEveryValueOfTheirRange) {
    for (const LeverCell& cell : policyModel().levers().cells()) {
        std::set<std::string_view> words;
        for (int i = 0; i <= 100; ++i) {
            const double value = cell.minimum + (cell.maximum - cell.minimum) * i / 100;
            const std::string_view word = LeverTable::bandLabel(cell, value);
            EXPECT_FALSE(word.empty()) << cell.id.lever << ' ' << value;
            words.insert(word);
        }
        EXPECT_GE(words.size(), 3u)
            << cell.id.lever << ": one word for the whole range says nothing";
    }
}

TEST(Levers, MarkSlidersThatAssumeAnotherGovernmentsChange) {
    const LeverTable& levers = policyModel().levers();
    int assumptions = 0;
    for (const LeverCell& cell : levers.cells()) {
        assumptions += cell.assumption;
        if (cell.id.actor == "JPN" || cell.id.actor == "KOR" || cell.id.actor == "MNG") {
            EXPECT_FALSE(cell.assumption) << cell.id.lever << ' ' << cell.id.actor;
        }
    }
    EXPECT_GE(assumptions, 10);
}

TEST(Levers, NameTheirCostAndAChartThatShowsWhatTheyDo) {
    const LeverTable& levers = policyModel().levers();
    EXPECT_FALSE(levers.costUnit().empty());
    for (const LeverRow& row : levers.rows())
        EXPECT_TRUE(policyModel().charts().find(row.chart)) << row.id << ' ' << row.chart;
}

TEST(Levers, ReportEveryMistakeInTheirFileWithItsKey) {
    const auto result = LeverTable::fromJson(
        R"({"format":"kyosei-levers","version":1,"actorDimension":"Actor","actors":{},
            "scheduleVariables":{"start":"a","ramp":"b","end":"c"},
            "rows":[{"id":"x","title":3,"schedule":"aid","cells":[]}]})",
        policyModel().program(), {}, "levers.json");
    ASSERT_FALSE(result);
    const std::string text = toText(result.error());
    for (const char* key : {"actors.JPN", "rows[0].title", "rows[0].summary"})
        EXPECT_NE(text.find(key), std::string::npos) << key << " in\n" << text;
}

}  // namespace
}  // namespace kyosei
