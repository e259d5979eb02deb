// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kyosei {

/// More lines than this cannot be told apart: then only a few are coloured.
inline constexpr int kMaxColouredLines = 8;

/// For Theme::element(), one per element. An actor keeps its colour in every chart, whatever
/// dimension lists it; elements that are no actors take what is left, from the end, or count from
/// the beginning where none is an actor.
[[nodiscard]] std::vector<int> lineColours(const std::vector<std::string>& elements,
                                           const std::vector<std::string>& actors);

}  // namespace kyosei
