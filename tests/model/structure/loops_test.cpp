// SPDX-License-Identifier: GPL-3.0-or-later
// Finding feedback loops, in networks whose loops can be counted.
#include "model/structure/loops.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

#include <numeric>
#include <set>

namespace kyosei {
namespace {

using namespace structure;
using namespace test;

Network joined(std::size_t nodes, const std::vector<std::pair<Node, Node>>& ends) {
    std::vector<Link> links;
    for (const auto& [from, to] : ends)
        links.push_back({from, to, LinkKind::equation, Polarity::positive});
    return {nodes, links};
}

/// Every node to every other.
Network complete(Node nodes) {
    std::vector<std::pair<Node, Node>> ends;
    for (Node a = 0; a < nodes; ++a)
        for (Node b = 0; b < nodes; ++b)
            if (a != b)
                ends.emplace_back(a, b);
    return joined(nodes, ends);
}

TEST(Loops, OfACompleteNetworkAreAllFoundOnce) {
    // Sum over k of the choices of k nodes times (k - 1)! orders.
    const std::pair<Node, std::size_t> counts[] = {{2, 1}, {3, 5}, {4, 20}, {5, 84}, {6, 409}};
    for (const auto& [nodes, count] : counts) {
        const Network network = complete(nodes);
        const LoopSearch search = allLoops(network);
        EXPECT_TRUE(search.complete);
        EXPECT_EQ(search.loops.size(), count);
        std::set<std::vector<std::uint32_t>> different;
        for (const Loop& loop : search.loops)
            different.insert(normalised(network, loop).links);
        EXPECT_EQ(different.size(), count);
    }
}

TEST(Loops, AreCountedUpToTheLimitAndNotFurther) {
    const LoopSearch search = allLoops(complete(40), {.loops = 500});
    EXPECT_FALSE(search.complete);
    EXPECT_EQ(search.loops.size(), 500u);
    EXPECT_FALSE(allLoops(complete(40), {.loops = 1'000'000, .steps = 1000}).complete);
    EXPECT_TRUE(allLoops(complete(6), {.loops = 409}).complete);
}

TEST(Loops, OfALongCircleNeedNoDeepStack) {
    constexpr Node kNodes = 200'000;
    std::vector<std::pair<Node, Node>> ends;
    for (Node node = 0; node < kNodes; ++node)
        ends.emplace_back(node, (node + 1) % kNodes);
    const Network network = joined(kNodes, ends);
    EXPECT_EQ(stronglyConnectedComponents(network).nodes.size(), 1u);
    EXPECT_EQ(allLoops(network).loops.size(), 1u);
}

TEST(Loops, LieWithinPartsAndLeaveInitialLinksAside) {
    Network network(5, {{0, 1, LinkKind::equation, Polarity::positive},
                        {1, 0, LinkKind::equation, Polarity::negative},
                        {1, 2, LinkKind::equation, Polarity::positive},
                        {2, 1, LinkKind::initial, Polarity::positive},
                        {3, 3, LinkKind::delayed, Polarity::negative},
                        {3, 4, LinkKind::equation, Polarity::unknown},
                        {4, 3, LinkKind::equation, Polarity::positive}});
    const StronglyConnectedComponents parts = stronglyConnectedComponents(network);
    ASSERT_EQ(parts.nodes.size(), 2u);
    EXPECT_EQ(parts.nodes[0], (std::vector<Node>{0, 1}));
    EXPECT_EQ(parts.nodes[1], (std::vector<Node>{3, 4}));
    EXPECT_EQ(parts.part[2], StronglyConnectedComponents::kNone);
    const LoopSearch search = allLoops(network);
    ASSERT_EQ(search.loops.size(), 3u);
    EXPECT_EQ(polarityOf(network, search.loops[0]), Polarity::negative) << "3 to itself";
    EXPECT_EQ(polarityOf(network, search.loops[1]), Polarity::negative) << "0 and 1";
    EXPECT_EQ(polarityOf(network, search.loops[2]), Polarity::unknown) << "3 and 4";
}

/// Eberlein and Schoenberg (2020), Finding the Loops that Matter: three parties arm towards targets
/// set by the arms of the other two.
SmallModel armsRace() {
    std::string variables;
    for (const char* party : {"a", "b", "c"}) {
        const std::string name = party;
        variables += stock(name,
                           name == "a"   ? "50"
                           : name == "b" ? "100"
                                         : "150",
                           {"arm_" + name}) +
                     flow("arm_" + name, "(target_" + name + " - " + name + ")/5");
    }
    SmallModel model{variables + aux("target_a", "b + 0.9*c") + aux("target_b", "a + 1.1*c") +
                     aux("target_c", "1.1*a + 0.9*b")};
    model.stop = 100;
    return model;
}

TEST(Loops, OfTheArmsRaceAreEightOfWhichSixAreIndependent) {
    const Analysed model(armsRace());
    const Network& network = model.structure.elements();
    const LoopSearch all = allLoops(network);
    EXPECT_EQ(all.loops.size(), 8u);
    std::size_t balancing = 0;
    for (const Loop& loop : all.loops)
        balancing += polarityOf(network, loop) == Polarity::negative;
    EXPECT_EQ(balancing, 3u) << "each party adjusts to its own target";
    const LoopSearch independent = shortestIndependentLoops(network);
    EXPECT_EQ(independent.loops.size(), 6u) << "without the two through all three parties";
    for (const Loop& loop : independent.loops)
        EXPECT_LE(loop.links.size(), 6u);
}

TEST(IndependentLoops, CoverEveryLinkWithLoopsThatEachAddOne) {
    const Network network = joined(
        7,
        {{0, 1}, {1, 2}, {2, 0}, {1, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 2}, {4, 2}, {3, 3}, {0, 6}});
    const LoopSearch search = shortestIndependentLoops(network);
    EXPECT_TRUE(search.complete);
    std::set<std::uint32_t> covered;
    for (const Loop& loop : search.loops) {
        const std::size_t before = covered.size();
        covered.insert(loop.links.begin(), loop.links.end());
        EXPECT_GT(covered.size(), before);
        for (std::size_t i = 0; i < loop.links.size(); ++i)
            EXPECT_EQ(network.links()[loop.links[i]].to,
                      network.links()[loop.links[(i + 1) % loop.links.size()]].from);
    }
    EXPECT_EQ(covered.size(), 10u) << "6 leads to no way back";
}

TEST(LoopThrough, JoinsShortestPaths) {
    const Network network = joined(5, {{0, 1}, {1, 0}, {1, 2}, {2, 3}, {3, 0}, {2, 0}, {3, 4}});
    EXPECT_EQ(loopThrough(network, {0}).links.size(), 2u);
    EXPECT_EQ(loopThrough(network, {0, 2}).links.size(), 3u);
    EXPECT_EQ(loopThrough(network, {0, 3}).links.size(), 4u);
    EXPECT_TRUE(loopThrough(network, {2, 1}).links.empty() == false);
    EXPECT_TRUE(loopThrough(network, {4}).links.empty());
    EXPECT_TRUE(loopThrough(network, {0, 4}).links.empty());
}

}  // namespace
}  // namespace kyosei
