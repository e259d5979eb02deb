// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/unit_algebra.h"

#include <functional>
#include <optional>

namespace kyosei::equation {

/// What a declared name means; nullopt if it is not declared and so a base unit of its own.
using UnitLookup = std::function<std::optional<Unit>(std::string_view written)>;

/// Parses a unit: names, numbers, `*` or `-` (as in "person-year") for products, `/` or "per" for
/// quotients, `^` for powers, parentheses. Words side by side are one name. The issue has no
/// place yet.
[[nodiscard]] tl::expected<Unit, Issue> parseUnit(std::string_view text, const UnitLookup& lookup);

}  // namespace kyosei::equation
