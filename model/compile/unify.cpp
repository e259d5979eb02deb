// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/equations.h"

#include <algorithm>

namespace kyosei {

namespace {

bool areAlike(const Graph& graph, const std::vector<NodeId>& elements) {
    const Node& first = graph[elements[0]];
    return std::ranges::all_of(elements, [&](NodeId id) {
        const Node& node = graph[id];
        return node.kind == first.kind && node.op == first.op && node.space == first.space &&
               node.arguments.size() == first.arguments.size() && node.extents == first.extents;
    });
}

}  // namespace

NodeId unify(Graph& graph, Layout& layout, const Space& space,
             const std::vector<NodeId>& elements) {
    if (std::ranges::all_of(elements, [&](NodeId id) { return id == elements[0]; }))
        return elements[0];
    if (!areAlike(graph, elements))
        return kNoNode;
    const Node first = graph[elements[0]];
    const Space own = graph.space(first.space);
    if (first.kind == Node::Kind::number) {
        std::vector<double> values;
        for (const NodeId id : elements)
            values.push_back(graph[id].value);
        return loadLiterals(graph, layout, space, values);
    }
    if (first.kind == Node::Kind::load) {
        std::vector<Slot> slots;
        for (const NodeId id : elements)
            slots.insert(slots.end(), graph[id].slots.begin(), graph[id].slots.end());
        return graph.load(unite(space, own), std::move(slots));
    }
    const bool isLookup = first.op == Op::lookup && own.empty();
    if (!isElementwise(first.op) && !isReduction(first.op) && !isLookup)
        return kNoNode;

    std::vector<NodeId> arguments;
    for (std::size_t k = 0; k < first.arguments.size(); ++k) {
        std::vector<NodeId> column;
        for (const NodeId id : elements)
            column.push_back(graph[id].arguments[k]);
        arguments.push_back(unify(graph, layout, space, column));
        if (arguments.back() == kNoNode)
            return kNoNode;
    }
    if (isReduction(first.op)) {
        Space over;
        std::ranges::set_difference(graph.space(first.extents.front()), own,
                                    std::back_inserter(over));
        return graph.reduce(first.op, arguments[0], over);
    }
    if (isLookup) {
        std::vector<std::uint32_t> tables;
        for (const NodeId id : elements)
            tables.push_back(graph[id].slots[0]);
        if (std::ranges::all_of(tables, [&](std::uint32_t t) { return t == tables[0]; }))
            tables.resize(1);
        return graph.lookup(space, std::move(tables), arguments[0]);
    }
    return graph.apply(first.op, std::move(arguments));
}

}  // namespace kyosei
