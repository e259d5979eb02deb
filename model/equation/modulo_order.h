// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kyosei::equation {

/// Whether the operator MOD stands beside * or / without parentheses that say which comes first.
/// XMILE computes them from left to right; not every program that writes XMILE does. False for what
/// is no equation.
[[nodiscard]] bool hasModuloBesideProduct(std::string_view text);

}  // namespace kyosei::equation
