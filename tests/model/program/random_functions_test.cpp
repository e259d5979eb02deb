// SPDX-License-Identifier: GPL-3.0-or-later
// Random functions of equations: their distributions, and what a draw depends on.
#include "model/base/random.h"
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace kyosei {
namespace {

using namespace test;

struct Moments {
    double mean = 0;
    double variance = 0;
};

constexpr std::size_t kMembers = 20000;

/// Of one draw in each of many members.
Moments momentsOf(const std::string& call) {
    RunInputs inputs;
    inputs.members = kMembers;
    const Ran ran(SmallModel{.variables = aux("x", call)}, inputs);
    double sum = 0;
    double squares = 0;
    for (std::size_t member = 0; member < kMembers; ++member) {
        const double value = ran.last("x", {}, member);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / kMembers;
    return {mean, squares / kMembers - mean * mean};
}

/// Five standard errors of a mean; of a variance, for kurtosis up to that of the exponential.
void expectMoments(const std::string& call, double mean, double variance) {
    const Moments found = momentsOf(call);
    EXPECT_NEAR(found.mean, mean, 5 * std::sqrt(variance / kMembers)) << call;
    EXPECT_NEAR(found.variance, variance, 5 * variance * std::sqrt(8.0 / kMembers)) << call;
}

TEST(RandomFunctions, HaveTheMomentsOfTheirDistributions) {
    expectMoments("RANDOM(2, 5)", 3.5, 9.0 / 12);
    expectMoments("UNIFORM(2, 5, 17)", 3.5, 9.0 / 12);
    expectMoments("RANDOM UNIFORM(2, 5, 17)", 3.5, 9.0 / 12);
    expectMoments("NORMAL(10, 3)", 10, 9);
    expectMoments("EXPRND(8)", 8, 64);
    expectMoments("LOGNORMAL(10, 1)", 10, 1);
    expectMoments("POISSON(3)", 3, 3);
    expectMoments("POISSON(700)", 700, 700);
    // A normal distribution cut at one standard deviation on either side: 1 - 2 phi(1) / 0.6827.
    expectMoments("RANDOM NORMAL(7, 13, 10, 3, 1)", 10, 9 * 0.291125);
}

TEST(RandomFunctions, StayInsideOfTheirRange) {
    RunInputs inputs;
    inputs.members = 2000;
    const Ran ran(SmallModel{.variables = aux("u", "RANDOM(-1, 1)") +
                                          aux("n", "RANDOM NORMAL(9, 10.5, 10, 4, 3)") +
                                          aux("p", "POISSON(2.5)") + aux("none", "POISSON(0)")},
                  inputs);
    for (std::size_t member = 0; member < inputs.members; ++member) {
        EXPECT_LT(std::abs(ran.last("u", {}, member)), 1);
        EXPECT_NEAR(ran.last("n", {}, member), 9.75, 0.75);
        const double arrivals = ran.last("p", {}, member);
        EXPECT_GE(arrivals, 0);
        EXPECT_EQ(arrivals, std::floor(arrivals));
        EXPECT_EQ(ran.last("none", {}, member), 0);
    }
}

const SmallModel kNoisy{
    .variables = aux("a", "RANDOM(0, 1)") + aux("b", "RANDOM(0, 1) + 10*RANDOM(0, 1)") +
                 aux("seeded", "RANDOM(0, 1, 7)") + aux("other seed", "RANDOM(0, 1, 8)") +
                 aux("row", "NORMAL(0, 1)", {"D"}) +
                 elementwise("cells", {"D"}, {{"x", "EXPRND(1)"}, {"y", "EXPRND(1)"}}) +
                 aux("called", "twice(1) + 100*twice(1)") + aux("kept", "INIT(a)") +
                 stock("walk", "0", {"step"}) + flow("step", "NORMAL(0, 1)"),
    .dimensions = dimension("D", {"x", "y"}),
    .stop = 3,
    .macros = "<macro name=\"twice\"><parm>w</parm><eqn>w*RANDOM(0, 1)</eqn></macro>"};

TEST(RandomFunctions, EveryStepCallElementAndSeedHasADrawOfItsOwn) {
    const Ran ran(kNoisy);
    std::set<double> draws;
    for (const char* name : {"a", "seeded", "other seed"})
        for (const double value : ran.series(name))
            EXPECT_TRUE(draws.insert(value).second) << name;
    for (const char* element : {"x", "y"}) {
        for (const double value : ran.series("row", {element}))
            EXPECT_TRUE(draws.insert(value).second);
        for (const double value : ran.series("cells", {element}))
            EXPECT_TRUE(draws.insert(value).second);
    }
    EXPECT_NE(std::fmod(ran.last("b"), 1), std::floor(ran.last("b")) / 10) << "two calls";
    EXPECT_EQ(ran.last("kept"), ran.first("a"));
}

TEST(RandomFunctions, AMemberHasTheSameDrawsInABatchOfAnyWidth) {
    RunInputs many;
    many.members = 13;
    const Ran batch(kNoisy, many);
    for (std::size_t member = 0; member < many.members; ++member) {
        RunInputs one;
        one.firstMember = member;
        const Ran alone(kNoisy, one);
        for (const char* name : {"a", "b", "seeded", "called", "walk"}) {
            EXPECT_EQ(batch.last(name, {}, member), alone.last(name)) << name;
            if (member > 0) {
                EXPECT_NE(batch.last(name, {}, member), batch.last(name, {}, 0)) << name;
            }
        }
        EXPECT_EQ(batch.last("row", {"y"}, member), alone.last("row", {"y"}));
    }
}

TEST(RandomFunctions, TheReferenceEvaluatorDrawsTheSame) {
    for (const char* method : {"euler", "rk2", "rk4"}) {
        SmallModel model = kNoisy;
        model.method = method;
        runAlike(model);
    }
}

TEST(RandomFunctions, ADrawIsHeldForAWholeStep) {
    const Ran ran(
        SmallModel{.variables = stock("sum", "0", {"noise"}) + flow("noise", "RANDOM(0, 1)"),
                   .stop = 2,
                   .method = "rk4"});
    const auto noise = ran.series("noise");
    EXPECT_DOUBLE_EQ(ran.last("sum"), noise[0] + noise[1]);
}

TEST(RandomFunctions, ASeedMayBeAConstantOfTheModel) {
    const SmallModel model{.variables = aux("seed", "7") + aux("x", "RANDOM(0, 1, seed)") +
                                        aux("y", "RANDOM(0, 1, 7)")};
    const Ran ran(model);
    RunInputs inputs;
    inputs.constants = {{ran.slot("seed"), {8}}};
    const Ran reseeded(model, inputs);
    EXPECT_NE(ran.last("x"), reseeded.last("x"));
    EXPECT_EQ(ran.last("y"), reseeded.last("y"));
}

TEST(RandomFunctions, ALargePoissonMeanTakesNoLongerAndFitsTheExactOne) {
    for (const double p : {0.001, 0.3, 0.5, 0.9, 0.999}) {
        EXPECT_NEAR(poissonQuantile(p, 1'000'001), poissonQuantile(p, 1'000'000) + 1, 1.5) << p;
        EXPECT_NEAR(poissonQuantile(p, 1e16) / 1e16, 1, 1e-7) << p;
    }
    EXPECT_GT(poissonQuantile(0.9, 1e300), 9e299);
}

}  // namespace
}  // namespace kyosei
