// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader understands of a file.
#include "model/base/issue_codes.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader.h"
#include "tests/support/models.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace kyosei {
namespace {

using test::SmallModel;
using namespace xmile;

/// The document of a text that must be readable.
ReadDocument readText(const std::string& text) {
    auto read = readXmile(text, "test.xmile");
    EXPECT_TRUE(read) << toText(read.error());
    return read ? *std::move(read) : ReadDocument{};
}

std::string around(const std::string& specs, const std::string& rest) {
    return "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">\n" +
           specs + "\n" + rest + "</xmile>";
}

const std::string kSimSpecs = "<sim_specs><start>0</start><stop>10</stop><dt>1</dt></sim_specs>";

Document documentOf(const std::string& text, const std::string& before = {}) {
    return readText(
               around(kSimSpecs, before + "<model><variables>" + text + "</variables></model>"))
        .document;
}

SimulationSpecs specsOf(const std::string& text) {
    return readText(around(text, "<model><variables/></model>")).document.simulation;
}

TEST(Reader, SimulationSpecsHaveTheDefaultsOfTheStandard) {
    const SimulationSpecs read = specsOf("<sim_specs><start>1</start><stop>5</stop></sim_specs>");
    EXPECT_EQ(read.start, 1);
    EXPECT_EQ(read.stop, 5);
    EXPECT_EQ(read.dt, 1);
    EXPECT_EQ(read.saveInterval, 0);
    EXPECT_EQ(read.method, IntegrationMethod::euler);
    EXPECT_EQ(read.line, 2);
}

TEST(Reader, SimulationSpecsMayUseReciprocalSteps) {
    const SimulationSpecs read = specsOf(
        "<sim_specs method=\"RK4\" time_units=\"Year\" isee:save_interval=\"0.5\"><start>0</start>"
        "<stop>1</stop><dt reciprocal=\"true\">32</dt></sim_specs>");
    EXPECT_EQ(read.dt, 0.03125);
    EXPECT_EQ(read.saveInterval, 0.5);
    EXPECT_EQ(read.method, IntegrationMethod::rk4);
    EXPECT_EQ(read.timeUnits, "Year");
}

TEST(Reader, IntegrationMethodFallsBackAlongTheList) {
    const std::string start = "<sim_specs method=\"";
    const std::string end = "\"><start>0</start><stop>1</stop></sim_specs>";
    EXPECT_EQ(specsOf(start + "euler" + end).method, IntegrationMethod::euler);
    const ReadDocument read =
        readText(around(start + "rk45, rk4" + end, "<model><variables/></model>"));
    EXPECT_EQ(read.document.simulation.method, IntegrationMethod::rk4);
    ASSERT_FALSE(read.notes.empty());
    EXPECT_NE(read.notes.front().message().find("rk45"), std::string::npos);
}

TEST(Reader, StocksKnowTheirFlowsInOrder) {
    const Document document =
        documentOf("<stock name=\"a stock\"><eqn>5</eqn><inflow>x</inflow><outflow>first</outflow>"
                   "<outflow>second</outflow><non_negative/><units>people</units></stock>");
    const Variable& stock = document.variables.front();
    EXPECT_EQ(stock.kind, VariableKind::stock);
    EXPECT_EQ(stock.name, "a stock");
    EXPECT_EQ(stock.equation.text, "5");
    EXPECT_EQ(stock.equation.line, 3);
    EXPECT_EQ(stock.inflows, std::vector<std::string>{"x"});
    EXPECT_EQ(stock.outflows, (std::vector<std::string>{"first", "second"}));
    EXPECT_TRUE(stock.nonNegative);
    EXPECT_EQ(stock.units, "people");
}

TEST(Reader, EquationsMayBeInPiecesAndInCharacterData) {
    const Document document = documentOf(
        "<aux name=\"a\"><eqn>1 <!-- one --> + <![CDATA[IF 2 < 3 THEN 4 ELSE 5]]></eqn></aux>");
    EXPECT_EQ(document.variables.front().equation.text, "1  + IF 2 < 3 THEN 4 ELSE 5");
}

TEST(Reader, DocumentationIsPlainText) {
    const Document document = documentOf(
        "<aux name=\"a\"><eqn>1</eqn><doc>\n <html><p>Where a &lt; b and c &gt; d.</p>\n\n"
        "<b>Bold</b></html>&lt;br/&gt;next&amp;nbsp;line</doc></aux>");
    EXPECT_EQ(document.variables.front().documentation, "Where a < b and c > d. Bold next line");
}

TEST(Reader, RangesReferencesAndInitialEquationsAreKept) {
    const Document document =
        documentOf("<aux name=\"a\"><eqn>b</eqn><init_eqn>7</init_eqn><range min=\"-1\" max=\"2\"/>"
                   "<kyosei:reference of=\"b\"/></aux>");
    const Variable& variable = document.variables.front();
    ASSERT_TRUE(variable.range);
    EXPECT_EQ(variable.range->minimum, -1);
    EXPECT_EQ(variable.range->maximum, 2);
    EXPECT_EQ(variable.referenceOf, "b");
    ASSERT_TRUE(variable.initEquation);
    EXPECT_EQ(variable.initEquation->text, "7");
}

TEST(Reader, LoopsMayHaveNames) {
    const Document document =
        readText(
            around("<sim_specs><start>0</start><stop>1</stop></sim_specs>",
                   "<model><variables/>\n<kyosei:loop name=\" R1 growth \" through=\"a, b c\"/>"
                   "</model>"))
            .document;
    ASSERT_EQ(document.loops.size(), 1u);
    EXPECT_EQ(document.loops[0].name, "R1 growth");
    EXPECT_EQ(document.loops[0].through, (std::vector<std::string>{"a", "b c"}));
    EXPECT_GT(document.loops[0].line, 1);
}

TEST(Reader, DimensionsHaveNamesOrSizes) {
    const Document document =
        documentOf("", "<dimensions><dim name=\"A\"><elem name=\"x 1\"/><elem name=\"y\"/></dim>"
                       "<dim name=\"N\" size=\"3\"/></dimensions>");
    EXPECT_EQ(document.dimensions[0].elements, (std::vector<std::string>{"x 1", "y"}));
    EXPECT_EQ(document.dimensions[1].elements, (std::vector<std::string>{"1", "2", "3"}));
}

TEST(Reader, ElementsFillInWhatTheirVariableSays) {
    const Document document = documentOf(
        "<stock name=\"s\"><dimensions><dim name=\"A\"/></dimensions><eqn>1</eqn><non_negative/>"
        "<element subscript=\"P\"><eqn>2</eqn><non_negative>false</non_negative></element>"
        "<element subscript=\"q\"/></stock>",
        "<dimensions>" + test::dimension("A", {"p", "q", "r"}) + "</dimensions>");
    const Variable& stock = document.variables.front();
    ASSERT_EQ(stock.elements.size(), 2u);
    EXPECT_EQ(stock.elements[0].equation.text, "2");
    EXPECT_FALSE(stock.elements[0].nonNegative);
    EXPECT_EQ(stock.elements[1].equation.text, "1");
    EXPECT_TRUE(stock.elements[1].nonNegative);
}

TEST(Reader, OneEquationPerElementIsUnderstoodInOrder) {
    const Document document =
        documentOf("<aux name=\"a\"><dimensions><dim name=\"A\"/><dim name=\"B\"/></dimensions>"
                   "<eqn>1</eqn><eqn>2</eqn><eqn>3</eqn><eqn>4</eqn></aux>",
                   "<dimensions>" + test::dimension("A", {"p", "q"}) +
                       test::dimension("B", {"r", "s"}) + "</dimensions>");
    const auto& elements = document.variables.front().elements;
    ASSERT_EQ(elements.size(), 4u);
    EXPECT_EQ(elements[1].subscripts, (std::vector<std::string>{"p", "s"}));
    EXPECT_EQ(elements[2].equation.text, "3");
}

TEST(Reader, GraphicalFunctionsTakeScalesOrPoints) {
    const Document document = documentOf(
        "<aux name=\"a\"><eqn>TIME</eqn><gf type=\"discrete\"><xscale min=\"0\" max=\"3\"/>"
        "<yscale min=\"0\" max=\"9\"/><ypts>1,2,4,8</ypts></gf></aux>"
        "<gf name=\"b\"><xpts sep=\";\">0; 1; 5</xpts><ypts sep=\" \">1 2 3</ypts></gf>"
        "<aux name=\"c\"><gf type=\"extrapolate\"><xpts>0,1</xpts><ypts>1,2</ypts></gf></aux>");
    const GraphicalFunction& a = *document.variables[0].graphicalFunction;
    EXPECT_EQ(a.type, GraphicalFunction::Type::discrete);
    EXPECT_EQ(a.x, (std::vector<double>{0, 1, 2, 3}));
    EXPECT_EQ(a.y, (std::vector<double>{1, 2, 4, 8}));
    EXPECT_EQ(document.variables[1].kind, VariableKind::graphicalFunction);
    EXPECT_EQ(document.variables[1].graphicalFunction->x, (std::vector<double>{0, 1, 5}));
    EXPECT_EQ(document.variables[2].kind, VariableKind::graphicalFunction);
    EXPECT_EQ(document.variables[2].graphicalFunction->type, GraphicalFunction::Type::extrapolate);
}

TEST(Reader, BehaviorSetsDefaultsThatVariablesMayOverride) {
    const std::string model = "<model><behavior><flow><non_negative>false</non_negative></flow>"
                              "</behavior><variables><stock name=\"s\"><eqn>1</eqn></stock>"
                              "<stock name=\"t\"><eqn>1</eqn><non_negative>false</non_negative>"
                              "</stock><flow name=\"f\"><eqn>1</eqn></flow>"
                              "<aux name=\"a\"><eqn>1</eqn></aux></variables></model>";
    const Document document =
        readText(around(kSimSpecs, "<behavior><non_negative/></behavior>" + model)).document;
    EXPECT_TRUE(document.variables[0].nonNegative);
    EXPECT_FALSE(document.variables[1].nonNegative);
    EXPECT_FALSE(document.variables[2].nonNegative);
    EXPECT_FALSE(document.variables[3].nonNegative);
}

TEST(Reader, MacrosHaveParametersAndVariables) {
    const Document document =
        readText(
            around(kSimSpecs,
                   "<model><variables/></model><macro name=\"blend\"><parm>a</parm><parm>b</parm>"
                   "<eqn>s+b</eqn><variables><stock name=\"s\"><eqn>a</eqn></stock></variables>"
                   "</macro>"))
            .document;
    ASSERT_EQ(document.macros.size(), 1u);
    EXPECT_EQ(document.macros[0].parameters, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(document.macros[0].equation.text, "s+b");
    EXPECT_EQ(document.macros[0].variables.front().name, "s");
}

TEST(Reader, UnitsHaveDefinitionsAndAliases) {
    const Document document = documentOf(
        "", "<model_units><unit name=\"People\"><eqn/><alias>person</alias><alias>persons</alias>"
            "</unit><unit name=\"rate\"><eqn>1/Year</eqn></unit>"
            "<unit name=\"off\" disabled=\"true\"/></model_units>");
    ASSERT_EQ(document.units.size(), 2u);
    EXPECT_EQ(document.units[0].aliases, (std::vector<std::string>{"person", "persons"}));
    EXPECT_EQ(document.units[1].equation, "1/Year");
}

TEST(Reader, SaysWhereTheProgramThatWroteTheFileMayComputeModInAnotherOrder) {
    const std::string model = "<model><variables><aux name=\"a\"><eqn>7 MOD 3 * 2</eqn></aux>"
                              "<aux name=\"b\"><eqn>(7 MOD 3) * 2</eqn></aux></variables></model>";
    const auto notesOf = [&](const std::string& product) {
        return readText(around("<header><vendor>v</vendor><product version=\"2\">" + product +
                                   "</product></header>" + kSpecs,
                               model))
            .notes;
    };
    for (const std::string product : {"Stella Architect", "iThink"}) {
        const Issues notes = notesOf(product);
        ASSERT_EQ(notes.size(), 1u) << toText(notes);
        EXPECT_EQ(notes.front().code, codes::modBesideProduct);
        EXPECT_EQ(notes.front().place.variable, "a");
        EXPECT_NE(notes.front().message().find(product), std::string::npos);
    }
    EXPECT_TRUE(notesOf("Vensim").empty());
    EXPECT_TRUE(notesOf("").empty());
}

TEST(Reader, PrefixesOfTheStandardAndUndeclaredOnesDoNotMatter) {
    const ReadDocument read = readText(
        "<x:xmile version=\"1.0\" xmlns:x=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">"
        "<x:sim_specs><x:start>0</x:start><x:stop>1</x:stop></x:sim_specs><vendor:thing/>"
        "<x:model><x:variables><x:aux name=\"a\" other:y=\"1\"><x:eqn>3</x:eqn><isee:z/></x:aux>"
        "</x:variables></x:model></x:xmile>");
    EXPECT_EQ(read.document.variables.front().equation.text, "3");
    EXPECT_EQ(read.notes.size(), 2u);
}

TEST(Reader, SkippedExtensionsAreNotedOncePerKind) {
    const ReadDocument read = readText(around(
        kSimSpecs, "<isee:prefs/><isee:prefs/><model><variables><aux name=\"a\"><eqn>1</eqn>"
                   "<isee:x/><format/></aux><aux name=\"b\"><eqn>1</eqn><isee:x/><format/></aux>"
                   "</variables><views/></model>"));
    EXPECT_EQ(read.notes.size(), 4u);
    EXPECT_FALSE(hasErrors(read.notes));
}

TEST(Reader, DraftsOfTheStandardWithoutVariablesElementAreRead) {
    const ReadDocument read = readText(
        "<xmile version=\"1.0\" xmlns=\"http://www.systemdynamics.org/XMILE\">" + kSimSpecs +
        "<model><stock name=\"s\"><eqn>1</eqn></stock><display/><interface/></model></xmile>");
    EXPECT_EQ(read.document.variables.size(), 1u);
    EXPECT_TRUE(std::any_of(read.notes.begin(), read.notes.end(), [](const Issue& note) {
        return note.code == codes::namespaceMissing;
    }));
}

TEST(Reader, ByteOrderMarkAndWindowsLineEndsAreHarmless) {
    const ReadDocument read = readText(
        "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" +
        around(kSimSpecs, "<model>\r\n<variables>\r\n<aux name=\"a\">\r\n<eqn>1 +\r\n2</eqn></aux>"
                          "</variables></model>"));
    EXPECT_EQ(read.document.variables.front().equation.text, "1 +\n2");
    EXPECT_EQ(read.document.variables.front().line, 6);
    EXPECT_EQ(read.document.variables.front().equation.line, 7);
}

TEST(Reader, AFileThatIsNotThereIsUnreadable) {
    const auto read = readXmileFile(test::testFolder() / "no such file.xmile");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().code, codes::fileMissing);
}

TEST(Reader, PipesAndDevicesAreNoModels) {
    const auto pipe = std::filesystem::temp_directory_path() /
                      ("kyosei-pipe-" + std::to_string(::getpid()) + ".xmile");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    for (const std::filesystem::path& path : {pipe, std::filesystem::path("/dev/zero")}) {
        const auto read = readXmileFile(path);
        ASSERT_FALSE(read) << path;
        EXPECT_EQ(read.error().front().code, codes::notAFile);
    }
    std::filesystem::remove(pipe);
}

TEST(Reader, OfVeryManySkippedElementsAHundredAreNamed) {
    std::string strange;
    for (int i = 0; i < 20'000; ++i)
        strange += "<x" + std::to_string(i) + "/>";
    const ReadDocument read =
        readText(around(kSimSpecs, "<model><variables><aux name=\"a\"><eqn>1</eqn>" + strange +
                                       "</aux></variables></model>"));
    EXPECT_EQ(read.notes.size(), 101u);
    EXPECT_EQ(read.notes.back().code, codes::moreLeftOut);
}

}  // namespace
}  // namespace kyosei
