// SPDX-License-Identifier: GPL-3.0-or-later
// Loops That Matter against the tables of the papers and closed forms.
#include "model/structure/loop_scores.h"
#include "model/structure/strong_loops.h"
#include "model/structure/without_delays.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace kyosei {
namespace {

using namespace structure;
using namespace test;

/// All loops of a model scored at every step, and a way to ask for one by its names.
struct Scored {
    explicit Scored(const Analysed& aModel, const LoopScoreOptions& options = {}) : model(aModel) {
        std::vector<std::size_t> steps(model.run.times().size());
        std::iota(steps.begin(), steps.end(), std::size_t{0});
        auto scorer = Analysed::orThrow(
            LinkScorer::of(model.document, model.structure, model.program, model.run));
        scores = Analysed::orThrow(scoreLoops(model.structure, scorer, steps, options));
    }
    [[nodiscard]] const ScoredLoop& loop(const std::string& names) const {
        for (const ScoredLoop& found : scores.loops)
            if (loopText(model.structure, found.loop) == names)
                return found;
        throw std::runtime_error("no loop " + names);
    }

    const Analysed& model;
    LoopScores scores;
};

TEST(LinkScores, AreThoseOfTheWorkedExamples) {
    // Schoenberg, Davidsen and Eberlein (2020), tables 1 and 2.
    const Analysed sum(SmallModel{aux("x", "5 + STEP(2, 1)") + aux("y", "4 + STEP(1, 1)") +
                                  aux("z", "2*x + y") + aux("constant", "3") +
                                  aux("u", "z + constant")});
    EXPECT_NEAR(sum.score("x", "z", 1), 4.0 / 5, 1e-12);
    EXPECT_NEAR(sum.score("y", "z", 1), 1.0 / 5, 1e-12);
    EXPECT_EQ(sum.score("constant", "u", 1), 0) << "what does not change explains nothing";
    EXPECT_EQ(sum.score("z", "u", 1), 1);
    const Analysed quotient(SmallModel{aux("w", "7 + STEP(3, 1)") + aux("x", "2 + STEP(2, 1)") +
                                       aux("y", "3 + STEP(2, 1)") + aux("z", "(w + x)/y")});
    EXPECT_NEAR(quotient.score("w", "z", 1), 5, 1e-12);
    EXPECT_NEAR(quotient.score("x", "z", 1), 10.0 / 3, 1e-12);
    EXPECT_NEAR(quotient.score("y", "z", 1), -6, 1e-12);
}

TEST(LinkScores, OfFlowsGoByTheirChange) {
    // Schoenberg, Hayward and Eberlein (2023), table 3: in 5 to 10, out 4 to 5.
    SmallModel model{stock("s", "100", {"in"}, {"out"}) + flow("in", "5 + STEP(5, 1)") +
                     flow("out", "4 + STEP(1, 1)")};
    model.stop = 3;
    const Analysed analysed(model);
    EXPECT_NEAR(analysed.score("in", "s", 1), 5.0 / 4, 1e-12);
    EXPECT_NEAR(analysed.score("out", "s", 1), -1.0 / 4, 1e-12);
    EXPECT_EQ(analysed.score("in", "s", 2), 0) << "no flow changes any more";
}

TEST(LinkScores, HoldEachElementOfAnArrayForItself) {
    SmallModel model{elementwise("x", {"A"}, {{"p", "TIME"}, {"q", "3*TIME"}, {"r", "7"}}) +
                     aux("total", "SUM(x)") + aux("product", "PROD(1 + x)")};
    model.dimensions = dimension("A", {"p", "q", "r"});
    const Analysed analysed(model);
    EXPECT_NEAR(analysed.score("x[p]", "total", 1), 0.25, 1e-12);
    EXPECT_NEAR(analysed.score("x[q]", "total", 1), 0.75, 1e-12);
    EXPECT_EQ(analysed.score("x[r]", "total", 1), 0);
    // From 1*1*8 to 2*4*8: with p alone 2*1*8, with q alone 1*4*8.
    EXPECT_NEAR(analysed.score("x[p]", "product", 1), 8.0 / 56, 1e-12);
    EXPECT_NEAR(analysed.score("x[q]", "product", 1), 24.0 / 56, 1e-12);
}

TEST(LoopScores, OfBassDiffusionAreThePublishedOnes) {
    // Schoenberg, Davidsen and Eberlein (2020), table 3. The paper labels a step by its beginning.
    SmallModel model{stock("potential_adopters", "999999", {}, {"adopting"}) +
                     stock("adopters", "1", {"adopting"}) +
                     flow("adopting", "adoption_from_word_of_mouth") +
                     aux("adoption_from_word_of_mouth", "potentials_contacts_with_adopters*0.015") +
                     aux("potentials_contacts_with_adopters",
                         "adopter_contacts*probability_of_contact_with_potentials") +
                     aux("adopter_contacts", "adopters*100") +
                     aux("probability_of_contact_with_potentials", "potential_adopters/1000000")};
    model.stop = 15;
    model.dt = 0.0625;
    const Analysed analysed(model);
    const Scored scored(analysed);
    ASSERT_EQ(scored.scores.loops.size(), 2u);
    EXPECT_TRUE(scored.scores.complete);
    const ScoredLoop& r1 = scored.loop("adopter_contacts potentials_contacts_with_adopters "
                                       "adoption_from_word_of_mouth adopting adopters");
    const ScoredLoop& b1 =
        scored.loop("adopting potential_adopters probability_of_contact_with_potentials "
                    "potentials_contacts_with_adopters adoption_from_word_of_mouth");
    struct Row {
        double time, b1, b1Relative, r1, r1Relative;
    };
    for (const Row& row :
         {Row{1, 0, 0, 1, 1}, Row{9.5, -9.958, -0.465, 11.46, 0.535},
          Row{9.5625, -9358, -0.488, 9806, 0.512}, Row{9.625, -10.91, -0.512, 10.41, 0.488}}) {
        const std::size_t step = stepAt(analysed.run, row.time + model.dt);
        EXPECT_NEAR(b1.relatives[step], row.b1Relative, 0.0006) << row.time;
        EXPECT_NEAR(r1.relatives[step], row.r1Relative, 0.0006) << row.time;
        EXPECT_NEAR(b1.scores[step], row.b1, std::abs(row.b1) * 0.0006 + 0.0006) << row.time;
        EXPECT_NEAR(r1.scores[step], row.r1, std::abs(row.r1) * 0.0006 + 0.0006) << row.time;
    }
    EXPECT_NEAR(b1.relatives.back(), -1, 0.0006);
    // Dominance shifts where half have adopted.
    for (std::size_t step = 1; step < b1.relatives.size(); ++step) {
        const double half = 500'000;
        const auto adopters = analysed.run.series(analysed.program.find("adopters")->first);
        if (adopters[step] < half) {
            EXPECT_GT(r1.relatives[step], 0.5) << step;
        }
        if (adopters[step - 1] > half) {
            EXPECT_LT(b1.relatives[step], -0.5) << step;
        }
    }
}

TEST(LoopScores, OfBirthsAndDeathsAreTwoThirdsAndOneThird) {
    // Schoenberg and Eberlein (2020), Seamlessly Integrating: births 0.1 a, deaths a/20.
    SmallModel model{stock("a", "100", {"births"}, {"deaths"}) + flow("births", "0.1*a") +
                     flow("deaths", "a/20")};
    model.stop = 10;
    for (const char* method : {"euler", "rk4"}) {
        model.method = method;
        const Analysed analysed(model);
        const Scored scored(analysed);
        for (std::size_t step = 1; step <= 10; ++step) {
            EXPECT_NEAR(scored.loop("a births").relatives[step], 2.0 / 3, 1e-9);
            EXPECT_NEAR(scored.loop("a deaths").relatives[step], -1.0 / 3, 1e-9);
        }
        EXPECT_EQ(scored.loop("a births").relatives[0], 0) << "nothing has changed at the start";
    }
}

TEST(LoopScores, OfLogisticGrowthFollowTheirClosedForm) {
    // births r P, deaths r P^2/K: from P0 to P1 the changes are r dP and r dP (P0 + P1)/K.
    SmallModel model{stock("p", "10", {"births"}, {"deaths"}) + flow("births", "0.5*p") +
                     flow("deaths", "0.5*p*p/1000")};
    model.stop = 20;
    model.dt = 0.25;
    const Analysed analysed(model);
    const Scored scored(analysed);
    const auto p = analysed.run.series(analysed.program.find("p")->first);
    for (std::size_t step = 1; step < p.size(); ++step) {
        const double two = p[step] + p[step - 1];
        EXPECT_NEAR(scored.loop("births p").relatives[step], 1000 / (1000 + two), 1e-9);
        EXPECT_NEAR(scored.loop("deaths p").relatives[step], -two / (1000 + two), 1e-9);
    }
}

TEST(LoopScores, OfOneNetFlowAreThoseOfAnotherTool) {
    // Stella's relative scores, in per cent, of the logistic model with net_birth_rate =
    // maximum*(1 - P/K)*P, as kept with the Simlin project; there a step has its beginning's time.
    SmallModel model{stock("population", "5", {"net_birth_rate"}) +
                     flow("net_birth_rate", "fractional_growth_rate*population") +
                     aux("fractional_growth_rate", ".12*(1 - fraction_used)") +
                     aux("fraction_used", "population/1000")};
    model.stop = 100;
    const Analysed analysed(model);
    const Scored scored(analysed);
    const ScoredLoop& growth = scored.loop("net_birth_rate population");
    const ScoredLoop& limit =
        scored.loop("fraction_used fractional_growth_rate net_birth_rate population");
    const std::pair<std::size_t, double> stella[] = {{1, -0.56},   {10, -1.54},  {20, -4.64},
                                                     {30, -13.30}, {40, -32.80}, {50, -61.70},
                                                     {60, -84.70}, {70, -95.10}, {90, -99.60}};
    for (const auto& [time, percent] : stella) {
        EXPECT_NEAR(100 * limit.relatives[time + 1], percent, 0.006 * std::abs(percent)) << time;
        EXPECT_NEAR(growth.relatives[time + 1] - limit.relatives[time + 1], 1, 1e-9) << time;
    }
}

TEST(LoopScores, OfALoopAloneAreOne) {
    SmallModel model{stock("up", "1", {"more"}) + flow("more", "0.1*up") +
                     stock("down", "9", {}, {"less"}) + flow("less", "SQRT(down)")};
    model.stop = 4;
    model.method = "rk4";
    const Analysed analysed(model);
    const Scored scored(analysed);
    for (std::size_t step = 1; step <= 4; ++step) {
        EXPECT_NEAR(scored.loop("more up").scores[step], 1, 1e-12);
        EXPECT_NEAR(scored.loop("down less").scores[step], -1, 1e-12);
        EXPECT_NEAR(scored.loop("more up").relatives[step], 1, 1e-12)
            << "parts that share no loop are not compared";
    }
}

TEST(LoopScores, OfAModelAtRestAreZero) {
    SmallModel model{stock("a", "100", {"births"}, {"deaths"}) + flow("births", "a/10") +
                     flow("deaths", "a/10")};
    model.stop = 4;
    const Analysed analysed(model);
    const Scored scored(analysed);
    for (const ScoredLoop& loop : scored.scores.loops)
        for (const double relative : loop.relatives)
            EXPECT_EQ(relative, 0);
}

TEST(LoopScores, DoNotDependOnHowFlowsAreSplit) {
    // Schoenberg, Hayward and Eberlein (2023): the point of the newer score.
    SmallModel split{stock("s", "10", {"in"}, {"out"}) + flow("in", "0.3*s^0.8") +
                     flow("out", "0.02*s^1.3")};
    SmallModel netted{stock("s", "10", {"net"}) + aux("in", "0.3*s^0.8") +
                      aux("out", "0.02*s^1.3") + flow("net", "in - out")};
    split.stop = netted.stop = 20;
    split.dt = netted.dt = 0.5;
    const Analysed splitModel(split);
    const Analysed nettedModel(netted);
    const Scored a(splitModel);
    const Scored b(nettedModel);
    for (std::size_t step = 1; step <= 40; ++step) {
        EXPECT_NEAR(a.loop("in s").relatives[step], b.loop("in net s").relatives[step], 1e-9);
        EXPECT_NEAR(a.loop("out s").relatives[step], b.loop("net s out").relatives[step], 1e-9);
    }
}

TEST(WithoutDelays, GivesTheSameValues) {
    SmallModel model{aux("x", "TIME + STEP(3, 2)") + aux("tau", "2 + x/10") +
                     aux("a", "SMTH1(x, tau) + 2*SMTH3(x, tau, 1)") +
                     aux("b", "DELAY1(x, 3) - DELAY3(x, tau, 2)") +
                     aux("c", "SMTHN(x, 4, 2) + DELAYN(x, 4, 5, 1)") +
                     aux("d", "TREND(x + 1, 3, 0.1)") + aux("e", "FORCST(x + 1, 3, 2)") +
                     aux("f", "INIT(x + 7)*PREVIOUS(x, -1)") +
                     aux("h", "SMOOTH_N(x, 4, 2, 3) + DELAY_N(x, 4, 1, 2)") +
                     aux("g", "SMTH1(DELAY1(x, 2) + 1, SMTH1(tau, 3))") +
                     elementwise("y", {"A"}, {{"p", "TIME"}, {"q", "DELAY1(x, 2, 0)"}}) +
                     aux("z", "SMTH1(y[A], 3, 0)", {"A"})};
    model.dimensions = dimension("A", {"p", "q"});
    model.stop = 10;
    model.dt = 0.25;
    const xmile::Document original = documentOf(model);
    const WithoutDelays written = withoutDelays(original);
    EXPECT_TRUE(written.notes.empty()) << toText(written.notes);
    const Ran before(Analysed::orThrow(compile(original)));
    const Ran after(Analysed::orThrow(compile(written.document)));
    for (const VariableInfo& variable : before.program.variables()) {
        const VariableInfo* same = after.program.find(variable.name);
        ASSERT_TRUE(same);
        for (Slot e = 0; e < variable.size; ++e)
            for (std::size_t i = 0; i < before.result.times().size(); ++i)
                EXPECT_NEAR(before.result.series(variable.first + e)[i],
                            after.result.series(same->first + e)[i], 1e-11)
                    << variable.name << " at " << before.result.times()[i];
    }
    for (const VariableInfo& variable : after.program.variables())
        EXPECT_EQ(before.program.find(variable.name) == nullptr,
                  written.hidden.count(variable.canonical) == 1)
            << variable.name;
}

TEST(WithoutDelays, NamesWhatItLeaves) {
    SmallModel model{aux("x", "TIME") + aux("y", "PREVIOUS(x, 0)")};
    model.method = "rk4";
    const WithoutDelays written = withoutDelays(documentOf(model));
    ASSERT_EQ(written.notes.size(), 1u);
    EXPECT_EQ(written.notes[0].place.variable, "y");
    EXPECT_TRUE(written.hidden.empty());
}

TEST(StrongLoops, AreThoseThatThePaperFindsAndMisses) {
    // Eberlein and Schoenberg (2020), figure 7: the loop a b c is missed, for b was reached by a
    // stronger path before.
    const Analysed model(SmallModel{stock("a", "1", {"f"}) + flow("f", "c") + aux("b", "a + d") +
                                    aux("c", "b + d") + aux("d", "a")});
    std::vector<double> scores(model.structure.elements().links().size(), 0);
    const auto set = [&](const char* from, const char* to, double score) {
        scores[model.link(from, to)] = score;
    };
    set("a", "d", 100);
    set("a", "b", -10);
    set("d", "b", 100);
    set("d", "c", 0.1);
    set("b", "c", 10);
    set("c", "f", 10);
    set("f", "a", 1);
    std::set<std::vector<std::uint32_t>> found;
    const StronglyConnectedComponents parts =
        stronglyConnectedComponents(model.structure.elements());
    findStrongLoops(model.structure.elements(), parts, scores, {model.node("a")}, 1000, found);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(loopText(model.structure, {*found.begin()}), "a d b c f");
}

TEST(StrongLoops, ServeModelsWithTooManyLoops) {
    SmallModel model{stock("a", "100", {"births"}, {"deaths"}) + flow("births", "0.1*a") +
                     flow("deaths", "a/20")};
    model.stop = 10;
    const Analysed analysed(model);
    const Scored scored(analysed, {.exhaustive = 1});
    EXPECT_FALSE(scored.scores.complete);
    EXPECT_NEAR(scored.loop("a births").relatives[3], 2.0 / 3, 1e-9);
    EXPECT_NEAR(scored.loop("a deaths").relatives[3], -1.0 / 3, 1e-9);
}

TEST(LoopFamilies, JoinTheElementsOfArrays) {
    SmallModel model{stock("s", "10 + A", {"births"}, {}, {"A"}) +
                     flow("births", "0.1*s[A]", {"A"})};
    model.dimensions = dimension("A", {"p", "q", "r"});
    model.stop = 5;
    const Analysed analysed(model);
    const Scored scored(analysed);
    const std::vector<LoopFamily> joined = families(analysed.structure, scored.scores);
    ASSERT_EQ(joined.size(), 1u);
    EXPECT_EQ(joined[0].members.size(), 3u);
    EXPECT_EQ(nodesOf(analysed.structure.variables(), joined[0].loop).size(), 2u);
}

}  // namespace
}  // namespace kyosei
