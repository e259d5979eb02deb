// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/resolve.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace kyosei {

using equation::Subscript;

namespace {

constexpr std::size_t kMaximumTable = 10'000'000;  // slots that one dynamic subscript chooses from

std::vector<std::uint32_t> identity(std::uint32_t size) {
    std::vector<std::uint32_t> map(size);
    std::iota(map.begin(), map.end(), 0u);
    return map;
}

/// The binding for the n-th use of a dimension in one reference; the last one serves all further.
const Binding* bindingOf(const Scope& scope, std::uint32_t dimension, std::size_t occurrence) {
    const Binding* found = nullptr;
    for (const Binding& binding : scope.bindings)
        if (binding.dimension == dimension) {
            found = &binding;
            if (occurrence-- == 0)
                break;
        }
    return found;
}

}  // namespace

Space axesOf(const Scope& scope) {
    Space space;
    for (const Binding& binding : scope.bindings)
        if (!binding.fixed)
            space.push_back(binding.axis);
    return space;
}

std::optional<std::vector<Resolver::Position>>
Resolver::positionsOf(const VariableInfo& info, const std::vector<Subscript>& subscripts,
                      Scope& scope) {
    if (!subscripts.empty() && subscripts.size() != info.dimensions.size()) {
        refuse(scope, IssueCode::dimensionMismatch,
               "'" + info.name + "' has " + std::to_string(info.dimensions.size()) +
                   " dimension(s) but is used with " + std::to_string(subscripts.size()) +
                   " subscript(s).",
               "Give one subscript for each dimension.");
        return std::nullopt;
    }
    std::vector<Position> positions;
    Uses uses;
    for (std::size_t i = 0; i < info.dimensions.size(); ++i) {
        const auto dimension = static_cast<std::uint32_t>(info.dimensions[i]);
        const auto position = subscripts.empty()
                                  ? impliedPosition(info, dimension, uses, scope)
                                  : namedPosition(subscripts[i], info, dimension, uses, scope);
        if (!position)
            return std::nullopt;
        ++uses.own[dimension];
        positions.push_back(*position);
    }
    return positions;
}

/// A subscript that was left out: the dimension of the same name, else one whose elements are all
/// elements of the wanted dimension.
std::optional<Resolver::Position> Resolver::impliedPosition(const VariableInfo& info,
                                                            std::uint32_t dimension, Uses& uses,
                                                            Scope& scope) {
    if (auto position = boundPosition(dimension, dimension, uses.own[dimension], scope))
        return position;
    for (const Binding& binding : scope.bindings)
        if (symbols_.mapping(binding.dimension, dimension))
            return boundPosition(binding.dimension, dimension, 0, scope);
    if (scope.inReduction)
        return wildcard(dimension, uses, scope);
    refuse(scope, IssueCode::dimensionMismatch,
           "'" + info.name + "' is an array over " + symbols_.dimensions()[dimension].name +
               ", which the variable being defined is not.",
           "Add a subscript, or reduce the array with SUM, MEAN, MIN or MAX.");
    return std::nullopt;
}

/// The position for dimension name `wanted` where elements of `dimension` are asked for; nullopt if
/// the scope does not bind `wanted` or the elements do not match.
std::optional<Resolver::Position> Resolver::boundPosition(std::uint32_t wanted,
                                                          std::uint32_t dimension,
                                                          std::size_t occurrence, Scope& scope) {
    const Binding* const binding = bindingOf(scope, wanted, occurrence);
    if (!binding)
        return std::nullopt;
    auto map = wanted == dimension ? identity(symbols_.sizeOf(dimension))
                                   : symbols_.mapping(wanted, dimension);
    if (!map)
        return std::nullopt;
    Position position;
    if (binding->fixed) {
        position.element = (*map)[binding->element];
        return position;
    }
    position.kind = Position::Kind::axis;
    position.axis = binding->axis;
    position.map = *std::move(map);
    return position;
}

/// The wildcard axis over a dimension, shared by the arrays inside one reduction: the n-th * over a
/// dimension in one reference goes along with the n-th in every other.
Resolver::Position Resolver::wildcard(std::uint32_t dimension, Uses& uses, Scope& scope) {
    std::size_t occurrence = uses.wildcards[dimension]++;
    Position position;
    position.kind = Position::Kind::axis;
    position.map = identity(symbols_.sizeOf(dimension));
    for (std::size_t i = scope.reductionBegin; i < scope.wildcards.size(); ++i)
        if (scope.wildcards[i].dimension == dimension && occurrence-- == 0) {
            position.axis = scope.wildcards[i];
            return position;
        }
    position.axis = {kFirstWildcard + static_cast<std::uint32_t>(scope.wildcards.size()), dimension,
                     symbols_.sizeOf(dimension)};
    scope.wildcards.push_back(position.axis);
    return position;
}

std::optional<Resolver::Position> Resolver::namedPosition(const Subscript& subscript,
                                                          const VariableInfo& info,
                                                          std::uint32_t dimension, Uses& uses,
                                                          Scope& scope) {
    const std::string& dimensionName = symbols_.dimensions()[dimension].name;
    if (subscript.kind == Subscript::Kind::wildcard) {
        if (scope.inReduction)
            return wildcard(dimension, uses, scope);
        refuse(scope, IssueCode::dimensionMismatch,
               "'" + info.name + "' is used with * outside of SUM, MEAN, MIN, MAX and the like.",
               "Name an element or a dimension instead.");
        return std::nullopt;
    }
    Position position;
    if (subscript.kind == Subscript::Kind::name) {
        if (const auto element = symbols_.element(dimension, subscript.name)) {
            position.element = *element;
            return position;
        }
        if (const auto wanted = symbols_.dimension(subscript.name)) {
            if (auto bound = boundPosition(*wanted, dimension, uses.own[dimension], scope))
                return bound;
            const auto map = symbols_.mapping(*wanted, dimension);
            if (map && scope.inReduction && !bindingOf(scope, *wanted, 0)) {
                position = wildcard(*wanted, uses, scope);
                position.map = *map;
                return position;
            }
            refuse(scope, IssueCode::dimensionMismatch,
                   "'" + info.name + "' cannot be subscripted with " + subscript.name +
                       " where an element of " + dimensionName + " is needed.",
                   map ? "Only dimensions of the variable being defined can be used here."
                       : "The elements of the two dimensions differ.");
            return std::nullopt;
        }
        const std::string name = subscript.dimension.empty()
                                     ? subscript.name
                                     : subscript.dimension + '.' + subscript.name;
        if (scope.macro || symbols_.variable(name)) {
            position.kind = Position::Kind::dynamic;
            position.index = resolveReference({name, {}}, scope);
            return position.index == kNoNode ? std::nullopt : std::optional(position);
        }
        refuse(scope, IssueCode::unknownName,
               "'" + subscript.name + "' is not an element of " + dimensionName + ".",
               symbols_.elementSuggestion(subscript.name, dimension));
        return std::nullopt;
    }
    position.index = resolve(*subscript.expression, scope);
    if (position.index == kNoNode)
        return std::nullopt;
    position.kind = Position::Kind::dynamic;
    if (graph_.isNumber(position.index)) {
        const double written = graph_[position.index].value;
        if (!(written >= 1 && written < symbols_.sizeOf(dimension) + 1.0)) {
            refuse(scope, IssueCode::dimensionMismatch,
                   "'" + info.name + "' has no element number " + quoted(subscript.span, scope) +
                       " along " + dimensionName + ".",
                   "Elements are counted from 1.");
            return std::nullopt;
        }
        position.kind = Position::Kind::element;
        position.element = static_cast<std::uint32_t>(std::floor(written)) - 1;
    }
    return position;
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
