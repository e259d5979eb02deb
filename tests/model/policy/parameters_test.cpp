// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/compiler.h"
#include "model/xmile/reader.h"
#include "tests/support/csv.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace kyosei::test {
namespace {

std::set<std::string> parameterIds() {
    const CsvTable table = CsvTable::read("parameters.csv");
    std::set<std::string> ids;
    for (std::size_t i = 0; i < table.size(); ++i) {
        EXPECT_TRUE(ids.insert(table.cell(i, "id")).second) << table.cell(i, "id");
    }
    return ids;
}

/// Text between two marks after `from`, empty if either mark is missing.
std::string between(const std::string& text, std::size_t from, const std::string& open,
                    const std::string& close) {
    const std::size_t start = text.find(open, from);
    const std::size_t end = text.find(close, start);
    if (start == std::string::npos || end == std::string::npos) {
        return {};
    }
    return text.substr(start + open.size(), end - start - open.size());
}

TEST(Parameters, HaveReadableNamesOrderedRangesAndKnownPriors) {
    const CsvTable table = CsvTable::read("parameters.csv");
    const std::set<std::string> grades = {"data", "literature", "expert", "judgement"};
    EXPECT_EQ(parameterIds().size(), table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string& id = table.cell(i, "id");
        EXPECT_EQ(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string::npos) << id;
        EXPECT_LE(table.number(i, "low"), table.number(i, "central")) << id;
        EXPECT_LE(table.number(i, "central"), table.number(i, "high")) << id;
        const std::string& prior = table.cell(i, "prior");
        EXPECT_TRUE(prior.starts_with("normal(") || prior.starts_with("lognormal(") ||
                    prior.starts_with("beta(") || prior == "fixed")
            << id << ": " << prior;
        EXPECT_TRUE(grades.contains(table.cell(i, "grade"))) << id;
        for (const char* name : {"meaning", "unit", "contrary_evidence"}) {
            EXPECT_FALSE(table.cell(i, name).empty()) << id << ' ' << name;
        }
    }
}

TEST(Parameters, LeaveTheSignOpenWhereTheLiteratureDoes) {
    const CsvTable table = CsvTable::read("parameters.csv");
    const std::set<std::string> contested = {"trade_dependence_effect", "moral_hazard_effect",
                                             "multilateral_openness_effect",
                                             "shared_institutions_effect", "aid_leverage"};
    std::size_t found = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (contested.contains(table.cell(i, "id"))) {
            ++found;
            EXPECT_LT(table.number(i, "low"), 0) << table.cell(i, "id");
            EXPECT_GT(table.number(i, "high"), 0) << table.cell(i, "id");
        }
    }
    EXPECT_EQ(found, contested.size());
}

std::string policyModelText() {
    std::ifstream file(test::resourceFolder() / "model/northeast-asia.xmile");
    EXPECT_TRUE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Parameters, HaveTheirCentralValueAndUnitInTheModel) {
    const std::string model = policyModelText();
    const CsvTable table = CsvTable::read("parameters.csv");
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string& id = table.cell(i, "id");
        const std::size_t at = model.find("<aux name=\"" + id + "\"");
        ASSERT_NE(at, std::string::npos) << id << " is not a constant of the model";
        EXPECT_EQ(std::stod(between(model, at, "<eqn>", "</eqn>")), table.number(i, "central"))
            << id;
        EXPECT_EQ(between(model, at, "<units>", "</units>"), table.cell(i, "unit")) << id;
    }
}

TEST(Parameters, HaveTheirPriorGradeSourceAndRangeInTheModel) {
    const std::string model = policyModelText();
    const CsvTable table = CsvTable::read("parameters.csv");
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string& id = table.cell(i, "id");
        const std::size_t at = model.find("<aux name=\"" + id + "\"");
        ASSERT_NE(at, std::string::npos) << id;
        const std::string entry = model.substr(at, model.find("</aux>", at) - at);
        std::string source;
        for (const char letter : table.cell(i, "source"))
            source += letter == ';' ? ", " : letter == '_' ? " " : std::string(1, letter);
        const std::string known = "Prior " + table.cell(i, "prior") + "; grade " +
                                  table.cell(i, "grade") + "; source " + source + ".</doc>";
        EXPECT_NE(entry.find(known), std::string::npos) << id << " should end: " << known;
        const std::string range = between(entry, 0, "<range ", "/>");
        ASSERT_FALSE(range.empty()) << id;
        const double low = std::stod(between(range, 0, "min=\"", "\""));
        const double high = std::stod(between(range, 0, "max=\"", "\""));
        EXPECT_LE(low, table.number(i, "low")) << id;
        EXPECT_GE(high, table.number(i, "high")) << id;
    }
}

TEST(Parameters, LeaveNoFigureOfTheModelWithoutSourceOrGrade) {
    const auto document =
        xmile::readXmileFile(test::resourceFolder() / "model/northeast-asia.xmile");
    ASSERT_TRUE(document);
    const auto program = compile(document->document);
    ASSERT_TRUE(program);
    const std::vector<std::string> words = {"Judgement", "judgement",  "Source",
                                            "Prior ",    "Definition", "User choice",
                                            "Follows",   "slider",     "Bloomberg"};
    for (const VariableInfo& variable : program->variables()) {
        EXPECT_FALSE(variable.documentation.empty()) << variable.name;
        const bool graded = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return variable.documentation.find(word) != std::string::npos;
        });
        EXPECT_TRUE(graded || !variable.constant)
            << variable.name << ": " << variable.documentation;
    }
}

}  // namespace
}  // namespace kyosei::test
