// SPDX-License-Identifier: GPL-3.0-or-later
// Batches, overrides, recording and cancelling on one model that uses most kinds of instruction.
#include "model/base/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

namespace kyosei {
namespace {

using namespace test;
using xmile::IntegrationMethod;

SmallModel economy() {
    const std::string table = "<aux name=\"mood\"><dimensions><dim name=\"D\"/></dimensions>"
                              "<eqn>wealth[D]/target</eqn>"
                              "<gf><xpts>0,0.5,1,2</xpts><ypts>0.2,0.9,1,1.4</ypts></gf></aux>";
    return {.variables =
                stock("wealth", "initial_wealth*D^bend", {"earning"}, {"spending"}, {"D"}) +
                flow("earning", "growth*wealth[D]^bend*mood[D] + SMTH1(shared, 3)/7", {"D"}) +
                flow("spending", "wealth[D]/life*(1 + 0.1*SIN(TIME))", {"D"}) +
                aux("shared", "LN(1 + SUM(wealth[*]*weight[*]))") +
                aux("spread", "MAX(wealth[*]) - MIN(wealth[*])") + table +
                elementwise("weight", {"D"}, {{"a", "0.5"}, {"b", "0.3"}, {"c", "0.2"}}) +
                aux("growth", "0.9") + aux("bend", "0.6") + aux("life", "12") +
                aux("target", "20") + aux("initial_wealth", "3"),
            .dimensions = dimension("D", {"a", "b", "c"}),
            .stop = 30,
            .dt = 0.25};
}

/// Every saved value of one member, as bits.
std::vector<std::uint64_t> bits(const Program& program, const RunResult& result,
                                std::size_t member) {
    std::vector<std::uint64_t> all;
    for (const VariableInfo& variable : program.variables())
        for (std::size_t i = 0; i < variable.size; ++i)
            for (const double value : result.series(variable.first + static_cast<Slot>(i), member))
                all.push_back(std::bit_cast<std::uint64_t>(value));
    return all;
}

TEST(Batches, EveryMemberEqualsItsOwnRunBitForBit) {
    const Program program = compiled(economy());
    for (const IntegrationMethod method : {IntegrationMethod::euler, IntegrationMethod::rk4}) {
        RunInputs together;
        together.members = 19;
        together.method = method;
        ConstantOverride growth{*program.slot("growth"), {}};
        ConstantOverride bend{*program.slot("bend"), {}};
        for (std::size_t i = 0; i < together.members; ++i) {
            growth.values.push_back(0.5 + 0.05 * static_cast<double>(i));
            bend.values.push_back(0.7 - 0.01 * static_cast<double>(i));
        }
        together.constants = {growth, bend, {*program.slot("weight", {"b"}), {0.25}}};
        const auto batch = run(program, together);
        ASSERT_TRUE(batch);
        for (std::size_t i = 0; i < together.members; ++i) {
            RunInputs alone = together;
            alone.members = 1;
            alone.constants[0].values = {growth.values[i]};
            alone.constants[1].values = {bend.values[i]};
            const auto single = run(program, alone);
            ASSERT_TRUE(single);
            EXPECT_EQ(bits(program, *batch, i), bits(program, *single, 0)) << "member " << i;
        }
    }
}

TEST(Batches, MachineCodeAndPortableKernelsGiveTheSameBits) {
    const Program program = compiled(economy());
    for (const IntegrationMethod method : {IntegrationMethod::euler, IntegrationMethod::rk4})
        for (const std::size_t members : {std::size_t{1}, std::size_t{11}}) {
            std::vector<std::vector<std::uint64_t>> outcomes;
            for (const InstructionSet set : availableInstructionSets()) {
                RunInputs inputs;
                inputs.members = members;
                inputs.method = method;
                inputs.set = set;
                const auto result = run(program, inputs);
                ASSERT_TRUE(result);
                outcomes.push_back(bits(program, *result, members - 1));
            }
            for (const auto& outcome : outcomes)
                EXPECT_EQ(outcome, outcomes.front()) << members << " members";
        }
}

TEST(Batches, ManyRunsInARowGiveTheSameBits) {
    const Program program = compiled(economy());
    std::vector<std::vector<std::uint64_t>> outcomes;
    for (int i = 0; i < 12; ++i) {  // on the way machine code is made
        const auto result = run(program);
        ASSERT_TRUE(result);
        outcomes.push_back(bits(program, *result, 0));
        EXPECT_EQ(outcomes.back(), outcomes.front()) << "run " << i;
    }
}

TEST(Batches, AnyNumberOfThreadsGivesTheSameBits) {
    const Program program = compiled(economy());
    std::vector<std::vector<std::uint64_t>> outcomes;
    for (const std::size_t threads : {1U, 2U, 5U}) {
        RunInputs inputs;
        inputs.members = 50;
        inputs.threads = threads;
        ConstantOverride growth{*program.slot("growth"), {}};
        for (std::size_t i = 0; i < inputs.members; ++i)
            growth.values.push_back(0.5 + 0.01 * static_cast<double>(i));
        inputs.constants = {growth};
        const auto result = run(program, inputs);
        ASSERT_TRUE(result);
        auto& outcome = outcomes.emplace_back();
        for (std::size_t member = 0; member < inputs.members; ++member)
            std::ranges::copy(bits(program, *result, member), std::back_inserter(outcome));
    }
    EXPECT_EQ(outcomes[0], outcomes[1]);
    EXPECT_EQ(outcomes[0], outcomes[2]);
}

TEST(Batches, OnlyRequestedOutputsAreKept) {
    const Program program = compiled(economy());
    RunInputs inputs;
    inputs.outputs = {*program.slot("shared"), *program.slot("wealth", {"c"})};
    const auto result = run(program, inputs);
    const auto everything = run(program);
    ASSERT_TRUE(result && everything);
    EXPECT_FALSE(result->has(*program.slot("spread")));
    for (const Slot slot : inputs.outputs) {
        ASSERT_TRUE(result->has(slot));
        EXPECT_TRUE(std::ranges::equal(result->series(slot), everything->series(slot)));
    }
}

TEST(Batches, SavingLessOftenLeavesTheSavedValuesAsTheyAre) {
    SmallModel model = economy();
    model.saveInterval = 1;
    for (const std::string method : {"euler", "rk4"}) {
        RunInputs inputs;
        inputs.method = method == "rk4" ? IntegrationMethod::rk4 : IntegrationMethod::euler;
        const Ran all(economy(), inputs);
        const Ran some(model, inputs);
        ASSERT_EQ(some.result.times().size(), 31u);
        for (const std::string name : {"spread", "shared"})
            for (std::size_t i = 0; i <= 30; ++i)
                EXPECT_EQ(some.series(name)[i], all.series(name)[4 * i]) << name << " " << method;
    }
}

TEST(Batches, SavingLessOftenThanTheRunIsLongLeavesItsEnds) {
    SmallModel model = economy();
    for (const double interval : {31.0, 1e22}) {
        model.saveInterval = interval;
        EXPECT_EQ(Ran(model).result.times(), (std::vector<double>{0, 30})) << interval;
    }
}

TEST(Overrides, AConstantChangesAllThatDependsOnItInitialValuesIncluded) {
    const SmallModel model{.variables = stock("s", "double_start", {}) +
                                        aux("double_start", "2*start") + aux("start", "-(3 + 1)") +
                                        aux("folded", "start^2 + SIN(start)")};
    const Program program = compiled(model);
    EXPECT_TRUE(program.find("start")->constant);
    EXPECT_FALSE(program.find("double_start")->constant);
    RunInputs inputs;
    inputs.constants = {{*program.slot("start"), {5}}};
    const Ran ran(program, inputs);
    EXPECT_EQ(ran.last("s"), 10);
    EXPECT_DOUBLE_EQ(ran.last("folded"), 25 + std::sin(5.0));
    EXPECT_EQ(Ran(program).last("s"), -8) << "the program itself stays as it was";
}

TEST(Overrides, WhatIsNotAConstantIsRefusedByName) {
    const Program program = compiled(economy());
    RunInputs inputs;
    inputs.constants = {{*program.slot("shared"), {5}}};
    const auto result = run(program, inputs);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error()[0].place.variable, "shared");
    inputs.constants = {{*program.slot("growth"), {1, 2, 3}}};
    EXPECT_FALSE(run(program, inputs)) << "three values for one member";
}

TEST(Recording, ARunFedWithItsOwnRecordingIsTheSameBitForBit) {
    const Program recorded = compiled(economy());
    const std::vector<std::string> names = {"shared", "mood"};
    const Program fed = compiled(economy(), {.exogenous = names});
    EXPECT_TRUE(fed.find("mood")->exogenous);
    for (const IntegrationMethod method : {IntegrationMethod::euler, IntegrationMethod::rk4}) {
        RunInputs inputs;
        inputs.method = method;
        inputs.constants = {{*recorded.slot("growth"), {1.1}}};
        for (const std::string& name : names) {
            const VariableInfo& variable = *recorded.find(name);
            for (std::size_t i = 0; i < variable.size; ++i)
                inputs.record.push_back(variable.first + static_cast<Slot>(i));
        }
        const auto source = run(recorded, inputs);
        ASSERT_TRUE(source);
        EXPECT_EQ(source->recorded.evaluations, method == IntegrationMethod::rk4 ? 481u : 121u);
        RunInputs again = inputs;
        again.record.clear();
        again.exogenous = &source->recorded;
        const auto copy = run(fed, again);
        ASSERT_TRUE(copy);
        EXPECT_EQ(bits(fed, *copy, 0), bits(recorded, *source, 0));
    }
}

TEST(Recording, ARunWithoutTheSeriesItNeedsIsRefused) {
    const Program fed = compiled(economy(), {.exogenous = {"shared"}});
    EXPECT_FALSE(run(fed));
    RecordedSeries series;
    series.recorded = {*fed.slot("spread")};
    series.evaluations = 121;
    series.values.assign(121, 1.0);
    RunInputs inputs;
    inputs.exogenous = &series;
    const auto result = run(fed, inputs);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error()[0].place.variable, "shared");
    EXPECT_FALSE(tryCompile(economy(), {.exogenous = {"nothing"}}));
}

TEST(Cancelling, AStoppedRunEndsAsCancelled) {
    std::stop_source stop;
    stop.request_stop();
    const auto result = run(compiled(economy()), {}, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error()[0].code, codes::cancelled);
}

TEST(Batches, EqualSeriesLieInOnePlaceAndSayTheSame) {
    const Program program = compiled({aux("a", "TIME") + aux("b", "7") + aux("c", "0 + TIME") +
                                      aux("d", "3 + 4") + aux("e", "TIME + 1")});
    RunInputs inputs;
    inputs.members = 3;
    auto result = run(program, inputs);
    ASSERT_TRUE(result);
    std::vector<std::vector<std::uint64_t>> before;
    for (std::size_t member = 0; member < inputs.members; ++member)
        before.push_back(bits(program, *result, member));
    const auto place = [&](const char* name) { return result->series(*program.slot(name)).data(); };
    EXPECT_NE(place("a"), place("c"));
    result->shareEqualSeries();
    EXPECT_EQ(place("a"), place("c"));
    EXPECT_EQ(place("b"), place("d"));
    EXPECT_NE(place("a"), place("b"));
    EXPECT_NE(place("a"), place("e"));
    for (std::size_t member = 0; member < inputs.members; ++member)
        EXPECT_EQ(bits(program, *result, member), before[member]);
}

}  // namespace
}  // namespace kyosei
