// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

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

TEST(Parameters, HaveTheirCentralValueAndUnitInTheModel) {
    std::ifstream file(std::string(KYOSEI_RESOURCE_DIR) + "/model/northeast-asia.xmile");
    ASSERT_TRUE(file);
    const std::string model{std::istreambuf_iterator<char>(file), {}};
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

}  // namespace
}  // namespace kyosei::test
