// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which machine code does what a program says.
#include "model/engine/native/loops.h"

#include <gtest/gtest.h>

#include <string>

namespace kyosei::native {
namespace {

constexpr Slot kTemporaries = 16;
constexpr std::uint32_t kThird = 7;  // in Code::indices: the one element that a gather takes

Instruction copyOf(Slot target, std::uint32_t count, Slot from) {
    return {Op::copy, 1, count, target, from};  // of one value
}

/// Slots 0 to 2 are chosen from by the number in slot 24, which machine code leaves in its place.
Code codeThatChooses() {
    Code code;
    code.slotCount = 48;
    code.temporaries = kTemporaries;
    code.indices = {1, 3, /* number: */ 24, 1, 3, /* chosen from: */ 0, 1, /* and */ 2};
    code.indices[kThird] = 2;
    return code;
}

/// What has a table is called, gathers stand alone, all others in loops of their count.
Loop::Kind kindOf(const Code&, const Instruction& instruction, std::size_t, InstructionSet) {
    return instruction.op == Op::index    ? Loop::Kind::call
           : instruction.op == Op::gather ? Loop::Kind::rows
                                          : Loop::Kind::elements;
}

/// In which loop each instruction is.
std::vector<std::size_t> loopsOf(const Code& code, const std::vector<Instruction>& section) {
    const LoopPlan plan = planLoops(code, section, SlotSet(code.slotCount, true), 1,
                                    InstructionSet::portable, kindOf);
    std::vector<std::size_t> loops(section.size());
    for (std::size_t loop = 0; loop < plan.loops.size(); ++loop)
        for (const std::uint32_t node : plan.loops[loop].nodes)
            loops[node] = loop;
    return loops;
}

Instruction choose(Slot target) {
    Instruction index{Op::index, 0, 1, target};
    index.inner = 3;
    return index;
}

// The array in 24 to 26 is written first, then the number that chooses; between them an array that
// machine code moves elsewhere stood in 16 to 24.
TEST(Loops, ANumberThatChoosesIsNotOverwrittenByWhatStoodThereBefore) {
    const std::vector<Instruction> section{copyOf(24, 3, 4), copyOf(16, 9, 3), copyOf(30, 9, 3),
                                           copyOf(24, 1, 5), copyOf(8, 1, 6),  copyOf(9, 1, 6),
                                           copyOf(11, 1, 6), choose(10)};
    const auto loops = loopsOf(codeThatChooses(), section);
    EXPECT_LT(loops[0], loops[3]);
    EXPECT_LT(loops[3], loops[7]);
}

// The third element of the array in 24 to 26 is read before the array is written anew; between them
// a number that machine code moves elsewhere stood in 26.
TEST(Loops, AnArrayIsNotOverwrittenBeforeItHasBeenRead) {
    Instruction third{Op::gather, 0, 1, 8, 24};
    third.extra = kThird;
    const std::vector<Instruction> section{copyOf(24, 3, 4), copyOf(24, 3, 5), third,
                                           copyOf(26, 1, 6), copyOf(24, 3, 7), choose(10)};
    const auto loops = loopsOf(codeThatChooses(), section);
    EXPECT_LT(loops[1], loops[2]);
    EXPECT_LT(loops[2], loops[4]);
}

}  // namespace
}  // namespace kyosei::native
