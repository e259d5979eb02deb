// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/arrays.h"
#include "model/compile/formulas.h"
#include "model/compile/macros.h"
#include "model/compile/random_functions.h"
#include "model/compile/reductions.h"
#include "model/compile/states.h"

#include <optional>
#include <vector>

namespace kyosei {

/// Finds out what a call is of (a macro, a graphical function, a built-in function) and has it
/// built.
class FunctionResolver {
public:
    FunctionResolver(const Symbols& symbols, Graph& graph, Layout& layout, Problems& problems,
                     ExpressionResolver& expressions, IncidenceSums& sums, ArrayResolver& arrays,
                     const std::vector<VariableLookups>& lookups);

    NodeId call(const equation::Call& call, const equation::Span& span, Scope& scope);

private:
    [[nodiscard]] std::optional<std::uint32_t> callableVariable(const equation::Call& call,
                                                                const Builtin* builtin) const;
    NodeId unknown(const equation::Call& call, const equation::Span& span, const Scope& scope);
    NodeId builtIn(const Builtin& builtin, const equation::Call& call, const equation::Span& span,
                   Scope& scope);
    NodeId lookup(const equation::Call& call, Scope& scope);
    NodeId build(const Builtin& builtin, const equation::Call& call, std::vector<NodeId> arguments,
                 const equation::Span& span, const Scope& scope);

    const Symbols& symbols_;
    Graph& graph_;
    Problems& problems_;
    ExpressionResolver& expressions_;
    ArrayResolver& arrays_;
    const std::vector<VariableLookups>& lookups_;
    Formulas formulas_;
    RandomFunctions randoms_;
    StateBuilder states_;
    ReductionResolver reductions_;
    MacroCalls macros_;
};

}  // namespace kyosei
