// SPDX-License-Identifier: GPL-3.0-or-later
// Elements of arrays in memory, calls of arrays and graphical functions, the rank of elements.
#include "model/compile/resolve.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kyosei {

using equation::Expression;

namespace {

constexpr std::size_t kMaximumTable = 10'000'000;  // slots that one dynamic subscript chooses from

}  // namespace

/// RANK(array, n, ties): counts for every element how many come before it, and picks the one with
/// n - 1; what is equal in both arrays stays in its order.
NodeId Resolver::rank(const equation::Call& call, const equation::Span& span, Scope& scope) {
    Space over;
    Space others;
    std::vector<std::pair<NodeId, NodeId>> keys;  // of an element and of another one
    const std::size_t outer = scope.wildcards.size();
    for (const std::size_t i : {0, 2}) {
        if (i >= call.arguments.size())
            continue;
        const NodeId mine = reducible(*call.arguments[i], span, scope, over);
        scope.wildcards.insert(scope.wildcards.end(), over.begin(), over.end());
        const NodeId other = reducible(*call.arguments[i], span, scope, others);
        scope.wildcards.resize(outer);
        if (mine == kNoNode || other == kNoNode)
            return kNoNode;
        keys.emplace_back(mine, other);
    }
    const NodeId wanted = resolve(*call.arguments[1], scope);
    if (wanted == kNoNode)
        return kNoNode;
    std::vector<double> positions(elementCount(over));
    std::iota(positions.begin(), positions.end(), 1.0);
    std::vector<Slot> slots(positions.size());
    std::iota(slots.begin(), slots.end(), layout_.literals(positions));
    const NodeId position = graph_.load(over, slots);
    keys.emplace_back(position, graph_.load(others, slots));

    NodeId comesBefore = graph_.number(0);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const NodeId isEqual = graph_.apply(Op::equal, {key->first, key->second});
        const NodeId isLess = graph_.apply(Op::less, {key->second, key->first});
        comesBefore = graph_.apply(Op::select, {isEqual, comesBefore, isLess});
    }
    const NodeId place =
        graph_.apply(Op::add, {graph_.reduce(Op::sumInner, comesBefore, others), graph_.number(1)});
    const NodeId isWanted = graph_.apply(Op::equal, {place, wanted});
    return graph_.reduce(Op::sumInner, graph_.apply(Op::multiply, {isWanted, position}), over);
}

NodeId Resolver::callLookup(std::uint32_t variable,
                            const std::vector<equation::Subscript>& subscripts, const Expression& x,
                            Scope& scope) {
    const VariableInfo& info = symbols_.variables()[variable];
    const std::vector<std::uint32_t>& tables = lookups[variable].tables;
    if (tables.empty() && !info.dimensions.empty() && subscripts.empty()) {
        // An array called with a number: the element at this flat index, counted from 1.
        const NodeId position = resolve(x, scope);
        std::vector<Slot> slots(info.size);
        std::iota(slots.begin(), slots.end(), info.first);
        return position == kNoNode
                   ? kNoNode
                   : graph_.index({}, {position}, {static_cast<std::uint32_t>(info.size)},
                                  std::move(slots));
    }
    if (tables.empty())
        return refuse(scope, IssueCode::unknownFunction,
                      "'" + info.name + "' is used as a function but has no graphical function.",
                      "Give it one, or write the product with *.");
    const NodeId input = resolve(x, scope);
    if (input == kNoNode)
        return kNoNode;
    if (tables.size() == 1)
        return graph_.lookup({}, tables, input);
    if (std::ranges::find(tables, kNoLookup) != tables.end())
        return refuse(scope, IssueCode::unknownFunction,
                      "Some elements of '" + info.name + "' have no graphical function to call.",
                      "Give every element one.");
    const auto positions = positionsOf(info, subscripts, scope);
    if (!positions)
        return kNoNode;
    const NodeId elements = loadElements(info, *positions);
    if (graph_[elements].kind != Node::Kind::load)
        return refuse(scope, IssueCode::unsupported,
                      "The graphical function " + info.name + " is chosen by a computed subscript.",
                      "Name the element.");
    std::vector<std::uint32_t> chosen;
    for (const Slot slot : graph_[elements].slots)
        chosen.push_back(tables[slot - info.first]);
    return graph_.lookup(graph_.spaceOf(elements), std::move(chosen), input);
}

NodeId Resolver::loadElements(const VariableInfo& info, const std::vector<Position>& positions) {
    Space space;
    std::vector<NodeId> indices;
    std::vector<std::uint32_t> extents;
    std::vector<std::uint32_t> dynamicStrides;
    std::vector<std::uint32_t> strides(positions.size(), 1);
    for (std::size_t i = positions.size(); i-- > 1;)
        strides[i - 1] =
            strides[i] * symbols_.sizeOf(static_cast<std::uint32_t>(info.dimensions[i]));
    for (const Position& position : positions)
        if (position.kind == Position::Kind::axis)
            space = unite(space, {position.axis});
    std::vector<Slot> slots(elementCount(space), info.first);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Position& position = positions[i];
        if (position.kind == Position::Kind::dynamic) {
            indices.push_back(position.index);
            extents.push_back(symbols_.sizeOf(static_cast<std::uint32_t>(info.dimensions[i])));
            dynamicStrides.push_back(strides[i]);
        } else if (position.kind == Position::Kind::element) {
            for (Slot& slot : slots)
                slot += position.element * strides[i];
        } else {
            const auto along = elementMap({position.axis}, space);
            for (std::size_t e = 0; e < slots.size(); ++e)
                slots[e] += position.map[along[e]] * strides[i];
        }
    }
    if (indices.empty())
        return graph_.load(space, std::move(slots));

    std::vector<Slot> offsets = {0};
    for (std::size_t k = 0; k < extents.size(); ++k) {
        if (offsets.size() * extents[k] * slots.size() > kMaximumTable)
            throw ArraysTooLarge();
        std::vector<Slot> longer;
        for (const Slot offset : offsets)
            for (std::uint32_t element = 0; element < extents[k]; ++element)
                longer.push_back(offset + element * dynamicStrides[k]);
        offsets = std::move(longer);
    }
    std::vector<Slot> table;
    for (const Slot slot : slots)
        for (const Slot offset : offsets)
            table.push_back(slot + offset);
    return graph_.index(space, std::move(indices), std::move(extents), std::move(table));
}

}  // namespace kyosei
