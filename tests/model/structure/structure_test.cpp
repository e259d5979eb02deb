// SPDX-License-Identifier: GPL-3.0-or-later
// Who depends on whom, and with what sign: known by looking at the equations.
#include "model/structure/loop_names.h"
#include "model/structure/trees.h"
#include "tests/support/packages.h"
#include "tests/support/policy.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace structure;
using namespace test;

/// Polarities of a, b, c and d in one equation; a is 2, b is -3, c lies within -1 and 1, d is a
/// stock that cannot be negative.
std::string polarities(const std::string& equation) {
    const Analysed model(
        SmallModel{aux("a", "2") + aux("b", "-3") +
                   "<aux name=\"c\"><eqn>0.5</eqn><range min=\"-1\" max=\"1\"/></aux>" +
                   stock("d", "1", {"gain"}, {}, {}, "<non_negative/>") + flow("gain", "1") +
                   aux("rising", "1") +
                   "<gf name=\"table\"><xscale min=\"0\" max=\"2\"/><ypts>1,2,3</ypts></gf>"
                   "<gf name=\"hump\"><xscale min=\"0\" max=\"2\"/><ypts>1,2,1</ypts></gf>" +
                   aux("z", equation)});
    std::string text;
    for (const char* name : {"a", "b", "c", "d"})
        text += model.polarity(name, "z") + ";";
    return text;
}

TEST(Polarity, FollowsTheRulesOfSigns) {
    EXPECT_EQ(polarities("a - b + c"), "+;-;+;;");
    EXPECT_EQ(polarities("a*b"), "-;+;;;");
    EXPECT_EQ(polarities("a*c"), "?;;+;;") << "c may have either sign";
    EXPECT_EQ(polarities("a/b"), "-;-;;;") << "by b: -2/9";
    EXPECT_EQ(polarities("d/a - c"), "-;;-;+;");
    EXPECT_EQ(polarities("a^2 + b^2 + b^3"), "+;?;;;");
    EXPECT_EQ(polarities("b^2"), ";-;;;");
    EXPECT_EQ(polarities("a^(-1)"), "-;;;;");
    EXPECT_EQ(polarities("-(a - d)"), "-;;;+;");
    EXPECT_EQ(polarities("a*0 + d"), ";;;+;") << "multiplied by nothing";
}

TEST(Polarity, KnowsFunctions) {
    EXPECT_EQ(polarities("EXP(-a) + LN(d)"), "-;;;+;");
    EXPECT_EQ(polarities("MAX(a, b)*d"), "+;+;;+;");
    EXPECT_EQ(polarities("MIN(a, c)*d"), "+;;+;?;");
    EXPECT_EQ(polarities("ABS(b) + SQRT(a)"), "+;-;;;");
    EXPECT_EQ(polarities("SAFEDIV(d, a, 1)"), "-;;;+;");
    EXPECT_EQ(polarities("table(c) - LOOKUP(table, d)"), ";;+;-;");
    EXPECT_EQ(polarities("hump(c)"), ";;?;;");
    EXPECT_EQ(polarities("SIN(a)"), "?;;;;");
    EXPECT_EQ(polarities("IF a > 1 THEN d ELSE 2*d"), "?;;;+;");
    EXPECT_EQ(polarities("STEP(a, 3) + RAMP(b, c)"), "+;+;?;;");
}

TEST(Polarity, SeparatesWhatActsAtTheStartOrLater) {
    EXPECT_EQ(polarities("SMTH1(a, d, b)"), "delayed+;initial+;;delayed?;");
    EXPECT_EQ(polarities("DELAY3(b, a)"), "delayed?;delayed+;;;");
    EXPECT_EQ(polarities("INIT(a) - PREVIOUS(d, 0)"), "initial+;;;delayed-;");
    const Analysed model(SmallModel{stock("level", "3*start", {"in"}, {"out"}) + aux("start", "2") +
                                    flow("in", "1") + flow("out", "level/4")});
    EXPECT_EQ(model.polarity("start", "level"), "initial+");
    EXPECT_EQ(model.polarity("in", "level"), "+");
    EXPECT_EQ(model.polarity("out", "level"), "-");
    EXPECT_EQ(model.polarity("level", "out"), "+");
}

TEST(Structure, ResolvesTheElementsOfArrays) {
    SmallModel model{elementwise("x", {"A"}, {{"p", "TIME"}, {"q", "-TIME"}, {"r", "TIME"}}) +
                     elementwise("pick", {"A"}, {{"p", "1"}, {"q", "0"}, {"r", "1"}}) +
                     aux("chosen", "SUM(pick[*]*x[*])") + aux("one", "x[q]") +
                     aux("same", "2*x[A]", {"A"}) + aux("any", "x[INT(one) + 1]") +
                     aux("second", "x[1 + 1]")};
    model.dimensions = dimension("A", {"p", "q", "r"});
    const Analysed analysed(model);
    EXPECT_EQ(analysed.polarity("x[p]", "chosen"), "+");
    EXPECT_EQ(analysed.polarity("x[q]", "chosen"), "") << "times a zero of an incidence array";
    EXPECT_EQ(analysed.polarity("x[r]", "chosen"), "+");
    EXPECT_EQ(analysed.polarity("x[q]", "one"), "+");
    EXPECT_EQ(analysed.polarity("x[p]", "one"), "");
    EXPECT_EQ(analysed.polarity("x[p]", "same[p]"), "+");
    EXPECT_EQ(analysed.polarity("x[q]", "same[p]"), "");
    EXPECT_EQ(analysed.polarity("x[r]", "any"), "+") << "a computed subscript may mean any element";
    EXPECT_EQ(analysed.polarity("one", "any"), "?");
    EXPECT_EQ(analysed.polarity("x[q]", "second"), "+");
    EXPECT_EQ(analysed.polarity("x[p]", "second"), "");
}

TEST(Structure, LooksThroughMacros) {
    SmallModel model{aux("a", "1") + aux("b", "2") + aux("z", "less(a, b) + slow(b)")};
    model.macros = "<macro name=\"less\"><parm>x</parm><parm>y</parm><eqn>x - 2*y</eqn></macro>"
                   "<macro name=\"slow\"><parm>x</parm><eqn>level</eqn><variables>"
                   "<stock name=\"level\"><eqn>x</eqn><inflow>gain</inflow></stock>"
                   "<flow name=\"gain\"><eqn>x - level</eqn></flow></variables></macro>";
    const Analysed analysed(model);
    EXPECT_EQ(analysed.polarity("a", "z"), "+");
    EXPECT_EQ(analysed.polarity("b", "z"), "- delayed? initial+");
}

TEST(Structure, SuggestsLikeNames) {
    SmallModel model{aux("growth", "1", {"A"})};
    model.dimensions = dimension("A", {"north", "south"});
    const Analysed analysed(model);
    EXPECT_EQ(analysed.structure.find("Growth[ South ]")->element, 1u);
    EXPECT_EQ(analysed.structure.find("growth")->element, std::nullopt);
    const auto advice = [&](const std::string& name) {
        const auto found = analysed.structure.find(name);
        return found ? "found" : found.error().front().advice();
    };
    EXPECT_EQ(advice("growht"), "Did you mean 'growth'?");
    EXPECT_EQ(advice("growth[noth]"), "Did you mean 'north'?");
    EXPECT_EQ(advice("growth[north,south]"), "");
    EXPECT_EQ(advice(""), "");
}

TEST(Structure, NamesWhatCannotBeRead) {
    const auto issue = [](const std::string& equation) {
        const auto structure = Structure::of(documentOf({aux("a", equation)}));
        return structure ? "none" : structure.error().front().place.variable;
    };
    EXPECT_EQ(issue("1 + nowhere"), "a");
    EXPECT_EQ(issue("1 + "), "a");
    EXPECT_EQ(issue("SUM(3)"), "a");
    EXPECT_EQ(issue("a + 1"), "none") << "circles are the compiler's business";
}

SmallModel chain() {
    return {aux("a", "b*c") + aux("b", "c + d") + aux("c", "2*e") + aux("d", "e") +
            stock("e", "f", {"g"}) + aux("f", "1") + flow("g", "a")};
}

TEST(Trees, ShowCausesLevelByLevel) {
    const Analysed model(chain());
    const auto name = [&](const Branch& branch) {
        return model.structure.list()[branch.node].name;
    };
    const Branch tree =
        causesOf(model.structure.variables(), model.node("a"), {.depth = 9, .branches = 99});
    ASSERT_EQ(tree.branches.size(), 2u);
    const Branch& b = tree.branches[0];
    const Branch& c = tree.branches[1];
    EXPECT_EQ(name(b), "b");
    EXPECT_EQ(name(c), "c");
    ASSERT_EQ(b.branches.size(), 2u);
    EXPECT_TRUE(b.branches[0].repeated) << "c stands under a already";
    const Branch& e = c.branches.at(0);
    EXPECT_EQ(name(e), "e");
    ASSERT_EQ(e.branches.size(), 2u);
    EXPECT_EQ(name(e.branches[0]), "g");
    EXPECT_EQ(e.branches[0].kind, LinkKind::inflow);
    EXPECT_TRUE(e.branches[0].branches.at(0).repeated) << "a again";
    EXPECT_EQ(name(e.branches[1]), "f") << "what acts at the start comes last";
    EXPECT_EQ(e.branches[1].kind, LinkKind::initial);
}

TEST(Trees, ShowUsesAndStopAtTheirLimits) {
    const Analysed model(chain());
    const Network& network = model.structure.variables();
    const Branch uses = usesOf(network, model.node("e"), {.depth = 1, .branches = 99});
    ASSERT_EQ(uses.branches.size(), 2u);
    EXPECT_TRUE(uses.branches[0].cut) << "c is used by a and b";
    EXPECT_TRUE(uses.branches[0].branches.empty());
    EXPECT_TRUE(causesOf(network, model.node("a"), {.depth = 9, .branches = 1}).cut);
    EXPECT_FALSE(causesOf(network, model.node("f"), {.depth = 9, .branches = 0}).cut);
}

TEST(PolicyStructure, CertainSignsAgreeWithWhatTheRunDoes) {
    const PolicyModel& model = policyModel();
    const Structure structure = Analysed::orThrow(Structure::of(model.document(), true));
    auto scorer = Analysed::orThrow(
        LinkScorer::of(model.document(), structure, model.program(), *model.baseline()));
    std::vector<std::uint32_t> links(structure.elements().links().size());
    for (std::uint32_t i = 0; i < links.size(); ++i)
        links[i] = i;
    std::size_t compared = 0;
    for (const double year : {1995.0, 2015.0, 2030.0, 2055.0}) {
        const auto scores =
            Analysed::orThrow(scorer.scores(links, stepAt(*model.baseline(), year)));
        for (const std::uint32_t i : links) {
            const Link& link = structure.elements().links()[i];
            if (link.polarity == Polarity::unknown || scores[i] == 0)
                continue;
            ++compared;
            EXPECT_EQ(scores[i] > 0, link.polarity == Polarity::positive)
                << structure.elementName(link.from) << " -> " << structure.elementName(link.to);
        }
    }
    EXPECT_GT(compared, 4000u);
}

/// Names of the named loops whose polarity this run leaves open; the others have that of their
/// letter.
std::vector<std::string> openLoops(const RunResult& run) {
    const PolicyModel& model = policyModel();
    const Structure equations = Analysed::orThrow(Structure::of(model.document(), true));
    auto scorer =
        Analysed::orThrow(LinkScorer::of(model.document(), equations, model.program(), run));
    const Structure structure = Analysed::orThrow(settled(equations, scorer, evenSteps(run, 6)));
    const NamedLoops named = namedLoops(model.document(), structure);
    EXPECT_TRUE(named.issues.empty()) << toText(named.issues);
    EXPECT_GE(named.loops.size(), 21u) << "nine reinforcing and twelve balancing ideas";
    std::vector<std::string> open;
    for (const NamedLoop& loop : named.loops) {
        const Polarity polarity = polarityOf(structure.variables(), loop.loop);
        if (polarity == Polarity::unknown)
            open.push_back(loop.name);
        EXPECT_NE(polarity, loop.name[0] == 'R' ? Polarity::negative : Polarity::positive)
            << loop.name;
        EXPECT_EQ(named.nameOf(structure.variables(), loop.loop), loop.name);
    }
    return open;
}

TEST(PolicyStructure, NamedLoopsExistAndHaveThePolarityOfTheirLetter) {
    EXPECT_LE(openLoops(*policyModel().baseline()).size(), 7u)
        << "levers at rest and debts below the threshold leave the debt trap and the answers to "
           "aid and relief open";
}

TEST(PolicyStructure, LoopsOfAidAndReliefCloseOnceAidAndReliefAreGiven) {
    const auto run = policyModel().run(leversAt({"aid", "infrastructure", "sanctions_relief"}, 1));
    ASSERT_TRUE(run) << toText(run.error());
    EXPECT_EQ(openLoops(*run), std::vector<std::string>{"R8 debt trap"})
        << "no zone comes to owe more than the threshold";
}

TEST(Settled, TakesTheSignsThatARunShows) {
    // x is negative at first: the sign of b in b*x changes, that of c in c*x^2 does not.
    SmallModel model{stock("x", "-1", {"f"}) + flow("f", "1") + aux("b", "2") + aux("c", "3") +
                     aux("p", "b*x") + aux("q", "c*x^3") + aux("r", "c*ABS(x)^1.5")};
    model.stop = 3;
    const Analysed analysed(model);
    auto scorer = Analysed::orThrow(
        LinkScorer::of(analysed.document, analysed.structure, analysed.program, analysed.run));
    const auto after = [&](const char* from, const char* to, std::vector<std::size_t> times) {
        const Structure structure = Analysed::orThrow(settled(analysed.structure, scorer, times));
        const Link& link = structure.elements().links()[analysed.link(from, to)];
        return std::string(link.observed ? "seen" : "") + sign(link.polarity);
    };
    EXPECT_EQ(after("b", "p", {0}), "seen-");
    EXPECT_EQ(after("b", "p", {2, 3}), "seen+");
    EXPECT_EQ(after("b", "p", {0, 2}), "?");
    EXPECT_EQ(after("b", "p", {1}), "?") << "no effect where x is zero";
    EXPECT_EQ(after("x", "p", {0}), "+") << "certain before";
    EXPECT_EQ(after("x", "r", {0}), "seen-");
    const auto gains = Analysed::orThrow(scorer.gains({analysed.link("x", "q")}, 3));
    EXPECT_NEAR(gains.front(), 3 * 3 * 4, 1e-6) << "3 x^3 at 2";
}

TEST(PolicyStructure, RepeatedVariablesHaveNoCausesInAPolicyRun) {
    const xmile::Document& document = policyModel().document();
    const Structure structure = Analysed::orThrow(Structure::of(document, true));
    const Structure alone = Analysed::orThrow(Structure::of(document));
    for (std::size_t v = 0; v < document.variables.size(); ++v)
        if (!document.variables[v].referenceOf.empty()) {
            EXPECT_TRUE(structure.variables().into(static_cast<Node>(v)).empty());
            EXPECT_FALSE(alone.variables().into(static_cast<Node>(v)).empty());
        }
}

}  // namespace
}  // namespace kyosei
