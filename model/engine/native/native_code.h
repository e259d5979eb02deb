// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/code.h"
#include "model/engine/kernels.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace kyosei {

/// What a run is made of, as instructions. Between evaluations Euler's method runs `advance`, which
/// includes the integration; others run `rates` and integrate by themselves.
struct Sections {
    std::vector<Instruction> setup;        ///< once, after the overrides
    std::vector<Instruction> stepSaved;    ///< an evaluation of which values are saved
    std::vector<Instruction> stepBetween;  ///< and one of which none are
    std::vector<Instruction> rates;
    std::vector<Instruction> advance;
};

/// The sections of a run as machine code for this processor. Immutable and safe to share.
class NativeCode {
public:
    using Function = void (*)(double* memory, const void* data, const KernelTables* tables);
    using Section = std::vector<Function>;

    virtual ~NativeCode() = default;

    /// Slots of the memory it needs, behind which a few more must be readable.
    std::size_t slotCount = 0;
    Section setup;
    Section stepSaved;
    Section stepBetween;
    Section rates;
    Section advance;
    const void* data = nullptr;
};

/// Generates code for `lanes` members side by side: 1, or the vector width of the set.
/// `neededAfterStep`: slots that are read after an evaluation. Null if this processor or system does
/// not allow it; then the portable kernels do the same work. Results have the same bits for any
/// number of lanes and for both sets; portable kernels differ from them by the rounding of
/// exponential, logarithm and power (model/engine/native/vector_math.h).
[[nodiscard]] std::shared_ptr<const NativeCode>
generateNativeCode(const Code& code, const Sections& sections, std::size_t lanes,
                   InstructionSet set, const std::vector<bool>& neededAfterStep);

}  // namespace kyosei
