// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/equation/ast.h"

#include <string_view>

namespace kyosei::equation {

/// Parses one equation. Operator precedence as in XMILE 1.0 table 3.3.1 (^ binds tighter than unary
/// minus on its left and groups to the right). Comments `{...}`, line breaks and quoted names are
/// understood; keywords are case-insensitive. Nesting deeper than 200, more than 2000 operators and
/// more than a million characters are refused, so that trees can be walked by recursion. The Place
/// of issues is left for the caller to fill in; the message quotes the text at the mistake.
[[nodiscard]] Result<ExpressionPtr> parseEquation(std::string_view text);

}  // namespace kyosei::equation
