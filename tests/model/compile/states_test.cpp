// SPDX-License-Identifier: GPL-3.0-or-later
// Functions and stocks that remember, against closed forms and hand calculation.
#include "model/compile/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

/// A run in steps short enough to compare with continuous time.
Ran fine(const std::string& variables, double stop, const std::string& macros = {}) {
    RunInputs inputs;
    inputs.method = xmile::IntegrationMethod::rk4;
    return Ran(SmallModel{.variables = variables, .stop = stop, .dt = 1.0 / 64, .macros = macros},
               inputs);
}

TEST(States, SmoothingFollowsAStepAsTheGammaDistributionOfItsOrder) {
    const Ran ran =
        fine(aux("input", "IF TIME > -1 THEN 10 ELSE 0") + aux("one", "SMTH1(input, 2, 4)") +
                 aux("three", "SMTH3(input, 6, 4)") + aux("two", "SMTHN(input, 4, 2, 4)") +
                 aux("vensim", "SMOOTHI(input, 2, 4)") + aux("still", "SMTH3(input, 6)") +
                 aux("vensim3", "SMOOTH3I(input, 6, 4)") +
                 aux("plain", "SMOOTH(input, 6) + SMOOTH3(input, 6)"),
             5);
    for (const double time : {0.0, 1.0, 2.5, 5.0}) {
        const auto at = [&](const char* name) { return ran.result.at(ran.slot(name), time); };
        const double t = time / 2;  // every stage takes 2
        EXPECT_NEAR(at("one"), 10 - 6 * std::exp(-t), 1e-8);
        EXPECT_NEAR(at("two"), 10 - 6 * std::exp(-t) * (1 + t), 1e-8);
        EXPECT_NEAR(at("three"), 10 - 6 * std::exp(-t) * (1 + t + t * t / 2), 1e-8);
        EXPECT_EQ(at("vensim"), at("one"));
        EXPECT_EQ(at("vensim3"), at("three"));
        EXPECT_EQ(at("still"), 10);
        EXPECT_EQ(at("plain"), 20);
    }
}

TEST(States, MaterialDelaysConserveWhatFlowsIn) {
    const Ran ran =
        fine(aux("input", "3 + 0*TIME") + aux("one", "DELAY1(input, 2, 0)") +
                 aux("three", "DELAY3(input, 6, 0)") + aux("two", "DELAYN(input, 4, 2, 0)") +
                 aux("steady", "DELAY3(input, 6)") +
                 aux("vensim", "DELAY1I(input, 2, 0) - DELAY3I(input, 6, 0)"),
             5);
    for (const double time : {0.0, 1.0, 2.5, 5.0}) {
        const auto at = [&](const char* name) { return ran.result.at(ran.slot(name), time); };
        const double t = time / 2;
        EXPECT_NEAR(at("one"), 3 - 3 * std::exp(-t), 1e-8);
        EXPECT_NEAR(at("two"), 3 - 3 * std::exp(-t) * (1 + t), 1e-8);
        EXPECT_NEAR(at("three"), 3 - 3 * std::exp(-t) * (1 + t + t * t / 2), 1e-8);
        EXPECT_NEAR(at("steady"), 3, 1e-12);
        EXPECT_NEAR(at("vensim"), at("one") - at("three"), 1e-12);
    }
}

TEST(States, TheTrendOfExponentialGrowthIsItsRate) {
    const Ran ran = fine(aux("input", "5*EXP(0.03*TIME)") + aux("trend", "TREND(input, 2, 0.03)") +
                             aux("ahead", "FORCST(input, 2, 4, 0.03)"),
                         20);
    EXPECT_NEAR(ran.first("trend"), 0.03, 1e-12);
    EXPECT_NEAR(ran.last("trend"), 0.03, 1e-9);
    EXPECT_NEAR(ran.last("ahead"), 5 * std::exp(0.6) * (1 + 0.03 * 4), 1e-8);
}

TEST(States, SmoothingAnArraySmoothsEachElement) {
    const Ran ran(SmallModel{.variables = aux("input", "10*D", {"D"}) +
                                          aux("s", "SMTH1(input[D], D, 0)", {"D"}),
                             .dimensions = dimension("D", {"a", "b"}),
                             .stop = 1,
                             .dt = 0.5});
    EXPECT_DOUBLE_EQ(ran.last("s", {"a"}), 10 * (1 - 0.25));
    EXPECT_DOUBLE_EQ(ran.last("s", {"b"}), 20 * (1 - 0.75 * 0.75));
}

TEST(States, PreviousIsTheValueOneStepEarlierWithEitherMethod) {
    for (const std::string method : {"euler", "rk4"}) {
        const Ran ran(SmallModel{.variables = aux("x", "TIME^2") + aux("p", "PREVIOUS(x, -7)") +
                                              aux("count", "PREVIOUS(count, 0) + 1"),
                                 .stop = 3,
                                 .dt = 0.5,
                                 .method = method});
        EXPECT_EQ(ran.first("p"), -7);
        for (std::size_t i = 1; i < ran.series("p").size(); ++i)
            EXPECT_EQ(ran.series("p")[i], ran.series("x")[i - 1]);
        EXPECT_EQ(ran.last("count"), 7) << method;
    }
}

TEST(States, InitialValuesCanDifferFromTheEquation) {
    const std::string active = "<aux name=\"effect\"><eqn>s/2</eqn><init_eqn>3</init_eqn></aux>";
    const Ran ran(SmallModel{.variables = active + stock("s", "effect*10", {"f"}) + flow("f", "1") +
                                          aux("begin", "INIT(s)") +
                                          aux("call", "ACTIVE_INITIAL(s, 8)") +
                                          stock("t", "call", {}),
                             .stop = 4});
    EXPECT_EQ(ran.first("s"), 30);
    EXPECT_EQ(ran.first("effect"), 15);
    EXPECT_EQ(ran.last("effect"), 17);
    EXPECT_EQ(ran.last("begin"), 30);
    EXPECT_EQ(ran.last("t"), 8);
    EXPECT_EQ(ran.last("call"), 34);
}

const std::string kMacros =
    "<macro name=\"mix\"><parm>share</parm><parm>left</parm><parm>right</parm>"
    "<eqn>rest*right + share*left</eqn>"
    "<variables><aux name=\"rest\"><eqn>1 - share</eqn></aux></variables></macro>"
    "<macro name=\"accumulate\"><parm>rate</parm><parm>start</parm><eqn>content</eqn>"
    "<variables><stock name=\"content\"><eqn>start</eqn><inflow>change</inflow></stock>"
    "<flow name=\"change\"><eqn>rate - content/drain</eqn></flow>"
    "<aux name=\"drain\"><eqn>5</eqn></aux></variables></macro>";

TEST(States, MacrosStandForTheirExpressionWithTheirOwnVariables) {
    const Ran ran(SmallModel{.variables = aux("rest", "100") + aux("a", "mix(0.25, TIME, rest)") +
                                          aux("nested", "mix(0.5, mix(0.5, 4, 8), 2)") +
                                          aux("array", "mix(0.5, D, 0)", {"D"}),
                             .dimensions = dimension("D", {"p", "q"}),
                             .macros = kMacros});
    EXPECT_EQ(ran.last("a"), 75.25);
    EXPECT_EQ(ran.last("nested"), 4);
    EXPECT_EQ(ran.last("array", {"q"}), 1);
}

TEST(States, EveryCallOfAMacroHasStocksOfItsOwn) {
    const Ran ran =
        fine(aux("up", "accumulate(2, 0)") + aux("down", "accumulate(0, 7)"), 3, kMacros);
    EXPECT_NEAR(ran.last("up"), 10 * (1 - std::exp(-0.6)), 1e-9);
    EXPECT_NEAR(ran.last("down"), 7 * std::exp(-0.6), 1e-9);
}

TEST(States, AMacroThatCallsItselfIsRefused) {
    const Issues issues =
        issuesOf({.variables = aux("a", "loop(1)"),
                  .macros = "<macro name=\"loop\"><parm>x</parm><eqn>loop(x) + 1</eqn></macro>"});
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].code, codes::macroCallsItself);
}

const std::string kNonNegative = "<non_negative/>";

TEST(States, ANonNegativeStockServesItsOutflowsInOrderAndPassesOnOnlyWhatItHas) {
    const Ran ran(
        SmallModel{.variables = stock("tank", "10", {"in"}, {"first", "second"}, {}, kNonNegative) +
                                stock("served", "0", {"first"}) + stock("rest", "0", {"second"}) +
                                flow("in", "1") + flow("first", "6") + flow("second", "8"),
                   .stop = 3,
                   .dt = 0.5});
    // Content 10 allows 20 + 1 a year for half a year; then only the inflow is left.
    EXPECT_EQ(ran.series("first")[0], 6);
    EXPECT_EQ(ran.series("second")[0], 8);
    EXPECT_EQ(ran.series("tank")[1], 3.5);
    EXPECT_EQ(ran.series("first")[1], 6);
    EXPECT_EQ(ran.series("second")[1], 2);
    EXPECT_EQ(ran.series("tank")[2], 0);
    EXPECT_EQ(ran.series("first")[2], 1);
    EXPECT_EQ(ran.series("second")[2], 0);
    for (std::size_t i = 0; i < ran.result.times().size(); ++i)
        EXPECT_DOUBLE_EQ(ran.series("tank")[i] + ran.series("served")[i] + ran.series("rest")[i],
                         10 + ran.result.times()[i]);
}

TEST(States, EverybodyReadsWhatReallyFlowsOutOfANonNegativeStock) {
    // 10 goods, 4 a month are wanted and sold at 2 each: 4, 4, 2 and then nothing is shipped.
    const std::string variables = stock("goods", "10", {}, {"shipments"}, {}, kNonNegative) +
                                  flow("shipments", "4") + stock("cash", "0", {"revenue"}) +
                                  flow("revenue", "shipments*2") + aux("copy", "shipments");
    const double shipped[] = {4, 4, 2, 0, 0};
    for (const char* method : {"euler", "rk2", "rk4"}) {
        const Ran ran(SmallModel{.variables = variables, .stop = 4, .method = method});
        for (std::size_t i = 0; i < 5; ++i) {
            EXPECT_EQ(ran.series("shipments")[i], shipped[i]) << method << i;
            EXPECT_EQ(ran.series("copy")[i], shipped[i]) << method << i;
            EXPECT_EQ(ran.series("revenue")[i], 2 * shipped[i]) << method << i;
        }
        EXPECT_EQ(ran.last("cash"), 20) << method << ": ten goods at 2 each";
    }
}

TEST(States, ALimitIsPassedOnAlongAChainInWhateverOrderItIsWritten) {
    // Each machine can do 5 a step; the first has 5 and 3 left over for its two steps. Nothing is
    // made or lost, and nobody passes on more than what comes in.
    const std::string last = stock("packed", "0", {"made"}, {"sent"}, {}, kNonNegative);
    const std::string middle = stock("parts", "0", {"taken"}, {"made"}, {}, kNonNegative);
    const std::string first = stock("raw", "8", {}, {"taken"}, {}, kNonNegative);
    const std::string flows = flow("taken", "5") + flow("made", "5") + flow("sent", "5") +
                              aux("waste", "sent/10") + stock("customer", "0", {"sent"});
    for (const std::string& stocks : {first + middle + last, last + middle + first}) {
        const Ran ran(SmallModel{.variables = stocks + flows, .stop = 3});
        const double sent[] = {5, 3, 0, 0};
        for (std::size_t i = 0; i < 4; ++i) {
            EXPECT_EQ(ran.series("sent")[i], sent[i]) << i;
            EXPECT_DOUBLE_EQ(ran.series("waste")[i], sent[i] / 10) << i;
            EXPECT_EQ(ran.series("raw")[i] + ran.series("parts")[i] + ran.series("packed")[i] +
                          ran.series("customer")[i],
                      8)
                << i;
        }
    }
}

TEST(States, FlowsThatLimitEachOtherInACircleEnd) {
    // Each stock gets half of what leaves the other; both are empty after the first step.
    const Ran ran(SmallModel{.variables = stock("a", "4", {"b_to_a"}, {"out_a"}, {}, kNonNegative) +
                                          stock("b", "4", {"a_to_b"}, {"out_b"}, {}, kNonNegative) +
                                          flow("out_a", "10") + flow("out_b", "10") +
                                          flow("a_to_b", "out_a/2") + flow("b_to_a", "out_b/2"),
                             .stop = 50});
    for (std::size_t i = 0; i < ran.result.times().size(); ++i) {
        EXPECT_GE(ran.series("a")[i], 0);
        EXPECT_GE(ran.series("b")[i], 0);
        EXPECT_DOUBLE_EQ(ran.series("a_to_b")[i], ran.series("out_a")[i] / 2) << "as it flows";
    }
    // What leaves is what was there and half of as much from the other: x = 4 + x/2.
    EXPECT_NEAR(ran.series("out_a")[0], 8, 1e-9);
    EXPECT_NEAR(ran.series("out_b")[1], 0, 1e-9);
}

TEST(States, PreviousRemembersAnOutflowAsItWasLimited) {
    const Ran ran(SmallModel{.variables = stock("tank", "10", {}, {"out"}, {}, kNonNegative) +
                                          flow("out", "8") + aux("before", "PREVIOUS(out, 0)"),
                             .stop = 3});
    const double expected[] = {0, 8, 2, 0};
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(ran.series("before")[i], expected[i]) << i;
}

TEST(States, ANonNegativeFlowRunsOnlyForward) {
    const std::string oneWay = "<flow name=\"f\"><eqn>TIME - 2</eqn><non_negative/></flow>";
    const Ran ran(SmallModel{.variables = stock("s", "0", {"f"}) + oneWay, .stop = 4});
    EXPECT_EQ(ran.first("f"), 0);
    EXPECT_EQ(ran.last("f"), 2);
    EXPECT_EQ(ran.last("s"), 1);
}

}  // namespace
}  // namespace kyosei
