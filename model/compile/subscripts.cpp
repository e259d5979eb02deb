// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/subscripts.h"

#include "model/compile/issue_codes.h"

#include <cmath>
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

}  // namespace

std::nullopt_t SubscriptResolver::refuse(const IssueCode& code, const Scope& scope,
                                         IssueArguments arguments) {
    (void)problems_.refuse(code, scope, std::move(arguments));
    return std::nullopt;
}

std::optional<std::vector<Position>>
SubscriptResolver::positionsOf(const VariableInfo& info, const std::vector<Subscript>& subscripts,
                               Scope& scope) {
    if (!subscripts.empty() && subscripts.size() != info.dimensions.size())
        return refuse(codes::subscriptCount, scope,
                      {info.name, info.dimensions.size(), subscripts.size()});
    std::vector<Position> positions;
    Wanted wanted{info, 0, {}, {}};
    for (std::size_t i = 0; i < info.dimensions.size(); ++i) {
        wanted.dimension = static_cast<std::uint32_t>(info.dimensions[i]);
        const Found position =
            subscripts.empty() ? implied(wanted, scope) : written(subscripts[i], wanted, scope);
        if (!position)
            return std::nullopt;
        ++wanted.uses[wanted.dimension];
        positions.push_back(*position);
    }
    return positions;
}

/// A subscript that was left out: the dimension of the same name, else one whose elements are all
/// elements of the wanted dimension.
SubscriptResolver::Found SubscriptResolver::implied(Wanted& wanted, Scope& scope) {
    const std::uint32_t dimension = wanted.dimension;
    if (Found position = bound(dimension, dimension, wanted.uses[dimension], scope))
        return position;
    for (const Binding& binding : scope.bindings)
        if (symbols_.mapping(binding.dimension, dimension))
            return bound(binding.dimension, dimension, 0, scope);
    if (scope.inReduction)
        return wildcard(dimension, symbols_.sizeOf(dimension), wanted, scope);
    return refuse(codes::subscriptMissing, scope, {wanted.info.name, nameOf(dimension)});
}

SubscriptResolver::Found SubscriptResolver::written(const Subscript& subscript, Wanted& wanted,
                                                    Scope& scope) {
    switch (subscript.kind) {
    case Subscript::Kind::wildcard:
    case Subscript::Kind::range: return ranged(subscript, wanted, scope);
    case Subscript::Kind::position: return numbered(subscript, wanted, scope);
    case Subscript::Kind::name: return named(subscript, wanted, scope);
    default: return computed(subscript, wanted, scope);
    }
}

/// The position for dimension `named` where elements of `dimension` are asked for; nullopt if the
/// scope does not bind it or the elements do not match.
SubscriptResolver::Found SubscriptResolver::bound(std::uint32_t named, std::uint32_t dimension,
                                                  std::size_t occurrence,
                                                  const Scope& scope) const {
    const Binding* const binding = bindingOf(scope, named, occurrence);
    return binding ? along(*binding, dimension) : std::nullopt;
}

/// What a dimension of the variable being defined selects along `dimension`; nullopt if the
/// elements do not match.
SubscriptResolver::Found SubscriptResolver::along(const Binding& binding,
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
SubscriptResolver::Found SubscriptResolver::numbered(const Subscript& subscript,
                                                     const Wanted& wanted, const Scope& scope) {
    const bool exists = subscript.first >= 1 && subscript.first <= scope.bindings.size();
    Found position =
        exists ? along(scope.bindings[subscript.first - 1], wanted.dimension) : std::nullopt;
    if (!position)
        return refuse(codes::positionMismatch, scope, {subscript.first, nameOf(wanted.dimension)});
    return position;
}

/// `*`, `*:Subrange` or `2:4`, which a reduction runs over.
SubscriptResolver::Found SubscriptResolver::ranged(const Subscript& subscript, Wanted& wanted,
                                                   Scope& scope) {
    const bool isRange = subscript.kind == Subscript::Kind::range;
    if (!scope.inReduction)
        return refuse(isRange ? codes::rangeOutsideReduction : codes::wildcardOutsideReduction,
                      scope, {wanted.info.name});
    if (isRange)
        return spanned(subscript, wanted, scope);
    if (subscript.name.empty())
        return wildcard(wanted.dimension, symbols_.sizeOf(wanted.dimension), wanted, scope);
    const auto part = symbols_.dimension(subscript.name);
    auto map = part ? symbols_.mapping(*part, wanted.dimension) : std::nullopt;
    if (!map)
        return refuse(codes::notASubrange, scope, {subscript.name, nameOf(wanted.dimension)});
    Position position = wildcard(*part, symbols_.sizeOf(*part), wanted, scope);
    position.map = *std::move(map);
    return position;
}

/// `2:4`.
SubscriptResolver::Found SubscriptResolver::spanned(const Subscript& subscript, Wanted& wanted,
                                                    Scope& scope) {
    const auto length = static_cast<std::uint32_t>(subscript.last - subscript.first + 1);
    if (subscript.last > symbols_.sizeOf(wanted.dimension))
        return refuse(codes::rangeTooLong, scope,
                      {quoted(subscript.span, scope), symbols_.sizeOf(wanted.dimension),
                       nameOf(wanted.dimension)});
    Position position = wildcard(kRanges | length, length, wanted, scope);
    std::iota(position.map.begin(), position.map.end(),
              static_cast<std::uint32_t>(subscript.first - 1));
    return position;
}

/// The wildcard axis over a dimension, shared by the arrays inside one reduction: the n-th * over a
/// dimension in one reference goes along with the n-th in every other.
Position SubscriptResolver::wildcard(std::uint32_t dimension, std::uint32_t size, Wanted& wanted,
                                     Scope& scope) {
    std::size_t occurrence = wanted.wildcards[dimension]++;
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

/// An element, a dimension, or a variable whose value is the position; in this order.
SubscriptResolver::Found SubscriptResolver::named(const Subscript& subscript, Wanted& wanted,
                                                  Scope& scope) {
    Position position;
    if (const auto element = symbols_.element(wanted.dimension, subscript.name)) {
        position.element = *element;
        return position;
    }
    if (const auto dimension = symbols_.dimension(subscript.name))
        return dimensionNamed(subscript.name, *dimension, wanted, scope);
    const std::string name =
        subscript.dimension.empty() ? subscript.name : subscript.dimension + '.' + subscript.name;
    if (!scope.locals && !symbols_.variable(name))
        return refuse(codes::notAnElement, scope,
                      {subscript.name, nameOf(wanted.dimension),
                       symbols_.elementSuggestion(subscript.name, wanted.dimension)});
    position.kind = Position::Kind::dynamic;
    position.index = expressions_.resolveReference({name, {}}, scope);
    return position.index == kNoNode ? std::nullopt : Found(position);
}

SubscriptResolver::Found SubscriptResolver::dimensionNamed(const std::string& name,
                                                           std::uint32_t named, Wanted& wanted,
                                                           Scope& scope) {
    if (Found position = bound(named, wanted.dimension, wanted.uses[wanted.dimension], scope))
        return position;
    const auto map = symbols_.mapping(named, wanted.dimension);
    if (map && scope.inReduction && !bindingOf(scope, named, 0)) {
        Position position = wildcard(named, symbols_.sizeOf(named), wanted, scope);
        position.map = *map;
        return position;
    }
    return refuse(map ? codes::dimensionNotOwn : codes::dimensionElementsDiffer, scope,
                  {wanted.info.name, name, nameOf(wanted.dimension)});
}

/// An expression whose value is the position. A number is an element.
SubscriptResolver::Found SubscriptResolver::computed(const Subscript& subscript,
                                                     const Wanted& wanted, Scope& scope) {
    Position position;
    position.index = expressions_.resolve(*subscript.expression, scope);
    if (position.index == kNoNode)
        return std::nullopt;
    if (!graph_.isNumber(position.index)) {
        position.kind = Position::Kind::dynamic;
        return position;
    }
    const double number = graph_[position.index].value;
    if (!(number >= 1 && number < symbols_.sizeOf(wanted.dimension) + 1.0))
        return refuse(codes::elementNumber, scope,
                      {wanted.info.name, quoted(subscript.span, scope), nameOf(wanted.dimension)});
    position.element = static_cast<std::uint32_t>(std::floor(number)) - 1;
    return position;
}

}  // namespace kyosei
