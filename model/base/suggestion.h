// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace kyosei {

/// The candidate most like `written` (edit distance at most a third of its length, at least one),
/// for "did you mean"; empty if none is near.
[[nodiscard]] std::string_view nearest(std::string_view written,
                                       const std::vector<std::string_view>& candidates);

}  // namespace kyosei
