// SPDX-License-Identifier: GPL-3.0-or-later
// The oracle itself, against closed forms and values worked out by hand.
#include "model/equation/issue_codes.h"
#include "model/evaluator/evaluator.h"
#include "model/evaluator/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

ReferenceRun evaluated(const SmallModel& model,
                       const std::map<std::string, double>& overrides = {}) {
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    EXPECT_TRUE(read) << toText(read.error());
    auto result = evaluate(read->document, overrides);
    EXPECT_TRUE(result) << toText(result.error());
    return result ? *std::move(result) : ReferenceRun{};
}

double firstOf(const ReferenceRun& result, const std::string& name) {
    return result.series.at(name).front();
}

SmallModel decay(const std::string& method) {
    SmallModel model{stock("level", "100", {}, {"loss"}) + flow("loss", "level/4")};
    model.stop = 10;
    model.dt = 0.5;
    model.method = method;
    return model;
}

TEST(ReferenceEvaluator, EulerFollowsTheDifferenceEquation) {
    const ReferenceRun result = evaluated(decay("euler"));
    ASSERT_EQ(result.times.size(), 21u);
    for (std::size_t i = 0; i < result.times.size(); ++i)
        EXPECT_NEAR(result.series.at("level")[i],
                    100 * std::pow(1 - 0.5 / 4, static_cast<double>(i)), 1e-10);
}

TEST(ReferenceEvaluator, RungeKuttaFollowsTheExponential) {
    const ReferenceRun result = evaluated(decay("rk4"));
    for (std::size_t i = 0; i < result.times.size(); ++i)
        EXPECT_NEAR(result.series.at("level")[i], 100 * std::exp(-result.times[i] / 4), 1e-3);
}

TEST(ReferenceEvaluator, RungeKuttaIsExactForCubics) {
    SmallModel model{stock("y", "0", {"f"}) + flow("f", "4*TIME^3")};
    model.stop = 3;
    model.method = "rk4";
    EXPECT_NEAR(evaluated(model).series.at("y").back(), 81, 1e-12);
}

TEST(ReferenceEvaluator, StocksChangeTogether) {
    SmallModel model{stock("a", "1", {"fa"}) + stock("b", "2", {"fb"}) + flow("fa", "b") +
                     flow("fb", "a")};
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(result.series.at("a").back(), 3);
    EXPECT_EQ(result.series.at("b").back(), 3);
}

TEST(ReferenceEvaluator, TruthIsNotZero) {
    const ReferenceRun result =
        evaluated({aux("a", "IF 0.5 AND -2 THEN 10 ELSE 20") + aux("b", "NOT 3") +
                   aux("c", "0 OR 0.1") + aux("d", "(2 > 1) + (2 <= 1) + (2 <> 1)")});
    EXPECT_EQ(firstOf(result, "a"), 10);
    EXPECT_EQ(firstOf(result, "b"), 0);
    EXPECT_EQ(firstOf(result, "c"), 1);
    EXPECT_EQ(firstOf(result, "d"), 2);
}

TEST(ReferenceEvaluator, ArraysReduceOverStars) {
    SmallModel model{elementwise("x", {"A"}, {{"p", "1"}, {"q", "2"}, {"r", "4"}}) +
                     aux("m", "10*x[A] + A", {"A", "A"}) + aux("all", "SUM(x) + MAX(x[*])") +
                     aux("first", "SUM(x[*]*m[p, *])") + aux("second", "SUM(m[p, *]*x[*])") +
                     aux("row", "SUM(m[A, *])", {"A"}) + aux("some", "SUM(x[S])") +
                     aux("picked", "x[A.r] + x[1 + 1] + x[0]")};
    model.dimensions = dimension("A", {"p", "q", "r"}) + dimension("S", {"r", "p"});
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(firstOf(result, "all"), 11);
    // m[p, *] is 10*1 + 1 = 11 in every column; 11*(1 + 2 + 4), in whichever order it is written.
    EXPECT_EQ(firstOf(result, "first"), 77);
    EXPECT_EQ(firstOf(result, "second"), 77);
    EXPECT_EQ(firstOf(result, "row[q]"), 3 * 22);
    EXPECT_EQ(firstOf(result, "some"), 5);
    EXPECT_EQ(firstOf(result, "picked"), 4 + 2 + 0);
}

TEST(ReferenceEvaluator, GraphicalFunctionsEndFlatExtendOrStep) {
    const auto table = [](const std::string& name, const std::string& type) {
        return "<aux name=\"" + name + "\"><eqn>TIME</eqn><gf type=\"" + type +
               "\"><xpts>1,2,4</xpts><ypts>10,20,0</ypts></gf></aux>";
    };
    SmallModel model{table("c", "continuous") + table("e", "extrapolate") + table("d", "discrete")};
    model.stop = 6;
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(result.series.at("c"), (std::vector<double>{10, 10, 20, 10, 0, 0, 0}));
    EXPECT_EQ(result.series.at("e"), (std::vector<double>{0, 10, 20, 10, 0, -10, -20}));
    EXPECT_EQ(result.series.at("d"), (std::vector<double>{10, 10, 20, 20, 0, 0, 0}));
}

TEST(ReferenceEvaluator, FirstOrderSmoothAndDelayApproachAStep) {
    SmallModel model{aux("s", "SMTH1(10, 4, 0)") + aux("d", "DELAY1(10, 4, 0)") +
                     aux("s3", "SMTH3(7, 2)") + aux("d3", "DELAY3(7, 2)")};
    model.stop = 8;
    model.dt = 0.25;
    const ReferenceRun result = evaluated(model);
    for (std::size_t i = 0; i < result.times.size(); ++i) {
        const double expected = 10 * (1 - std::pow(1 - 0.25 / 4, static_cast<double>(i)));
        EXPECT_NEAR(result.series.at("s")[i], expected, 1e-12);
        EXPECT_NEAR(result.series.at("d")[i], expected, 1e-12);
        EXPECT_NEAR(result.series.at("s3")[i], 7, 1e-12);
        EXPECT_NEAR(result.series.at("d3")[i], 7, 1e-12);
    }
}

TEST(ReferenceEvaluator, DelaysConserveWhatPassesThrough) {
    SmallModel model{stock("in", "0", {"input"}) + stock("out", "0", {"output"}) +
                     flow("input", "PULSE(12, 1)") + flow("output", "DELAY3(input, 3, 0)")};
    model.stop = 60;
    model.dt = 0.25;
    const ReferenceRun result = evaluated(model);
    EXPECT_NEAR(result.series.at("in").back(), 12, 1e-9);
    EXPECT_NEAR(result.series.at("out").back(), 12, 1e-6);
}

TEST(ReferenceEvaluator, InitialAndPreviousRemember) {
    SmallModel model{aux("now", "TIME^2") + aux("first", "INIT(now + 5)") +
                     aux("before", "PREVIOUS(now, -1)")};
    model.stop = 3;
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(result.series.at("first"), (std::vector<double>{5, 5, 5, 5}));
    EXPECT_EQ(result.series.at("before"), (std::vector<double>{-1, 0, 1, 4}));
}

TEST(ReferenceEvaluator, OutflowsOfNonNegativeStocksAreServedInOrder) {
    SmallModel model{stock("tank", "5", {"fill"}, {"first", "second"}, {}, "<non_negative/>") +
                     flow("fill", "1") + flow("first", "4") + flow("second", "4")};
    model.stop = 2;
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(result.series.at("tank"), (std::vector<double>{5, 0, 0}));
    EXPECT_EQ(result.series.at("first"), (std::vector<double>{4, 1, 1}));
    EXPECT_EQ(result.series.at("second"), (std::vector<double>{2, 0, 0}));
}

TEST(ReferenceEvaluator, EverybodyReadsWhatReallyFlowsOutOfANonNegativeStock) {
    SmallModel model{stock("goods", "10", {}, {"shipments"}, {}, "<non_negative/>") +
                     flow("shipments", "4") + stock("cash", "0", {"revenue"}) +
                     flow("revenue", "shipments*2")};
    model.stop = 4;
    for (const char* method : {"euler", "rk4"}) {
        model.method = method;
        const ReferenceRun result = evaluated(model);
        EXPECT_EQ(result.series.at("shipments"), (std::vector<double>{4, 4, 2, 0, 0}));
        EXPECT_EQ(result.series.at("revenue"), (std::vector<double>{8, 8, 4, 0, 0}));
        EXPECT_EQ(result.series.at("cash").back(), 20);
    }
}

TEST(ReferenceEvaluator, InitialEquationsBreakCirclesAtTheStart) {
    SmallModel model{stock("s", "a", {}) +
                     "<aux name=\"a\"><eqn>s*2</eqn><init_eqn>7</init_eqn></aux>"};
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(firstOf(result, "s"), 7);
    EXPECT_EQ(firstOf(result, "a"), 14);
}

TEST(ReferenceEvaluator, MacrosHaveStocksOfTheirOwnPerCall) {
    SmallModel model{aux("a", "tally(1)") + aux("b", "tally(10)")};
    model.stop = 3;
    model.macros = "<macro name=\"tally\"><parm>by</parm><eqn>sum_so_far</eqn><variables>"
                   "<stock name=\"sum so far\"><eqn>0</eqn><inflow>more</inflow></stock>"
                   "<flow name=\"more\"><eqn>by</eqn></flow></variables></macro>";
    const ReferenceRun result = evaluated(model);
    EXPECT_EQ(result.series.at("a"), (std::vector<double>{0, 1, 2, 3}));
    EXPECT_EQ(result.series.at("b"), (std::vector<double>{0, 10, 20, 30}));
}

TEST(ReferenceEvaluator, OverridesReplaceEquationsUnderAnySpelling) {
    SmallModel model{elementwise("My Array", {"A"}, {{"p", "1"}, {"q", "2"}}) +
                     aux("total", "SUM(My_Array[*])")};
    model.dimensions = dimension("A", {"p", "q"});
    EXPECT_EQ(firstOf(evaluated(model, {{"my_array[ Q ]", 5}}), "total"), 6);
    EXPECT_EQ(firstOf(evaluated(model, {{"MY ARRAY", 5}}), "total"), 10);
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    ASSERT_TRUE(read);
    EXPECT_FALSE(evaluate(read->document, {{"nothing", 1}}));
    EXPECT_FALSE(evaluate(read->document, {{"my array[z]", 1}}));
}

TEST(ReferenceEvaluator, SaveIntervalsThinTheSeries) {
    SmallModel model{aux("a", "TIME")};
    model.stop = 4;
    model.dt = 0.5;
    auto read = xmile::readXmile(model.xmile(), "small.xmile");
    ASSERT_TRUE(read);
    read->document.simulation.saveInterval = 2;
    const auto result = evaluate(read->document);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->times, (std::vector<double>{0, 2, 4}));
}

TEST(ReferenceEvaluator, WhatCannotBeEvaluatedIsNamed) {
    for (const auto& [equation, code] :
         {std::pair{"nothing + 1", codes::evaluatedVariable},
          std::pair{"frobnicate(1)", codes::evaluatedFunction},
          std::pair{"bad + 1", codes::evaluatedCycle}, std::pair{"1 +", codes::valueMissing},
          std::pair{"SUM(1)", codes::evaluatedReduction}}) {
        const auto read = xmile::readXmile(SmallModel{aux("bad", equation)}.xmile(), "small.xmile");
        ASSERT_TRUE(read);
        const auto result = evaluate(read->document);
        ASSERT_FALSE(result) << equation;
        EXPECT_EQ(result.error().front().code, code) << equation;
        EXPECT_EQ(result.error().front().place.variable, "bad") << equation;
    }
}

}  // namespace
}  // namespace kyosei
