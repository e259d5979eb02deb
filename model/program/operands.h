// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/code.h"

namespace kyosei {

/// Slots that an instruction reads.
struct OperandRange {
    Slot first = 0;
    std::uint32_t count = 1;
    int position = -1;      ///< 0, 1, 2: operand a, b, c, read element by element; else -1
    bool isScalar = false;  ///< one value for all elements
};

/// Operands of an elementwise instruction: one, two or three.
[[nodiscard]] constexpr int operandCount(Op op) {
    return isTernary(op) ? 3 : isBinary(op) ? 2 : 1;
}

[[nodiscard]] inline Slot operandSlot(const Instruction& i, int position) {
    return position == 0 ? i.a : position == 1 ? i.b : i.c;
}

/// Calls use(OperandRange) for everything the instruction reads.
template <class Use> void forEachOperand(const Code& code, const Instruction& i, Use use) {
    const auto tableOf = [&] { return code.indices.data() + i.extra; };
    if (i.op == Op::gather) {
        for (std::uint32_t e = 0; e < i.count; ++e)
            use(OperandRange{i.a + tableOf()[e]});
    } else if (i.op == Op::sparseSum) {
        const std::uint32_t* const table = tableOf();
        for (std::uint32_t k = 0; k < table[i.count]; ++k)
            use(OperandRange{i.a + table[i.count + 1 + k]});
    } else if (hasOperandTable(i.op)) {
        const std::uint32_t* const table = tableOf();
        const std::uint32_t positions = table[0];
        for (std::uint32_t k = 0; k < positions; ++k)
            use(OperandRange{table[2 + 3 * k], table[2 + 3 * k + 1] ? 1 : i.count});
        const std::uint32_t* const elements = table + 2 + 3 * positions;
        for (std::uint32_t e = 0; e < table[1]; ++e)
            use(OperandRange{elements[e]});
    } else if (isReduction(i.op)) {
        use(OperandRange{i.a, i.count * i.inner});
    } else {
        for (int k = 0; k < operandCount(i.op); ++k) {
            const bool isScalar = (i.scalars >> k) & 1;
            use(OperandRange{operandSlot(i, k), isScalar ? 1 : i.count, k, isScalar});
        }
    }
}

}  // namespace kyosei
