// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/batch_engine.h"
#include "model/engine/native/native_code.h"
#include "model/engine/schedule.h"
#include "model/engine/timed_values.h"

#include <array>
#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <tuple>
#include <vector>

namespace kyosei {

/// What a run is made of. Between evaluations Euler's method takes `advance`, which includes the
/// integration; the others take `rates` and integrate by themselves.
enum class Section {
    setup,        ///< once, after the overrides
    stepSaved,    ///< an evaluation of which values are saved
    stepBetween,  ///< and one of which none are
    rates,
    advance,
};
inline constexpr std::size_t kSections = 5;

/// A program cut down to what certain outputs need, with machine code for it as far as it has been
/// asked for. Shared between runs and threads.
class PreparedRun {
public:
    PreparedRun(const Code& code, std::vector<Slot> outputs, const std::vector<Slot>& recorded);

    std::vector<Slot> outputs;
    std::vector<bool> isVarying;  ///< per output: it may change during the run

    /// What the sections of a step leave out, since it is the same for all members.
    [[nodiscard]] const TimedSection& timed() const { return timed_; }
    [[nodiscard]] const std::vector<Instruction>& section(Section which) const {
        return sections_[static_cast<std::size_t>(which)];
    }
    /// Whether machine code will pay, given that one more run evaluates the step section so often
    /// and that there may be others: it takes about as long to make as a thousand evaluations with
    /// the portable kernels. Never for more than a million instructions, whose code one member
    /// waits for longer than it saves.
    [[nodiscard]] bool deservesCode(std::size_t evaluations) const;
    /// Machine code for a section, made when it is first asked for; null where there can be none.
    [[nodiscard]] std::shared_ptr<const NativeCode>
    native(const Code& code, Section which, std::size_t lanes, InstructionSet set) const;

private:
    PreparedRun(const Code& code, std::vector<Slot> outputs, const std::vector<Slot>& recorded,
                std::vector<Instruction> step);
    [[nodiscard]] SlotSet neededAfter(const Code& code, Section which) const;

    TimedSection timed_;
    std::array<std::vector<Instruction>, kSections> sections_;
    SlotSet neededAfterStep_;
    mutable std::atomic<std::size_t> evaluations_ = 0;
    mutable std::mutex mutex_;
    mutable std::map<std::tuple<Section, std::size_t, InstructionSet>,
                     std::shared_ptr<const NativeCode>>
        native_;
};

/// The last few prepared runs of a program: while a slider moves, the same one serves all the time.
class RunCache {
public:
    /// Outputs in any order; the same lists give the same object.
    std::shared_ptr<const PreparedRun> prepare(const Code& code, std::vector<Slot> outputs,
                                               std::vector<Slot> recorded);

private:
    struct Entry {
        std::vector<Slot> outputs;
        std::vector<Slot> recorded;
        std::shared_ptr<const PreparedRun> run;
    };
    std::mutex mutex_;
    std::vector<Entry> entries_;  ///< the latest used last
};

/// What the engine keeps for later runs of a program, as long as the program lives. Any thread.
[[nodiscard]] std::shared_ptr<RunCache> runCacheOf(const std::shared_ptr<const Code>& code);

/// What all lanes of a run have in common.
struct RunPlan {
    const Program& program;
    const RunInputs& inputs;
    Schedule schedule;
    std::shared_ptr<const PreparedRun> prepared;
    InstructionSet set = InstructionSet::portable;
    bool usesCode = false;                      ///< machine code, not kernels, as far as possible
    std::vector<std::size_t> exogenousColumns;  ///< in RunInputs::exogenous, per exogenous slot
    std::optional<std::size_t> checkpointStep;  ///< before which the state is kept
    std::shared_ptr<const TimedValues> timed = nullptr;  ///< null: LaneRun computes them
};

}  // namespace kyosei
