// SPDX-License-Identifier: GPL-3.0-or-later
// What Stella and Vensim write into XMILE files beyond the letter of the standard.
#include "model/compile/issue_codes.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/writer.h"
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace test;

void expectSeries(const Ran& ran, const char* name, const std::vector<double>& expected,
                  const std::vector<std::string>& elements = {}) {
    const auto actual = ran.series(name, elements);
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], 1e-10 * (1 + std::abs(expected[i]))) << name << i;
}

TEST(Idioms, TwoSlashesDivideAndGiveZeroForADivisorOfZero) {
    const Ran ran = runAlike(SmallModel{aux("a", "5 // 0") + aux("b", "10 // 4") +
                                        aux("c", "6 * 4 // 8") + aux("d", "1 + 8 // 2 // 2")});
    EXPECT_EQ(ran.first("a"), 0);
    EXPECT_EQ(ran.first("b"), 2.5);
    EXPECT_EQ(ran.first("c"), 3) << "it binds like *, from left to right";
    EXPECT_EQ(ran.first("d"), 3);
}

TEST(Idioms, QuotationMarksAndApostrophesAreInNames) {
    const std::string marked = "Age &quot;adult&quot; (S)";
    const std::string growth = "up to &quot;adult&quot; (S)";
    const Ran ran =
        runAlike(SmallModel{.variables = stock(marked, "10", {"\"up_to_\\\"adult\\\"_(S)\""}) +
                                         flow(growth, "\"Age_\\\"adult\\\"_(S)\"*0.1") +
                                         aux("initial\\nfarms'\\naverage size", "3") +
                                         aux("farm size", "initial_farms'_average_size*2"),
                            .stop = 4});
    EXPECT_NEAR(ran.last("Age \"adult\" (S)"), 14.641, 1e-12);
    EXPECT_EQ(ran.last("farm size"), 6);
}

TEST(Idioms, NamesAreTheSameInAnyCaseAndForm) {
    const Ran ran = runAlike(SmallModel{.variables = stock("НАСЕЛЕНИЕ", "10", {"рост"}) +
                                                     flow("РОСТ", "население*0.1") +
                                                     aux("Өсөлт", "1") + aux("b", "өсөлт+1") +
                                                     aux("H\u00E4me", "7") + aux("c", "ha\u0308me"),
                                        .stop = 4});
    EXPECT_NEAR(ran.last("население"), 14.641, 1e-12);
    EXPECT_EQ(ran.last("b"), 2);
    EXPECT_EQ(ran.last("c"), 7);
}

TEST(Idioms, AnElementMayBeADimensionOrAPartOfIt) {
    // What Vensim writes: the stock's flows are in its elements, and one of them is an <aux>.
    const Ran ran = runAlike(SmallModel{
        .variables =
            "<stock name=\"People\">" + dimensionsOf({"Place"}) +
            "<element subscript=\"Place\"><eqn>start_people[Place]</eqn>"
            "<inflow>Net growth</inflow></element></stock>" +
            aux("Net_growth", "People[Place]*0.1", {"Place"}) +
            aux("start_people", "10,20,30;", {"Place"}) +
            elementwise("twice", {"Place"}, {{"Coast", "2*start_people[Coast]"}, {"South", "-1"}}),
        .dimensions =
            dimension("Place", {"North", "South", "West"}) + dimension("Coast", {"North", "West"}),
        .stop = 2});
    EXPECT_NEAR(ran.last("People", {"South"}), 24.2, 1e-12);
    EXPECT_EQ(ran.last("twice", {"North"}), 20);
    EXPECT_EQ(ran.last("twice", {"South"}), -1);
    EXPECT_EQ(ran.last("twice", {"West"}), 60);
}

TEST(Idioms, TheOrderOfADelayMayBeAConstant) {
    const SmallModel model{
        .variables = stock("S", "100", {}, {"a"}) + flow("a", "S*0.5") + aux("k", "2") +
                     aux("half", "k/4") + aux("by name", "DELAYN(a, 2, k, 0)") +
                     aux("by formula", "SMTHN(a, 2, half*4 + 1)") +
                     aux("same", "DELAYN(a, 2, 2, 0)") + aux("same smooth", "SMTHN(a, 2, 3)"),
        .stop = 6};
    const Ran ran = runAlike(model);
    for (std::size_t i = 0; i < ran.series("same").size(); ++i) {
        EXPECT_EQ(ran.series("by name")[i], ran.series("same")[i]);
        EXPECT_EQ(ran.series("by formula")[i], ran.series("same smooth")[i]);
    }
    EXPECT_FALSE(ran.program.find("k")->constant) << "a run cannot change it any more";
    EXPECT_FALSE(ran.program.find("half")->constant);
    const Issues issues = issuesOf(SmallModel{aux("k", "TIME") + aux("b", "SMTHN(TIME, 2, k)")});
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].code, codes::delayOrder);
}

TEST(Idioms, HistoryIsTheValueAtATimeThatHasBeen) {
    for (const char* method : {"euler", "rk4"}) {
        const Ran ran = runAlike(SmallModel{
            .variables = aux("r", "TIME*2 + 1") + aux("lag", "2") +
                         aux("ago", "HISTORY(r, TIME - 2)") +
                         aux("by name", "HISTORY(r, TIME - lag)") + aux("then", "HISTORY(r, 3)") +
                         aux("now", "HISTORY(r, TIME)") + aux("ahead", "HISTORY(r, TIME + 1)") +
                         aux("before", "HISTORY(r, -5)"),
            .stop = 4,
            .method = method});
        expectSeries(ran, "ago", {0, 0, 1, 3, 5});  // Stella's results, shifted by 1
        expectSeries(ran, "by name", {0, 0, 1, 3, 5});
        expectSeries(ran, "then", {0, 0, 0, 7, 7});
        expectSeries(ran, "now", {1, 3, 5, 7, 9});
        expectSeries(ran, "ahead", {0, 0, 0, 0, 0});
        expectSeries(ran, "before", {0, 0, 0, 0, 0});
    }
    const Issues issues = issuesOf(SmallModel{aux("h", "HISTORY(TIME, TIME/2)")});
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].code, codes::historyTime);
}

std::string conveyor(const std::string& initial) {
    return "<stock name=\"B\"><eqn>" + initial +
           "</eqn><inflow>i</inflow><outflow>o</outflow><outflow>l</outflow>"
           "<conveyor><len>4</len></conveyor></stock>"
           "<flow name=\"o\"/><flow name=\"l\"><leak/><eqn>share</eqn></flow>" +
           aux("share", "0.3");
}

TEST(Idioms, WhatLeaksFromAConveyorLeaksEvenlyOnTheWay) {
    // The numbers are those of Stella, and exact: 8/3.55 = 2.2535 enter each slat.
    const Ran empties =
        runAlike(SmallModel{.variables = conveyor("8") + flow("i", "0"), .stop = 5});
    const double entered = 8 / 3.55;
    expectSeries(empties, "l",
                 {0.3 * entered, 0.225 * entered, 0.15 * entered, 0.075 * entered, 0, 0});
    expectSeries(empties, "o", {0.7 * entered, 0.7 * entered, 0.7 * entered, 0.7 * entered, 0, 0});
    EXPECT_NEAR(empties.last("B"), 0, 1e-12);
    const Ran steady =
        runAlike(SmallModel{.variables = conveyor("10") + flow("i", "1"), .stop = 6, .dt = 0.25});
    EXPECT_NEAR(steady.first("l"), 0.872727272727, 1e-12);  // printed by Stella
    EXPECT_NEAR(steady.first("o"), 2.03636363636, 1e-11);
    EXPECT_NEAR(steady.last("B"), 3.4375, 1e-12);
    EXPECT_NEAR(steady.last("l"), 0.3, 1e-12);
    EXPECT_NEAR(steady.last("o"), 0.7, 1e-12);
}

TEST(Idioms, WhatLeaksExponentiallyIsAFractionOfWhatIsThere) {
    // By hand: 4 steps that keep 0.9 each; 100 enter, 65.61 leave, and 100/(1 + .9 + .81 + .729)
    // of the content entered in each of the steps before.
    std::string model = conveyor("343.9");
    model.replace(model.find("<conveyor>"), 10, "<conveyor exponential_leak=\"true\">");
    model.replace(model.find("0.3"), 3, "0.1");
    const Ran steady = runAlike(SmallModel{.variables = model + flow("i", "100"), .stop = 6});
    for (std::size_t i = 0; i <= 6; ++i) {
        EXPECT_NEAR(steady.series("B")[i], 343.9, 1e-9);
        EXPECT_NEAR(steady.series("o")[i], 65.61, 1e-9);
        EXPECT_NEAR(steady.series("l")[i], 34.39, 1e-9);
    }
}

TEST(Idioms, TheTransitTimeMayBeMadeOfConstants) {
    const Ran ran = runAlike(SmallModel{
        .variables = "<stock name=\"B\"><eqn>0</eqn><inflow>i</inflow><outflow>o</outflow>"
                     "<conveyor><len>half*2</len></conveyor></stock><flow name=\"o\"/>" +
                     flow("i", "TIME + 1") + aux("half", "whole/2") + aux("whole", "3"),
        .stop = 5});
    expectSeries(ran, "o", {0, 0, 0, 1, 2, 3});
}

TEST(Idioms, AStockThatIsAssignedItsOwnNameIsAVariable) {
    const SmallModel model{.variables = stock("S", "5", {"late in"}) +
                                        stock("late_in", "late in =\n\tDELAY1(TIME, 2, 0)", {}),
                           .stop = 3};
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    ASSERT_TRUE(read) << toText(read.error());
    ASSERT_EQ(read->notes.size(), 1u);
    EXPECT_EQ(read->notes[0].code, codes::stockIsAssigned);
    // A stock of 0, 0, 1 and 2.5 empties at half of itself.
    expectSeries(runAlike(model), "late_in", {0, 0, 0.5, 1.25});
    EXPECT_NE(issuesOf({.variables = stock("S", "S = 1", {"f"}) + flow("f", "1")}).size(), 0u)
        << "with flows it is a mistake";
}

TEST(Idioms, ALeakingConveyorIsWrittenOutWhenItIsWrittenAgain) {
    const SmallModel model{.variables = conveyor("8") + flow("i", "TIME"), .stop = 9};
    const auto read = xmile::readXmile(model.xmile(), "a.xmile");
    const auto again = xmile::readXmile(xmile::writeXmile(read->document), "b.xmile");
    ASSERT_TRUE(again) << toText(again.error());
    const Ran first(model);
    const Ran second(*compile(again->document));
    for (const char* name : {"B", "o", "l"})
        for (std::size_t i = 0; i < first.series(name).size(); ++i)
            EXPECT_EQ(first.series(name)[i], second.series(name)[i]);
}

TEST(Idioms, BytesThatAreNotUtf8DoNoHarmWhereTheyAreSkipped) {
    const std::string model = SmallModel{.variables = aux("a", "1")}.xmile();
    const std::size_t end = model.find("</model>");
    const auto with = [&](const std::string& text) {
        return xmile::readXmile(model.substr(0, end) + text + model.substr(end), "a.xmile");
    };
    const auto skipped = with("<views><view font=\"\xFFR^\xFE\"/></views>");
    ASSERT_TRUE(skipped) << toText(skipped.error());
    EXPECT_EQ(skipped->notes.front().code, codes::brokenBytesSkipped);
    const auto inside = with("<doc>\xFF</doc>");
    ASSERT_FALSE(inside);
    EXPECT_EQ(inside.error().front().code, codes::notUtf8);
}

const std::string kFade =
    "<macro name=\"FADE\"><parm>x</parm><parm>t</parm><eqn>o</eqn><variables>"
    "<stock name=\"L\"><eqn>x*t</eqn><inflow>i</inflow><outflow>o</outflow><non_negative/></stock>"
    "<flow name=\"i\"><eqn>x</eqn></flow><flow name=\"o\"><eqn>L/t</eqn></flow>"
    "</variables></macro>";

TEST(Idioms, AMacroMayHaveNonNegativeStocksAndAnOutflowAsItsValue) {
    const Ran ran = runAlike(
        SmallModel{.variables = aux("y", "FADE(10+STEP(10,1),2)"), .stop = 4, .macros = kFade});
    expectSeries(ran, "y", {10, 10, 15, 17.5, 18.75});
    // By hand: what leaves is at most what is there and what enters, so L is 1, 1, 11, 0, 20.
    const Ran limited = runAlike(SmallModel{.variables = aux("y", "FADE(10+STEP(10,1),0.1)") +
                                                         aux("ys", "FADE(TIME + k, 0.25)", {"D"}) +
                                                         aux("k", "D", {"D"}),
                                            .dimensions = dimension("D", {"a", "b"}),
                                            .stop = 4,
                                            .macros = kFade});
    expectSeries(limited, "y", {10, 10, 31, 0, 40});
}

}  // namespace
}  // namespace kyosei
