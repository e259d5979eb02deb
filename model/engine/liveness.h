// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/code.h"

#include <vector>

namespace kyosei {

/// One flag per slot of a program's memory.
using SlotSet = std::vector<bool>;

/// The instructions of a section that contribute to the `needed` slots, in order. Afterwards
/// `needed` holds the slots that must be known before the section begins.
[[nodiscard]] std::vector<Instruction>
contributing(const Code& code, const std::vector<Instruction>& section, SlotSet& needed);

/// Slots that the integration reads after every evaluation, apart from stocks.
[[nodiscard]] SlotSet neededByIntegration(const Code& code);

/// Slots whose values may differ from one evaluation of a run to the next.
[[nodiscard]] SlotSet varyingSlots(const Code& code);

}  // namespace kyosei
