// SPDX-License-Identifier: GPL-3.0-or-later
// Macros with variables, graphical functions and optional parameters.
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

std::string parameter(const std::string& name, const std::string& otherwise = {}) {
    return otherwise.empty() ? "<parm>" + name + "</parm>"
                             : "<parm default=\"" + otherwise + "\">" + name + "</parm>";
}

std::string macro(const std::string& name, const std::string& parameters,
                  const std::string& equation, const std::string& variables = {}) {
    return "<macro name=\"" + name + "\">" + parameters + "<eqn>" + escaped(equation) + "</eqn>" +
           (variables.empty() ? "" : "<variables>" + variables + "</variables>") + "</macro>";
}

TEST(Macros, ParametersLeftOutTakeTheirDefaults) {
    const Ran ran = runAlike(SmallModel{
        .variables = aux("a", "LOG OF(8)") + aux("b", "LOG OF(9, 3)") + aux("c", "WEIGHTED(10)") +
                     aux("d", "WEIGHTED(10, 2)") + aux("e", "WEIGHTED(10, 2, 0)"),
        .macros =
            macro("LOG OF", parameter("x") + parameter("base", "2"), "LN(x)/LN(base)") +
            macro("WEIGHTED", parameter("x") + parameter("w", "x/2") + parameter("z", "w + 1"),
                  "x*w + z")});
    EXPECT_DOUBLE_EQ(ran.last("a"), 3);
    EXPECT_DOUBLE_EQ(ran.last("b"), 2);
    EXPECT_DOUBLE_EQ(ran.last("c"), 50 + 6) << "a default may use earlier parameters";
    EXPECT_DOUBLE_EQ(ran.last("d"), 20 + 3);
    EXPECT_DOUBLE_EQ(ran.last("e"), 20);
}

TEST(Macros, SmoothingWrittenAsAMacroIsTheBuiltInOne) {
    const std::string variables =
        stock("level", "initial", {"change"}) + flow("change", "(input - level)/averaging");
    const Ran ran = runAlike(SmallModel{
        .variables = aux("x", "STEP(8, 2) + TIME") + aux("own", "OWN SMOOTH(x, 3)") +
                     aux("built in", "SMTH1(x, 3)") + aux("from", "OWN SMOOTH(x, 3, 5)") +
                     aux("built in from", "SMTH1(x, 3, 5)"),
        .stop = 8,
        .dt = 0.5,
        .macros = macro("OWN SMOOTH",
                        parameter("input") + parameter("averaging") + parameter("initial", "input"),
                        "level", variables)});
    for (const double time : ran.result.times()) {
        const auto at = [&](const char* name) { return ran.result.at(ran.slot(name), time); };
        EXPECT_DOUBLE_EQ(at("own"), at("built in"));
        EXPECT_DOUBLE_EQ(at("from"), at("built in from"));
    }
    EXPECT_GT(ran.last("own"), 8);
}

TEST(Macros, MayHaveGraphicalFunctionsAndCallOtherMacros) {
    const std::string curve =
        "<gf name=\"curve\"><xpts>0,10</xpts><ypts>0,100</ypts></gf>"
        "<aux name=\"effect\"><eqn>x*2</eqn><gf><xpts>0,4</xpts><ypts>1,3</ypts></gf></aux>"
        "<flow name=\"positive\"><eqn>x - 2</eqn><non_negative/></flow>";
    const Ran ran = runAlike(SmallModel{
        .variables = aux("y", "OUTER(TIME)"),
        .stop = 3,
        .macros = macro("OUTER", parameter("x"), "INNER(x) + 1000*INNER(0)") +
                  macro("INNER", parameter("x"), "curve(x) + effect + 10000*positive", curve)});
    EXPECT_DOUBLE_EQ(ran.last("y"), 30 + 3 + 10000 + 1000);
    EXPECT_DOUBLE_EQ(ran.result.at(ran.slot("y"), 1), 10 + 2 + 1000);
}

TEST(Macros, ANameInsideOfAMacroIsNeverAGlobalArray) {
    const auto refusal = [](const std::string& equation) {
        return toText(issuesOf({.variables = aux("x", "D", {"D"}) + aux("y", "M(3)"),
                                .dimensions = dimension("D", {"a", "b"}),
                                .macros = macro("M", parameter("x"), equation)}));
    };
    EXPECT_NE(refusal("x[a]").find("takes no subscripts"), std::string::npos);
    EXPECT_NE(refusal("SUM(x)").find("nothing to reduce"), std::string::npos);
}

TEST(Macros, WrongNumbersOfArgumentsAreNamed) {
    const std::string two = macro("M", parameter("a") + parameter("b", "1"), "a + b");
    EXPECT_NE(toText(issuesOf({.variables = aux("y", "M()"), .macros = two})).find("1 to 2"),
              std::string::npos);
    EXPECT_NE(toText(issuesOf({.variables = aux("y", "M(1, 2, 3)"), .macros = two})).find("1 to 2"),
              std::string::npos);
}

}  // namespace
}  // namespace kyosei
