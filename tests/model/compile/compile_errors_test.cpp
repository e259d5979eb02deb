// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/issue_codes.h"
#include "model/equation/issue_codes.h"
#include "model/xmile/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

using namespace test;

const Issue& only(const Issues& issues) {
    static const Issue none;
    EXPECT_EQ(issues.size(), 1u) << toText(issues);
    return issues.empty() ? none : issues[0];
}

TEST(CompileErrors, ACircleIsNamedFromBeginningToEnd) {
    const Issues issues = issuesOf(
        {.variables = aux("a", "b + 1") + aux("b", "2*c") + aux("c", "a - d") + aux("d", "3")});
    const Issue& issue = only(issues);
    EXPECT_EQ(issue.code, codes::circularEquations);
    EXPECT_NE(issue.message().find("a -> b -> c -> a"), std::string::npos) << issue.message();
}

TEST(CompileErrors, ACircleOfElementsNamesTheElements) {
    const Issues issues =
        issuesOf({.variables = elementwise("x", {"D"}, {{"p", "x[q]"}, {"q", "y[p]"}}) +
                               aux("y", "2*x[D]", {"D"}),
                  .dimensions = dimension("D", {"p", "q"})});
    EXPECT_NE(only(issues).message().find("x[p] -> x[q] -> y[p] -> x[p]"), std::string::npos)
        << issues[0].message();
}

TEST(CompileErrors, InitialValuesThatNeedEachOtherAreACircle) {
    const Issues issues = issuesOf({.variables = stock("s", "a", {}) + aux("a", "s/2")});
    EXPECT_EQ(only(issues).code, codes::circularInitials);
    EXPECT_NE(issues[0].message().find("s -> a -> s"), std::string::npos) << issues[0].message();
}

TEST(CompileErrors, AStockBreaksACircle) {
    const Ran ran(SmallModel{.variables = stock("s", "8", {"f"}) + flow("f", "-s/4")});
    EXPECT_EQ(ran.last("s"), 6);
}

TEST(CompileErrors, AllMistakesAreReportedAtOnceWithTheirPlaces) {
    const Issues issues =
        issuesOf({.variables = aux("r", "speeed*2") + aux("speed", "3 +* 4") +
                               aux("t", "SQRTT(2)") + aux("u", "RANDOM GAMMA(0, 1, 2, 3, 4, 5)") +
                               aux("v", "SIN(1, 2)") + stock("w", "0", {"nothing"})});
    const auto find = [&](const std::string& variable) {
        const auto at = std::ranges::find_if(
            issues, [&](const Issue& issue) { return issue.place.variable == variable; });
        return at == issues.end() ? Issue{} : *at;
    };
    EXPECT_EQ(find("r").code, codes::unknownVariable);
    EXPECT_NE(find("r").advice().find("speed"), std::string::npos);
    EXPECT_EQ(find("speed").code, codes::valueExpected);
    EXPECT_EQ(find("t").code, codes::unknownFunction);
    EXPECT_NE(find("t").advice().find("sqrt"), std::string::npos);
    EXPECT_EQ(find("u").code, codes::distributionRefused);
    EXPECT_NE(find("u").message().find("random numbers"), std::string::npos);
    EXPECT_EQ(find("v").code, codes::argumentCount);
    EXPECT_EQ(find("w").code, codes::unknownFlow);
    for (const Issue& issue : issues)
        EXPECT_EQ(issue.place.file, "small.xmile");
}

TEST(CompileErrors, NamesAreFoundUnderAnySpelling) {
    const Ran ran(SmallModel{.variables = aux("Total  Trade", "3") +
                                          aux("half", "\"total_trade\"/2 + Total_Trade")});
    EXPECT_EQ(ran.last("HALF"), 4.5);
    EXPECT_EQ(ran.last("TOTAL TRADE"), 3);
}

TEST(CompileErrors, TwoVariablesOfOneNameAreRefused) {
    const Issues issues = issuesOf({.variables = aux("a b", "1") + aux("A_B", "2")});
    EXPECT_TRUE(std::ranges::any_of(
        issues, [](const Issue& issue) { return issue.code == codes::nameTaken; }));
}

TEST(CompileErrors, ATableWithoutAnInputIsRefusedAsAValue) {
    const Issues issues =
        issuesOf({.variables = "<gf name=\"table\"><xpts>0,1</xpts><ypts>0,1</ypts></gf>" +
                               aux("a", "table")});
    EXPECT_EQ(only(issues).code, codes::functionWithoutInput);
}

TEST(CompileErrors, DistributionsThatDoNotExistAreRefused) {
    for (const char* call : {"RANDOM(2, 1)", "NORMAL(0, -1)", "RANDOM NORMAL(0, 1, 0, -1, 0)",
                             "RANDOM NORMAL(1, 0, 0, 1, 0)", "LOGNORMAL(-1, 1)", "LOGNORMAL(1, -1)",
                             "EXPRND(-1)", "POISSON(-1)", "NORMAL(0, 0/0)"}) {
        const Issues issues = issuesOf({.variables = aux("r", call)});
        EXPECT_EQ(only(issues).code, codes::impossibleDistribution) << call;
    }
    const Ran ran(SmallModel{.variables = aux("sd", "-1 + TIME") + aux("r", "NORMAL(5, sd)")});
    EXPECT_TRUE(std::isnan(ran.first("r"))) << "there is none with a negative spread";
    EXPECT_EQ(ran.last("r"), 5) << "one without spread is its mean";
}

TEST(CompileErrors, MacrosThatMultiplyAreRefusedOnceAndForTheRightReason) {
    std::string macros = "<macro name=\"m0\"><parm>a</parm><eqn>a + 1</eqn></macro>";
    for (int i = 1; i <= 20; ++i) {
        const std::string inner = "m" + std::to_string(i - 1);
        macros += "<macro name=\"m" + std::to_string(i) + "\"><parm>a</parm><eqn>" + inner +
                  "(a) + " + inner + "(a + 1)</eqn></macro>";
    }
    const Issues issues = issuesOf({.variables = aux("x", "m20(1)"), .macros = macros});
    EXPECT_EQ(only(issues).code, codes::tooManyMacroCalls);
}

}  // namespace
}  // namespace kyosei
