// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/kernels.h"
#include "model/engine/liveness.h"
#include "model/program/code.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace kyosei {

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
