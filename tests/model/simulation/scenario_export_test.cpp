// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/compiler.h"
#include "model/simulation/issue_codes.h"
#include "model/simulation/scenario_export.h"
#include "model/xmile/reader.h"
#include "model/xmile/writer.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

namespace kyosei {
namespace {

/// Every slider halfway to its maximum, every split reversed and every shock, years apart.
Scenario busyScenario() {
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = (cell.baseline.value + cell.maximum) / 2;
        setting.start = 2027.3;
        scenario.set(cell, setting);
    }
    for (const LeverSplit& split : policyModel().levers().splits())
        scenario.setShares(split, {split.baseline.rbegin(), split.baseline.rend()});
    double year = 2028;
    for (const Shock& shock : policyModel().shocks().shocks())
        scenario.shocks[shock.id] = year += 1.7;
    return scenario;
}

/// The scenario as a file, read and run as any model is: without a recorded baseline.
Result<Program> exported(const Scenario& scenario) {
    const PolicyModel& model = policyModel();
    const auto document =
        withScenario(model.document(), model.program(), model.inputsFor(scenario));
    if (!document)
        return fail(document.error());
    const auto read = xmile::readXmile(xmile::writeXmile(*document), "exported.xmile");
    if (!read)
        return fail(read.error());
    return compile(read->document);
}

/// Slots of the policy model whose series differ in any bit from those of the exported model.
std::vector<std::string> differences(const RunResult& expected, const Program& program,
                                     const RunResult& actual) {
    std::vector<std::string> names;
    for (const VariableInfo& variable : policyModel().program().variables())
        for (Slot i = 0; i < variable.size; ++i) {
            const VariableInfo* other = program.find(variable.name);
            const auto a = expected.series(variable.first + i);
            const auto b = actual.series(other->first + i);
            if (a.size() != b.size() || std::memcmp(a.data(), b.data(), a.size_bytes()) != 0)
                names.push_back(policyModel().program().elementName(variable, i));
        }
    return names;
}

/// Bit for bit: both runs do the same operations on the same numbers. The file holds the recorded
/// values to the last bit, and a graphical function is exact at its points.
void expectSameAsPolicyRun(const Scenario& scenario) {
    const auto program = exported(scenario);
    ASSERT_TRUE(program) << toText(program.error());
    const auto actual = run(*program);
    ASSERT_TRUE(actual) << toText(actual.error());
    const auto expected = policyModel().run(scenario);
    ASSERT_TRUE(expected) << toText(expected.error());
    const std::vector<std::string> names = differences(*expected, *program, *actual);
    EXPECT_TRUE(names.empty()) << names.size() << " series differ, first " << names.front();
}

TEST(ScenarioExport, FileOfAScenarioRunsLikeThePolicyModel) {
    expectSameAsPolicyRun(busyScenario());
}

TEST(ScenarioExport, FileOfTheBaselineRunsLikeThePolicyModel) {
    expectSameAsPolicyRun({});
}

TEST(ScenarioExport, ScenarioInTheFileDiffersFromTheBaseline) {
    const auto program = exported(busyScenario());
    ASSERT_TRUE(program) << toText(program.error());
    const auto actual = run(*program);
    ASSERT_TRUE(actual);
    EXPECT_FALSE(differences(*policyModel().baseline(), *program, *actual).empty());
}

TEST(ScenarioExport, FileNoLongerRepeatsOtherVariables) {
    const PolicyModel& model = policyModel();
    const auto document = withScenario(model.document(), model.program(), model.inputsFor({}));
    ASSERT_TRUE(document) << toText(document.error());
    for (const xmile::Variable& variable : document->variables)
        EXPECT_EQ(variable.referenceOf, "") << variable.name;
}

/// A population grows by a rate relative to what it is in the baseline.
constexpr const char* kSmallModel = R"(<xmile version="1.0"
 xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0" xmlns:kyosei="https://kyosei.example/xmile">
<sim_specs method="METHOD"><start>0</start><stop>4</stop><dt>1</dt></sim_specs>
<dimensions><dim name="Place"><elem name="North"/><elem name="South"/></dim></dimensions>
<model><variables>
<aux name="rate"><dimensions><dim name="Place"/></dimensions><eqn>0.5</eqn></aux>
<aux name="effort"><eqn>1</eqn></aux>
<aux name="reference"><eqn>people[North] * effort</eqn><kyosei:reference of="people_north"/></aux>
<aux name="people north"><eqn>people[North]</eqn></aux>
<stock name="people"><dimensions><dim name="Place"/></dimensions><eqn>8</eqn>
<inflow>births</inflow></stock>
<flow name="births"><dimensions><dim name="Place"/></dimensions><eqn>rate*reference</eqn></flow>
</variables></model></xmile>)";

struct Small {
    xmile::Document document;
    Program program;
};

Small small(const std::string& method) {
    std::string text = kSmallModel;
    text.replace(text.find("METHOD"), 6, method);
    auto read = xmile::readXmile(text, "small.xmile");
    CompileOptions options;
    options.exogenous = {"reference"};
    Program program = *compile(read->document, options);
    return {std::move(read->document), std::move(program)};
}

TEST(ScenarioExport, PutsChangedConstantsAndRecordedValuesIntoTheEquations) {
    const Small model = small("euler");
    const RecordedSeries recorded{{*model.program.slot("reference")}, 5, 0, {1, 2, 4, 8, 16}};
    RunInputs inputs;
    inputs.exogenous = &recorded;
    inputs.constants = {{*model.program.slot("rate", {"South"}), {0.25}},
                        {*model.program.slot("effort"), {-3}}};
    const auto document = withScenario(model.document, model.program, inputs);
    ASSERT_TRUE(document) << toText(document.error());
    const auto program = compile(*document);
    ASSERT_TRUE(program) << toText(program.error());
    const auto result = run(*program);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->series(*program->slot("effort")).back(), -3);
    EXPECT_EQ(result->series(*program->slot("reference")).back(), 16);
    // 8 + rate * (1 + 2 + 4 + 8)
    EXPECT_EQ(result->series(*program->slot("people", {"North"})).back(), 15.5);
    EXPECT_EQ(result->series(*program->slot("people", {"South"})).back(), 11.75);
}

TEST(ScenarioExport, RefusesWhatAFunctionOfTimeCannotHold) {
    const Small stages = small("rk4");
    const RecordedSeries recorded{
        {*stages.program.slot("reference")}, 17, 0, std::vector<double>(17, 1.0)};
    RunInputs inputs;
    inputs.exogenous = &recorded;
    const auto rungeKutta = withScenario(stages.document, stages.program, inputs);
    ASSERT_FALSE(rungeKutta);
    EXPECT_EQ(rungeKutta.error().front().code, codes::replayMethod);
    EXPECT_EQ(rungeKutta.error().front().place.variable, "reference");

    const Small model = small("euler");
    RecordedSeries broken{{*model.program.slot("reference")}, 5, 0, {1, 2, NAN, 8, 16}};
    inputs.exogenous = &broken;
    const auto notANumber = withScenario(model.document, model.program, inputs);
    ASSERT_FALSE(notANumber);
    EXPECT_EQ(notANumber.error().front().code, codes::replayNotFinite);
}

}  // namespace
}  // namespace kyosei
