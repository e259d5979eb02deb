// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/code.h"

namespace kyosei {

/// One elementwise operation on plain values, with the same bits as any engine gives. Operands that
/// the operation does not take are ignored. Precondition: `op` is elementwise (see elements.h).
[[nodiscard]] double evaluateElement(Op op, double a, double b, double c);

}  // namespace kyosei
