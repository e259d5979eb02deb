// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/kernels.h"
#include "model/program/program.h"

#include <memory>
#include <new>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace kyosei {

/// Values that variables had at every evaluation of a run (each integration stage of each step),
/// for feeding another run of the same model. Layout: [evaluation][recorded slot][member].
struct RecordedSeries {
    std::vector<Slot> recorded;  ///< which slots were recorded, in this order
    std::size_t evaluations = 0;
    /// Evaluations after the first one whose values are not kept; the first is what a run begins
    /// with, wherever it goes on from.
    std::size_t missing = 0;
    std::vector<double> values;  ///< (evaluations - missing) * recorded.size() * members
    std::size_t members = 1;

    /// Which of the rows kept is that of an evaluation.
    [[nodiscard]] std::size_t row(std::size_t evaluation) const {
        return evaluation == 0 ? 0 : evaluation - missing;
    }
};

/// Where a run stood before it evaluated a step: what later runs of the same members go on from.
struct Checkpoint {
    std::size_t step = 0;
    double time = 0;
    std::size_t evaluation = 0;  ///< evaluations before it
    std::vector<Slot> state;     ///< stocks and values kept from the step before
    std::vector<double> values;  ///< [state][member]; empty: there is no checkpoint
};

class RunResult;

/// A constant of the model set to another value for this run.
struct ConstantOverride {
    Slot slot = 0;
    std::vector<double> values;  ///< one for all members, or one per member
};

/// What to run. Everything has a default: one member, the model's own specs, all outputs.
struct RunInputs {
    std::size_t members = 1;
    std::size_t firstMember = 0;  ///< number of the first one, for what is random in the model
    std::vector<ConstantOverride> constants;
    /// Series for the program's exogenous variables; slots in it refer to the exogenous variables'
    /// own slots in this program. Required if the program has any. Of one member (fed to all), or
    /// of as many as this run has (each is fed its own).
    const RecordedSeries* exogenous = nullptr;
    std::vector<Slot> outputs;  ///< empty: every slot
    std::vector<Slot> record;   ///< slots to record at every evaluation
    /// Time of a checkpoint that the result shall carry: that of the last step not after it. There
    /// will be none if the model delays values by more than a step, or decides when it ends.
    std::optional<double> checkpoint;
    /// An earlier run of the same members with a checkpoint, and at least these outputs (as far as
    /// keepForContinuing() keeps them). Its values
    /// before the checkpoint are taken over, and this run goes on from there; it cannot record. The
    /// result is that of a whole run if the constants that differ do nothing before the checkpoint.
    const RunResult* continued = nullptr;
    std::optional<double> dt;  ///< instead of the model's
    std::optional<xmile::IntegrationMethod> method;
    std::size_t saveEvery = 0;          ///< steps between saves; 0: as the model says
    std::size_t threads = 1;            ///< for many members; 0: one per processor
    std::optional<InstructionSet> set;  ///< instead of what is fastest; must be available
};

/// Leaves numbers as they come from the memory: results are large and written once.
template <class T> struct UninitializedAllocator : std::allocator<T> {
    // The name that allocators have in the standard. NOLINTNEXTLINE(readability-identifier-naming)
    template <class U> struct rebind { using other = UninitializedAllocator<U>; };
    template <class U> void construct(U* where) noexcept { ::new (static_cast<void*>(where)) U; }
    template <class U, class... Arguments> void construct(U* where, Arguments&&... arguments) {
        ::new (static_cast<void*>(where)) U(std::forward<Arguments>(arguments)...);
    }
};

/// What a run saved. Times in the model's time unit. The engine fills it; whoever had the run made
/// owns it and may take `recorded`, `checkpoint` and `notes` out of it. It is passed on as a shared
/// pointer to const: from then on it never changes, and any thread may read it.
class RunResult {
public:
    RunResult(std::vector<double> times, std::vector<Slot> outputs, std::size_t members);

    [[nodiscard]] const std::vector<double>& times() const { return times_; }
    [[nodiscard]] std::size_t members() const { return members_; }
    /// How many of the times a member has reached: all, unless the model ended its run earlier than
    /// that of others (xmile::SimulationSpecs::endsAt). Later values of it are not numbers.
    [[nodiscard]] std::size_t reached(std::size_t member) const {
        return reached_.empty() ? times_.size() : reached_[member];
    }
    [[nodiscard]] bool has(Slot slot) const;
    /// The saved values of one slot and member, one per time. Precondition: has(slot).
    [[nodiscard]] std::span<const double> series(Slot slot, std::size_t member = 0) const;
    /// Between saved times by the rules of base/interpolation.h.
    [[nodiscard]] double at(Slot slot, double time, std::size_t member = 0) const;

    /// Lets go of what no run needs that goes on from the checkpoint: what was saved from there on,
    /// and recorded between the beginning and there. Precondition: there is a checkpoint.
    void keepForContinuing();

    /// Lets series of the same bits lie in the same place, as those of constants do, and of
    /// variables that repeat others. Nothing can be written into it from then on.
    void shareEqualSeries();

    /// For the engine while it fills the result.
    [[nodiscard]] std::span<double> writable(std::size_t output, std::size_t member);
    void setReached(std::size_t member, std::size_t times) { reached_[member] = times; }
    /// Members may end on their own: each has reached all times until setReached().
    void mayEnd() { reached_.assign(members_, times_.size()); }
    /// Lets go of times that no member has reached, and blanks what single members have not.
    void cutOff();
    RecordedSeries recorded;
    Checkpoint checkpoint;
    Issues notes;  ///< warnings: values that are not finite, first variable and time of each

private:
    void keepTimes(std::size_t kept);

    std::vector<double> times_;
    std::vector<std::uint32_t> position_;  ///< slot -> output index, or kNone
    std::size_t members_;
    std::vector<std::size_t> reached_;                            ///< per member; empty: all times
    std::vector<double, UninitializedAllocator<double>> values_;  ///< [output][member][time]
};

/// Runs a program for a batch of members. Deterministic: the same inputs give the same bits,
/// whatever the number of members in the batch, the number of threads and the instruction set. Runs
/// on machine code as soon as making it pays, else on portable kernels. Checks `stop` at every step
/// and then fails with codes::cancelled. Values that are not finite are kept, and named in
/// RunResult::notes.
[[nodiscard]] Result<RunResult> run(const Program& program, const RunInputs& inputs = {},
                                    std::stop_token stop = {});

}  // namespace kyosei
