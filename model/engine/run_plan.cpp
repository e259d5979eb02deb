// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/run_plan.h"

#include "model/engine/liveness.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kKept = 8;
constexpr std::size_t kCodePays = 1000;  // evaluations
constexpr std::size_t kMaxInstructions =
    1'000'000;  // of more, the code is slow to come from memory

/// The rates, and the step of Euler's method that follows: dt * rate + stock.
std::vector<Instruction> advanceSection(const Code& code) {
    std::vector<Instruction> section = code.rates;
    for (const StockBlock& block : code.stocks) {
        Instruction step;
        step.op = Op::multiplyAdd;
        step.scalars = 1;
        step.count = block.count;
        step.target = step.c = block.first;
        step.a = code.timeStep;
        step.b = block.rates;
        section.push_back(step);
    }
    return section;
}

}  // namespace

PreparedRun::PreparedRun(const Code& code, std::vector<Slot> wanted,
                         const std::vector<Slot>& recorded)
    : PreparedRun(code, std::move(wanted), recorded, code.step) {}

PreparedRun::PreparedRun(const Code& code, std::vector<Slot> wanted,
                         const std::vector<Slot>& recorded, std::vector<Instruction> step)
    : outputs(std::move(wanted)), timed_(code, step) {
    const SlotSet varying = varyingSlots(code);
    SlotSet between = neededByIntegration(code);
    for (const Slot slot : recorded)
        between[slot] = true;
    SlotSet saved = between;
    for (const Slot slot : outputs) {
        isVarying.push_back(varying[slot]);
        saved[slot] = true;
    }
    neededAfterStep_ = saved;
    std::vector<Instruction> setup = code.constants;
    setup.insert(setup.end(), code.initial.begin(), code.initial.end());
    sections_ = {std::move(setup), contributing(code, step, saved),
                 contributing(code, step, between), code.rates, advanceSection(code)};
    timed_.keepNeeded(code, saved);
}

SlotSet PreparedRun::neededAfter(const Code& code, Section which) const {
    if (which == Section::setup)
        return SlotSet(code.slotCount, true);
    if (which == Section::stepSaved || which == Section::stepBetween)
        return neededAfterStep_;
    SlotSet needed(code.slotCount, false);
    for (const StockBlock& block : code.stocks) {
        const Slot first = which == Section::rates ? block.rates : block.first;
        std::fill_n(needed.begin() + first, block.count, true);
    }
    return needed;
}

bool PreparedRun::deservesCode(std::size_t evaluations) const {
    if (section(Section::stepSaved).size() > kMaxInstructions)
        return false;
    evaluations_ += evaluations;
    return evaluations_ >= kCodePays;
}

std::shared_ptr<const NativeCode> PreparedRun::native(const Code& code, Section which,
                                                      std::size_t lanes, InstructionSet set) const {
    const std::scoped_lock lock(mutex_);
    const auto [at, isNew] = native_.try_emplace({which, lanes, set});
    if (isNew)
        at->second = generateNativeCode(code, section(which), neededAfter(code, which), lanes, set);
    return at->second;
}

std::shared_ptr<const PreparedRun> RunCache::prepare(const Code& code, std::vector<Slot> outputs,
                                                     std::vector<Slot> recorded) {
    const std::scoped_lock lock(mutex_);
    const auto at = std::ranges::find_if(entries_, [&](const Entry& entry) {
        return entry.outputs == outputs && entry.recorded == recorded;
    });
    if (at != entries_.end()) {
        std::rotate(at, at + 1, entries_.end());
    } else {
        if (entries_.size() == kKept)
            entries_.erase(entries_.begin());
        auto run = std::make_shared<const PreparedRun>(code, outputs, recorded);
        entries_.push_back({std::move(outputs), std::move(recorded), std::move(run)});
    }
    return entries_.back().run;
}

std::shared_ptr<RunCache> runCacheOf(const std::shared_ptr<const Code>& code) {
    struct Kept {
        std::weak_ptr<const Code> code;
        std::shared_ptr<RunCache> cache;
    };
    static std::mutex mutex;
    static std::map<const Code*, Kept> caches;
    const std::scoped_lock lock(mutex);
    // A program that is gone takes its cache with it; its address may come back for another.
    std::erase_if(caches, [](const auto& entry) { return entry.second.code.expired(); });
    Kept& kept = caches[code.get()];
    if (!kept.cache)
        kept = {code, std::make_shared<RunCache>()};
    return kept.cache;
}

}  // namespace kyosei
