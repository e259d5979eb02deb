// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/arrays.h"

#include "model/compile/issue_codes.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumTable = 10'000'000;  // slots that one dynamic subscript chooses from

/// Computed positions of one reference.
struct Dynamic {
    std::vector<NodeId> indices;
    std::vector<std::uint32_t> extents;  ///< elements that each chooses from
    std::vector<std::uint32_t> strides;  ///< slots from one of these to the next

    /// The slots that the indices choose from: for each of `slots`, all combinations.
    [[nodiscard]] std::vector<Slot> tableFrom(const std::vector<Slot>& slots) const {
        std::vector<Slot> offsets = {0};
        for (std::size_t k = 0; k < extents.size(); ++k) {
            if (offsets.size() * extents[k] * slots.size() > kMaximumTable)
                throw ArraysTooLarge();
            std::vector<Slot> longer;
            for (const Slot offset : offsets)
                for (std::uint32_t element = 0; element < extents[k]; ++element)
                    longer.push_back(offset + element * strides[k]);
            offsets = std::move(longer);
        }
        std::vector<Slot> table;
        for (const Slot slot : slots)
            for (const Slot offset : offsets)
                table.push_back(slot + offset);
        return table;
    }
};

}  // namespace

NodeId ArrayResolver::read(std::uint32_t variable, const equation::Reference& reference,
                           Scope& scope) {
    const VariableInfo& info = symbols_.variables()[variable];
    if (lookups_[variable].callableOnly)
        return problems_.refuse(codes::functionWithoutInput, scope, {info.name});
    if (reference.transposed)
        return transposed(info, reference, scope);
    const auto positions = subscripts_.positionsOf(info, reference.subscripts, scope);
    return positions ? elements(info, *positions) : kNoNode;
}

/// `A'` is A[@n, ..., @2, @1].
NodeId ArrayResolver::transposed(const VariableInfo& info, const equation::Reference& reference,
                                 Scope& scope) {
    if (!reference.subscripts.empty() || scope.inReduction)
        return problems_.refuse(codes::transposedPart, scope);
    std::vector<equation::Subscript> reversed(info.dimensions.size());
    for (std::size_t i = 0; i < reversed.size(); ++i) {
        reversed[i].kind = equation::Subscript::Kind::position;
        reversed[i].first = reversed.size() - i;
    }
    const auto positions = subscripts_.positionsOf(info, reversed, scope);
    return positions ? elements(info, *positions) : kNoNode;
}

NodeId ArrayResolver::call(std::uint32_t variable,
                           const std::vector<equation::Subscript>& subscripts,
                           const equation::Expression& x, Scope& scope) {
    const VariableInfo& info = symbols_.variables()[variable];
    const std::vector<std::uint32_t>& tables = lookups_[variable].tables;
    if (tables.empty() && !info.dimensions.empty() && subscripts.empty())
        return atFlatIndex(info, x, scope);
    if (tables.empty())
        return problems_.refuse(codes::noGraphicalFunction, scope, {info.name});
    const NodeId input = expressions_.resolve(x, scope);
    if (input == kNoNode)
        return kNoNode;
    if (tables.size() == 1)
        return graph_.lookup({}, {tables.front()}, input);
    if (std::ranges::find(tables, kNoLookup) != tables.end())
        return problems_.refuse(codes::elementsWithoutFunction, scope, {info.name});
    const auto positions = subscripts_.positionsOf(info, subscripts, scope);
    if (!positions)
        return kNoNode;
    const NodeId selected = elements(info, *positions);
    if (graph_[selected].kind != Node::Kind::load)
        return problems_.refuse(codes::computedFunction, scope, {info.name});
    std::vector<std::uint32_t> chosen;
    for (const Slot slot : graph_[selected].slots)
        chosen.push_back(tables[slot - info.first]);
    return graph_.lookup(graph_.spaceOf(selected), std::move(chosen), input);
}

/// An array called with a number: the element at this flat index, counted from 1.
NodeId ArrayResolver::atFlatIndex(const VariableInfo& info, const equation::Expression& x,
                                  Scope& scope) {
    const NodeId position = expressions_.resolve(x, scope);
    if (position == kNoNode)
        return kNoNode;
    std::vector<Slot> slots(info.size);
    std::iota(slots.begin(), slots.end(), info.first);
    return graph_.index({}, {position}, {static_cast<std::uint32_t>(info.size)}, std::move(slots));
}

NodeId ArrayResolver::elements(const VariableInfo& info, const std::vector<Position>& positions) {
    const auto sizeOf = [&](std::size_t i) {
        return symbols_.sizeOf(static_cast<std::uint32_t>(info.dimensions[i]));
    };
    std::vector<std::uint32_t> strides(positions.size(), 1);
    for (std::size_t i = positions.size(); i-- > 1;)
        strides[i - 1] = strides[i] * sizeOf(i);
    Space space;
    for (const Position& position : positions)
        if (position.kind == Position::Kind::axis)
            space = unite(space, {position.axis});
    std::vector<Slot> slots(elementCount(space), info.first);
    Dynamic dynamic;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Position& position = positions[i];
        if (position.kind == Position::Kind::dynamic) {
            dynamic.indices.push_back(position.index);
            dynamic.extents.push_back(sizeOf(i));
            dynamic.strides.push_back(strides[i]);
        } else if (position.kind == Position::Kind::element) {
            for (Slot& slot : slots)
                slot += position.element * strides[i];
        } else {
            const auto along = elementMap({position.axis}, space);
            for (std::size_t e = 0; e < slots.size(); ++e)
                slots[e] += position.map[along[e]] * strides[i];
        }
    }
    if (dynamic.indices.empty())
        return graph_.load(space, std::move(slots));
    std::vector<Slot> table = dynamic.tableFrom(slots);
    return graph_.index(space, std::move(dynamic.indices), std::move(dynamic.extents),
                        std::move(table));
}

}  // namespace kyosei
