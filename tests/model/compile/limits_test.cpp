// SPDX-License-Identifier: GPL-3.0-or-later
// Files that would exhaust memory, stack or time are refused by name before they do.
#include "model/base/issue_codes.h"
#include "model/compile/compiler.h"
#include "model/compile/issue_codes.h"
#include "model/engine/batch_engine.h"
#include "model/engine/issue_codes.h"
#include "model/equation/parser.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace kyosei {
namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// A file with these dimensions (or macros) and variables, over times 0 to `stop`.
std::string model(const std::string& before, const std::string& variables,
                  const std::string& stop = "1") {
    return R"(<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<sim_specs><start>0</start><stop>)" +
           stop + "</stop><dt>1</dt></sim_specs>" + before + "<model><variables>" + variables +
           "</variables></model></xmile>";
}

/// Ten dimensions D0 to D9 of 1000 elements each, and an array a0 to a9 over each.
std::string tenDimensions() {
    std::string dimensions = "<dimensions>";
    for (int i = 0; i < 10; ++i)
        dimensions += "<dim name=\"D" + std::to_string(i) + "\" size=\"1000\"/>";
    return dimensions + "</dimensions>";
}

std::string tenArrays() {
    std::string arrays;
    for (int i = 0; i < 10; ++i)
        arrays += "<aux name=\"a" + std::to_string(i) + "\"><dimensions><dim name=\"D" +
                  std::to_string(i) + "\"/></dimensions><eqn>1</eqn></aux>";
    return arrays;
}

/// The code of the first error in reading, compiling and running a file; nullopt if there is none.
std::optional<Issue> firstError(const std::string& text) {
    const auto read = xmile::readXmile(text, "big.xmile");
    if (!read)
        return read.error().front();
    const auto program = compile(read->document);
    if (!program)
        return program.error().front();
    const auto result = run(*program);
    return result ? std::nullopt : std::optional(result.error().front());
}

void expectRefused(const std::string& text, const IssueCode& code, const std::string& variable) {
    const auto error = firstError(text);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, code) << toText(*error);
    EXPECT_EQ(error->place.variable, variable) << toText(*error);
}

TEST(Limits, EntitiesOfAFileAreNeverExpanded) {
    const std::string bomb =
        "<!DOCTYPE x [<!ENTITY a \"" + std::string(1000, 'x') + "\"><!ENTITY b \"" +
        repeated("&a;", 1000) + "\">]>" +
        model("", "<aux name=\"k\"><eqn>1</eqn><units>" + repeated("&b;", 1000) + "</units></aux>");
    const auto read = xmile::readXmile(bomb, "bomb.xmile");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(read->document.variables.front().units, repeated("&b;", 1000));
}

TEST(Limits, DeepXmlIsReadWithoutRecursion) {
    const int depth = 200'000;
    EXPECT_FALSE(firstError(model("", "<aux name=\"k\"><eqn>1</eqn><doc>" + repeated("<b>", depth) +
                                          "x" + repeated("</b>", depth) + "</doc></aux>")));
    EXPECT_TRUE(firstError(repeated("<xmile>", depth)));
}

TEST(Limits, DeepAndLongEquationsAreRefused) {
    for (const std::string& equation :
         {std::string(100'000, '('), std::string(100'000, '-') + "1", repeated("a[", 100'000),
          repeated("f(", 100'000), repeated("IF 1 THEN 1 ELSE ", 100'000) + "1",
          repeated("2^", 100'000) + "1", repeated("1+", 100'000) + "1",
          repeated("a.", 1'000'000) + "b"}) {
        const auto parsed = equation::parseEquation(equation);
        ASSERT_FALSE(parsed) << equation.substr(0, 10);
        EXPECT_NE(parsed.error().front().advice().find("several variables"), std::string::npos)
            << equation.substr(0, 10);
    }
}

TEST(Limits, ArrayOfTenDimensionsOfAThousandIsRefusedBeforeMemoryIsTaken) {
    std::string dimensions;
    for (int i = 0; i < 10; ++i)
        dimensions += "<dim name=\"D" + std::to_string(i) + "\"/>";
    expectRefused(model(tenDimensions(), "<aux name=\"huge\"><dimensions>" + dimensions +
                                             "</dimensions><eqn>1</eqn></aux>"),
                  codes::modelTooLarge, "huge");
}

TEST(Limits, DocumentInMemoryIsHeldToTheSameLimit) {
    xmile::Document document;
    for (int i = 0; i < 10; ++i) {
        xmile::Dimension& dimension = document.dimensions.emplace_back();
        dimension.name = "D" + std::to_string(i);
        for (int element = 0; element < 1000; ++element)
            dimension.elements.push_back(std::to_string(element));
    }
    xmile::Variable& huge = document.variables.emplace_back();
    huge.name = "huge";
    huge.equation.text = "1";
    for (const xmile::Dimension& dimension : document.dimensions)
        huge.dimensions.push_back(dimension.name);
    const auto program = compile(document);
    ASSERT_FALSE(program);
    EXPECT_EQ(program.error().front().code, codes::modelTooLarge);
    EXPECT_EQ(program.error().front().place.variable, "huge");
}

TEST(Limits, ManyArraysTogetherAreRefused) {
    std::string arrays;
    for (int i = 0; i < 12; ++i)
        arrays += "<aux name=\"b" + std::to_string(i) +
                  "\"><dimensions><dim name=\"D0\"/><dim name=\"D1\"/></dimensions>"
                  "<eqn>1</eqn></aux>";
    expectRefused(model(tenDimensions(), arrays), codes::modelTooLarge, "b10");
}

TEST(Limits, DimensionsWithTooManyElementsAreRefused) {
    expectRefused(model(R"(<dimensions><dim name="D" size="999999999"/></dimensions>)", ""),
                  codes::tooManyElements, "D");
    expectRefused(model(R"(<dimensions><dim name="D" size="600000"/>
                           <dim name="E" size="600000"/></dimensions>)",
                        ""),
                  codes::tooManyElements, "E");
}

TEST(Limits, SumOverTooManyCombinationsIsRefused) {
    expectRefused(model(tenDimensions(), tenArrays() +
                                             "<aux name=\"total\"><eqn>SUM(a0[*]*a1[*]*a2[*]*a3[*]*"
                                             "a4[*]*a5[*])</eqn></aux>"),
                  codes::arraysTooLarge, "total");
}

TEST(Limits, SubscriptThatChoosesAmongTooManyValuesIsRefused) {
    const std::string square = "<aux name=\"square\"><dimensions><dim name=\"D0\"/>"
                               "<dim name=\"D1\"/></dimensions><eqn>1</eqn></aux>";
    // Each chooses from the same million.
    const std::string any = "<aux name=\"any\"><dimensions><dim name=\"D2\"/></dimensions>"
                            "<eqn>square[a2 + TIME, a2 + TIME]</eqn></aux>";
    EXPECT_FALSE(firstError(model(tenDimensions(), tenArrays() + square + any)));
    // A million choose among a thousand of their own each.
    const std::string chosen =
        "<aux name=\"chosen\"><dimensions><dim name=\"D0\"/>"
        "<dim name=\"D2\"/></dimensions><eqn>square[D0, a2 + TIME]</eqn></aux>";
    expectRefused(model(tenDimensions(), tenArrays() + square + chosen), codes::arraysTooLarge,
                  "chosen");
}

TEST(Limits, MacrosThatCallEachOtherByTheThousandAreRefused) {
    std::string macros = "<macro name=\"m0\"><parm>x</parm><eqn>x</eqn></macro>";
    for (int i = 1; i < 40; ++i) {
        const std::string inner = "m" + std::to_string(i - 1) + "(x)";
        macros += "<macro name=\"m" + std::to_string(i) + "\"><parm>x</parm><eqn>" + inner + "+" +
                  inner + "</eqn></macro>";
    }
    EXPECT_TRUE(firstError(model(macros, "<aux name=\"k\"><eqn>m39(TIME)</eqn></aux>")));
}

TEST(Limits, ResultsThatNeedTooMuchMemoryAreRefused) {
    const auto error = firstError(model(
        R"(<dimensions><dim name="D" size="1000"/></dimensions>)",
        "<aux name=\"k\"><dimensions><dim name=\"D\"/></dimensions><eqn>TIME</eqn></aux>", "9e6"));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, codes::runTooLarge) << toText(*error);
}

TEST(Limits, LongGraphicalFunctionsAreFine) {
    std::string points;
    for (int i = 0; i < 200'000; ++i)
        points += (i == 0 ? "" : ",") + std::to_string(i);
    const auto read =
        xmile::readXmile(model("", "<aux name=\"k\"><eqn>TIME</eqn><gf><xpts>" + points +
                                       "</xpts><ypts>" + points + "</ypts></gf></aux>"),
                         "long.xmile");
    ASSERT_TRUE(read) << toText(read.error());
    const auto program = compile(read->document);
    ASSERT_TRUE(program);
    EXPECT_EQ(run(*program)->series(0).back(), 1);
}

TEST(Limits, NumbersThatAreNotFiniteAreRefused) {
    for (const std::string number : {"NaN", "inf", "-Infinity", "1e999", "0x10"}) {
        std::string text = model("", "<aux name=\"k\"><eqn>1</eqn></aux>");
        text.replace(text.find("<stop>1<") + 6, 1, number);
        expectRefused(text, codes::notFinite, "");
        expectRefused(model("", "<aux name=\"k\"><eqn>1</eqn><gf><xpts>0,1</xpts><ypts>0," +
                                    number + "</ypts></gf></aux>"),
                      codes::pointNotNumber, "k");
    }
}

TEST(Limits, FileOfAGigabyteIsRefusedByItsSize) {
    const auto path = std::filesystem::temp_directory_path() /
                      ("kyosei-limits-" + std::to_string(::getpid()) + ".xmile");
    std::ofstream(path) << "<xmile/>";
    std::filesystem::resize_file(path, 1'000'000'000);  // sparse: takes no room on the disk
    const auto read = xmile::readXmileFile(path);
    std::filesystem::remove(path);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().code, codes::fileTooLarge);
}

}  // namespace
}  // namespace kyosei
