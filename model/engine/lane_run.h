// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/batch_engine.h"
#include "model/engine/kernels.h"
#include "model/engine/schedule.h"

#include <stop_token>
#include <vector>

namespace kyosei {

/// What all lanes of a run have in common.
struct RunPlan {
    const Program& program;
    const RunInputs& inputs;
    Schedule schedule;
    std::vector<Slot> outputs;
    std::vector<std::size_t> exogenousColumns;  ///< in RunInputs::exogenous, per exogenous slot
    std::vector<bool> isVarying;                ///< per output: it may change during the run
    std::vector<Instruction> stepSaved;         ///< the step section where outputs are saved
    std::vector<Instruction> stepBetween;       ///< and where only the integration goes on
};

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
        std::size_t length = 0;  ///< steps kept, the longest of the lags
        std::vector<std::size_t> lags;  ///< per lane, at least 1
        std::vector<double> values;     ///< [step modulo length][lane]
    };
    struct Bound {
        Kernel kernel;
        Instruction instruction;
    };
    static constexpr std::size_t kRows = 16;  ///< saves collected before they are written out

    static std::vector<Bound> bind(const std::vector<Instruction>& section);
    void execute(const std::vector<Bound>& section);
    double* at(Slot slot) { return memory_.data() + std::size_t{slot} * Lanes; }
    void fill(Slot slot, double value);

    void initialise(std::size_t firstMember, std::size_t used);
    void applyOverrides(std::size_t firstMember, std::size_t used);
    void loadExogenous();
    void evaluate(double time, bool isSaved, RunResult& result);
    void limitOutflows();
    void readDelays();
    void keepMemories(std::size_t step);
    void restoreMemories(std::size_t step);
    void eulerStep();
    void heunStep(double time, RunResult& result);
    void rungeKuttaStep(double time, RunResult& result);
    void stopAtZero();
    void save(RunResult& result);
    void flush(RunResult& result);
    void saveConstants(RunResult& result);

    const RunPlan& plan_;
    const Code& code_;
    std::vector<Bound> constants_;
    std::vector<Bound> initial_;
    std::vector<Bound> stepSaved_;
    std::vector<Bound> stepBetween_;
    std::vector<Bound> rates_;
    KernelTables tables_;
    std::vector<double> memory_;
    std::vector<double> stocksBefore_;  ///< Runge-Kutta: stocks at the start of the step
    std::vector<double> slopes_;        ///< Runge-Kutta: weighted sum of rates so far
    std::vector<double> memories_;
    std::vector<History> histories_;
    std::vector<Slot> limitedFlows_;
    std::vector<double> limitedValues_;  ///< before the first limiting, for flows that are constant
    std::vector<std::uint32_t> varyingOutputs_;
    std::vector<double> staged_;  ///< [row][varying output][lane]
    std::size_t stagedRows_ = 0;
    std::size_t savedRows_ = 0;
    std::size_t evaluation_ = 0;
    std::size_t firstMember_ = 0;
    std::size_t usedLanes_ = 1;
};

}  // namespace kyosei
