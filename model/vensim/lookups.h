// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/lexer.h"
#include "model/vensim/problems.h"
#include "model/xmile/document.h"

#include <optional>
#include <span>
#include <string>

namespace kyosei::vensim {

/// The points of a lookup: "[(0,0)-(10,10)],(0,1),(5,2)", without the range in brackets, or as
/// "0,5,1,2": all x values, then all y values. Points are put in order; two at one x
/// are a jump. Vensim keeps the first and last value outside. nullopt after a problem.
[[nodiscard]] std::optional<xmile::GraphicalFunction> readLookup(std::span<const Token> tokens,
                                                                 int line,
                                                                 const std::string& variable,
                                                                 Problems& problems);

}  // namespace kyosei::vensim
