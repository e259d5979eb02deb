// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/csv_export.h"
#include "model/engine/issue_codes.h"
#include "tests/support/models.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <limits>

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
