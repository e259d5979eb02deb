// SPDX-License-Identifier: GPL-3.0-or-later
// Vensim's text format: what equations, ranges, lookups and macros come to.
#include "model/compile/issue_codes.h"
#include "model/vensim/issue_codes.h"
#include "model/vensim/reader.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/writer.h"
#include "tests/support/mdl.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

TEST(VensimReader, LevelsHaveTheirFlowsUnitsAndNotes) {
    const auto read = readModelFile(testFolder() / "models/vensim/teacup.mdl");
    ASSERT_TRUE(read) << toText(read.error());
    const xmile::Document& document = read->document;
    const xmile::Variable& tea = document.variables[0];
    EXPECT_EQ(tea.kind, xmile::VariableKind::stock);
    EXPECT_EQ(tea.outflows, std::vector<std::string>{"\"heat_loss_to_room\""});
    EXPECT_EQ(tea.units, "Degrees Fahrenheit");
    EXPECT_EQ(tea.documentation, "The temperature of the tea, in a cup of {some} sort.");
    EXPECT_EQ(tea.line, 2);
    EXPECT_EQ(document.variables[1].kind, xmile::VariableKind::flow);
    ASSERT_TRUE(document.variables[2].range);
    EXPECT_EQ(document.variables[2].range->maximum, 212);
    EXPECT_EQ(document.simulation.timeUnits, "Minute");
    EXPECT_EQ(document.units.front().aliases, std::vector<std::string>{"F"});
    const Ran ran = ranMdl(document);
    EXPECT_NEAR(ran.last("Teacup Temperature"), 70 + 110 * std::pow(1 - 0.0125, 240), 1e-9);
}

TEST(VensimReader, RangesMappingsAndExceptionsSelectElements) {
    const auto read = readModelFile(testFolder() / "models/vensim/cohorts.mdl");
    ASSERT_TRUE(read) << toText(read.error());
    const Ran ran = ranMdl(read->document);
    // One year by hand: 7 born of 350; 5, 5 and 2 grow older.
    const auto after = [&](const char* age, const char* place) {
        return ran.result.at(ran.slot("People", {age, place}), 2001);
    };
    EXPECT_NEAR(after("young", "p1"), 100 + 7 - 5, 1e-12);
    EXPECT_NEAR(after("adult", "p1"), 200 + 5 - 5, 1e-12);
    EXPECT_NEAR(after("old", "p1"), 50 + 5 - 2, 1e-12);
    EXPECT_NEAR(after("old", "p2"), 5 + 0.5, 1e-12) << "the exception";
    EXPECT_NEAR(ran.first("share of the first place"), 350.0 / 385, 1e-12);
}

TEST(VensimReader, NamesKeepTheirSpellingAndQuotes) {
    const Ran ran = ranMdl("\"a \\\"b\\\" c\"= 3 ~~|\n d's share = 2 * \"a \\\"b\\\" c\" ~~|\n"
                           "Long  name\n over lines = d's \tshare + DT ~~|\n DT = 5 ~~|\n"
                           "\"50 % of x + y\" = 7 ~~|\n e = \"50 % of x + y\" * 2 ~~|");
    EXPECT_EQ(ran.first("d's share"), 6);
    EXPECT_EQ(ran.first("long name over lines"), 11) << "a variable may be called DT";
    EXPECT_EQ(ran.first("e"), 14);
}

TEST(VensimReader, OldFilesAreInWindowsCodePage) {
    const Ran ran = ranMdl("caf\xE9 = 4 ~ \x80 ~ |\n y = CAF\xC9 + 1 ~~|");
    EXPECT_EQ(ran.first("y"), 5);
    EXPECT_EQ(ran.program.find("café")->units, "€");
}

TEST(VensimReader, OperatorsBindAsInVensim) {
    const Ran ran =
        ranMdl("a = IF THEN ELSE(:NOT: 1 = 2 :AND: 3 <> 4, 1, 0) ~~|\n"
               "b = 2 ^ 3 * -1 ~~|\n c = XIDZ(1, 0, 5) + ZIDZ(1, 0) ~~|\n"
               "d = MODULO(-7, 3) + INTEGER(-1.5) + QUANTUM(7, 2) + QUANTUM(7.5, -1) ~~|\n"
               "e = :NA: ~~|\n f = LOG(8, 2) + GAME(1) ~~|");
    EXPECT_EQ(ran.first("a"), 1);
    EXPECT_EQ(ran.first("b"), -8);
    EXPECT_EQ(ran.first("c"), 5);
    EXPECT_EQ(ran.first("d"), -1 - 1 + 6 + 7.5);
    EXPECT_EQ(ran.first("e"), -std::pow(2, 109));
    EXPECT_NEAR(ran.first("f"), 4, 1e-12);
}

TEST(VensimReader, PulsesLastAsLongAsTheySay) {
    const Ran ran = ranMdl("p = PULSE(1, 2) ~~|\n short = PULSE(2, 0) ~~|\n"
                           "train = PULSE TRAIN(0, 1, 3, 5) ~~|\n up = RAMP(2, 1, 3) ~~|\n"
                           "s = STEP(4, 2) ~~|",
                           6);
    expectSeries(ran, "p", {0, 1, 1, 0, 0, 0, 0});
    expectSeries(ran, "short", {0, 0, 1, 0, 0, 0, 0});
    expectSeries(ran, "train", {1, 0, 0, 1, 0, 0, 0});
    expectSeries(ran, "up", {0, 0, 2, 4, 4, 4, 4});
    expectSeries(ran, "s", {0, 0, 4, 4, 4, 4, 4});
}

TEST(VensimReader, FunctionsThatRememberAreThoseOfXmile) {
    const Ran ran = ranMdl("x = 10 + STEP(10, 1) ~~|\n"
                           "d = DELAY1(x, 2) ~~|\n di = DELAY1I(x, 2, 0) ~~|\n"
                           "s = SMOOTH(x, 2) ~~|\n f = DELAY FIXED(x, 2, 7) ~~|\n"
                           "n = DELAY N(x, 1.5, 0, 3) ~~|\n i = INITIAL(x * 3) ~~|\n"
                           "k = SAMPLE IF TRUE(Time = 2, Time, -1) ~~|\n"
                           "a = ACTIVE INITIAL(x, 99) ~~|\n g = INTEG(0, a) ~~|",
                           4);
    expectSeries(ran, "d", {10, 10, 15, 17.5, 18.75});
    expectSeries(ran, "di", {0, 5, 12.5, 16.25, 18.125});
    expectSeries(ran, "s", {10, 10, 15, 17.5, 18.75});
    expectSeries(ran, "f", {7, 7, 10, 20, 20});
    // Vensim has no more stages than steps: one here, with 1.5 to pass it.
    expectSeries(ran, "n", {0, 20.0 / 3, 140.0 / 9, 500.0 / 27, 1580.0 / 81});
    expectSeries(ran, "i", {30, 30, 30, 30, 30});
    expectSeries(ran, "k", {-1, -1, 2, 2, 2});
    EXPECT_EQ(ran.last("g"), 99);
}

TEST(VensimReader, ASampleMayBeComparedWithItself) {
    // The lowest of x so far: 5, 4, 3, 3, 3.
    const Ran ran = ranMdl("x = ABS(Time - 2) + 3 ~~|\nD: p, q ~~|\n"
                           "low = SAMPLE IF TRUE(x < low, x, 9) ~~|\n"
                           "lows[D] = SAMPLE IF TRUE(x < lows[D], x, 9) ~~|",
                           4);
    expectSeries(ran, "low", {5, 4, 3, 3, 3});
    EXPECT_EQ(ran.last("lows", {"q"}), 3);
}

TEST(VensimReader, LookupsStandAloneInlineAndInExpressions) {
    const Ran ran = ranMdl("t( [(0,0)-(10,10)],(0,1),(2,5),(4,5)) ~~|\n"
                           "old( 0,1,3,  10,20,0 ) ~~|\n"
                           "back( (2,1),(0,3) ) ~~|\n"
                           "a = t(Time) ~~|\n b = old(Time) + back(1) ~~|\n"
                           "c = WITH LOOKUP(Time, ([(0,0)-(4,4)],(0,0),(4,8))) ~~|\n"
                           "d = 1 + WITH LOOKUP(Time * 2, ((0,0),(4,8))) ~~|\n"
                           "R: u, v ~~|\n tr[u]( (0,1),(1,2) ) ~~|\n tr[v]( (0,5),(1,7) ) ~~|\n"
                           "e[R] = tr[R](Time) ~~|",
                           3);
    expectSeries(ran, "a", {1, 3, 5, 5});
    expectSeries(ran, "b", {12, 22, 12, 2});
    expectSeries(ran, "c", {0, 2, 4, 6});
    expectSeries(ran, "d", {1, 5, 9, 9});
    EXPECT_EQ(ran.last("e", {"v"}), 7);
}

TEST(VensimReader, ArraysMayBeGivenInManyWays) {
    const Ran ran =
        ranMdl("D: a, b, c ~~|\n S: b, c ~~|\n E <-> D ~~|\n F: (f1-f2) ~~|\n"
               "x[D] = 1, -2, 3 ~~|\n m[D,F] = 1,2; 3,4; 5,6; ~~|\n"
               "tab[D,F] = TABBED ARRAY( 1\t2\n 3 -4\n 5 6 ) ~~|\n"
               "part[S] = x[S] * 2 ~~|\n twin[E] = x[E] + D ~~|\n"
               "n = ELMCOUNT(D) + SUM(m[D!,F!]) + VMAX(x[S!]) + PROD(x[D!]) ~~|\n"
               "inv[F,G] = INVERT MATRIX(q[F,G], 2) ~~|\n G: g1, g2 ~~|\n q[F,G] = 4,7; 2,6; ~~|\n"
               "only[a] = 5 ~~|\n only[c] = 6 ~~|");
    EXPECT_EQ(ran.first("tab", {"b", "f2"}), -4);
    EXPECT_EQ(ran.first("part", {"c"}), 6);
    EXPECT_EQ(ran.first("twin", {"b"}), -2 + 2);
    EXPECT_EQ(ran.first("n"), 3 + 21 + 3 - 6);
    EXPECT_NEAR(ran.first("inv", {"f1", "g2"}), -0.7, 1e-12);
    EXPECT_NEAR(ran.first("inv", {"f2", "g2"}), 0.4, 1e-12);
    EXPECT_EQ(ran.first("only", {"c"}), 6);
}

TEST(VensimReader, LookupsAreReadInOtherWays) {
    const Ran ran = ranMdl("t( (0,0),(1,10),(3,20) ) ~~|\n"
                           "before = LOOKUP BACKWARD(t, Time*2) ~~|\n"
                           "behind = LOOKUP FORWARD(t, Time*2) ~~|\n"
                           "beyond = LOOKUP EXTRAPOLATE(t, Time*2) ~~|\n"
                           "x = LOOKUP INVERT(t, 15) ~~|\n"
                           "D: a, b, c ~~|\n v[D] = 5, 6, 7 ~~|\n E: g, h ~~|\n o[E] = 0, 1 ~~|\n"
                           "w[E] = VECTOR ELM MAP(v[b], o[E]) ~~|",
                           2);
    expectSeries(ran, "before", {0, 10, 20});
    expectSeries(ran, "behind", {0, 20, 20});
    expectSeries(ran, "beyond", {0, 15, 25});
    EXPECT_EQ(ran.first("x"), 2);
    EXPECT_EQ(ran.first("w", {"g"}), 6);
    EXPECT_EQ(ran.first("w", {"h"}), 7);
}

TEST(VensimReader, MacrosMayHaveLevels) {
    const Ran ran = ranMdl(":MACRO: LAG(input, time to)\n"
                           "LAG = INTEG((input - LAG) / time to, input) ~~|\n:END OF MACRO:\n"
                           ":MACRO: TWICE(z)\nTWICE = z * 2 + Time$ * 0 ~~|\n:END OF MACRO:\n"
                           "y = LAG(TWICE(5 + STEP(5, 1)), 2) ~~|",
                           4);
    expectSeries(ran, "y", {10, 10, 15, 17.5, 18.75});
}

TEST(VensimReader, MacrosMayGiveSeveralValues) {
    const Ran ran = ranMdl(":MACRO: PARTS(a, b : larger one, sum)\n"
                           "PARTS = sum / 2 ~~|\n sum = a + b ~~|\n larger one = MAX(a, b) ~~|\n"
                           ":END OF MACRO:\n"
                           "mean = PARTS(3, 4 + STEP(2, 1): top, all of it) ~~|\n"
                           "again = all of it + top ~~|");
    EXPECT_EQ(ran.last("mean"), 4.5);
    EXPECT_EQ(ran.last("top"), 6);
    EXPECT_EQ(ran.last("again"), 15);
}

TEST(VensimReader, ControlMayBeMadeOfConstants) {
    const auto read = vensim::readMdl("years = 10 ~~|\n INITIAL TIME = 1990 ~~|\n"
                                      "FINAL TIME = INITIAL TIME + years ~~|\n"
                                      "TIME STEP = 1/4 ~ Year ~ |\n SAVEPER = TIME STEP*2 ~~|\n"
                                      "x = SAVEPER + FINAL TIME ~~|\n\\\\\\---/// Sketch\n"
                                      "///---\\\\\\\n15:1,0\n",
                                      "a.mdl");
    ASSERT_TRUE(read) << toText(read.error());
    const xmile::SimulationSpecs& specs = read->document.simulation;
    EXPECT_EQ(specs.stop, 2000);
    EXPECT_EQ(specs.saveInterval, 0.5);
    EXPECT_EQ(specs.method, xmile::IntegrationMethod::rk4);
    EXPECT_EQ(Ran(*compile(read->document)).first("x"), 2000.5);
}

void expectRefused(const std::string& text, const IssueCode& code, int line) {
    const auto read = vensim::readMdl(text + kControl, "bad.mdl");
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().front().code, code) << toText(read.error());
    EXPECT_EQ(read.error().front().place.line, line) << text;
}

TEST(VensimReader, WhatCannotBeReadIsRefusedByName) {
    expectRefused("\n\nx = GET XLS DATA('a.xlsx', 's', 'A', 'B2') ~~|", codes::mdlDataFunction, 3);
    expectRefused("\nx ~~|", codes::dataVariable, 2);
    expectRefused("D: GET DIRECT SUBSCRIPT('a', 'b', 'c', 'd', '') ~~|", codes::rangeFromData, 1);
    expectRefused("x = A FUNCTION OF(y) ~~|", codes::aFunctionOf, 1);
    expectRefused("x = 1 + INTEG(1, 2) ~~|", codes::functionNotInside, 1);
    expectRefused("x = (1 + 2 ~~|\n\ny = z[1 ~~|", codes::mdlParenthesis, 3);
    expectRefused("x = 1 ~~|\nx = 2 ~~|", codes::definedTwice, 2);
    expectRefused("x[Q] = 1 ~~|", codes::unknownSubscript, 1);
    expectRefused("D: a ~~|\n E: b ~~|\nx[D] = y[E] ~~|\n y[E] = 1 ~~|", codes::rangeNotOnLeft, 3);
    expectRefused("D: E, F ~~|\n E: D ~~|\n F: D ~~|\nx[D] = 1 ~~|", codes::rangeCircular, 1);
    expectRefused("D: a, b ~~|\nx[D] = 1, 2, 3 ~~|", codes::numberCount, 2);
    expectRefused("t( (1,2),(3) ) ~~|", codes::lookupUnclear, 1);
    expectRefused(":MACRO: M(a : b)\nM = a ~~|\n:END OF MACRO:\nx = 1 ~~|",
                  codes::macroWithoutValue, 1);
    expectRefused("y = 1 ~~|\nx = LOOKUP FORWARD(y, 2) ~~|", codes::noLookup, 2);
    expectRefused("t((0,0),(1,2),(2,1)) ~~|\nx = LOOKUP INVERT(t, 1) ~~|",
                  codes::lookupNotInvertible, 1);
    expectRefused("x ? 3 ~~|", codes::entryUnclear, 1);
    expectRefused("_ = 3 ~~|", codes::entryUnclear, 1);
    expectRefused("x = 1 ~~|\nTime = 3 ~~|", codes::builtInName, 2);
    expectRefused(":MACRO: 3(z)\nm = z ~~|\n:END OF MACRO:\ny = : x ~~|", codes::macroUnclear, 1);
    expectRefused("\"_ _\" = 3 ~~|", codes::entryUnclear, 1);
    expectRefused("x = 3 + _ ~~|", codes::mdlSymbol, 1);
    expectRefused("x = GET TIME VALUE(0, 0, 3) ~~|", codes::calendarTime, 1);
    expectRefused("x = VECTOR SELECT(1, 2, 3, 4, 5) ~~|", codes::vectorSelection, 1);
    expectRefused("x = ALLOCATE AVAILABLE(1, 2, 3) ~~|", codes::allocationForm, 1);
    expectRefused("x = VECTOR SORT ORDER(x, 1) ~~|", codes::vectorOrder, 1);
    expectRefused("x = VECTOR REORDER(1, 1) ~~|", codes::vectorOrder, 1);
    expectRefused("D: a ~~|\n v[D] = 1 ~~|\nx = VECTOR ELM MAP(v[D], 1) ~~|", codes::elementMapping,
                  3);
    expectRefused("D: a, b ~~|\n r[D] = 1 ~~|\n"
                  "x[D] = ALLOCATE BY PRIORITY(r[D], r[D], 3, 1, 2) ~~|",
                  codes::allocationForm, 3);
    const auto unknown =
        vensim::readMdl("D: a, b ~~|\n x[D] = VECTOR RANK(x[D], 1) ~~|" + kControl, "v.mdl");
    ASSERT_TRUE(unknown);
    EXPECT_EQ(compile(unknown->document).error().front().code, codes::vectorsRefused);
    const auto varies = vensim::readMdl("INITIAL TIME=0~~|\nFINAL TIME=Time+x~~|\nTIME STEP=1~~|\n"
                                        "x = 1 ~~|",
                                        "t.mdl");
    ASSERT_FALSE(varies);
    EXPECT_EQ(varies.error().front().code, codes::controlVaries);
}

TEST(VensimReader, RealityChecksAreLeftOut) {
    const Ran ran = ranMdl("no x : THE CONDITION : x = 0 :IMPLIES: x = 1 ~~|\n"
                           "D: a ~~|\n t[D] :TEST INPUT: x = RC STEP(x, 0) ~~|\n x = 3 ~~|");
    EXPECT_EQ(ran.first("x"), 3);
}

TEST(VensimReader, VectorSelectMakesOneNumberOfWhatIsSelected) {
    const std::string data =
        "D: a, b, c ~~|\n E: p, q ~~|\n s[D] = 2, 0, -1 ~~|\n none[D] = 0 ~~|\n"
        "v[D] = 3, 5, 4 ~~|\n w[E] = 1, 2 ~~|\n m[D, E] = 1, 0; 0, 0; 2, 0; ~~|\n";
    const auto select = [](const char* name, int action) {
        return std::string(name) + " = VECTOR SELECT(s[D!], v[D!], 9, " + std::to_string(action) +
               ", 0) ~~|\n";
    };
    const Ran ran =
        ranMdl(data + select("sum", 0) + select("product", 1) + select("least", 2) +
                   select("most", 3) + select("mean", 4) + select("power", 5) +
                   select("plain sum", 6) + select("plain product", 7) + select("plain least", 8) +
                   select("plain most", 9) + select("plain mean", 10) +
                   "varies = VECTOR SELECT(s[D!], v[D!], 9, Time, 0) ~~|\n"
                   "missing = VECTOR SELECT(none[D!], v[D!], 9, 0, 0) ~~|\n"
                   "crossed = VECTOR SELECT(s[D!], w[E!], 9, 10, 0) ~~|\n"
                   "each[E] = VECTOR SELECT(m[D!, E], v[D!], 9, 0, 0) ~~|\n"
                   "strict = VECTOR SELECT(m[D!, p], v[D!], 9, 6, 1) ~~|",
               10);
    EXPECT_EQ(ran.first("sum"), 2 * 3 - 4);
    EXPECT_EQ(ran.first("product"), 6 * -4);
    EXPECT_EQ(ran.first("least"), -4);
    EXPECT_EQ(ran.first("most"), 6);
    EXPECT_EQ(ran.first("mean"), 1);
    EXPECT_NEAR(ran.first("power"), 9 / 4.0, 1e-12) << "values to the power of the selection";
    EXPECT_EQ(ran.first("plain sum"), 7);
    EXPECT_EQ(ran.first("plain product"), 12);
    EXPECT_EQ(ran.first("plain least"), 3);
    EXPECT_EQ(ran.first("plain most"), 4);
    EXPECT_EQ(ran.first("plain mean"), 3.5);
    EXPECT_EQ(ran.first("missing"), 9);
    EXPECT_EQ(ran.first("crossed"), 1.5);
    EXPECT_EQ(ran.first("each", {"p"}), 3 + 8);
    EXPECT_EQ(ran.first("each", {"q"}), 9);
    EXPECT_EQ(ran.first("strict"), 7);
    const char* const names[] = {"sum",         "product",    "least",     "most",
                                 "mean",        "power",      "plain sum", "plain product",
                                 "plain least", "plain most", "plain mean"};
    for (std::size_t i = 0; i < std::size(names); ++i)
        EXPECT_EQ(ran.series("varies")[i], ran.first(names[i])) << names[i];
    const auto read =
        vensim::readMdl(data +
                            "none of them = VECTOR SELECT(s[D!], v[D!], 9, 11 + Time, 0) ~~|\n"
                            "empty = VECTOR SELECT(none[D!], v[D!], 9, 0, 1) ~~|\n"
                            "several = VECTOR SELECT(s[D!], v[D!], 9, 0, 2) ~~|\n" +
                            kControl,
                        "v.mdl");
    ASSERT_TRUE(read) << toText(read.error());
    const Ran stopped(*compile(read->document));
    for (const char* name : {"none of them", "empty", "several"})
        EXPECT_TRUE(std::isnan(stopped.first(name))) << name;
}

TEST(VensimReader, WhatIsScarceIsAllocated) {
    const Ran ran = ranMdl(
        "D: a, b, c ~~|\n E: p, q ~~|\n attributes: type, priority, width, extra ~~|\n"
        "wanted[D] = 4, 6, 8 ~~|\n curve[D, attributes] = 1, 1, 1, 0; 1, 5, 1, 0; 1, 5, 1, 0; ~~|\n"
        "share[D] = ALLOCATE AVAILABLE(wanted[D], curve[D, type], 7 + Time*10) ~~|\n"
        "p2[D] = 1, 5, 5 ~~|\n there[E] = 7, 17 ~~|\n"
        "again[E, D] = ALLOCATE BY PRIORITY(wanted[D]*1, p2[D], ELMCOUNT(D), 1, there[E]) ~~|\n"
        "some[D] :EXCEPT: [a] = ALLOCATE BY PRIORITY(wanted[D], p2[D], 3, 1, 7) ~~|\n some[a] = 5 "
        "~~|");
    const double first[] = {0, 3, 4};
    const double last[] = {3, 6, 8};
    const char* const names[] = {"a", "b", "c"};
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_NEAR(ran.first("share", {names[i]}), first[i], 1e-12);
        EXPECT_NEAR(ran.last("share", {names[i]}), last[i], 1e-12);
        EXPECT_NEAR(ran.first("again", {"p", names[i]}), first[i], 1e-12);
        EXPECT_NEAR(ran.first("again", {"q", names[i]}), last[i], 1e-12);
        EXPECT_NEAR(ran.first("some", {names[i]}), i == 0 ? 5 : first[i], 1e-12);
    }
}

TEST(VensimReader, FinalTimeMayDependOnTheRun) {
    const auto read = vensim::readMdl("INITIAL TIME = 0 ~~|\n TIME STEP = 1 ~~|\n SAVEPER = 1 ~~|\n"
                                      "FINAL TIME = IF THEN ELSE(x > 50, Time, longest) ~~|\n"
                                      "longest = 100 ~~|\n x = Time*2 - 5 ~~|\n y = FINAL TIME ~~|",
                                      "t.mdl");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(read->document.simulation.stop, 100);
    const Ran ran = ranMdl(read->document);
    EXPECT_EQ(ran.result.times().back(), 28);  // as in dynamic_final_time of the public suite
    EXPECT_EQ(ran.last("y"), 28);
    EXPECT_EQ(ran.series("FINAL TIME")[27], 100);
}

TEST(VensimReader, VectorsAreSortedReorderedAndReadAtAnOffset) {
    // Values of Vensim: SDEverywhere's models/vector/vector.dat; the rest follows from them.
    const Ran ran = ranMdl(
        "DA: A1, A2, A3 ~~|\n DB: B1, B2 ~~|\n DS: S1, S2, S3 -> DA ~~|\n ASCENDING == 1 ~~|\n"
        "h[DA] = 2100, 2010, 2020 ~~|\n l[DA] = VECTOR SORT ORDER(h[DA], ASCENDING) ~~|\n"
        "m[DA] = VECTOR SORT ORDER(h[DA], 0) ~~|\n o[DA, DB] = 1, 2; 4, 3; 5, 5; ~~|\n"
        "p[DA, DB] = VECTOR SORT ORDER(o[DA, DB], 1) ~~|\n"
        "sorted[DS] = VECTOR SORT ORDER(h[DA], 1) ~~|\n up[DS] = VECTOR REORDER(h[DA], sorted[DS]) "
        "~~|\n"
        "down[DA] = VECTOR REORDER(h[DA], m[DA]) ~~|\n a[DA] = 0, 1, 1 ~~|\n d[DA, DB] = 1, 4; 2, "
        "5; 3, "
        "6; ~~|\n"
        "e[DA, DB] = 0, 1; 1, 0; 0, 1; ~~|\n f[DA, DB] = VECTOR ELM MAP(d[DA, B1], a[DA]) ~~|\n"
        "g[DA, DB] = VECTOR ELM MAP(d[DA, B1], e[DA, DB]) ~~|\n"
        "part[DA] :EXCEPT: [A1] = VECTOR ELM MAP(d[DA, B1], a[DA]) ~~|\n part[A1] = 9 ~~|");
    const double l[] = {1, 2, 0};
    const double m[] = {0, 2, 1};
    const double p[] = {0, 1, 1, 0, 0, 1};
    const double f[] = {1, 1, 5, 5, 6, 6};
    const double g[] = {1, 4, 5, 2, 3, 6};
    const double up[] = {2010, 2020, 2100};
    const double part[] = {9, 5, 6};
    const auto value = [&](const char* name, std::size_t i) {
        return ran.result.series(ran.program.find(name)->first + static_cast<Slot>(i)).front();
    };
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(value("l", i), l[i]);
        EXPECT_EQ(value("m", i), m[i]);
        EXPECT_EQ(value("up", i), up[i]);
        EXPECT_EQ(value("down", i), up[2 - i]);
        EXPECT_EQ(value("part", i), part[i]);
    }
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(value("p", i), p[i]);
        EXPECT_EQ(value("f", i), f[i]);
        EXPECT_EQ(value("g", i), g[i]);
    }
}

}  // namespace
}  // namespace kyosei
