// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks hold the numbers of the run, and texts as texts.
#include "model/analysis/members.h"
#include "model/pack/archive.h"
#include "model/policy/bundled_scenarios.h"
#include "model/policy/reference.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/run_against.h"
#include "model/tables/issue_codes.h"
#include "model/tables/workbook.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <cmath>
#include <map>
#include <set>

namespace kyosei::tables {
namespace {

/// A sheet as it is read back: texts and numbers by the name of the cell, "B7".
struct ReadSheet {
    std::string name;
    std::map<std::string, std::string> texts;
    std::map<std::string, double> numbers;
    bool formulas = false;
};

/// What a reader of such files finds, written from the format's description alone.
std::vector<ReadSheet> readBack(const std::string& bytes) {
    const auto files = pack::readArchive(bytes, "book.xlsx");
    EXPECT_TRUE(files);
    std::vector<std::string> shared;
    pugi::xml_document strings;
    strings.load_string(files->at("xl/sharedStrings.xml").c_str(), pugi::parse_full);
    for (const pugi::xml_node item : strings.child("sst").children("si"))
        shared.emplace_back(item.child("t").text().get());
    pugi::xml_document book;
    book.load_string(files->at("xl/workbook.xml").c_str());
    std::vector<ReadSheet> sheets;
    for (const pugi::xml_node each : book.child("workbook").child("sheets").children("sheet")) {
        ReadSheet sheet;
        sheet.name = each.attribute("name").value();
        const std::string path = "xl/worksheets/sheet" + std::to_string(sheets.size() + 1) + ".xml";
        pugi::xml_document xml;
        xml.load_string(files->at(path).c_str());
        for (const auto& found : xml.select_nodes("//c")) {
            const pugi::xml_node cell = found.node();
            const std::string place = cell.attribute("r").value();
            sheet.formulas = sheet.formulas || cell.child("f");
            if (std::string_view(cell.attribute("t").value()) == "s")
                sheet.texts[place] = shared.at(cell.child("v").text().as_uint());
            else if (cell.child("v"))
                sheet.numbers[place] = cell.child("v").text().as_double();
        }
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

/// "C" of the cell that holds this text.
std::string columnOf(const ReadSheet& sheet, const std::string& text) {
    for (const auto& [place, held] : sheet.texts)
        if (held == text)
            return place.substr(0, place.find_first_of("0123456789"));
    return {};
}

std::string rowOf(const ReadSheet& sheet, const std::string& text) {
    for (const auto& [place, held] : sheet.texts)
        if (held == text)
            return place.substr(place.find_first_of("0123456789"));
    return {};
}

TEST(Workbook, HoldsTheNumbersOfTheRun) {
    const auto model = *PolicyModel::embedded();
    const auto ensemble = *PolicyEnsemble::create(
        model, calibrate::firstMembers(*model->data().members(), 16), PolicyData::kMembersFile, {});
    Scenario scenario;
    const auto bundled = bundledScenarios(model->levers(), model->shocks());
    for (const BundledScenario& one : *bundled)
        if (one.id == "three_primary_full")
            scenario = one.scenario;
    const auto charts = chartsNamed(model->charts(), {"stability", "trust", "aid-by-donor"});
    ASSERT_TRUE(charts);
    const auto made = chartTables(*ensemble, scenario, *charts);
    ASSERT_TRUE(made) << toText(made.error());
    std::vector<Sheet> sheets;
    for (const ChartTable& table : *made)
        sheets.push_back(sheetOf(table, scenario.title));
    const auto bytes = workbookBytes(sheets);
    ASSERT_TRUE(bytes) << toText(bytes.error());
    const std::vector<ReadSheet> read = readBack(*bytes);
    ASSERT_EQ(read.size(), 3U);
    const ReadSheet& stability = read.front();
    EXPECT_EQ(stability.name, "Overall stability");
    EXPECT_EQ(stability.texts.at("B3"), "index 0–100");

    // The same from the runs themselves.
    const Slot slot = model->charts().find("stability")->series.front().sources.front().slot;
    const auto fan = runAgainst(*ensemble, scenario, referenceOf(scenario), {slot});
    BandOptions banding;
    banding.weights = ensemble->weights();
    const Bands change = differenceBands(*fan->baseline, fan->scenario, slot, banding);
    const auto central = model->run(scenario);
    const int head = std::stoi(rowOf(stability, "year"));
    const std::string line = made->front().lines.front().title.front().second;
    const std::string low = columnOf(stability, line + ": change, 5 %");
    const std::string middle = columnOf(stability, line + ": change, median");
    const std::string single = columnOf(stability, line + ": scenario, central run");
    ASSERT_FALSE(low.empty());
    ASSERT_FALSE(single.empty());
    const auto near = [](double expected) { return 1e-14 * (1 + std::abs(expected)); };
    const std::vector<double>& times = fan->scenario.times();
    for (std::size_t t = 0; t < times.size(); ++t) {
        const std::string row = std::to_string(head + 1 + static_cast<int>(t));
        ASSERT_EQ(stability.numbers.at("A" + row), times[t]);
        EXPECT_NEAR(stability.numbers.at(low + row), change.quantiles.front()[t],
                    near(change.quantiles.front()[t]));
        EXPECT_NEAR(stability.numbers.at(middle + row), change.median()[t],
                    near(change.median()[t]));
        const auto& saved = central->times();
        const auto at = std::find(saved.begin(), saved.end(), times[t]) - saved.begin();
        const double value = central->series(slot)[static_cast<std::size_t>(at)];
        EXPECT_NEAR(stability.numbers.at(single + row), value, near(value));
    }
    // A sum of outputs has no range.
    EXPECT_TRUE(columnOf(read.back(), "year") == "A");
    EXPECT_EQ(made->back().lines.front().ranges.has_value(),
              charts->back().series.front().sources.front().isPlain());
    EXPECT_EQ(*workbookBytes(sheets), *bytes) << "the same numbers are the same file";
}

TEST(Workbook, HoldsWhatPeopleWroteAsTexts) {
    const std::string formula = "=HYPERLINK(\"http://x\",\"y\")";
    const std::vector<Sheet> sheets{
        {"Trust: a [very] long/name* of a sheet that nobody can read",
         {{"scenario", formula}, {"note", "+1\n-1 @x <b> \x1b[31m"}},
         {{"=1+1", {1, NAN, -0.1}}, {"@cmd", {2, 3, 4}}}},
        {"Trust: a [very] long/name* of a sheet that nobody else can read", {}, {{"year", {1}}}},
        {"''", {}, {}},
        {"", {}, {{"a", {}}}, {{"-2+3", "plain"}}}};
    const auto bytes = workbookBytes(sheets);
    ASSERT_TRUE(bytes);
    const std::vector<ReadSheet> read = readBack(*bytes);
    ASSERT_EQ(read.size(), sheets.size());
    std::set<std::string> names;
    for (const ReadSheet& sheet : read) {
        EXPECT_FALSE(sheet.formulas);
        EXPECT_LE(sheet.name.size(), 31U);
        EXPECT_EQ(sheet.name.find_first_of("[]:*?/\\'"), std::string::npos) << sheet.name;
        EXPECT_TRUE(names.insert(sheet.name).second) << sheet.name;
    }
    EXPECT_EQ(read[0].texts.at("B1"), formula);
    EXPECT_EQ(read[0].texts.at("A4"), "=1+1");
    EXPECT_EQ(read[0].texts.at("B2").find('\x1b'), std::string::npos);
    EXPECT_EQ(read[0].numbers.at("A5"), 1);
    EXPECT_FALSE(read[0].numbers.contains("A6"));  // not a number
    EXPECT_DOUBLE_EQ(read[0].numbers.at("A7"), -0.1);
    EXPECT_EQ(read[3].texts.at("A2"), "-2+3");
}

TEST(Workbook, NamesTheSourcesOfWhatWasObserved) {
    ChartTable table;
    table.chart.title = "Trade";
    table.sources = {"wdi_2026"};
    const auto sheet = sourcesSheet({table});
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->rows.size(), 1U);
    EXPECT_EQ(sheet->rows[0][1], "World Development Indicators");
    EXPECT_EQ(sheet->rows[0][3], "CC BY 4.0");
    EXPECT_EQ(sheet->rows[0][5], "Trade");
}

TEST(ChartTables, AreOfTheHeadlineUnlessNamed) {
    const auto model = *PolicyModel::embedded();
    const auto usual = chartsNamed(model->charts(), {});
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->front().id, model->charts().headline().wholeFirst().front().chart);
    EXPECT_EQ(chartsNamed(model->charts(), {"all"})->size(), model->charts().charts().size());
    const auto wrong = chartsNamed(model->charts(), {"stability", "nonsense", "=x"});
    ASSERT_FALSE(wrong);
    ASSERT_EQ(wrong.error().size(), 2U);
    EXPECT_EQ(wrong.error().front().code, codes::noSuchChart);
}

}  // namespace
}  // namespace kyosei::tables
