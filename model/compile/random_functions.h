// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/builtins.h"
#include "model/compile/layout.h"
#include "model/compile/problems.h"
#include "model/compile/scope.h"
#include "model/equation/ast.h"

#include <vector>

namespace kyosei {

/// Builds random functions (XMILE 1.0, section 3.5.2). Each call makes one uniform draw per member,
/// step and element, and turns it into its distribution by the inverse of the distribution
/// function.
class RandomFunctions {
public:
    RandomFunctions(const Symbols& symbols, Graph& graph, Layout& layout, Problems& problems)
        : symbols_(symbols), graph_(graph), layout_(layout), problems_(problems) {}

    /// `span` of the call tells it apart from others in the equation.
    NodeId call(const Builtin& builtin, const std::vector<NodeId>& arguments,
                const equation::Span& span, const Scope& scope);

private:
    /// A draw from a distribution that exists.
    NodeId value(const Builtin& builtin, const std::vector<NodeId>& arguments, NodeId draw);
    /// Whether there is such a distribution: 0 or 1.
    NodeId exists(const Builtin& builtin, const std::vector<NodeId>& arguments);
    NodeId uniformDraw(NodeId seed, const equation::Span& span, const Scope& scope);
    NodeId truncatedNormal(NodeId draw, const std::vector<NodeId>& arguments);
    NodeId lognormal(NodeId draw, const std::vector<NodeId>& arguments);
    NodeId scaled(NodeId value, NodeId factor, NodeId offset);

    const Symbols& symbols_;
    Graph& graph_;
    Layout& layout_;
    Problems& problems_;
};

}  // namespace kyosei
