// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loop_cuts.h"
#include "model/structure/loop_phases.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

namespace kyosei::structure {
namespace {

using test::Analysed;
using test::aux;
using test::flow;
using test::SmallModel;
using test::stock;

TEST(LoopPhases, OfBassDiffusionTurnWhereThePaperSaysSo) {
    // Schoenberg, Davidsen and Eberlein (2020), table 3: word of mouth dominates up to the step
    // that begins at 9.5625, saturation from 9.625 on.
    SmallModel model{stock("potential_adopters", "999999", {}, {"adopting"}) +
                     stock("adopters", "1", {"adopting"}) +
                     flow("adopting", "adopters*100*potential_adopters/1000000*0.015")};
    model.stop = 15;
    model.dt = 0.0625;
    const Analysed analysed(model);
    auto scorer =
        *LinkScorer::of(analysed.document, analysed.structure, analysed.program, analysed.run);
    std::vector<std::size_t> steps;
    std::vector<double> times;
    for (std::size_t step = 1; step < scorer.times(); ++step) {
        steps.push_back(step);
        times.push_back(analysed.run.times()[step]);
    }
    const auto found = families(analysed.structure, *scoreLoops(analysed.structure, scorer, steps));
    const auto phases = loopPhases(found, times);
    ASSERT_EQ(phases.size(), 2u);
    EXPECT_EQ(phases[0].from, 0.0625);
    EXPECT_EQ(phases[0].to, 9.5625 + 0.0625) << "labelled by the end of the step";
    EXPECT_EQ(phases[1].from, 9.625 + 0.0625);
    EXPECT_EQ(phases[1].to, 15);
    EXPECT_GT(phases[0].share, 0.5);
    EXPECT_LT(phases[1].share, -0.5);
    EXPECT_TRUE(phases[0].dominates && phases[1].dominates);
}

TEST(LoopPhases, LeaveOutTimesInWhichNothingChanges) {
    std::vector<LoopFamily> found(2);
    found[0].relatives = {0.6, 0.4, 0, 0.2, -0.3};
    found[1].relatives = {-0.4, -0.6, 0, 0.1, 0.2};
    const auto phases = loopPhases(found, {1, 2, 3, 4, 5});
    ASSERT_EQ(phases.size(), 3u);
    EXPECT_EQ(phases[0].family, 0u);
    EXPECT_EQ(phases[1].family, 1u);
    EXPECT_DOUBLE_EQ(phases[1].share, -0.6);
    EXPECT_TRUE(phases[1].dominates);
    EXPECT_EQ(phases[2].from, 4);
    EXPECT_EQ(phases[2].to, 5);
    EXPECT_DOUBLE_EQ(phases[2].share, (0.2 - 0.3) / 2);
    EXPECT_FALSE(phases[2].dominates);
    EXPECT_TRUE(loopPhases({}, {}).empty());
}

TEST(LoopCuts, AreLinksThatNoOtherNamedLoopNeeds) {
    // Two loops through s: by growth and by decay. The third has no link of its own.
    auto document = test::documentOf({stock("s", "1", {"growth"}, {"decay"}) +
                                      flow("growth", "0.1 * s * room") + flow("decay", "0.2 * s") +
                                      aux("room", "1 - s / 10 - decay")});
    document.loops = {{"growth", {"s", "growth"}, 0},
                      {"decay", {"s", "decay"}, 0},
                      {"crowding", {"s", "room", "growth"}, 0}};
    const auto structure = *Structure::of(document);
    const auto cuts = loopCuts(structure, namedLoops(document, structure));
    ASSERT_EQ(cuts.size(), 3u);
    EXPECT_EQ(cuts[0].variable + ">" + cuts[0].reader, "s>growth");
    EXPECT_EQ(cuts[1].variable + ">" + cuts[1].reader, "s>decay")
        << "the effect with fewest causes";
    EXPECT_EQ(cuts[2].variable + ">" + cuts[2].reader, "s>room");
    for (const LoopCut& cut : cuts)
        EXPECT_TRUE(cut.others.empty()) << cut.name;
    document.loops.push_back({"growth again", {"s", "growth"}, 0});
    const auto both = loopCuts(structure, namedLoops(document, structure));
    EXPECT_EQ(both[0].others, std::vector<std::string>{"growth again"});
}

}  // namespace
}  // namespace kyosei::structure
