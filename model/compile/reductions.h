// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/builtins.h"
#include "model/compile/expression_resolver.h"
#include "model/compile/layout.h"
#include "model/compile/problems.h"
#include "model/compile/sums.h"

#include <span>
#include <vector>

namespace kyosei {

/// Builds functions of whole arrays: SUM and the like over wildcards, RANK, and allocations.
class ReductionResolver {
public:
    ReductionResolver(const Symbols& symbols, Graph& graph, Layout& layout, Problems& problems,
                      ExpressionResolver& expressions, IncidenceSums& sums)
        : symbols_(symbols), graph_(graph), layout_(layout), problems_(problems),
          expressions_(expressions), sums_(sums) {}

    /// Whether a call reduces its only argument.
    [[nodiscard]] static bool reduces(const Builtin& builtin, const equation::Call& call);
    /// Whether an argument of MIN or MAX is to be reduced before it is compared with others: an
    /// array with * subscripts, or of dimensions that the variable being defined lacks.
    [[nodiscard]] bool isArray(const equation::Expression& expression, const Scope& scope) const;

    NodeId reduce(const Builtin& builtin, const equation::Expression& argument,
                  const equation::Span& span, Scope& scope);
    /// RANK(array, n, ties): the position of the element that n - 1 others come before.
    NodeId rank(const equation::Call& call, const equation::Span& span, Scope& scope);
    /// ALLOCATED_BY_CURVES(available, request[*], place, shape, priority, width): what the element
    /// with the number `place` gets of what is available. Shape, priority and width are arrays like
    /// the requests, or one for all of them.
    NodeId allocated(const equation::Call& call, const equation::Span& span, Scope& scope);

private:
    NodeId reducible(const equation::Expression& written, const equation::Span& span, Scope& scope,
                     Space& over);
    std::vector<NodeId> reducible(std::span<const equation::Expression* const> written,
                                  Scope& scope, Space& over);
    NodeId wholeOrWritten(const equation::Expression& written, Scope& scope);

    const Symbols& symbols_;
    Graph& graph_;
    Layout& layout_;
    Problems& problems_;
    ExpressionResolver& expressions_;
    IncidenceSums& sums_;
};

}  // namespace kyosei
