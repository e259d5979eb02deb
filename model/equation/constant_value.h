// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equation/ast.h"

#include <functional>
#include <optional>
#include <string>

namespace kyosei::equation {

/// The value that an expression has before anything runs, if numbers, the names whose values the
/// caller knows ("time" is the start), arithmetic, comparisons, IF and STEP are all that it is made
/// of; else nullopt.
[[nodiscard]] std::optional<double>
constantValue(const Expression& expression,
              const std::function<std::optional<double>(const std::string&)>& valueOfName);

/// One arithmetic or comparing operation; nullopt for MOD, AND and OR.
[[nodiscard]] std::optional<double> applied(BinaryOperator op, double a, double b);

}  // namespace kyosei::equation
