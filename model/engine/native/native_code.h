// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/kernels.h"
#include "model/engine/liveness.h"
#include "model/program/code.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace kyosei {

// Machine code made at run time. The folder is a small compiler: loops.h fuses the instructions of
// a program's section into loops, loop_code.h writes each as vector instructions through AsmJit,
// and native_code.h, the only header the engine includes, keeps the result. It serves x86-64
// processors with AVX2 or AVX-512; elsewhere, and for models too large for it, the portable kernels
// (model/engine/kernels.h) do the same work with the same bits. It stays because of what it brings:
// measured against a build without it, whose interpreter is portable, the policy model runs 11
// times as fast and NEA-7 18 times.

/// A section of a program as machine code for this processor. Immutable and safe to share.
class NativeCode {
public:
    using Function = void (*)(double* memory, const void* constants, const KernelTables* tables);

    virtual ~NativeCode() = default;

    void run(double* memory, const KernelTables& tables) const {
        for (const Function function : functions)
            function(memory, constants, &tables);
    }

    std::vector<Function> functions;  ///< to be called in order
    const void* constants = nullptr;
    std::size_t slotCount = 0;  ///< of the memory it needs, behind which a few must be readable
};

/// Generates code for `lanes` members side by side: 1, or as many as a vector of the set holds.
/// `neededAfter`: slots that are read after the section. Null if the processor or the system does
/// not allow it; then the portable kernels do the same work, with the same bits.
[[nodiscard]] std::shared_ptr<const NativeCode>
generateNativeCode(const Code& code, const std::vector<Instruction>& section,
                   const SlotSet& neededAfter, std::size_t lanes, InstructionSet set);

}  // namespace kyosei
