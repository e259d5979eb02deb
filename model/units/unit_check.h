// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/xmile/document.h"

namespace kyosei {

/// Dimensional analysis of every equation: whether both sides of sums, comparisons and assignments
/// have the same unit, flows are their stock's unit per time, arguments of EXP and the like are
/// dimensionless. Literal numbers take whatever unit a sum or an assignment needs and are
/// dimensionless in products. Variables without units match everything and are listed in one note.
/// Equations that cannot be parsed are left to the compiler. Mismatches are errors
/// that name the variable (and element), its equation, both units and the
/// line; they come in the order of lines.
[[nodiscard]] Issues checkUnits(const xmile::Document& document);

}  // namespace kyosei
