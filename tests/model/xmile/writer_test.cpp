// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"
#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/xmile/reader.h"
#include "model/xmile/writer.h"
#include "tests/support/conformance.h"
#include "tests/support/document_text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>

namespace kyosei {
namespace {

using test::documentText;
using namespace xmile;

Variable variable(VariableKind kind, std::string name, std::string equation) {
    Variable made;
    made.kind = kind;
    made.name = std::move(name);
    made.equation.text = std::move(equation);
    return made;
}

/// Says everything that a document can say.
Document everything() {
    Document document;
    document.title = "Köln & \"共生\" <1>";
    document.vendor = "A & B";
    document.simulation = {1992.125, 2060, 1.0 / 3, 0.5, IntegrationMethod::rk4,
                           "Year",   0,    "active"};
    document.units = {
        {"person", "", {"people", "persons"}, 0}, {"rate", "1/Year", {}, 0}, {"plain", "", {}, 0}};
    document.dimensions = {{"Actor", {"JPN", "KOR"}, 0}, {"Layer", {"1", "2", "3"}, 0}};

    Variable stock = variable(VariableKind::stock, "water level", "10");
    stock.dimensions = {"Actor"};
    stock.inflows = {"rain", "spring"};
    stock.outflows = {"drain"};
    stock.nonNegative = true;
    stock.units = "m^3";
    stock.documentation = "Where a < b & c > d: \"quoted\" it is.";
    stock.range = Range{-0.1, 1e300};
    stock.elements = {{{"JPN"}, {"1 { a comment }", 0}, {}, {}, true, 0},
                      {{"KOR"}, {"2", 0}, {}, {}, false, 0}};
    Variable rain = variable(VariableKind::flow, "rain", "IF TIME > 3 AND 2 <> 1\n THEN 1 ELSE 0");
    rain.dimensions = {"Actor"};
    rain.nonNegative = true;
    Variable spring = variable(VariableKind::flow, "spring", "active*1");
    spring.dimensions = {"Actor"};
    Variable drain = variable(VariableKind::flow, "drain", "water_level/12");
    drain.dimensions = {"Actor"};
    Variable active = variable(VariableKind::aux, "active", "water_level[JPN]*0");
    active.initEquation = Equation{"3", 0};
    Variable curve = variable(VariableKind::aux, "curve", "TIME");
    curve.graphicalFunction =
        GraphicalFunction{GraphicalFunction::Type::extrapolate, {0, 0.1, 0.7}, {1, -2, 3}, 0};
    Variable table = variable(VariableKind::graphicalFunction, "table", "");
    table.graphicalFunction =
        GraphicalFunction{GraphicalFunction::Type::discrete, {0, 1, 2, 3}, {5, 6, 7, 7}, 0};
    Variable tables = variable(VariableKind::graphicalFunction, "tables", "");
    tables.dimensions = {"Actor"};
    tables.elements = {{{"JPN"}, {}, {}, table.graphicalFunction, false, 0},
                       {{"KOR"}, {}, {}, curve.graphicalFunction, false, 0}};
    Variable grid = variable(VariableKind::aux, "grid", "MY_SUM(1, 2)");
    grid.dimensions = {"Actor", "Layer"};
    grid.elements = {{{"KOR", "2"}, {"7", 0}, {}, {}, false, 0}};
    Variable repeated = variable(VariableKind::aux, "repeated", "curve");
    repeated.referenceOf = "curve";
    document.variables = {stock, rain, spring, drain, active, curve, table, tables, grid, repeated};

    Macro macro;
    macro.name = "MY SUM";
    macro.parameters = {"a", "b", "c", "d"};
    macro.defaults = {"a < 1", "2"};
    macro.equation.text = "a + inner";
    macro.variables = {variable(VariableKind::aux, "inner", "b")};
    document.macros = {macro};
    document.loops = {{"R1 rain & growth", {"rain", "water level"}, 0}, {"B1", {"drain"}, 0}};
    return document;
}

Document readAgain(const std::string& text) {
    auto read = readXmile(text, "again.xmile");
    EXPECT_TRUE(read) << toText(read.error()) << text;
    return read ? std::move(read->document) : Document();
}

TEST(Writer, EverythingADocumentHoldsReadsBackEqual) {
    const Document document = everything();
    EXPECT_EQ(documentText(readAgain(writeXmile(document))), documentText(document));
}

TEST(Writer, WritesTheSameTextForWhatItReadsBack) {
    const std::string text = writeXmile(everything());
    EXPECT_EQ(writeXmile(readAgain(text)), text);
}

TEST(Writer, KeepsEveryBitOfHardNumbers) {
    const std::vector<double> numbers{0.1,
                                      1.0 / 3,
                                      -0.0,
                                      5e-324,
                                      std::numeric_limits<double>::min(),
                                      std::numeric_limits<double>::max(),
                                      -123456789.123456789,
                                      9007199254740993.0,
                                      1e21};
    Document document;
    Variable curve = variable(VariableKind::aux, "curve", "TIME");
    GraphicalFunction& function = curve.graphicalFunction.emplace();
    for (const double number : numbers) {
        function.x.push_back(static_cast<double>(function.x.size()) * 0.7);
        function.y.push_back(number);
    }
    document.variables = {curve};
    const Document again = readAgain(writeXmile(document));
    ASSERT_EQ(again.variables.size(), 1u);
    const GraphicalFunction& read = *again.variables.front().graphicalFunction;
    ASSERT_EQ(read.y.size(), numbers.size());
    EXPECT_EQ(std::memcmp(read.y.data(), numbers.data(), numbers.size() * sizeof(double)), 0);
    EXPECT_EQ(std::memcmp(read.x.data(), function.x.data(), numbers.size() * sizeof(double)), 0);
}

TEST(Writer, WritesAScaleOnlyWhereItReadsBackToTheSameBits) {
    Variable even = variable(VariableKind::aux, "even", "TIME");
    even.graphicalFunction = GraphicalFunction{{}, {1992, 1992.25, 1992.5}, {1, 2, 3}, 0};
    Variable uneven = variable(VariableKind::aux, "uneven", "TIME");
    uneven.graphicalFunction = GraphicalFunction{{}, {0, std::nextafter(0.5, 1), 1}, {1, 2, 3}, 0};
    Document document;
    document.variables = {even, uneven};
    const std::string text = writeXmile(document);
    EXPECT_NE(text.find("<xscale min=\"1992\" max=\"1992.5\"/>"), std::string::npos) << text;
    EXPECT_NE(text.find("<xpts>0,0.5000000000000001,1</xpts>"), std::string::npos) << text;
}

TEST(Writer, StaysWellFormedWhateverNamesContain) {
    Document document;
    document.title = "bell \a, cut \xE5\x85, \xEF\xBF\xBF ]]>";
    document.variables = {variable(VariableKind::aux, "two\nlines\tand \"quotes\"", "1")};
    const Document again = readAgain(writeXmile(document));
    EXPECT_EQ(again.title, "bell \uFFFD, cut \uFFFD\uFFFD, \uFFFD ]]>");
    ASSERT_EQ(again.variables.size(), 1u);
    EXPECT_EQ(again.variables.front().name, document.variables.front().name);
}

TEST(Writer, PlacesEveryVariableInTheDiagram) {
    const std::string text = writeXmile(everything());
    const std::string view = text.substr(text.find("<view "));
    for (const Variable& each : everything().variables)
        EXPECT_NE(view.find("name=\"" + each.name + "\" x=\""), std::string::npos) << each.name;
}

/// Same variables, same bits at every saved time.
void expectSameRun(const Document& before, const Document& after) {
    const auto first = compile(before);
    const auto second = compile(after);
    ASSERT_EQ(first.has_value(), second.has_value());
    if (!first)
        return;  // refused alike
    const auto one = run(*first);
    const auto two = run(*second);
    ASSERT_EQ(one.has_value(), two.has_value());
    if (!one)
        return;
    ASSERT_EQ(one->times(), two->times());
    for (const VariableInfo& each : first->variables())
        for (std::size_t i = 0; i < each.size; ++i) {
            const VariableInfo* other = second->find(each.name);
            ASSERT_TRUE(other && other->size == each.size) << each.name;
            const auto a = one->series(each.first + static_cast<Slot>(i));
            const auto b = two->series(other->first + static_cast<Slot>(i));
            EXPECT_EQ(std::memcmp(a.data(), b.data(), a.size_bytes()), 0)
                << first->elementName(each, i);
        }
}

void expectRoundTrip(const Document& document) {
    const Document again = readAgain(writeXmile(document));
    ASSERT_EQ(documentText(again), documentText(document));
    expectSameRun(document, again);
}

TEST(Writer, RoundTripsThePolicyModelToTheSameBits) {
    const auto text = resource("model/northeast-asia.xmile");
    ASSERT_TRUE(text);
    const auto read = readXmile(*text, "model/northeast-asia.xmile");
    ASSERT_TRUE(read) << toText(read.error());
    expectRoundTrip(read->document);
}

TEST(Writer, RoundTripsTheConformanceSuite) {
    const auto folder = test::conformanceFolder();
    if (!folder)
        GTEST_SKIP() << "the conformance suite is not here (set KYOSEI_CONFORMANCE to its folder)";
    int models = 0;
    for (const auto& path : test::modelsBelow(*folder, {".xmile", ".stmx"})) {
        SCOPED_TRACE(path.string());
        if (const auto read = readXmileFile(path)) {
            expectRoundTrip(read->document);
            ++models;
        }
    }
    EXPECT_GT(models, 0);
}

}  // namespace
}  // namespace kyosei
