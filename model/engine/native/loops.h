// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/kernels.h"
#include "model/engine/liveness.h"
#include "model/program/code.h"

#include <array>
#include <cstdint>
#include <vector>

namespace kyosei::native {

inline constexpr std::uint32_t kFromMemory = 0xFFFFFFFF;

/// One instruction in its loop.
struct LoopNode {
    Instruction instruction;
    /// Node of the same loop that has operand k in a register, or kFromMemory.
    std::array<std::uint32_t, 3> source = {kFromMemory, kFromMemory, kFromMemory};
    bool isStored = false;  ///< somebody outside of the loop reads the result
};

/// Instructions that are carried out together, element by element or otherwise.
struct Loop {
    enum class Kind {
        elements,  ///< for every element: all instructions; values pass in registers
        rows,      ///< sums and the like written out term by term
        call,      ///< one instruction left to the portable kernel
    };
    Kind kind = Kind::elements;
    std::uint32_t count = 1;
    std::vector<std::uint32_t> nodes;  ///< in order
};

/// A section of a program cut into loops, which have to run in order.
struct LoopPlan {
    std::vector<LoopNode> nodes;
    std::vector<Loop> loops;
    Slot slotCount = 0;  ///< with a place for every temporary that goes from loop to loop
};

/// How the code generator can carry out an instruction.
using KindOf = Loop::Kind (*)(const Code& code, const Instruction& instruction, std::size_t lanes,
                              InstructionSet set);

/// Fuses the instructions of a section into as few loops as their dependencies allow. The order of
/// operations on each element stays what it is, so that results keep their bits. `neededAfter`:
/// slots that are read after the section, apart from temporaries.
[[nodiscard]] LoopPlan planLoops(const Code& code, const std::vector<Instruction>& section,
                                 const SlotSet& neededAfter, std::size_t lanes, InstructionSet set,
                                 KindOf kindOf);

}  // namespace kyosei::native
