// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/expression_resolver.h"
#include "model/compile/problems.h"
#include "model/compile/symbols.h"

#include <map>
#include <optional>
#include <vector>

namespace kyosei {

/// What one subscript selects along its dimension of an array.
struct Position {
    enum class Kind { element, axis, dynamic };
    Kind kind = Kind::element;
    std::uint32_t element = 0;
    Axis axis;
    std::vector<std::uint32_t> map;  ///< position in the dimension per element of the axis
    NodeId index = kNoNode;          ///< dynamic: the computed position, from 1
};

/// Finds what the subscripts of a reference select where it stands: elements, dimensions of the
/// variable being defined, wildcards of the reduction around it, computed positions.
class SubscriptResolver {
public:
    SubscriptResolver(const Symbols& symbols, const Graph& graph, Problems& problems,
                      ExpressionResolver& expressions)
        : symbols_(symbols), graph_(graph), problems_(problems), expressions_(expressions) {}

    /// One position per dimension of the array, also where subscripts are left out; nullopt after a
    /// problem. Wildcards are added to the scope.
    std::optional<std::vector<Position>>
    positionsOf(const VariableInfo& info, const std::vector<equation::Subscript>& subscripts,
                Scope& scope);

private:
    /// The dimension of an array that a subscript is for, and how often the reference has used
    /// each dimension so far: as one of its own, and how many of these are wildcards.
    struct Wanted {
        const VariableInfo& info;
        std::uint32_t dimension = 0;
        std::map<std::uint32_t, std::size_t> uses;
        std::map<std::uint32_t, std::size_t> wildcards;
    };
    using Found = std::optional<Position>;

    Found implied(Wanted& wanted, Scope& scope);
    Found written(const equation::Subscript& subscript, Wanted& wanted, Scope& scope);
    Found numbered(const equation::Subscript& subscript, const Wanted& wanted, const Scope& scope);
    Found ranged(const equation::Subscript& subscript, Wanted& wanted, Scope& scope);
    Found spanned(const equation::Subscript& subscript, Wanted& wanted, Scope& scope);
    Found named(const equation::Subscript& subscript, Wanted& wanted, Scope& scope);
    Found dimensionNamed(const std::string& name, std::uint32_t named, Wanted& wanted,
                         Scope& scope);
    Found computed(const equation::Subscript& subscript, const Wanted& wanted, Scope& scope);
    Found bound(std::uint32_t named, std::uint32_t dimension, std::size_t occurrence,
                const Scope& scope) const;
    Found along(const Binding& binding, std::uint32_t dimension) const;
    Position wildcard(std::uint32_t dimension, std::uint32_t size, Wanted& wanted, Scope& scope);

    std::nullopt_t refuse(const IssueCode& code, const Scope& scope, IssueArguments arguments);
    const std::string& nameOf(std::uint32_t dimension) const {
        return symbols_.dimensions()[dimension].name;
    }

    const Symbols& symbols_;
    const Graph& graph_;
    Problems& problems_;
    ExpressionResolver& expressions_;
};

}  // namespace kyosei
