// SPDX-License-Identifier: GPL-3.0-or-later
// Integration against closed forms: nothing expected here comes from the engine itself.
#include "model/engine/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>
#include <complex>

namespace kyosei {
namespace {

using namespace test;
using xmile::IntegrationMethod;

SmallModel decay() {
    return {.variables = stock("content", "100", {}, {"loss"}) + flow("loss", "rate*content") +
                         aux("rate", "0.3"),
            .stop = 8,
            .dt = 0.5};
}

SmallModel logistic() {
    return {.variables =
                stock("people", "10", {"growth"}) + flow("growth", "0.4*people*(1 - people/1000)"),
            .stop = 16,
            .dt = 0.5};
}

/// x' = w v, v' = -w x with w = 1.5, x(0) = 2, v(0) = 0: x = 2 cos(w t).
SmallModel oscillator() {
    return {.variables = stock("x", "2", {"dx"}) + stock("v", "0", {"dv"}) +
                         flow("dx", "frequency*v") + flow("dv", "-frequency*x") +
                         aux("frequency", "1.5"),
            .stop = 8,
            .dt = 0.25};
}

double logisticExact(double time) {
    return 1000 / (1 + 99 * std::exp(-0.4 * time));
}

/// Error at the end for steps dt and dt / 2, as the order of convergence.
double orderOf(const SmallModel& model, const char* variable, double exact,
               IntegrationMethod method, double dt) {
    RunInputs inputs;
    inputs.method = method;
    inputs.dt = dt;
    const double coarse = std::abs(Ran(model, inputs).last(variable) - exact);
    inputs.dt = dt / 2;
    const double fine = std::abs(Ran(model, inputs).last(variable) - exact);
    return std::log2(coarse / fine);
}

TEST(Integration, EulerGivesThePowersOfOneMinusRateTimesStepForDecay) {
    const Ran ran(decay());
    const auto content = ran.series("content");
    ASSERT_EQ(content.size(), 17u);
    for (std::size_t step = 0; step < content.size(); ++step)
        EXPECT_NEAR(content[step], 100 * std::pow(1 - 0.3 * 0.5, static_cast<double>(step)), 1e-11);
}

TEST(Integration, HalvingTheStepDividesTheErrorByTwoFourOrSixteen) {
    const double decayed = 100 * std::exp(-0.3 * 8);
    EXPECT_NEAR(orderOf(decay(), "content", decayed, IntegrationMethod::euler, 1.0 / 64), 1, 0.02);
    EXPECT_NEAR(orderOf(decay(), "content", decayed, IntegrationMethod::rk4, 0.25), 4, 0.05);
    EXPECT_NEAR(
        orderOf(logistic(), "people", logisticExact(16), IntegrationMethod::euler, 1.0 / 64), 1,
        0.05);
    EXPECT_NEAR(orderOf(logistic(), "people", logisticExact(16), IntegrationMethod::rk4, 0.125), 4,
                0.1);
    const double turned = 2 * std::cos(1.5 * 8);
    EXPECT_NEAR(orderOf(oscillator(), "x", turned, IntegrationMethod::euler, 1.0 / 512), 1, 0.05);
    EXPECT_NEAR(orderOf(oscillator(), "x", turned, IntegrationMethod::rk4, 1.0 / 32), 4, 0.1);
    EXPECT_NEAR(orderOf(decay(), "content", decayed, IntegrationMethod::rk2, 1.0 / 16), 2, 0.05);
    EXPECT_NEAR(orderOf(logistic(), "people", logisticExact(16), IntegrationMethod::rk2, 1.0 / 16),
                2, 0.1);
    EXPECT_NEAR(orderOf(oscillator(), "x", turned, IntegrationMethod::rk2, 1.0 / 128), 2, 0.1);
}

TEST(Integration, RungeKuttaFollowsTheLogisticCurve) {
    RunInputs inputs;
    inputs.method = IntegrationMethod::rk4;
    inputs.dt = 0.125;
    const Ran ran(logistic(), inputs);
    for (std::size_t i = 0; i < ran.result.times().size(); ++i)
        EXPECT_NEAR(ran.series("people")[i] / logisticExact(ran.result.times()[i]), 1, 1e-7);
}

TEST(Integration, EulerAmplifiesAnOscillationByItsKnownFactor) {
    const Ran ran(oscillator());
    const auto x = ran.series("x");
    const auto v = ran.series("v");
    const double growth = std::sqrt(1 + 0.25 * 0.25 * 1.5 * 1.5);
    for (std::size_t step = 0; step < x.size(); ++step)
        EXPECT_NEAR(std::hypot(x[step], v[step]), 2 * std::pow(growth, static_cast<double>(step)),
                    1e-11);
}

TEST(Integration, RungeKuttaMultipliesAnOscillationByTheFourthOrderSeries) {
    RunInputs inputs;
    inputs.method = IntegrationMethod::rk4;
    const Ran ran(oscillator(), inputs);
    // One step of x' = z x multiplies by 1 + zh + ... + (zh)^4/24; here z = -i w for x + i v.
    const std::complex<double> z(0, -1.5 * 0.25);
    const std::complex<double> factor =
        1.0 + z + z * z / 2.0 + z * z * z / 6.0 + z * z * z * z / 24.0;
    const std::complex<double> expected = 2.0 * std::pow(factor, 32);
    EXPECT_NEAR(ran.last("x"), expected.real(), 1e-12);
    EXPECT_NEAR(ran.last("v"), expected.imag(), 1e-12);
}

TEST(Integration, AConstantFlowAddsUpExactlyWithEitherMethod) {
    const SmallModel model{.variables = stock("content", "3", {"in"}, {"out"}) + flow("in", "0.5") +
                                        flow("out", "0.25"),
                           .stop = 10,
                           .dt = 0.125};
    RunInputs inputs;
    EXPECT_EQ(Ran(model, inputs).last("content"), 5.5);
    inputs.method = IntegrationMethod::rk4;
    EXPECT_EQ(Ran(model, inputs).last("content"), 5.5);
}

TEST(Integration, TimesAreStartPlusWholeStepsAndEndAtStop) {
    const SmallModel model{.variables = aux("now", "TIME") + aux("step", "DT") +
                                        aux("begin", "STARTTIME") + aux("end", "STOPTIME"),
                           .start = 1992,
                           .stop = 2060,
                           .dt = 0.1};
    const Ran ran(model);
    const auto& times = ran.result.times();
    ASSERT_EQ(times.size(), 681u);
    for (std::size_t i = 0; i < times.size(); ++i) {
        EXPECT_EQ(times[i], 1992 + static_cast<double>(i) * 0.1);
        EXPECT_EQ(ran.series("now")[i], times[i]);
    }
    EXPECT_EQ(ran.last("step"), 0.1);
    EXPECT_EQ(ran.last("begin"), 1992);
    EXPECT_EQ(ran.last("end"), 2060);
}

TEST(Integration, AStepThatDoesNotDivideTheIntervalIsNoted) {
    RunInputs inputs;
    inputs.dt = 0.3;
    const Ran ran(decay(), inputs);
    EXPECT_NEAR(ran.result.times().back(), 7.8, 1e-12);
    ASSERT_EQ(ran.result.notes.size(), 1u);
    EXPECT_NE(ran.result.notes[0].message().find("7.8"), std::string::npos);
}

TEST(Integration, ValuesBetweenSavedTimesAreInterpolated) {
    const Ran ran(decay());
    const Slot content = ran.slot("content");
    EXPECT_DOUBLE_EQ(ran.result.at(content, 0.25), 100 * (1 + 0.85) / 2);
    EXPECT_EQ(ran.result.at(content, -5), 100);
    EXPECT_EQ(ran.result.at(content, 99), ran.last("content"));
}

TEST(Integration, ANonFiniteValueIsKeptAndNamedWithItsTime) {
    const Ran ran(SmallModel{.variables = aux("pole", "1/(TIME - 2)"), .stop = 4});
    EXPECT_TRUE(std::isinf(ran.series("pole")[2]));
    EXPECT_EQ(ran.series("pole")[3], 1);
    ASSERT_EQ(ran.result.notes.size(), 1u);
    EXPECT_EQ(ran.result.notes[0].code, codes::infinite);
    EXPECT_EQ(ran.result.notes[0].place.variable, "pole");
}

TEST(Integration, ASaveIntervalThatIsNoMultipleOfTheStepIsSaid) {
    const Ran ran(SmallModel{.variables = aux("a", "TIME"), .stop = 10, .saveInterval = 2.5});
    EXPECT_EQ(ran.result.times(), (std::vector<double>{0, 3, 6, 9, 10}));
    ASSERT_EQ(ran.result.notes.size(), 1u);
    EXPECT_EQ(ran.result.notes[0].code, codes::saveIntervalRounded);
    EXPECT_NE(ran.result.notes[0].message().find("saved every 3."), std::string::npos);
    for (const double interval : {0.0, 1.0, 5.0, 20.0})
        EXPECT_TRUE(
            Ran(SmallModel{.variables = aux("a", "TIME"), .stop = 10, .saveInterval = interval})
                .result.notes.empty())
            << interval;
}

TEST(Integration, ANonNegativeStockThatStartsBelowZeroIsSaid) {
    const std::string kept = "<non_negative/>";
    const Ran ran(SmallModel{.variables = stock("s", "0 - 5", {}, {"f"}, {}, kept) +
                                          stock("t", "5", {}, {"g"}, {}, kept) + flow("f", "1") +
                                          flow("g", "1"),
                             .stop = 10});
    ASSERT_EQ(ran.result.notes.size(), 1u) << toText(ran.result.notes);
    EXPECT_EQ(ran.result.notes[0].code, codes::negativeStart);
    EXPECT_EQ(ran.result.notes[0].place.variable, "s");
}

TEST(Integration, WhatDependsOnTheTimeOnlyIsTheSameForAllMembersAndMethods) {
    // Closed forms at the saved times; the stock takes the values at the stages of its steps.
    for (const char* method : {"euler", "rk2", "rk4"}) {
        const SmallModel model{
            .variables = stock("s", "0", {"in"}) + flow("in", "table*scale") + aux("scale", "1") +
                         "<aux name=\"table\"><eqn>TIME</eqn><gf><xpts>0,1,3,6</xpts>"
                         "<ypts>0,2,0,6</ypts></gf></aux>" +
                         aux("x", "TIME^2*D + table", {"D"}) + aux("y", "x[D]*scale", {"D"}),
            .dimensions = dimension("D", {"a", "b", "c"}),
            .stop = 6,
            .dt = 0.5,
            .method = method};
        RunInputs inputs;
        inputs.members = 9;
        const Program program = compiled(model);
        inputs.constants.push_back({*program.slot("scale"), {1, 2, 3, 4, 5, 6, 7, 8, 9}});
        const auto table = [](double t) { return t < 1 ? 2 * t : t < 3 ? 3 - t : 2 * t - 6; };
        for (int again = 0; again < 2; ++again) {
            inputs.dt = again == 0 ? 0.5 : 0.25;  // another schedule for the same program
            const Ran ran(program, inputs);
            for (std::size_t member = 0; member < 9; ++member)
                for (std::size_t i = 0; i < ran.result.times().size(); ++i) {
                    const double time = ran.result.times()[i];
                    const double y = 3 * time * time + table(time);
                    EXPECT_NEAR(ran.series("y", {"c"}, member)[i],
                                y * (static_cast<double>(member) + 1), 1e-11);
                }
            // Corners of the table lie on steps: Heun is the trapezoidal rule, and exact.
            const double integral = 1 + 2 + 9;
            if (std::string(method) != "euler") {
                EXPECT_NEAR(ran.last("s", {}, 4), 5 * integral, 1e-11) << method;
            }
        }
    }
}

TEST(Integration, MoreTimedValuesThanAreKeptAreComputedStepByStep) {
    const SmallModel model{.variables = aux("x", "SIN(TIME/100)*D", {"D"}) +
                                        aux("y", "x[D] + s", {"D"}) + stock("s", "1", {"in"}) +
                                        flow("in", "0*y[5000]"),
                           .dimensions = "<dim name=\"D\" size=\"5000\"/>",
                           .stop = 900};
    const Program program = compiled(model);
    RunInputs inputs;
    inputs.outputs = {*program.slot("y", {"1"}), *program.slot("y", {"5000"})};
    const auto all = run(program, inputs);
    inputs.dt = 2;
    const auto kept = run(program, inputs);
    ASSERT_TRUE(all && kept);
    for (std::size_t i = 0; i < kept->times().size(); ++i)
        for (const Slot slot : inputs.outputs)
            EXPECT_EQ(kept->series(slot)[i], all->series(slot)[2 * i]);
    EXPECT_NEAR(all->at(inputs.outputs[1], 900), 1 + 5000 * std::sin(9.0), 1e-9);
}

}  // namespace
}  // namespace kyosei
