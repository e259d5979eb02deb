// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/scope.h"
#include "model/equation/ast.h"

namespace kyosei {

/// What the parts of the resolver ask of the whole: the node of an expression within the one they
/// are at. kNoNode after a problem, which is then among the issues.
class ExpressionResolver {
public:
    virtual ~ExpressionResolver() = default;
    virtual NodeId resolve(const equation::Expression& expression, Scope& scope) = 0;
    virtual NodeId resolveReference(const equation::Reference& reference, Scope& scope) = 0;
};

}  // namespace kyosei
