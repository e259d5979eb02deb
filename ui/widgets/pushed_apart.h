// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace kyosei {

/// Moves labels apart so that each has `row` pixels and all lie from `top` to `bottom`, as near to
/// where they want to be as their order allows; closer than `row` only if they would not fit.
/// `wanted` are the centres, in any order; those that come back stand at the same indices.
[[nodiscard]] std::vector<double> pushedApart(std::span<const double> wanted, double top,
                                              double bottom, double row);

}  // namespace kyosei
