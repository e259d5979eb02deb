// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/scope.h"
#include "model/equation/ast.h"

#include <string>

namespace kyosei {

/// Collects what is wrong with expressions.
class Problems {
public:
    explicit Problems(Issues& issues) : issues_(issues) {}

    /// Adds an error at the scope's place. Gives kNoNode, which stands for the expression.
    NodeId refuse(const IssueCode& code, const Scope& scope, IssueArguments arguments = {});
    void add(Issue issue) { issues_.push_back(std::move(issue)); }

private:
    Issues& issues_;
};

/// A part of the scope's equation, to be quoted.
[[nodiscard]] std::string quoted(const equation::Span& span, const Scope& scope);

}  // namespace kyosei
