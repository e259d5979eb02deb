// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/definitions.h"

#include <string>
#include <vector>

namespace kyosei::vensim {

/// Whether a definition gives a number for each element: "1,2;3,4;" or TABBED ARRAY.
[[nodiscard]] bool isNumberList(const Definition& definition);
/// Those numbers, as equations, row after row; each is what stands between two separators.
[[nodiscard]] std::vector<std::vector<Token>> numberList(const Definition& definition);

}  // namespace kyosei::vensim
