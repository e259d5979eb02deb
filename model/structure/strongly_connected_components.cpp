// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loops.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

namespace kyosei::structure {

namespace {

/// What a loop can run along: all links but those of the start.
using Feedback = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

bool runsInLoops(const Link& link) {
    return link.kind != LinkKind::initial;
}

Feedback feedbackOf(const Network& network) {
    Feedback graph(network.size());
    for (const Link& link : network.links())
        if (runsInLoops(link))
            boost::add_edge(link.from, link.to, graph);
    return graph;
}

/// The nodes of each component, ascending, whether or not a link lies inside.
std::vector<std::vector<Node>> componentsOf(const Network& network) {
    std::vector<std::size_t> component(network.size());
    const std::size_t count = boost::strong_components(
        feedbackOf(network),
        boost::make_iterator_property_map(component.begin(), boost::identity_property_map()));
    std::vector<std::vector<Node>> nodes(count);
    for (Node node = 0; node < network.size(); ++node)
        nodes[component[node]].push_back(node);
    return nodes;
}

bool feedsItself(const Network& network, Node node) {
    return std::ranges::any_of(network.outOf(node), [&](std::uint32_t link) {
        return network.links()[link].to == node && runsInLoops(network.links()[link]);
    });
}

}  // namespace

StronglyConnectedComponents stronglyConnectedComponents(const Network& network) {
    StronglyConnectedComponents result{
        std::vector<std::uint32_t>(network.size(), StronglyConnectedComponents::kNone),
        componentsOf(network)};
    std::erase_if(result.nodes, [&](const std::vector<Node>& nodes) {
        return nodes.size() == 1 && !feedsItself(network, nodes.front());
    });
    std::ranges::sort(result.nodes, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (std::uint32_t part = 0; part < result.nodes.size(); ++part)
        for (const Node node : result.nodes[part])
            result.part[node] = part;
    return result;
}

}  // namespace kyosei::structure
