// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/network.h"

#include <cstddef>
#include <vector>

namespace kyosei::structure {

/// One node of a tree of causes or uses, with the link that joins it to the node above.
struct Branch {
    Node node = 0;
    LinkKind kind = LinkKind::equation;
    Polarity polarity = Polarity::unknown;  ///< of the link alone, from cause to effect
    bool repeated = false;                  ///< shown on a branch before, and not opened again here
    bool cut = false;                       ///< has further branches that the limits leave out
    std::vector<Branch> branches;
};

struct TreeLimits {
    std::size_t depth = 2;       ///< levels below the root
    std::size_t branches = 500;  ///< in the whole tree; nearer levels go first
};

/// What a node is made of, and what that is made of in turn. Links that act at the start of a run
/// only come last and are not followed.
[[nodiscard]] Branch causesOf(const Network& network, Node node, const TreeLimits& limits = {});
/// What uses a node, and what uses that.
[[nodiscard]] Branch usesOf(const Network& network, Node node, const TreeLimits& limits = {});

}  // namespace kyosei::structure
