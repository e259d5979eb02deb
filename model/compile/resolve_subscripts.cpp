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

/// Stands with the length of a range in place of a dimension: ranges of one length go together.
constexpr std::uint32_t kRanges = 0x80000000;

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
        return wildcard(dimension, symbols_.sizeOf(dimension), uses, scope);
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
    return positionAt(*binding, dimension);
}

/// What a dimension of the variable being defined selects along `dimension`; nullopt if the
/// elements do not match.
std::optional<Resolver::Position> Resolver::positionAt(const Binding& binding,
                                                       std::uint32_t dimension) const {
    auto map = binding.dimension == dimension ? identity(symbols_.sizeOf(dimension))
                                              : symbols_.mapping(binding.dimension, dimension);
    if (!map)
        return std::nullopt;
    Position position;
    if (binding.fixed) {
        position.element = (*map)[binding.element];
        return position;
    }
    position.kind = Position::Kind::axis;
    position.axis = binding.axis;
    position.map = *std::move(map);
    return position;
}

/// `@2`: the second dimension of the variable being defined, whatever its name.
std::optional<Resolver::Position>
Resolver::ownPosition(const Subscript& subscript, std::uint32_t dimension, const Scope& scope) {
    const bool exists = subscript.first >= 1 && subscript.first <= scope.bindings.size();
    auto position = exists ? positionAt(scope.bindings[subscript.first - 1], dimension)
                           : std::optional<Position>();
    if (!position)
        refuse(scope, IssueCode::dimensionMismatch,
               "Dimension number " + std::to_string(subscript.first) +
                   " of the variable being defined does not exist or does not match " +
                   symbols_.dimensions()[dimension].name + ".",
               "Name a dimension instead.");
    return position;
}

/// `*`, `*:Subrange` or `2:4`, which a reduction runs over.
std::optional<Resolver::Position> Resolver::rangePosition(const Subscript& subscript,
                                                          const VariableInfo& info,
                                                          std::uint32_t dimension, Uses& uses,
                                                          Scope& scope) {
    if (!scope.inReduction) {
        refuse(scope, IssueCode::dimensionMismatch,
               "'" + info.name + "' is used with " +
                   (subscript.kind == Subscript::Kind::range ? "a range" : "*") +
                   " outside of SUM, MEAN, MIN, MAX and the like.",
               "Name an element or a dimension instead.");
        return std::nullopt;
    }
    if (subscript.kind == Subscript::Kind::range) {
        const auto length = static_cast<std::uint32_t>(subscript.last - subscript.first + 1);
        if (subscript.last > symbols_.sizeOf(dimension)) {
            refuse(scope, IssueCode::dimensionMismatch,
                   "The range " + quoted(subscript.span, scope) + " goes beyond the " +
                       std::to_string(symbols_.sizeOf(dimension)) + " elements of " +
                       symbols_.dimensions()[dimension].name + ".");
            return std::nullopt;
        }
        Position position = wildcard(kRanges | length, length, uses, scope);
        std::iota(position.map.begin(), position.map.end(),
                  static_cast<std::uint32_t>(subscript.first - 1));
        return position;
    }
    if (subscript.name.empty())
        return wildcard(dimension, symbols_.sizeOf(dimension), uses, scope);
    const auto part = symbols_.dimension(subscript.name);
    auto map = part ? symbols_.mapping(*part, dimension) : std::nullopt;
    if (!map) {
        refuse(scope, part ? IssueCode::dimensionMismatch : IssueCode::unknownName,
               "'" + subscript.name + "' is not a dimension made of elements of " +
                   symbols_.dimensions()[dimension].name + ".");
        return std::nullopt;
    }
    Position position = wildcard(*part, symbols_.sizeOf(*part), uses, scope);
    position.map = *std::move(map);
    return position;
}

/// The wildcard axis over a dimension, shared by the arrays inside one reduction: the n-th * over a
/// dimension in one reference goes along with the n-th in every other.
Resolver::Position Resolver::wildcard(std::uint32_t dimension, std::uint32_t size, Uses& uses,
                                      Scope& scope) {
    std::size_t occurrence = uses.wildcards[dimension]++;
    Position position;
    position.kind = Position::Kind::axis;
    position.map = identity(size);
    for (std::size_t i = scope.reductionBegin; i < scope.wildcards.size(); ++i)
        if (scope.wildcards[i].dimension == dimension && occurrence-- == 0) {
            position.axis = scope.wildcards[i];
            return position;
        }
    position.axis = {kFirstWildcard + static_cast<std::uint32_t>(scope.wildcards.size()), dimension,
                     size};
    scope.wildcards.push_back(position.axis);
    return position;
}

std::optional<Resolver::Position> Resolver::namedPosition(const Subscript& subscript,
                                                          const VariableInfo& info,
                                                          std::uint32_t dimension, Uses& uses,
                                                          Scope& scope) {
    const std::string& dimensionName = symbols_.dimensions()[dimension].name;
    if (subscript.kind == Subscript::Kind::wildcard || subscript.kind == Subscript::Kind::range)
        return rangePosition(subscript, info, dimension, uses, scope);
    if (subscript.kind == Subscript::Kind::position)
        return ownPosition(subscript, dimension, scope);
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
                position = wildcard(*wanted, symbols_.sizeOf(*wanted), uses, scope);
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

}  // namespace kyosei
