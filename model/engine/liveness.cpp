// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/liveness.h"

#include <algorithm>

namespace kyosei {

namespace {

void mark(SlotSet& slots, std::size_t first, std::size_t count, bool value) {
    std::fill_n(slots.begin() + static_cast<std::ptrdiff_t>(first), count, value);
}

bool anyMarked(const SlotSet& slots, std::size_t first, std::size_t count) {
    const auto begin = slots.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(count);
    return std::find(begin, end, true) != end;
}

void markTables(const Code& code, const Instruction& i, SlotSet& slots) {
    const std::uint32_t* const table = code.indices.data() + i.extra;
    if (i.op == Op::gather) {
        for (std::uint32_t e = 0; e < i.count; ++e)
            slots[i.a + table[e]] = true;
    } else if (i.op == Op::sparseSum) {
        for (std::uint32_t k = 0; k < table[i.count]; ++k)
            slots[i.a + table[i.count + 1 + k]] = true;
    } else if (i.op == Op::index) {
        const std::uint32_t positions = table[0];
        for (std::uint32_t k = 0; k < positions; ++k)
            mark(slots, table[2 + 3 * k], table[2 + 3 * k + 1] ? 1 : i.count, true);
        const std::uint32_t* const elements = table + 2 + 3 * positions;
        for (std::uint32_t e = 0; e < i.count * table[1]; ++e)
            slots[elements[e]] = true;
    }
}

void markOperands(const Code& code, const Instruction& i, SlotSet& slots) {
    if (i.op == Op::gather || i.op == Op::sparseSum || i.op == Op::index) {
        markTables(code, i, slots);
        return;
    }
    if (isReduction(i.op)) {
        mark(slots, i.a, std::size_t{i.count} * i.inner, true);
        return;
    }
    const Slot operands[] = {i.a, i.b, i.c};
    const unsigned taken = isTernary(i.op) ? 3 : isBinary(i.op) ? 2 : 1;
    for (unsigned k = 0; k < taken; ++k)
        mark(slots, operands[k], (i.scalars >> k) & 1u ? 1 : i.count, true);
}

}  // namespace

std::vector<Instruction> contributing(const Code& code, const std::vector<Instruction>& section,
                                      SlotSet& needed) {
    std::vector<Instruction> kept;
    for (auto at = section.rbegin(); at != section.rend(); ++at) {
        if (!anyMarked(needed, at->target, at->count))
            continue;
        mark(needed, at->target, at->count, false);
        markOperands(code, *at, needed);
        kept.push_back(*at);
    }
    std::ranges::reverse(kept);
    return kept;
}

SlotSet neededByIntegration(const Code& code) {
    SlotSet needed(code.slotCount, false);
    for (const StockBlock& block : code.stocks)
        mark(needed, block.rates, block.count, true);
    static_cast<void>(contributing(code, code.rates, needed));
    for (const Memory& memory : code.memories)
        mark(needed, memory.source, memory.count, true);
    for (const NonNegativeStock& stock : code.nonNegativeStocks) {
        for (const Slot inflow : stock.inflows)
            needed[inflow] = true;
        for (const Slot outflow : stock.outflows)
            needed[outflow] = true;
    }
    return needed;
}

SlotSet varyingSlots(const Code& code) {
    SlotSet varying(code.slotCount, false);
    for (const Instruction& instruction : code.step)
        mark(varying, instruction.target, instruction.count, true);
    for (const StockBlock& block : code.stocks)
        mark(varying, block.first, block.count, true);
    for (const Memory& memory : code.memories)
        mark(varying, memory.kept, memory.count, true);
    for (const NonNegativeStock& stock : code.nonNegativeStocks)
        for (const Slot outflow : stock.outflows)
            varying[outflow] = true;
    for (const Slot slot : code.exogenous)
        varying[slot] = true;
    return varying;
}

}  // namespace kyosei
