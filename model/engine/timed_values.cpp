// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/timed_values.h"

#include "model/engine/kernels.h"
#include "model/program/operands.h"

#include <algorithm>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumTimed = 4'000'000;  // 32 MB
constexpr std::size_t kBehindSlots = 8;           // as in LaneRun

/// The clock of a run, and the numbers of the model's text.
SlotSet knownFromTime(const Code& code) {
    SlotSet known = code.isLiteral;
    known.resize(code.slotCount, false);
    for (const Slot slot :
         {code.time, code.stepTime, code.stepNumber, code.timeStep, code.startTime, code.stopTime})
        known[slot] = true;
    return known;
}

}  // namespace

TimedSection::TimedSection(const Code& code, std::vector<Instruction>& step) {
    SlotSet known = knownFromTime(code);
    std::vector<Instruction> rest;
    for (const Instruction& instruction : step) {
        bool isTimed = true;
        forEachOperand(code, instruction, [&](const OperandRange& operand) {
            for (std::uint32_t i = 0; i < operand.count; ++i)
                isTimed = isTimed && known[operand.first + i];
        });
        for (std::uint32_t i = 0; i < instruction.count; ++i)
            known[instruction.target + i] = isTimed;
        if (isTimed)
            instructions_.push_back(instruction);
        // The rest may read the same from temporaries, which are not handed over.
        if (!isTimed || instruction.target >= code.temporaries)
            rest.push_back(instruction);
        else
            for (std::uint32_t i = 0; i < instruction.count; ++i)
                given_.push_back(instruction.target + i);
    }
    std::ranges::sort(given_);
    step = std::move(rest);
}

void TimedSection::keepNeeded(const Code& code, const SlotSet& needed) {
    SlotSet wanted(code.slotCount, false);
    for (const Slot slot : given_) {
        if (!needed[slot])
            continue;
        wanted[slot] = true;
        if (!outputs_.empty() && outputs_.back().first + outputs_.back().count == slot)
            ++outputs_.back().count;
        else
            outputs_.push_back({slot, 1});
    }
    instructions_ = contributing(code, instructions_, wanted);
}

std::size_t TimedSection::count() const {
    std::size_t count = 0;
    for (const Range& range : outputs_)
        count += range.count;
    return count;
}

std::shared_ptr<const TimedValues> TimedSection::valuesFor(const Code& code,
                                                           const Schedule& schedule) const {
    if (schedule.evaluations() > kMaximumTimed / std::max<std::size_t>(count(), 1))
        return nullptr;
    const Key key{schedule.start, schedule.stop, schedule.dt, schedule.steps, schedule.method};
    const std::scoped_lock lock(mutex_);
    if (!kept_ || keptFor_ != key) {
        kept_ = std::make_shared<const TimedValues>(computed(code, schedule));
        keptFor_ = key;
    }
    return kept_;
}

TimedValues TimedSection::computed(const Code& code, const Schedule& schedule) const {
    std::vector<double> memory = code.image;
    memory.resize(code.slotCount + kBehindSlots, 1.0);
    memory[code.timeStep] = schedule.dt;
    memory[code.startTime] = schedule.start;
    memory[code.stopTime] = schedule.stop;
    const KernelTables tables{code.indices.data(), code.numbers.data(), code.lookups.data()};
    std::vector<std::pair<Kernel, const Instruction*>> kernels;
    for (const Instruction& instruction : instructions_)
        kernels.emplace_back(kernelFor(instruction, 1), &instruction);

    TimedValues result{count(), {}};
    result.values.reserve(schedule.evaluations() * result.count);
    for (std::size_t evaluation = 0; evaluation < schedule.evaluations(); ++evaluation) {
        const Schedule::Instant instant = schedule.instant(evaluation);
        memory[code.time] = instant.time;
        memory[code.stepTime] = schedule.time(instant.step);
        memory[code.stepNumber] = static_cast<double>(instant.step);
        for (const auto& [kernel, instruction] : kernels)
            kernel(*instruction, memory.data(), tables);
        for (const Range& range : outputs_)
            result.values.insert(result.values.end(), memory.begin() + range.first,
                                 memory.begin() + range.first + range.count);
    }
    return result;
}

}  // namespace kyosei
