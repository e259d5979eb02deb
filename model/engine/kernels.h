// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/code.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kyosei {

/// The side tables of a program as the kernels read them.
struct KernelTables {
    const std::uint32_t* indices;
    const double* numbers;
    const LookupTable* lookups;
};

/// Carries out one instruction on memory laid out as [slot][lane].
using Kernel = void (*)(const Instruction& instruction, double* memory, const KernelTables& tables);

/// What the engine may run on. `portable` is plain C++; the others are machine code made for the
/// program at hand. All give the same bits.
enum class InstructionSet { portable, avx2, avx512 };

/// The sets this processor can run, the fastest last.
[[nodiscard]] std::vector<InstructionSet> availableInstructionSets();

/// Members that run side by side in a batch on this set: as many as a vector holds.
[[nodiscard]] constexpr std::size_t lanesOf(InstructionSet set) {
    return set == InstructionSet::avx2 ? 4 : 8;
}

/// The portable kernel for an instruction's op and operand shapes; `lanes` is 1, 4 or 8. All give
/// the same bits per lane.
[[nodiscard]] Kernel kernelFor(const Instruction& instruction, std::size_t lanes);

}  // namespace kyosei
