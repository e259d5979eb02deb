// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors that need a belt. All numbers are worked out by hand: a lot that enters at a step is
// followed to the end.
#include "model/xmile/issue_codes.h"
#include "model/xmile/writer.h"
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

void expectRow(const Ran& ran, const char* name, const std::vector<double>& expected,
               const std::vector<std::string>& elements = {}) {
    const auto actual = ran.series(name, elements);
    ASSERT_GE(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], 1e-10 * (1 + std::abs(expected[i]))) << name << i;
}

std::string belt(const std::string& options, const std::string& attributes = {}) {
    return "<conveyor" + attributes + ">" + options + "</conveyor>";
}

std::string leakFlow(const std::string& name, const std::string& fraction,
                     const std::string& attributes = {}) {
    return "<flow name=\"" + name + "\"" + attributes + "><leak/><eqn>" + escaped(fraction) +
           "</eqn></flow>";
}

const std::string kOut = "<flow name=\"o\"/>";
const std::string kPulse = flow("i", "IF TIME = 0 THEN 100/DT ELSE 0");

TEST(Conveyors, NoMoreEntersThanTheCapacityHasRoomForAfterWhatLeaves) {
    const Ran ran = runAlike({.variables = stock("pile", "100", {}, {"i"}) +
                                           stock("B", "0", {"i"}, {"o"}, {},
                                                 belt("<len>2</len><capacity>10</capacity>")) +
                                           flow("i", "8") + kOut + aux("seen", "i"),
                              .stop = 6});
    expectRow(ran, "i", {8, 2, 8, 2, 8, 2});
    expectRow(ran, "seen", {8, 2, 8, 2, 8, 2});
    expectRow(ran, "o", {0, 0, 8, 2, 8, 2});
    expectRow(ran, "B", {0, 8, 10, 10, 10, 10});
    expectRow(ran, "pile", {100, 92, 90, 82, 80, 72});
}

TEST(Conveyors, ACapacityThatFallsIsExceededUntilEnoughHasLeft) {
    const Ran ran = runAlike(
        {.variables = stock("B", "0", {"i"}, {"o"}, {},
                            belt("<len>4</len><capacity>IF TIME > 1 THEN 1 ELSE 9</capacity>")) +
                      flow("i", "3") + kOut,
         .stop = 7});
    expectRow(ran, "i", {3, 3, 0, 0, 0, 1, 0, 0});
    expectRow(ran, "B", {0, 3, 6, 6, 6, 3, 1, 1});
}

TEST(Conveyors, InflowsNamedFirstEnterFirst) {
    const Ran ran = runAlike({.variables = stock("B", "0", {"one", "two"}, {"o"}, {},
                                                 belt("<len>2</len><in_limit>5</in_limit>")) +
                                           flow("one", "3") + flow("two", "4") + kOut,
                              .stop = 3});
    expectRow(ran, "one", {3, 3, 3});
    expectRow(ran, "two", {2, 2, 2});
    expectRow(ran, "o", {0, 0, 5, 5});
}

TEST(Conveyors, ALimitHoldsForEachStepOrIfDiscreteForEachUnitOfTime) {
    const auto limited = [](const std::string& attributes) {
        return runAlike(
            {.variables = stock("B", "0", {"i"}, {"o"}, {},
                                belt("<len>2</len><in_limit>3</in_limit>", attributes)) +
                          flow("i", "8") + kOut,
             .stop = 3,
             .dt = 0.25});
    };
    expectRow(limited(""), "i", {3, 3, 3, 3, 3});
    // 3 a unit: 8*0.25 = 2 in the first step, what is left in the second.
    expectRow(limited(" discrete=\"true\""), "i", {8, 4, 0, 0, 8, 4, 0, 0, 8});
}

TEST(Conveyors, TimeStandsStillOnAnArrestedConveyor) {
    const Ran ran = runAlike({.variables = stock("B", "0", {"i"}, {"o", "l"}, {},
                                                 belt("<len>2</len><arrest>TIME = 2</arrest>")) +
                                           flow("i", "1") + kOut + leakFlow("l", "0.5"),
                              .stop = 6});
    // Half leaks within two steps: a quarter in each.
    expectRow(ran, "i", {1, 1, 0, 1, 1, 1});
    expectRow(ran, "o", {0, 0, 0, 0.5, 0.5, 0.5});
    expectRow(ran, "l", {0, 0.25, 0, 0.5, 0.5, 0.5});
}

TEST(Conveyors, WhatCannotEnterAnArrestedConveyorWaitsAtTheEndOfTheOneBefore) {
    const Ran ran = runAlike({.variables = stock("A", "0", {"i"}, {"o"}, {}, belt("<len>1</len>")) +
                                           stock("B", "0", {"o"}, {"p"}, {},
                                                 belt("<len>1</len><arrest>TIME = 2</arrest>")) +
                                           flow("i", "1") + kOut + "<flow name=\"p\"/>",
                              .stop = 5});
    expectRow(ran, "o", {0, 1, 0, 2, 1});
    expectRow(ran, "p", {0, 0, 0, 1, 2, 1});
}

TEST(Conveyors, ALinearLeakFollowsItsFractionAsItChanges) {
    const Ran ran =
        runAlike({.variables = stock("B", "0", {"i"}, {"o", "l"}, {}, belt("<len>4</len>")) +
                               kPulse + kOut + leakFlow("l", "IF TIME < 3 THEN 0.4 ELSE 0.8"),
                  .stop = 6});
    // A quarter of what entered times the fraction of the step.
    expectRow(ran, "l", {0, 10, 10, 20, 20, 0});
    expectRow(ran, "o", {0, 0, 0, 0, 40, 0});
    expectRow(ran, "B", {0, 100, 90, 80, 60, 0});
}

TEST(Conveyors, AnExponentialLeakTakesItsRateOfWhatIsThere) {
    const Ran ran =
        runAlike({.variables = stock("B", "0", {"i"}, {"o", "l"}, {},
                                     belt("<len>2</len>", " exponential_leak=\"true\"")) +
                               kPulse + kOut + leakFlow("l", "IF TIME < 1.5 THEN 0.4 ELSE 0.8"),
                  .stop = 3,
                  .dt = 0.5});
    // 100 keep 0.8, 0.8, 0.6 and 0.6 in their four steps; rates are twice the amounts.
    expectRow(ran, "l", {0, 40, 32, 51.2, 30.72, 0});
    expectRow(ran, "o", {0, 0, 0, 0, 46.08, 0});
}

TEST(Conveyors, LeaksTogetherTakeNoMoreThanThereIs) {
    const Ran ran =
        runAlike({.variables = stock("B", "0", {"i"}, {"o", "l", "m"}, {}, belt("<len>2</len>")) +
                               kPulse + kOut + leakFlow("l", "0.7 + 0*TIME") + leakFlow("m", "0.6"),
                  .stop = 4});
    expectRow(ran, "l", {0, 35, 35, 0});
    expectRow(ran, "m", {0, 15, 15, 0});  // 0.3 are left for it
    expectRow(ran, "o", {0, 0, 0, 0});
}

TEST(Conveyors, OnlyAZoneLeaks) {
    const auto leaking = [](const std::string& zone, const std::string& fraction,
                            const std::string& initial, const std::string& inflow) {
        return runAlike(
            {.variables = stock("B", initial, {"i"}, {"o", "l"}, {}, belt("<len>4</len>")) +
                          inflow + kOut + leakFlow("l", fraction, zone),
             .stop = 6});
    };
    const Ran middle = leaking(" leak_start=\"0.25\" leak_end=\"0.75\"", "0.5", "0", kPulse);
    expectRow(middle, "l", {0, 0, 25, 25, 0});
    expectRow(middle, "o", {0, 0, 0, 0, 50});
    // One step and a half of the way: 30 leak in parts of 2 to 1.
    expectRow(leaking(" leak_end=\"0.375\"", "0.3", "0", kPulse), "l", {0, 20, 10, 0, 0});
    // Without length, it is the step in which it lies.
    expectRow(leaking(" leak_start=\"1\" leak_end=\"1\"", "0.3", "0", kPulse), "l",
              {0, 0, 0, 0, 30, 0});
    // 10 enter: 10, 10, 10 and 8 are on the way, 2 leak in each of the last two steps.
    const Ran steady = leaking(" leak_start=\"0.5\"", "0.4", "38", flow("i", "10"));
    expectRow(steady, "B", {38, 38, 38, 38, 38, 38});
    expectRow(steady, "l", {4, 4, 4, 4, 4, 4});
    expectRow(steady, "o", {6, 6, 6, 6, 6, 6});
}

TEST(Conveyors, AtTheStartABeltIsAsTheOrdinaryFormHasIt) {
    // A capacity that is never reached changes nothing.
    for (const char* attributes : {"", " exponential_leak=\"true\""}) {
        const auto run = [&](const std::string& options) {
            return runAlike({.variables = stock("B", "8 + 0*way", {"i"}, {"o", "l", "m"}, {},
                                                belt("<len>way</len>" + options, attributes)) +
                                          flow("i", "1 + TIME") + kOut + leakFlow("l", "0.3") +
                                          leakFlow("m", "0.1") + aux("way", "4"),
                             .stop = 9,
                             .dt = 0.5});
        };
        const Ran plain = run("");
        const Ran conveyed = run("<capacity>1000</capacity>");
        for (const char* name : {"B", "o", "l", "m"})
            for (std::size_t i = 0; i < plain.series(name).size(); ++i)
                EXPECT_NEAR(plain.series(name)[i], conveyed.series(name)[i], 1e-10)
                    << name << i << attributes;
    }
}

TEST(Conveyors, UnmarkedOutflowsBehindTheFirstLeak) {
    const Ran ran =
        runAlike({.variables = stock("B", "0", {"i"}, {"o", "l"}, {}, belt("<len>2</len>")) +
                               kPulse + kOut + flow("l", "0.5"),
                  .stop = 4});
    expectRow(ran, "l", {0, 25, 25, 0});
    expectRow(ran, "o", {0, 0, 50, 0});
}

TEST(Conveyors, AFractionMayStandInsideOfTheMark) {
    const Ran ran = runAlike(
        {.variables = stock("B", "0", {"i"}, {"o", "l"}, {}, belt("<len>2</len>")) + kPulse + kOut +
                      "<flow name=\"l\" leak_end=\"0.5\"><leak>0.1</leak></flow>",
         .stop = 4});
    expectRow(ran, "l", {0, 10, 0, 0});
    expectRow(ran, "o", {0, 0, 90, 0});
}

TEST(Conveyors, TheTimeIsSampledBesideAllElse) {
    const Ran ran =
        runAlike({.variables = stock("B", "0", {"i"}, {"o", "l"}, {},
                                     belt("<len>2 + TIME</len><sample>TIME = 4</sample>"
                                          "<capacity>1000</capacity>")) +
                               flow("i", "TIME + 1") + kOut + leakFlow("l", "0.5*STEP(1, 4)"),
                  .stop = 12});
    // 2 until time 4, then 6: 3 and 4, which entered at 2 and 3, lose a quarter of theirs in each
    // step from 4 on, 5 and 6, which enter at 4 and 5, a half in six steps.
    expectRow(ran, "o", {0, 0, 1, 2, 2.25, 2, 0, 0, 0, 0, 2.5, 3});
}

TEST(Conveyors, TheInitialContentOfADiscreteOneStandsWhereUnitsOfTimeBegin) {
    const Ran ran = runAlike(
        {.variables =
             stock("B", "8", {}, {"o"}, {}, belt("<len>2</len>", " discrete=\"true\"")) + kOut,
         .stop = 2.5,
         .dt = 0.5});
    // 4 with one and 4 with three steps to go; a rate is twice the amount.
    expectRow(ran, "o", {0, 8, 0, 8, 0});
}

std::string spreadFlow(const std::string& name, const std::string& how,
                       const std::string& equation) {
    return "<flow name=\"" + name + "\" isee:spreadflow=\"" + how + "\"><eqn>" + escaped(equation) +
           "</eqn></flow>";
}

TEST(Conveyors, InflowsMayBeSpread) {
    const Ran even =
        runAlike({.variables = stock("B", "0", {"i"}, {"o"}, {}, belt("<len>5</len>")) +
                               spreadFlow("i", "even", "IF TIME = 0 THEN 5 ELSE 0") + kOut,
                  .stop = 6});
    expectRow(even, "o", {0, 1, 1, 1, 1, 1, 0});
    const Ran alike =
        runAlike({.variables = stock("B", "0", {"i", "j"}, {"o"}, {}, belt("<len>4</len>")) +
                               flow("i", "IF TIME = 0 THEN 10 ELSE 0") +
                               spreadFlow("j", "dest", "IF TIME = 1 THEN 5 ELSE 0") + kOut,
                  .stop = 6});
    expectRow(alike, "o", {0, 0, 0, 0, 15, 0});
}

TEST(Conveyors, WhatLeaksMayStayAsFarOnItsWay) {
    const Ran ran = runAlike(
        {.variables = stock("A", "0", {"i"}, {"o", "l"}, {}, belt("<len>4</len>")) +
                      stock("B", "0", {"l"}, {"p"}, {}, belt("<len>4</len>")) + kPulse + kOut +
                      "<flow name=\"l\" isee:spreadflow=\"source\"><leak/><eqn>0.4</eqn></flow>"
                      "<flow name=\"p\"/>",
         .stop = 7});
    // 10 leave in each step of the way; all of them arrive one step after the rest of the lot.
    expectRow(ran, "l", {0, 10, 10, 10, 10, 0});
    expectRow(ran, "o", {0, 0, 0, 0, 60, 0});
    expectRow(ran, "p", {0, 0, 0, 0, 0, 40, 0});
}

TEST(Conveyors, NothingIsLostWhereEverythingComesTogether) {
    const Ran ran = runAlike(
        {.variables = stock("B", "7*D", {"i", "j"}, {"o", "l", "m"}, {"D"},
                            belt("<len>1.5 + way</len><capacity>12 + SIN(TIME)</capacity>"
                                 "<in_limit>9</in_limit><arrest>TIME MOD 3 = 1</arrest>"
                                 "<sample>TIME MOD 2 = 0</sample>")) +
                      aux("way", "1 + D*(1 + COS(TIME))", {"D"}) +
                      flow("i", "IF TIME < 8 THEN 5 ELSE 0", {"D"}) +
                      flow("j", "IF TIME < 8 THEN 3*D ELSE 0", {"D"}) + "<flow name=\"o\">" +
                      dimensionsOf({"D"}) + "</flow><flow name=\"l\" leak_start=\"0.3\"><leak/>" +
                      dimensionsOf({"D"}) +
                      "<eqn>0.3*(1 + SIN(TIME))</eqn></flow><flow name=\"m\"><leak/>" +
                      dimensionsOf({"D"}) + "<eqn>0.2/D</eqn></flow>",
         .dimensions = dimension("D", {"a", "b"}),
         .stop = 20,
         .dt = 0.25});
    for (const char* element : {"a", "b"}) {
        for (const double content : ran.series("B", {element}))
            EXPECT_GT(content, -1e-9);
        EXPECT_GT(ran.first("B", {element}), 1);
        EXPECT_NEAR(ran.last("B", {element}), 0, 1e-9) << "all that entered has left";
    }
}

TEST(Conveyors, ATimeBetweenStepsIsRoundedWithAWarning) {
    const SmallModel model{.variables = stock("B", "6", {"i"}, {"o"}, {}, belt("<len>2.8</len>")) +
                                        flow("i", "TIME") + kOut,
                           .stop = 5};
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->notes.size(), 1u);
    EXPECT_EQ(read->notes[0].code, codes::conveyorTimeRounded);
    expectRow(runAlike(model), "o", {2, 2, 2, 0, 1, 2});
}

TEST(Conveyors, FlowsThatAreArraysFlowTogetherIntoAStockThatIsNone) {
    const Ran ran =
        runAlike({.variables = stock("S", "100", {}, {"f"}, {}, "<non_negative/>") +
                               stock("T", "0", {"f", "g"}) + stock("U", "0", {"g"}, {}, {"E"}) +
                               flow("f", "D", {"D"}) + flow("g", "D*E", {"D", "E"}),
                  .dimensions = dimension("D", {"a", "b"}) + dimension("E", {"x", "y", "z"}),
                  .stop = 2});
    expectRow(ran, "S", {100, 97, 94});      // 1 + 2
    expectRow(ran, "T", {0, 21, 42});        // and (1 + 2)(1 + 2 + 3)
    expectRow(ran, "U", {0, 9, 18}, {"z"});  // (1 + 2) 3
}

TEST(Conveyors, MembersHaveBeltsOfTheirOwn) {
    const Program program =
        compiled({.variables = stock("B", "3", {"i"}, {"o", "l"}, {},
                                     belt("<len>way</len><capacity>most</capacity>")) +
                               flow("i", "5") + kOut + leakFlow("l", "0.2*STEP(1, 2)") +
                               aux("way", "2") + aux("most", "8"),
                  .stop = 9});
    RunInputs inputs;
    inputs.members = 9;
    ConstantOverride most{*program.slot("most"), {}};
    ConstantOverride way{*program.slot("way"), {}};
    for (int member = 0; member < 9; ++member) {
        most.values.push_back(4 + member);
        way.values.push_back(1 + member % 4);
    }
    inputs.constants = {most, way};
    const Ran together(program, inputs);
    for (std::size_t member = 0; member < 9; ++member) {
        RunInputs one;
        one.constants = {{most.slot, {most.values[member]}}, {way.slot, {way.values[member]}}};
        const Ran alone(program, one);
        for (const char* name : {"B", "i", "o", "l"})
            for (std::size_t i = 0; i < alone.series(name).size(); ++i)
                EXPECT_EQ(alone.series(name)[i],
                          together.result.series(*program.slot(name), member)[i])
                    << name << member;
    }
}

TEST(Conveyors, AModuleHasItsOwn) {
    const Ran ran(SmallModel{
        .variables =
            "<module name=\"m\"/></variables></model><model name=\"m\"><variables>" +
            stock("B", "0", {"i"}, {"o"}, {}, belt("<len>2</len><capacity>10</capacity>")) +
            flow("i", "8") + kOut,
        .stop = 3});
    expectRow(ran, "m.i", {8, 2, 8});
}

TEST(Conveyors, AWrittenModelRunsAsTheOneItWasReadFrom) {
    const SmallModel model{.variables = stock("B", "5", {"i"}, {"o", "l"}, {},
                                              belt("<len>2</len><capacity>9</capacity>")) +
                                        flow("i", "TIME") + kOut + leakFlow("l", "0.1*TIME"),
                           .stop = 6};
    const auto read = xmile::readXmile(model.xmile(), "a.xmile");
    ASSERT_TRUE(read);
    const auto again = xmile::readXmile(xmile::writeXmile(read->document), "b.xmile");
    ASSERT_TRUE(again) << toText(again.error());
    const Ran first(model);
    const Ran second(*compile(again->document));
    for (const char* name : {"B", "i", "o", "l"})
        for (std::size_t i = 0; i < first.series(name).size(); ++i)
            EXPECT_EQ(first.series(name)[i], second.series(name)[i]);
}

TEST(Conveyors, AWayWithoutEndIsNoNumberAndTakesNoMemory) {
    for (const char* way : {"1E12 + TIME", "0/(TIME - TIME)", "-5 + TIME"}) {
        const Ran ran(SmallModel{.variables = stock("B", "3", {"i"}, {"o"}, {},
                                                    belt("<len>" + std::string(way) +
                                                         "</len><capacity>1E9</capacity>")) +
                                              flow("i", "1") + kOut,
                                 .stop = 3});
        EXPECT_FALSE(std::isfinite(ran.last("B"))) << way;
        EXPECT_FALSE(ran.result.notes.empty()) << way;
    }
}

TEST(Conveyors, WhatIsNoConveyorIsRefusedByName) {
    const auto refused = [](const std::string& variables, const IssueCode& code,
                            const char* method = "euler") {
        const Issues issues = issuesOf({.variables = variables, .method = method});
        ASSERT_FALSE(issues.empty()) << code.id;
        EXPECT_EQ(issues.front().code, code) << toText(issues);
    };
    const auto leaking = [](const std::string& flows) {
        return stock("B", "0", {"i"}, {"o", "l"}, {}, belt("<len>2</len>")) + flow("i", "1") +
               kOut + flows;
    };
    refused(leaking("<flow name=\"l\"><leak/></flow>"), codes::leakWithoutFraction);
    refused(leaking(leakFlow("l", "0.1", " leak_start=\"0.5\" leak_end=\"0.2\"")), codes::leakZone);
    refused(leaking(leakFlow("l", "0.1", " leak_start=\"x\"")), codes::leakZone);
    refused(leaking(leakFlow("l", "0.1*TIME")), codes::conveyorMethod, "rk4");
    refused(stock("B", "0", {"i"}, {"o"}, {}, belt("<len>2</len>")) + spreadFlow("i", "dist", "1") +
                kOut,
            codes::spreadUnknown);
    // Each of the two is to be spread as it leaks from the other.
    refused(stock("A", "0", {"m"}, {"o", "l"}, {}, belt("<len>2</len>")) +
                stock("B", "0", {"l"}, {"p", "m"}, {}, belt("<len>2</len>")) + kOut +
                "<flow name=\"p\"/>"
                "<flow name=\"l\" isee:spreadflow=\"source\"><leak/><eqn>0.1</eqn></flow>"
                "<flow name=\"m\" isee:spreadflow=\"source\"><leak/><eqn>0.1</eqn></flow>",
            codes::spreadCircle);
    std::vector<std::string> inflows;
    std::string flows;
    for (int i = 0; i < 200; ++i) {
        inflows.push_back("i" + std::to_string(i));
        flows += flow(inflows.back(), "1");
    }
    refused(stock("B", "0", inflows, {"o"}, {}, belt("<len>2</len><in_limit>3</in_limit>")) +
                flows + kOut,
            codes::conveyorFlows);
    refused(stock("A", "0", {}, {"o"}, {}, belt("<len>2</len>")) +
                stock("B", "0", {}, {"o"}, {}, belt("<len>2</len>")) + kOut,
            codes::conveyorOutflow);
}

}  // namespace
}  // namespace kyosei
