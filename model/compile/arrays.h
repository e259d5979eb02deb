// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/graphical_functions.h"
#include "model/compile/subscripts.h"

#include <vector>

namespace kyosei {

/// Reads variables: their elements in memory, and their graphical functions at an x.
class ArrayResolver {
public:
    /// `lookups` has one entry per variable.
    ArrayResolver(const Symbols& symbols, Graph& graph, Problems& problems,
                  ExpressionResolver& expressions, const std::vector<VariableLookups>& lookups)
        : symbols_(symbols), graph_(graph), problems_(problems), expressions_(expressions),
          lookups_(lookups), subscripts_(symbols, graph, problems, expressions) {}

    NodeId read(std::uint32_t variable, const equation::Reference& reference, Scope& scope);
    /// A variable written like a function: its graphical function at x, or the element of an array
    /// at the flat index x.
    NodeId call(std::uint32_t variable, const std::vector<equation::Subscript>& subscripts,
                const equation::Expression& x, Scope& scope);

private:
    NodeId transposed(const VariableInfo& info, const equation::Reference& reference, Scope& scope);
    NodeId atFlatIndex(const VariableInfo& info, const equation::Expression& x, Scope& scope);
    NodeId elements(const VariableInfo& info, const std::vector<Position>& positions);

    const Symbols& symbols_;
    Graph& graph_;
    Problems& problems_;
    ExpressionResolver& expressions_;
    const std::vector<VariableLookups>& lookups_;
    SubscriptResolver subscripts_;
};

}  // namespace kyosei
