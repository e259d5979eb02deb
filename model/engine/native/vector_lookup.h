// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/native/vector_code.h"

namespace kyosei::native {

/// Points of a graphical function that fit into the registers from which numbers are picked.
inline constexpr std::uint32_t kMaxPoints = 16;

/// Whether lookUp() is faster than the portable kernel: AVX-512 picks any of sixteen numbers in one
/// instruction, AVX2 would have to gather them from memory.
[[nodiscard]] constexpr bool canLookUp(const LookupTable& table, InstructionSet set) {
    return set == InstructionSet::avx512 && table.count >= 2 && table.count <= kMaxPoints;
}

/// The graphical function at x, with the bits of the portable kernel.
[[nodiscard]] Vector lookUp(VectorCode& code, const LookupTable& table, const double* numbers,
                            const Vector& x);

}  // namespace kyosei::native
