// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/network.h"

#include <cstddef>
#include <vector>

namespace kyosei::structure {

/// Parts of a network whose nodes can all reach one another, initial links left aside: what a
/// feedback loop runs through lies in one part.
struct StronglyConnectedComponents {
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    std::vector<std::uint32_t> part;       ///< by node; kNone where no loop runs
    std::vector<std::vector<Node>> nodes;  ///< by part, ascending; largest part first
};

/// Strongly connected components with at least one link inside (Tarjan 1972).
[[nodiscard]] StronglyConnectedComponents stronglyConnectedComponents(const Network& network);

/// A closed chain of links, each starting where the one before it ends; no node comes twice.
struct Loop {
    std::vector<std::uint32_t> links;  ///< positions in Network::links()
    bool operator==(const Loop&) const = default;
};

/// The nodes in order: the start of each link.
[[nodiscard]] std::vector<Node> nodesOf(const Network& network, const Loop& loop);
/// Positive: reinforcing; negative: balancing; unknown if any link is.
[[nodiscard]] Polarity polarityOf(const Network& network, const Loop& loop);
/// The same loop beginning at its smallest node, so that equal loops are equal.
[[nodiscard]] Loop normalised(const Network& network, Loop loop);

/// Bounds on a search for loops: whatever the network, it ends soon.
struct LoopLimits {
    std::size_t loops = 1000;        ///< found at most
    std::size_t steps = 20'000'000;  ///< along links, at most
};

struct LoopSearch {
    std::vector<Loop> loops;  ///< shortest first
    bool complete = true;     ///< false: a limit was reached and there may be more
};

/// All loops (Johnson 1975) up to the limits.
[[nodiscard]] LoopSearch allLoops(const Network& network, const LoopLimits& limits = {});

/// The shortest independent loop set (Oliva 2004, System Dynamics Review 20(4)): loops from short
/// to long, each with at least one link that no loop before it has, until every link inside of a
/// part is in one. A small description of all feedback; which of equally short loops is taken is
/// settled by the order of nodes.
[[nodiscard]] LoopSearch shortestIndependentLoops(const Network& network,
                                                  const LoopLimits& limits = {});

/// The shortest loop through all of `through` found by joining shortest paths between them in the
/// given order; no links if there is none without a repeated node.
[[nodiscard]] Loop loopThrough(const Network& network, const std::vector<Node>& through);

}  // namespace kyosei::structure
