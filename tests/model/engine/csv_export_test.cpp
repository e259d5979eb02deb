// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/csv_export.h"
#include "model/engine/issue_codes.h"
#include "tests/support/models.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace kyosei {
namespace {

TEST(CsvExport, QuotesNamesThatHoldCommasAndKeepsEveryBit) {
    RunResult run({2000.0, 2000.25}, {0, 1}, 1);
    run.writable(0, 0)[0] = 0.1;
    run.writable(0, 0)[1] = 1e300;
    run.writable(1, 0)[0] = -0.0;
    run.writable(1, 0)[1] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(toCsv({{"flow[A,B]", 0}, {"say \"x\"", 1}}, run),
              "time,\"flow[A,B]\",\"say \"\"x\"\"\"\n2000,0.1,-0\n2000.25,1e+300,nan\n");
}

TEST(CsvExport, OfNamesThatLookLikeFormulasBeginsNone) {
    RunResult run({0.0}, {0, 1}, 1);
    run.writable(0, 0)[0] = run.writable(1, 0)[0] = -5;
    EXPECT_EQ(toCsv({{"=HYPERLINK(x)", 0}, {"@sum\x1b[2J", 1}}, run),
              "time,'=HYPERLINK(x),'@sum[2J\n0,-5,-5\n")
        << "numbers are numbers";
}

TEST(CsvExport, ComesInPartsThatAreNeverLarge) {
    const std::size_t rows = 3000;
    std::vector<double> times(rows);
    std::vector<ExportColumn> columns;
    for (std::size_t i = 0; i < rows; ++i)
        times[i] = static_cast<double>(i);
    for (Slot slot = 0; slot < 100; ++slot)
        columns.push_back({"x" + std::to_string(slot), slot});
    std::vector<Slot> slots(100);
    std::iota(slots.begin(), slots.end(), Slot{0});
    RunResult run(times, slots, 1);
    for (std::size_t output = 0; output < 100; ++output)
        for (std::size_t t = 0; t < rows; ++t)
            run.writable(output, 0)[t] = static_cast<double>(t) / 7;
    const ContentParts parts = csvParts(columns, run);
    std::string all;
    std::size_t largest = 0, count = 0;
    for (std::string_view part = parts(); !part.empty(); part = parts(), ++count) {
        largest = std::max(largest, part.size());
        all += part;
    }
    EXPECT_EQ(all, toCsv(columns, run));
    EXPECT_GT(count, 10u);
    EXPECT_LT(largest, all.size() / 10);
    EXPECT_EQ(std::count(all.begin(), all.end(), '\n'), std::ptrdiff_t(rows) + 1);
}

TEST(CsvExport, KeepsToTheTimeWindowEndsIncluded) {
    RunResult run({0.0, 1.0, 2.0, 3.0}, {0}, 1);
    for (std::size_t i = 0; i < 4; ++i)
        run.writable(0, 0)[i] = 10.0 * static_cast<double>(i);
    EXPECT_EQ(toCsv({{"x", 0}}, run, {1.0, 2.0}), "time,x\n1,10\n2,20\n");
}

TEST(CsvExport, SuggestsTheNearestNameForAnUnknownOne) {
    const Program& program = policyModel().program();
    const auto columns = exportColumns(program, {"overal_stability", "trust[JPN_KORR]"});
    ASSERT_FALSE(columns);
    ASSERT_EQ(columns.error().size(), 2u);
    EXPECT_EQ(columns.error()[0].code, codes::unknownOutput);
    EXPECT_NE(columns.error()[0].advice().find("overall_stability"), std::string::npos);
}

TEST(CsvExport, TakesAllElementsOfAnArrayOrOne) {
    const Program& program = policyModel().program();
    EXPECT_EQ(exportColumns(program, {"trust"})->size(), 21u);
    const auto one = exportColumns(program, {"Trust[ jpn_kor ]"});
    ASSERT_TRUE(one);
    ASSERT_EQ(one->size(), 1u);
    EXPECT_EQ(one->front().name, "trust[JPN_KOR]");
}

TEST(CsvExport, WhatIsNotANumberHasNoSign) {
    const test::Ran ran(
        test::SmallModel{.variables = test::aux("x", "0/(TIME - TIME)") + test::aux("y", "-x")});
    const auto columns = exportColumns(ran.program, {});
    ASSERT_TRUE(columns);
    const std::string csv = toCsv(*columns, ran.result);
    EXPECT_NE(csv.find("0,nan,nan"), std::string::npos) << csv;
    EXPECT_EQ(csv.find("-nan"), std::string::npos) << csv;
}

}  // namespace
}  // namespace kyosei
