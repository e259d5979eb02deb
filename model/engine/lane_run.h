// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/aligned_allocator.h"
#include "model/engine/run_plan.h"

#include <array>
#include <deque>
#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei {

/// Runs `Lanes` members side by side through all steps. Owned by run() for one batch; used by one
/// thread.
template <std::size_t Lanes> class LaneRun {
public:
    explicit LaneRun(const RunPlan& plan);

    /// Members firstMember .. firstMember + used - 1; spare lanes repeat the last one. False if
    /// `stop` was requested.
    bool run(std::size_t firstMember, std::size_t used, RunResult& result,
             const std::stop_token& stop);

private:
    /// What a delayed value was at the last steps; per memory of code_, empty if it has no delay.
    struct History {
        std::size_t length = 0;         ///< steps kept, the longest of the lags
        std::vector<std::size_t> lags;  ///< per lane, at least 1; of travelling values the first
        std::vector<double> values;     ///< [step modulo length][lane]; what arrives at a step
        std::array<double, Lanes> initial{};  ///< of travelling values
    };
    /// The belts and queues of one lane, in the order of code_.
    struct Conveying {
        std::vector<Belt> belts;
        std::vector<std::vector<std::vector<Belt::Leaked>>> leaked;  ///< [belt][leak]
        std::vector<std::deque<double>> queues;  ///< batches, the first in front
    };
    struct Bound {
        Kernel kernel;
        Instruction instruction;
    };
    /// Machine code, or else kernels.
    struct Part {
        std::shared_ptr<const NativeCode> native;
        std::vector<Bound> kernels;
    };
    static constexpr std::size_t kRows = 16;  ///< saves collected before they are written out

    Part bind(Section section) const;
    Part bindTimed() const;
    void execute(const Part& part);
    double* at(Slot slot) { return memory_.data() + std::size_t{slot} * Lanes; }
    const double* at(Slot slot) const { return memory_.data() + std::size_t{slot} * Lanes; }
    void fill(Slot slot, double value);

    void initialise(std::size_t firstMember, std::size_t used);
    void applyOverrides(std::size_t firstMember, std::size_t used);
    /// Takes over the state and the values of the run that is continued.
    void takeOver(const RunResult& earlier, RunResult& result);
    void keepState(Checkpoint& checkpoint) const;
    void loadExogenous();
    /// What depends on nothing but the time.
    void loadTimed();
    /// All values at one instant.
    void evaluate(double time, bool isSaved);
    void record(RunResult& result);
    /// After the evaluation at the start of a step.
    void limitOutflows(bool isSaved);
    bool lowerCeilings();
    void removeCeilings();
    void readDelays();
    [[nodiscard]] std::size_t stepsOf(double time) const;
    void keepMemories(std::size_t step);
    void sendOff(std::size_t memory, std::size_t step);
    void restoreMemories(std::size_t step);
    void convey(std::size_t step);
    void tellConveyed();
    void fillBelts(std::size_t lane);
    void moveBelts(std::size_t lane);
    void enterBelts(std::size_t lane);
    void moveQueues(std::size_t lane);
    [[nodiscard]] std::vector<double> leaking(const BeltState& state, std::size_t lane) const;
    void heunStep(double time, RunResult& result);
    void rungeKuttaStep(double time, RunResult& result);
    void stopAtZero();
    void save(RunResult& result);
    /// Notes which members have come to an end; true if all have.
    bool haveAllEnded(double time);
    void flush(RunResult& result);
    void saveConstants(RunResult& result);

    const RunPlan& plan_;
    const Code& code_;
    bool isEuler_;
    bool isLimited_ = false;  ///< some ceiling is in force
    Part timed_;              ///< if its values have not been made before
    Part setup_;
    Part stepSaved_;
    Part stepBetween_;
    Part between_;  ///< evaluations: the rates, or for Euler's method the whole advance
    KernelTables tables_;
    std::vector<double, AlignedAllocator<double>> memory_;
    std::vector<double> stocksBefore_;  ///< Runge-Kutta: stocks at the start of the step
    std::vector<double> slopes_;        ///< Runge-Kutta: weighted sum of rates so far
    std::vector<double> memories_;
    std::vector<History> histories_;
    std::array<Conveying, Lanes> conveying_;
    /// Outputs that lie next to each other in memory.
    struct SlotRun {
        Slot first;
        std::size_t count;
    };
    std::vector<std::uint32_t> varyingOutputs_;
    std::vector<SlotRun> varyingRuns_;  ///< the same, in the same order
    std::vector<double> staged_;        ///< [row][varying output][lane]
    std::size_t stagedRows_ = 0;
    std::size_t savedRows_ = 0;
    std::size_t evaluation_ = 0;
    std::size_t firstMember_ = 0;
    std::size_t usedLanes_ = 1;
    std::array<std::size_t, Lanes> reached_{};  ///< saves up to a member's end; 0: it goes on
};

}  // namespace kyosei
