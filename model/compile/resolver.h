// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/arrays.h"
#include "model/compile/functions.h"
#include "model/compile/names.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace kyosei {

/// Turns expressions with names into nodes with memory slots. Problems are added to the issues;
/// kNoNode then stands for the expression. Owned by the compiler while it runs.
class Resolver final : public ExpressionResolver {
public:
    /// `lookups` has one entry per variable and is filled before the first expression.
    Resolver(const Symbols& symbols, Graph& graph, Layout& layout, Issues& issues,
             const std::vector<VariableLookups>& lookups, IncidenceSums& sums);

    NodeId resolve(const equation::Expression& expression, Scope& scope) override;
    NodeId resolveReference(const equation::Reference& reference, Scope& scope) override;
    /// The value of a whole variable with its dimensions matched to the scope by name.
    NodeId wholeVariable(const std::string& canonical, const Scope& scope);

private:
    NodeId resolveOperands(Op op, std::initializer_list<const equation::Expression*> operands,
                           Scope& scope);

    const Symbols& symbols_;
    Graph& graph_;
    const Layout& layout_;
    Problems problems_;
    BuiltinNames names_;
    ArrayResolver arrays_;
    FunctionResolver functions_;
};

}  // namespace kyosei
