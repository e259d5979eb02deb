// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/box.h"

#include <vector>

namespace kyosei::discovery {

/// How a classification tree grows.
struct TreeOptions {
    double leafMin = 0.05;  ///< least share of all weight in a leaf
    std::size_t depth = 3;  ///< most questions from the root to a leaf
};

/// A question of a tree, or a leaf.
struct TreeNode {
    Box box;  ///< the cases that come here
    BoxStatistics statistics;
    std::size_t depth = 0;
    std::size_t dimension = 0;  ///< what is asked; without meaning in a leaf
    /// Cases with a value of at most this go to `yes`; halfway between two values of cases.
    double threshold = 0;
    std::vector<std::uint8_t> categories = {};  ///< those that go to `yes`; empty: a real dimension
    std::size_t yes = 0, no = 0;                ///< places in the tree; 0 in a leaf

    [[nodiscard]] bool isLeaf() const { return yes == 0; }
};

/// A classification tree (CART; Breiman and others 1984): each node is split where the Gini
/// impurity of its parts, weighed, falls most; of equal splits the first dimension and the lowest
/// threshold count. Categories are put in the order of their shares of interest, which finds the
/// best of all splits in two. The root comes first. `box` has exclusive limits as the next value
/// of a double.
[[nodiscard]] std::vector<TreeNode> growTree(const Cases& cases, const TreeOptions& options);

}  // namespace kyosei::discovery
