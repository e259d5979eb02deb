// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/liveness.h"

#include "model/program/operands.h"

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

}  // namespace

std::vector<Instruction> contributing(const Code& code, const std::vector<Instruction>& section,
                                      SlotSet& needed) {
    std::vector<Instruction> kept;
    for (auto at = section.rbegin(); at != section.rend(); ++at) {
        if (!anyMarked(needed, at->target, at->count))
            continue;
        mark(needed, at->target, at->count, false);
        forEachOperand(code, *at, [&](const OperandRange& operand) {
            mark(needed, operand.first, operand.count, true);
        });
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
    if (code.endsAt != Code::kNoSlot)
        needed[code.endsAt] = true;
    for (const DelayState& state : code.delayStates) {
        mark(needed, state.source, state.count, true);
        if (state.travels)
            needed[state.delay] = true;
    }
    for (const BeltState& belt : code.belts) {
        for (const Slot slot : {belt.content, belt.steps, belt.spacing, belt.pace})
            needed[slot] = true;
        for (const Slot slot : belt.leaking)
            needed[slot] = true;
        for (const BeltState::Inflow& inflow : belt.inflows)
            needed[inflow.amount] = true;
    }
    for (const QueueState& queue : code.queues) {
        needed[queue.content] = needed[queue.leaving] = true;
        for (const Slot slot : queue.entering)
            needed[slot] = true;
    }
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
    for (const DelayState& state : code.delayStates)
        mark(varying, state.kept, state.count, true);
    for (const BeltState& belt : code.belts)
        for (const Slot slot : belt.outputs)
            varying[slot] = true;
    for (const QueueState& queue : code.queues)
        varying[queue.front] = true;
    for (const NonNegativeStock& stock : code.nonNegativeStocks)
        for (std::size_t i = 0; i < stock.outflows.size(); ++i) {
            varying[stock.outflows[i]] = true;
            if (stock.ceilings[i] != NonNegativeStock::kNoCeiling)
                varying[stock.ceilings[i]] = true;
        }
    for (const Slot slot : code.exogenous)
        varying[slot] = true;
    return varying;
}

}  // namespace kyosei
