// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/code.h"

namespace kyosei {

/// Members of a batch that run side by side: one alone, or a full vector of them.
inline constexpr std::size_t kLanes = 8;

/// Carries out one instruction on memory laid out as [slot][lane].
using Kernel = void (*)(const Instruction& instruction, double* memory, const Code& code);

/// The kernel for an instruction's op and operand shapes; `lanes` is 1 or kLanes. Both give the
/// same bits per lane.
[[nodiscard]] Kernel kernelFor(const Instruction& instruction, std::size_t lanes);

/// One elementwise operation on plain values, with the same result as the kernels. Operands that
/// the operation does not take are ignored.
[[nodiscard]] double evaluateElement(Op op, double a, double b, double c);

/// A graphical function at x, as the lookup kernel evaluates it.
[[nodiscard]] double evaluateLookup(const LookupTable& table, double x);

}  // namespace kyosei
