// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equation/ast.h"

namespace kyosei::evaluator {

/// SUM and the like, which run over the `*` in their argument.
[[nodiscard]] bool reduces(const equation::Call& call);

}  // namespace kyosei::evaluator
