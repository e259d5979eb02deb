// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader refuses: each with its code, line and variable.
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

const std::string kHead =
    "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">\n";
const std::string kSpecs = "<sim_specs><start>0</start><stop>10</stop><dt>1</dt></sim_specs>\n";

Issues issuesOf(const std::string& text) {
    const auto read = xmile::readXmile(text, "broken.xmile");
    EXPECT_FALSE(read) << "the file is accepted: " << text;
    return read ? Issues{} : read.error();
}

struct Expected {
    IssueCode code;
    int line;
    std::string variable;
    std::string word;  ///< must occur in the message
};

void expectIssue(const std::string& text, const Expected& expected) {
    const Issues issues = issuesOf(text);
    const bool found = std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) {
        return issue.severity() == Severity::error && issue.code == expected.code &&
               issue.place.line == expected.line && issue.place.variable == expected.variable &&
               issue.place.file == "broken.xmile" &&
               issue.message().find(expected.word) != std::string::npos;
    });
    EXPECT_TRUE(found) << "expected " << expected.code << " in line " << expected.line << " of '"
                       << expected.variable << "', got\n"
                       << toText(issues);
}

/// Variables that start in line 4.
std::string variables(const std::string& text, const std::string& before = "\n") {
    return kHead + kSpecs + before + "<model><variables>" + text + "</variables></model></xmile>";
}

/// Specs in line 2.
std::string specs(const std::string& text) {
    return kHead + text + "<model><variables/></model></xmile>";
}

const std::string kDimension =
    "<dimensions><dim name=\"A\"><elem name=\"p\"/><elem name=\"q\"/></dim></dimensions>\n";
const std::string kOver = "<dimensions><dim name=\"A\"/></dimensions>";

TEST(ReaderErrors, MalformedXmlIsNamedWithLineAndColumn) {
    const Issues issues = issuesOf("<xmile>\n  <model>\n</xmile>");
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].code, codes::malformedXml);
    EXPECT_EQ(issues[0].place.line, 3);
    EXPECT_NE(issues[0].message().find("line 3, column"), std::string::npos);
    expectIssue("", {codes::malformedXml, 1, "", ""});
    expectIssue("no xml", {codes::malformedXml, 1, "", ""});
}

TEST(ReaderErrors, TextThatIsNotUtf8IsRefused) {
    expectIssue("<xmile>\n\xFF\xFE</xmile>", {codes::notUtf8, 2, "", "UTF-8"});
    expectIssue(std::string("<xmile>\0</xmile>", 16), {codes::notUtf8, 1, "", "UTF-8"});
}

TEST(ReaderErrors, OtherXmlAndNewerVersionsAreRefused) {
    expectIssue("<html/>", {codes::notXmile, 1, "", "html"});
    expectIssue("<xmile version=\"2.0\">" + kSpecs + "<model><variables/></model></xmile>",
                {codes::newerXmile, 1, "", "2.0"});
}

TEST(ReaderErrors, MissingPartsAreNamed) {
    expectIssue(kHead + "<model><variables/></model></xmile>",
                {codes::specsMissing, 1, "", "sim_specs"});
    expectIssue(kHead + kSpecs + "</xmile>", {codes::modelMissing, 1, "", "<model>"});
    expectIssue(kHead + kSpecs + "<model/></xmile>",
                {codes::variablesMissing, 3, "", "<variables>"});
    expectIssue(specs("<sim_specs><start>0</start></sim_specs>"),
                {codes::specMissing, 2, "", "<stop>"});
    expectIssue(specs("<sim_specs><start/><stop>1</stop></sim_specs>"),
                {codes::numberMissing, 2, "", "<start>"});
}

TEST(ReaderErrors, ImpossibleSimulationSpecsAreRefused) {
    const auto with = [](const std::string& start, const std::string& stop, const std::string& dt) {
        return specs("<sim_specs><start>" + start + "</start><stop>" + stop + "</stop>" + dt +
                     "</sim_specs>");
    };
    for (const char* dt : {"<dt>0</dt>", "<dt>-1</dt>", "<dt reciprocal=\"true\">0</dt>"})
        expectIssue(with("0", "1", dt), {codes::stepTooSmall, 2, "", ""});
    for (const char* dt : {"<dt>nan</dt>", "<dt>1,5</dt>", "<dt>1e999</dt>"})
        expectIssue(with("0", "1", dt), {codes::notFinite, 2, "", ""});
    expectIssue(with("5", "1", "<dt>1</dt>"), {codes::stopBeforeStart, 2, "", "before it starts"});
    expectIssue(with("x", "1", "<dt>1</dt>"), {codes::notFinite, 2, "", "'x'"});
    expectIssue(with("0", "1e300", "<dt>1</dt>"), {codes::tooManySteps, 2, "", "10 million"});
    expectIssue(with("0", "1", "<dt>1e-8</dt>"), {codes::tooManySteps, 2, "", "10 million"});
}

TEST(ReaderErrors, OtherMethodsAndPartialRunsAreRefusedByName) {
    const std::string end = "<start>0</start><stop>1</stop></sim_specs>";
    expectIssue(specs("<sim_specs method=\"gear\">" + end),
                {codes::methodUnavailable, 2, "", "gear"});
    expectIssue(specs("<sim_specs><run by=\"group\"/>" + end), {codes::partialRun, 2, "", "group"});
    expectIssue(specs("<sim_specs save_interval=\"-1\">" + end),
                {codes::saveInterval, 2, "", "save interval"});
}

TEST(ReaderErrors, WhatCannotBeSimulatedIsRefusedByName) {
    expectIssue(variables("<module name=\"m\"/>"),
                {codes::moduleWithoutModel, 4, "m", "no <model>"});
    expectIssue(variables("<agent name=\"x\"/>"), {codes::unknownVariableKind, 4, "x", "<agent>"});
    const auto conveyor = [](const std::string& text, const std::string& flows) {
        return variables("<stock name=\"s\"><eqn>1</eqn><outflow>f</outflow>\n" + text +
                         "</stock>" + flows);
    };
    const std::string flow = "<flow name=\"f\"/>";
    expectIssue(conveyor("<conveyor/>", flow),
                {codes::conveyorWithoutTime, 5, "s", "transit time"});
    expectIssue(conveyor("<conveyor><len>0.3</len></conveyor>", flow),
                {codes::conveyorTimeTooShort, 5, "s", "shorter than a time step"});
    expectIssue(
        conveyor("<conveyor><len>1</len></conveyor>", "<flow name=\"f\"><eqn>1</eqn></flow>"),
        {codes::conveyorOutflow, 5, "s", "no equation"});
    expectIssue(variables("<flow name=\"f\"><eqn>1</eqn>\n<leak/></flow>"),
                {codes::leakWithoutConveyor, 5, "f", "conveyor"});
    expectIssue(variables("<flow name=\"f\"><eqn>1</eqn>\n<leak leak_start=\"1.5\"/></flow>"),
                {codes::leakZone, 5, "f", "part of the conveyor"});
    expectIssue(variables("<flow name=\"f\"><eqn>1</eqn>\n<overflow/></flow>"),
                {codes::overflowWithoutQueue, 5, "f", "queue"});
    for (const char* part : {"leak_integers", "multiplier"})
        expectIssue(variables("<flow name=\"f\"><eqn>1</eqn>\n<" + std::string(part) + "/></flow>"),
                    {codes::notSimulated, 5, "f", part});
    expectIssue(kHead + kSpecs +
                    "<model><variables/></model>\n"
                    "<model name=\"b\" encryption-scheme=\"AES-128\"/></xmile>",
                {codes::modelEncrypted, 4, "b", "encrypted"});
}

TEST(ReaderErrors, LoopsNeedANameAndVariables) {
    for (const char* loop : {"<kyosei:loop name=\"R1\"/>", "<kyosei:loop through=\"a\"/>"})
        expectIssue(kHead + kSpecs + "<model><variables/>\n" + loop + "</model></xmile>",
                    {codes::loopIncomplete, 4,
                     std::string(loop).find("R1") == std::string::npos ? "" : "R1", "kyosei:loop"});
}

TEST(ReaderErrors, NamesMustBeThereAndUnique) {
    expectIssue(variables("<aux><eqn>1</eqn></aux>"), {codes::nameMissing, 4, "", "no name"});
    expectIssue(variables("<aux name=\"Big Name\"><eqn>1</eqn></aux>\n"
                          "<flow name=\"big_NAME\"><eqn>1</eqn></flow>"),
                {codes::nameTaken, 5, "big_NAME", "line 4"});
    expectIssue(variables("<aux name=\"Time\"><eqn>1</eqn></aux>"),
                {codes::builtInName, 4, "Time", "built into"});
    expectIssue(variables("", "<dimensions><dim name=\"A\" size=\"2\"/><dim name=\"a\" size=\"2\"/>"
                              "</dimensions>"),
                {codes::dimensionNameTwice, 3, "a", "two dimensions"});
    expectIssue(variables("", "<dimensions><dim name=\"A\"><elem name=\"x\"/><elem name=\"X\"/>"
                              "</dim></dimensions>"),
                {codes::elementNameTwice, 3, "A", "twice"});
    const std::string macro = "<macro name=\"m\"><eqn>1</eqn></macro>";
    expectIssue(variables("", macro + macro), {codes::macroNameTwice, 3, "m", "another macro"});
}

TEST(ReaderErrors, EquationsMustBeThere) {
    for (const char* equation : {"", "<eqn/>", "<eqn>  </eqn>"})
        expectIssue(variables("<aux name=\"a\">" + std::string(equation) + "</aux>"),
                    {codes::equationMissing, 4, "a", "no equation"});
    expectIssue(variables("<stock name=\"s\"><eqn>1</eqn>\n<inflow/></stock>"),
                {codes::flowNameMissing, 5, "s", "names no flow"});
    expectIssue(variables("<aux name=\"a\"><eqn>1</eqn>\n<eqn>2</eqn></aux>"),
                {codes::severalEquations, 5, "a", "more than one equation"});
    expectIssue(
        variables("<stock name=\"s\"><eqn>1</eqn><non_negative>maybe</non_negative></stock>"),
        {codes::badNonNegative, 4, "s", "maybe"});
}

TEST(ReaderErrors, DimensionsMustMakeSense) {
    for (const char* size : {"0", "-1", "2.5", "many"})
        expectIssue(variables("", "<dimensions><dim name=\"A\" size=\"" + std::string(size) +
                                      "\"/></dimensions>"),
                    {codes::dimensionSize, 3, "A", "size"});
    expectIssue(variables("", "<dimensions><dim name=\"A\"/></dimensions>"),
                {codes::dimensionEmpty, 3, "A", "neither"});
    expectIssue(variables("", "<dimensions><dim name=\"A\" size=\"3\"><elem name=\"x\"/></dim>"
                              "</dimensions>"),
                {codes::dimensionSizeMismatch, 3, "A", "lists 1"});
    expectIssue(variables("<aux name=\"a\"><dimensions><dim name=\"B\"/></dimensions><eqn>1</eqn>"
                          "</aux>"),
                {codes::undeclaredDimension, 4, "a", "'B'"});
}

TEST(ReaderErrors, ElementsMustFitTheirDimensions) {
    const auto with = [](const std::string& elements) {
        return variables("<aux name=\"a\">" + kOver + elements + "</aux>", kDimension);
    };
    const std::string p = "<element subscript=\"p\"><eqn>1</eqn></element>";
    expectIssue(with(p), {codes::elementUndefined, 4, "a", "[q]"});
    expectIssue(with(p + "\n" + p), {codes::elementDefinedTwice, 5, "a", "[p]"});
    expectIssue(with(p + "\n<element subscript=\"z\"><eqn>1</eqn></element>"),
                {codes::unknownElement, 5, "a", "'z'"});
    expectIssue(with(p + "\n<element subscript=\"p, q\"><eqn>1</eqn></element>"),
                {codes::elementSubscripts, 5, "a", "2 subscripts"});
    expectIssue(with(p + "\n<element subscript=\"q\"/>"),
                {codes::elementWithoutEquation, 5, "a[q]", "no equation"});
    expectIssue(with("<eqn>1</eqn><eqn>2</eqn><eqn>3</eqn>"),
                {codes::equationsPerElement, 4, "a", "3 equations for 2"});
    expectIssue(variables("<aux name=\"a\"><eqn>1</eqn>" + p + "</aux>"),
                {codes::elementsWithoutDimension, 4, "a", "without dimensions"});
}

TEST(ReaderErrors, GraphicalFunctionsMustBeFunctions) {
    const auto with = [](const std::string& points) {
        return variables("<aux name=\"a\"><eqn>1</eqn>\n<gf>" + points + "</gf></aux>");
    };
    expectIssue(with("<xpts>0,1,2</xpts><ypts>1,2</ypts>"),
                {codes::pointCounts, 5, "a", "3 x values, but 2 y values"});
    expectIssue(with("<xpts>0,2,2</xpts><ypts>1,2,3</ypts>"),
                {codes::pointsNotIncreasing, 5, "a", "do not increase at point 3"});
    expectIssue(with("<xpts>0,1</xpts><ypts>1,nan</ypts>"),
                {codes::pointNotNumber, 5, "a", "'nan'"});
    expectIssue(with("<xpts>0,,1</xpts><ypts>1,2,3</ypts>"), {codes::pointNotNumber, 5, "a", "''"});
    expectIssue(with("<xpts>0</xpts><ypts>1</ypts>"), {codes::tooFewPoints, 5, "a", "two points"});
    expectIssue(with("<ypts>1,2</ypts>"), {codes::pointsMissing, 5, "a", "<xscale>"});
    expectIssue(with("<xscale min=\"1\" max=\"1\"/><ypts>1,2</ypts>"),
                {codes::badScale, 5, "a", "<xscale>"});
    expectIssue(variables("<stock name=\"s\"><eqn>1</eqn><gf><xpts>0,1</xpts><ypts>1,2</ypts></gf>"
                          "</stock>"),
                {codes::stockFunction, 4, "s", "A stock cannot"});
    expectIssue(variables("<gf name=\"g\" type=\"spline\"><xpts>0,1</xpts><ypts>1,2</ypts></gf>"),
                {codes::unknownFunctionType, 4, "g", "spline"});
}

TEST(ReaderErrors, AllErrorsOfAFileAreCollectedInTheOrderOfLines) {
    const Issues issues = issuesOf(
        kHead + "<sim_specs><start>0</start><stop>-1</stop></sim_specs>\n<model><variables>\n"
                "<aux name=\"a\"/>\n<module name=\"m\"/>\n<aux name=\"a\"><eqn>1</eqn></aux>\n"
                "</variables></model></xmile>");
    std::vector<int> lines;
    for (const Issue& issue : issues)
        lines.push_back(issue.place.line);
    EXPECT_EQ(lines, (std::vector<int>{2, 4, 5, 6}));
}

TEST(ReaderErrors, WhatStandsTwiceIsNotChosenFrom) {
    const std::string flow = "<flow name=\"f\"><eqn>1</eqn></flow>";
    for (const std::string kind : {"inflow", "outflow"})
        expectIssue(variables(flow + "<stock name=\"s\"><eqn>1</eqn>\n<" + kind + ">f</" + kind +
                              ">\n<" + kind + ">F</" + kind + "></stock>"),
                    {codes::flowTwice, 6, "s", kind + "> 'F' is already listed in line 5"});
    for (const std::string name : {"start", "stop", "dt"})
        expectIssue(specs("<sim_specs><start>0</start><stop>1</stop><dt>1</dt>\n<" + name + ">1</" +
                          name + "></sim_specs>"),
                    {codes::elementRepeated, 3, "", "<" + name + "> in line 2"});
    expectIssue(specs(kSpecs + kSpecs), {codes::elementRepeated, 3, "", "<sim_specs> in line 2"});
}

}  // namespace
}  // namespace kyosei
