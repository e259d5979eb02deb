// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/trees.h"

#include <algorithm>
#include <utility>

namespace kyosei::structure {

namespace {

enum class Towards { causes, uses };

Branch grow(const Network& network, Node root, const TreeLimits& limits, Towards towards) {
    const auto linksAt = [&](Node node) {
        const auto links = towards == Towards::causes ? network.into(node) : network.outOf(node);
        std::vector<std::uint32_t> sorted(links.begin(), links.end());
        std::stable_partition(sorted.begin(), sorted.end(), [&](std::uint32_t link) {
            return network.links()[link].kind != LinkKind::initial;
        });
        return sorted;
    };
    Branch tree{root, LinkKind::equation, Polarity::positive, false, false, {}};
    std::vector<bool> open(network.size(), false);
    open[root] = true;
    std::size_t count = 0;
    std::vector<Branch*> level = {&tree};
    for (std::size_t depth = 0; !level.empty(); ++depth) {
        std::vector<Branch*> next;
        for (Branch* branch : level) {
            const std::vector<std::uint32_t> links = linksAt(branch->node);
            const bool room = depth < limits.depth && count + links.size() <= limits.branches;
            branch->cut = !links.empty() && !room;
            if (!room)
                continue;
            count += links.size();
            branch->branches.reserve(links.size());  // pointers into it stay valid
            for (const std::uint32_t position : links) {
                const Link& link = network.links()[position];
                const Node node = towards == Towards::causes ? link.from : link.to;
                Branch& added = branch->branches.emplace_back(
                    Branch{node, link.kind, link.polarity, open[node], false, {}});
                if (open[node] || link.kind == LinkKind::initial)
                    continue;
                open[node] = true;
                next.push_back(&added);
            }
        }
        level = std::move(next);
    }
    return tree;
}

}  // namespace

Branch causesOf(const Network& network, Node node, const TreeLimits& limits) {
    return grow(network, node, limits, Towards::causes);
}

Branch usesOf(const Network& network, Node node, const TreeLimits& limits) {
    return grow(network, node, limits, Towards::uses);
}

}  // namespace kyosei::structure
