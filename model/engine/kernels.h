// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/code.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kyosei {

/// Members of a batch that run side by side: one alone, or a full vector of them.
inline constexpr std::size_t kLanes = 8;

/// The side tables of a program as the kernels read them.
struct KernelTables {
    const std::uint32_t* indices;
    const double* numbers;
    const LookupTable* lookups;
};

/// Carries out one instruction on memory laid out as [slot][lane].
using Kernel = void (*)(const Instruction& instruction, double* memory, const KernelTables& tables);

/// Processor instructions that the kernels are compiled for. All sets give the same bits.
enum class InstructionSet { baseline, avx2, avx512 };

/// The sets this processor can run, the fastest last.
[[nodiscard]] std::vector<InstructionSet> availableInstructionSets();

/// The kernel for an instruction's op and operand shapes; `lanes` is 1 or kLanes. Both give the
/// same bits per lane. Precondition: the set is available.
[[nodiscard]] Kernel kernelFor(const Instruction& instruction, std::size_t lanes,
                               InstructionSet set);

/// One elementwise operation on plain values, with the same result as the kernels. Operands that
/// the operation does not take are ignored.
[[nodiscard]] double evaluateElement(Op op, double a, double b, double c);

}  // namespace kyosei
