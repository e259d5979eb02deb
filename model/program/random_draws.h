// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace kyosei {

// Random functions of model equations. A draw is a pure function of the member, the step and the
// call site: where in which equation the function is called.

/// Call site of a variable's equation as a whole, by its canonical name.
[[nodiscard]] std::uint64_t callSite(std::string_view variable);
/// Call site within another: `inner` is a position in the equation, an element of an array, or a
/// position in the body of a macro.
[[nodiscard]] std::uint64_t callSite(std::uint64_t outer, std::uint64_t inner);
/// A site as a number that equations can carry and a seed below 2^32 can be added to.
[[nodiscard]] double siteNumber(std::uint64_t site);
/// The uniform draw in (0, 1) of a member at a step; `site` is siteNumber() plus the seed.
[[nodiscard]] double drawUniform(double member, double step, double site);

}  // namespace kyosei
