// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/loops.h"

#include <cstddef>
#include <set>
#include <vector>

namespace kyosei::structure {

/// Normalised links of the loops found by following links with score 0 nowhere, strongest first,
/// from each of the nodes `starts`; a node reached before by a stronger path is not entered again.
/// A heuristic (Eberlein and Schoenberg 2020, Finding the Loops that Matter, appendix). `scores` by
/// link of the network; stops after `visits` nodes.
void findStrongLoops(const Network& network, const StronglyConnectedComponents& parts,
                     const std::vector<double>& scores, const std::vector<Node>& starts,
                     std::size_t visits, std::set<std::vector<std::uint32_t>>& found);

}  // namespace kyosei::structure
