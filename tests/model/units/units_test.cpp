// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/issue_codes.h"
#include "model/units/unit_algebra.h"
#include "model/units/unit_check.h"
#include "model/xmile/document.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

using equation::UnitTable;
using xmile::Document;
using xmile::Variable;
using xmile::VariableKind;

Variable variable(const std::string& name, const std::string& equation, const std::string& units,
                  VariableKind kind = VariableKind::aux) {
    Variable made;
    made.kind = kind;
    made.name = name;
    made.equation = {equation, 12};
    made.units = units;
    made.line = 11;
    return made;
}

/// gdp and trade in BUSD/Year, debt in BUSD, share and ratio dimensionless, years in Year.
Document economy() {
    Document document;
    document.file = "economy.xmile";
    document.simulation.timeUnits = "Year";
    document.units = {{"BUSD", "", {}, 2},
                      {"people", "", {"person", "persons"}, 3},
                      {"Dollar rate", "BUSD/Year", {}, 4}};
    document.variables = {
        variable("gdp", "1000", "BUSD/Year"), variable("trade", "200", "BUSD/Year"),
        variable("debt", "500", "BUSD"),      variable("share", "0.2", "1"),
        variable("years", "5", "Year"),       variable("heads", "3", "person")};
    return document;
}

/// What is found when `equation` is added with these units.
Issues check(const std::string& equation, const std::string& units) {
    Document document = economy();
    document.variables.push_back(variable("result", equation, units));
    return checkUnits(document);
}

void expectAccepted(const std::string& equation, const std::string& units) {
    const Issues issues = check(equation, units);
    EXPECT_TRUE(issues.empty()) << equation << " [" << units << "]\n" << toText(issues);
}

void expectRefused(const std::string& equation, const std::string& units,
                   const std::vector<std::string>& words) {
    const Issues issues = check(equation, units);
    ASSERT_EQ(issues.size(), 1u) << equation << "\n" << toText(issues);
    const Issue& issue = issues.front();
    EXPECT_EQ(issue.severity(), Severity::error);
    EXPECT_EQ(issue.place.variable, "result");
    EXPECT_EQ(issue.place.line, 12);
    EXPECT_EQ(issue.place.file, "economy.xmile");
    EXPECT_FALSE(issue.advice().empty());
    for (const std::string& word : words)
        EXPECT_NE(issue.message().find(word), std::string::npos) << issue.message();
}

TEST(Units, WrittenInManyWaysMeanTheSame) {
    Issues issues;
    const UnitTable table(economy(), issues);
    const auto same = [&](const char* left, const char* right) {
        const auto a = table.parse(left);
        const auto b = table.parse(right);
        return a && b && *a == *b;
    };
    EXPECT_TRUE(same("people*Year^-1", "person / year"));
    EXPECT_TRUE(same("persons per Year", "person/Year"));
    EXPECT_TRUE(same("dollar rate", "BUSD/Year"));
    EXPECT_TRUE(same("Dmnl", "1"));
    EXPECT_TRUE(same("people/people", "dimensionless"));
    EXPECT_TRUE(same("BUSD/(Year*person)", "BUSD/Year/person"));
    EXPECT_TRUE(same("person-Year", "Year*people"));
    EXPECT_TRUE(same("(BUSD^2)^0.5", "BUSD"));
    EXPECT_FALSE(same("peoples", "people"));
    EXPECT_FALSE(same("1000*BUSD", "BUSD"));
    EXPECT_TRUE(issues.empty());
}

TEST(Units, AreShownAsAnAuthorWouldWriteThem) {
    Issues issues;
    const UnitTable table(economy(), issues);
    EXPECT_EQ(table.parse("BUSD*Year^-1")->toText(), "BUSD/Year");
    EXPECT_EQ(table.parse("1/Year")->toText(), "1/Year");
    EXPECT_EQ(table.parse("Year^-1*BUSD/person")->toText(), "BUSD/(people*Year)");
    EXPECT_EQ(table.parse("Dmnl")->toText(), "1");
    EXPECT_EQ(table.parse("BUSD^2")->toText(), "BUSD^2");
}

TEST(Units, ThatCannotBeUnderstoodAreErrors) {
    for (const char* text :
         {"BUSD/", "(BUSD", "BUSD)", "BUSD^x", "^2", "*", "0*BUSD", "BUSD//Year"}) {
        const Issues issues = check("5", text);
        ASSERT_EQ(issues.size(), 1u) << text;
        EXPECT_EQ(issues.front().message().find("The unit '" + std::string(text) + "'"), 0u)
            << text;
        EXPECT_EQ(issues.front().place.variable, "result") << text;
    }
}

TEST(Units, DefinitionsInACircleAreNamed) {
    Document document = economy();
    document.units.push_back({"this", "that*2", {}, 7});
    document.units.push_back({"that", "this/2", {}, 8});
    const Issues issues = checkUnits(document);
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues.front().code, codes::unitCycle);
}

TEST(Units, NotDeclaredAreWarnedAboutOnce) {
    Document document = economy();
    document.variables.push_back(variable("a", "1", "BUSD/Yeer"));
    document.variables.push_back(variable("b", "1", "Yeer"));
    const Issues issues = checkUnits(document);
    ASSERT_EQ(issues.size(), 1u) << toText(issues);
    EXPECT_EQ(issues.front().severity(), Severity::warning);
    EXPECT_EQ(issues.front().place.variable, "a");
    EXPECT_EQ(issues.front().message(), "The unit 'Yeer' is not declared.");
    EXPECT_EQ(issues.front().advice().find("Did you mean 'year'?"), 0u);
}

TEST(UnitCheck, ConsistentEquationsPass) {
    expectAccepted("gdp + trade", "BUSD/Year");
    expectAccepted("gdp*share - 0.5*trade", "BUSD/Year");
    expectAccepted("debt/gdp", "Year");
    expectAccepted("debt/years", "BUSD/Year");
    expectAccepted("1/years", "1/Year");
    expectAccepted("gdp/heads", "BUSD/(person*Year)");
    expectAccepted("IF gdp > trade THEN gdp ELSE 0", "BUSD/Year");
    expectAccepted("MIN(gdp, trade, 100)", "BUSD/Year");
    expectAccepted("EXP(-TIME/years)", "1");
    expectAccepted("LN(gdp/trade) + SIN(share)", "Dmnl");
    expectAccepted("SQRT(gdp*trade)", "BUSD/Year");
    expectAccepted("(gdp/trade)^share", "1");
    expectAccepted("years^2", "Year^2");
    expectAccepted("gdp^-1", "Year/BUSD");
    expectAccepted("SAFEDIV(debt, gdp, years)", "Year");
    expectAccepted("SMTH1(gdp, years, trade) + DELAY3(trade, 3)", "BUSD/Year");
    expectAccepted("TREND(gdp, years)", "1/Year");
    expectAccepted("STEP(gdp, STARTTIME + years)", "BUSD/Year");
    expectAccepted("PULSE(debt, 3)", "BUSD/Year");
    expectAccepted("RAMP(gdp/years, TIME)", "BUSD/Year");
    expectAccepted("gdp > trade AND share = 1", "1");
    expectAccepted("PREVIOUS(gdp, 0) + INIT(trade) + ABS(-gdp)", "BUSD/Year");
    expectAccepted("DT*gdp", "BUSD");
}

TEST(UnitCheck, LiteralConstantsTakeTheDeclaredUnit) {
    expectAccepted("5", "BUSD");
    expectAccepted("-10/3", "person^2");
    expectAccepted("gdp + 5", "BUSD/Year");
    expectAccepted("IF TIME > 2020 THEN 1 ELSE 0", "BUSD");
    expectRefused("2*gdp", "BUSD", {"BUSD/Year", "declared in BUSD."});
}

TEST(UnitCheck, MismatchesNameBothUnitsAndTheirExpressions) {
    expectRefused("gdp + debt", "BUSD/Year", {"'gdp' is in BUSD/Year", "'debt' is in BUSD"});
    expectRefused("gdp < share*years", "1", {"'gdp'", "'share*years' is in Year"});
    expectRefused("MAX(gdp, debt)", "BUSD/Year", {"'debt' is in BUSD"});
    expectRefused("IF share THEN gdp ELSE debt", "BUSD", {"'gdp'", "'debt'"});
    expectRefused("debt", "BUSD/Year", {"is in BUSD,", "BUSD/Year"});
    expectRefused("gdp MOD years", "1", {"Year"});
    expectRefused("SAFEDIV(debt, gdp, share)", "Year", {"is in Year", "'share' is in 1"});
    expectRefused("SMTH1(gdp, trade)", "BUSD/Year", {"needs Year"});
    expectRefused("STEP(gdp, share)", "BUSD/Year", {"needs Year"});
}

TEST(UnitCheck, TranscendentalArgumentsMustBeDimensionless) {
    for (const char* function : {"EXP", "LN", "LOG10", "SIN", "COS", "TAN", "ARCTAN", "TANH"})
        expectRefused(std::string(function) + "(gdp)", "1", {"'gdp' is in BUSD/Year", "needs 1"});
    expectRefused("share^years", "1", {"'years' is in Year", "needs 1"});
    expectRefused("gdp^share", "1", {"'gdp' is in BUSD/Year", "'share'"});
}

TEST(UnitCheck, FlowsAreTheirStockPerTime) {
    Document document = economy();
    Variable stock = variable("capital", "100", "BUSD", VariableKind::stock);
    stock.inflows = {"gdp"};
    stock.outflows = {"share"};
    document.variables.push_back(stock);
    const Issues issues = checkUnits(document);
    ASSERT_EQ(issues.size(), 1u) << toText(issues);
    EXPECT_EQ(issues[0].place.variable, "capital");
    EXPECT_EQ(issues[0].place.line, 11);
    for (const char* word : {"'share'", "is in BUSD,", "in 1,", "BUSD/Year"})
        EXPECT_NE(issues[0].message().find(word), std::string::npos) << issues[0].message();
}

TEST(UnitCheck, GraphicalFunctionsNeedOneUnitOfXAndGiveTheVariablesUnit) {
    Document document = economy();
    document.variables.push_back(variable("curve", "", "BUSD", VariableKind::graphicalFunction));
    document.variables.back().graphicalFunction = {{}, {0, 1}, {0, 1}, 0};
    document.variables.push_back(variable("inline", "gdp", "1"));
    document.variables.back().graphicalFunction = {{}, {0, 1}, {0, 1}, 0};
    document.variables.push_back(variable("a", "curve(years) + LOOKUP(curve, TIME)", "BUSD"));
    EXPECT_TRUE(checkUnits(document).empty()) << toText(checkUnits(document));
    document.variables.push_back(variable("b", "curve(share)", "BUSD"));
    const Issues issues = checkUnits(document);
    ASSERT_EQ(issues.size(), 1u) << toText(issues);
    EXPECT_EQ(issues[0].place.variable, "b");
}

TEST(UnitCheck, ArraysAreCheckedElementByElementAndReductionsKeepUnits) {
    Document document = economy();
    Variable array = variable("array", "", "BUSD/Year");
    array.dimensions = {"A"};
    array.elements = {{{"p"}, {"gdp", 21}, {}, {}, false, 20},
                      {{"q"}, {"debt", 23}, {}, {}, false, 22}};
    document.variables.push_back(array);
    document.variables.push_back(variable("total", "SUM(array[*]) + MEAN(array)", "BUSD/Year"));
    const Issues issues = checkUnits(document);
    ASSERT_EQ(issues.size(), 1u) << toText(issues);
    EXPECT_EQ(issues[0].place.line, 23);
    EXPECT_EQ(issues[0].place.variable, "array[q]");
    EXPECT_NE(issues[0].message().find("'debt' is in BUSD,"), std::string::npos);
}

TEST(UnitCheck, VariablesWithoutUnitsMatchEverythingAndAreListedOnce) {
    Document document = economy();
    document.variables.push_back(variable("bare", "gdp + debt", ""));
    document.variables.push_back(variable("other", "1", ""));
    document.variables.push_back(variable("user", "gdp*bare + debt", "BUSD"));
    const Issues issues = checkUnits(document);
    ASSERT_EQ(issues.size(), 1u) << toText(issues);
    EXPECT_EQ(issues[0].severity(), Severity::note);
    EXPECT_NE(issues[0].message().find("2 variable(s)"), std::string::npos);
    EXPECT_NE(issues[0].message().find("bare, other"), std::string::npos);
}

TEST(Units, SingularAndPluralAreOneUnitWithAWarning) {
    Document document;
    document.file = "herd.xmile";
    document.simulation.timeUnits = "years";
    document.variables = {variable("herd", "10", "critters", VariableKind::stock),
                          variable("births", "herd * rate", "critters/year", VariableKind::flow),
                          variable("rate", "0.1", "1/years"), variable("small", "1", "m"),
                          variable("short", "1", "ms")};
    document.variables.front().inflows = {"births"};
    const Issues issues = checkUnits(document);
    ASSERT_EQ(issues.size(), 1u) << toText(issues);
    EXPECT_EQ(issues[0].code, codes::unitSpelledTwice);
    EXPECT_EQ(issues[0].message(), "The unit 'year' is taken as 'years'.");
    document.units = {{"year", "", {}, 2}, {"years", "", {}, 3}, {"critters", "", {}, 4}};
    EXPECT_TRUE(hasErrors(checkUnits(document))) << "declared as two units, they are two";
}

}  // namespace
}  // namespace kyosei
