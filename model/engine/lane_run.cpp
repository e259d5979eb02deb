// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/lane_run.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

// Behind the last slot, so that a vector may be read from any.
constexpr std::size_t kSpareSlots = 8;

template <std::size_t Lanes>
LaneRun<Lanes>::LaneRun(const RunPlan& plan)
    : plan_(plan), code_(plan.program.code()),
      isEuler_(plan.schedule.method == xmile::IntegrationMethod::euler),
      timed_(plan.timed ? Part{} : bindTimed()), setup_(bind(Section::setup)),
      stepSaved_(bind(Section::stepSaved)),
      stepBetween_(isEuler_ && plan.schedule.saveEvery == 1 ? Part{} : bind(Section::stepBetween)),
      between_(bind(isEuler_ ? Section::advance : Section::rates)), tables_{code_.indices.data(),
                                                                            code_.numbers.data(),
                                                                            code_.lookups.data()} {
    std::size_t slots = code_.slotCount;
    for (const Part* const part : {&setup_, &stepSaved_, &stepBetween_, &between_})
        if (part->native)
            slots = std::max(slots, part->native->slotCount);
    memory_.resize((slots + kSpareSlots) * Lanes, 1.0);
    for (std::uint32_t output = 0; output < plan.prepared->outputs.size(); ++output) {
        if (!plan.prepared->isVarying[output])
            continue;
        varyingOutputs_.push_back(output);
        const Slot slot = plan.prepared->outputs[output];
        if (!varyingRuns_.empty() && slot == varyingRuns_.back().first + varyingRuns_.back().count)
            ++varyingRuns_.back().count;
        else
            varyingRuns_.push_back({slot, 1});
    }
    staged_.resize(kRows * varyingOutputs_.size() * Lanes);
    std::size_t stocks = 0;
    for (const StockBlock& block : code_.stocks)
        stocks += block.count;
    stocksBefore_.resize(stocks * Lanes);
    slopes_.resize(stocks * Lanes);
    std::size_t kept = 0;
    for (const DelayState& delayed : code_.delayStates)
        kept += delayed.count;
    memories_.resize(kept * Lanes);
    histories_.resize(code_.delayStates.size());
}

template <std::size_t Lanes>
typename LaneRun<Lanes>::Part LaneRun<Lanes>::bind(Section section) const {
    Part part;
    if (plan_.usesCode)
        part.native = plan_.prepared->native(code_, section, Lanes, plan_.set);
    if (part.native)
        return part;
    for (const Instruction& instruction : plan_.prepared->section(section))
        part.kernels.push_back({kernelFor(instruction, Lanes), instruction});
    return part;
}

template <std::size_t Lanes> typename LaneRun<Lanes>::Part LaneRun<Lanes>::bindTimed() const {
    Part part;
    for (const Instruction& instruction : plan_.prepared->timed().instructions())
        part.kernels.push_back({kernelFor(instruction, Lanes), instruction});
    return part;
}

template <std::size_t Lanes> void LaneRun<Lanes>::loadTimed() {
    if (!plan_.timed) {
        execute(timed_);
        return;
    }
    const double* value = plan_.timed->row(evaluation_);
    for (const TimedSection::Range& range : plan_.prepared->timed().outputs()) {
        double* to = at(range.first);
        for (std::uint32_t i = 0; i < range.count; ++i, ++value, to += Lanes)
            std::fill_n(to, Lanes, *value);
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::execute(const Part& part) {
    if (part.native)
        part.native->run(memory_.data(), tables_);
    for (const Bound& bound : part.kernels)
        bound.kernel(bound.instruction, memory_.data(), tables_);
}

template <std::size_t Lanes> void LaneRun<Lanes>::fill(Slot slot, double value) {
    std::fill_n(at(slot), Lanes, value);
}

template <std::size_t Lanes>
bool LaneRun<Lanes>::run(std::size_t firstMember, std::size_t used, RunResult& result,
                         const std::stop_token& stop) {
    const Schedule& schedule = plan_.schedule;
    initialise(firstMember, used);
    const RunResult* const earlier = plan_.inputs.continued;
    if (earlier)
        takeOver(*earlier, result);
    for (std::size_t step = earlier ? earlier->checkpoint.step : 0; step <= schedule.steps;
         ++step) {
        if (stop.stop_requested())
            return false;
        if (step == plan_.checkpointStep)
            keepState(result.checkpoint);
        const double time = schedule.time(step);
        fill(code_.stepTime, time);
        fill(code_.stepNumber, static_cast<double>(step));
        evaluate(time, schedule.isSaved(step));
        limitOutflows(schedule.isSaved(step));
        record(result);
        if (schedule.isSaved(step))
            save(result);
        if (step == schedule.steps || haveAllEnded(time))
            break;
        keepMemories(step);
        convey(step);
        if (isEuler_)
            execute(between_);
        else if (schedule.method == xmile::IntegrationMethod::rk2)
            heunStep(time, result);
        else
            rungeKuttaStep(time, result);
        stopAtZero();
        removeCeilings();
        restoreMemories(step);
        tellConveyed();
    }
    flush(result);
    saveConstants(result);
    for (std::size_t lane = 0; lane < usedLanes_; ++lane)
        if (reached_[lane] > 0)
            result.setReached(firstMember_ + lane, reached_[lane]);
    return true;
}

template <std::size_t Lanes>
void LaneRun<Lanes>::initialise(std::size_t firstMember, std::size_t used) {
    firstMember_ = firstMember;
    usedLanes_ = used;
    stagedRows_ = savedRows_ = evaluation_ = 0;
    reached_.fill(0);
    for (Slot slot = 0; slot < code_.slotCount; ++slot)
        fill(slot, code_.image[slot]);
    fill(code_.time, plan_.schedule.start);
    fill(code_.stepTime, plan_.schedule.start);
    fill(code_.startTime, plan_.schedule.start);
    fill(code_.stopTime, plan_.schedule.stop);
    fill(code_.timeStep, plan_.schedule.dt);
    fill(code_.stepNumber, 0);
    for (std::size_t lane = 0; lane < Lanes; ++lane)
        at(code_.memberNumber)[lane] =
            static_cast<double>(plan_.inputs.firstMember + firstMember + std::min(lane, used - 1));
    applyOverrides(firstMember, used);
    loadExogenous();
    execute(setup_);
    readDelays();
}

template <std::size_t Lanes>
void LaneRun<Lanes>::applyOverrides(std::size_t firstMember, std::size_t used) {
    for (const ConstantOverride& constant : plan_.inputs.constants)
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            const std::size_t member = firstMember + std::min(lane, used - 1);
            at(constant.slot)[lane] =
                constant.values.size() == 1 ? constant.values[0] : constant.values[member];
        }
}

template <std::size_t Lanes>
void LaneRun<Lanes>::takeOver(const RunResult& earlier, RunResult& result) {
    const Checkpoint& from = earlier.checkpoint;
    for (std::size_t i = 0; i < from.state.size(); ++i) {
        const double* const values = from.values.data() + i * earlier.members() + firstMember_;
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            at(from.state[i])[lane] = values[std::min(lane, usedLanes_ - 1)];
    }
    savedRows_ = plan_.schedule.savedBefore(from.step);
    evaluation_ = plan_.schedule.evaluationsBefore(from.step);
    for (const std::uint32_t output : varyingOutputs_)
        for (std::size_t member = firstMember_; member < firstMember_ + usedLanes_; ++member)
            std::ranges::copy(
                earlier.series(plan_.prepared->outputs[output], member).first(savedRows_),
                result.writable(output, member).begin());
}

template <std::size_t Lanes> void LaneRun<Lanes>::keepState(Checkpoint& checkpoint) const {
    for (std::size_t i = 0; i < checkpoint.state.size(); ++i)
        std::copy_n(at(checkpoint.state[i]), usedLanes_,
                    checkpoint.values.data() + i * plan_.inputs.members + firstMember_);
}

template <std::size_t Lanes> void LaneRun<Lanes>::loadExogenous() {
    if (code_.exogenous.empty())
        return;
    const RecordedSeries& series = *plan_.inputs.exogenous;
    const double* const row =
        series.values.data() + series.row(evaluation_) * series.recorded.size() * series.members;
    for (std::size_t i = 0; i < code_.exogenous.size(); ++i) {
        const double* const values = row + plan_.exogenousColumns[i] * series.members;
        double* const lanes = at(code_.exogenous[i]);
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            lanes[lane] = series.members == 1
                              ? *values
                              : values[firstMember_ + std::min(lane, usedLanes_ - 1)];
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::evaluate(double time, bool isSaved) {
    fill(code_.time, time);
    loadExogenous();
    loadTimed();
    execute(isSaved ? stepSaved_ : stepBetween_);
}

template <std::size_t Lanes> void LaneRun<Lanes>::record(RunResult& result) {
    const std::vector<Slot>& record = plan_.inputs.record;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const std::size_t row = evaluation_ * record.size() + i;
        std::copy_n(at(record[i]), usedLanes_,
                    result.recorded.values.data() + row * plan_.inputs.members + firstMember_);
    }
    ++evaluation_;
}

/// XMILE 1.0, non-negative stocks: what flows out within one step cannot exceed the content and the
/// inflow at its start; outflows listed first are served first. Everybody reads what really flows:
/// when an outflow had to be limited, all is evaluated again under that ceiling, which stays for
/// the step. That may lower what enters other stocks, so it is repeated until nothing more is
/// limited; once for each of a chain of stocks is enough.
template <std::size_t Lanes> void LaneRun<Lanes>::limitOutflows(bool isSaved) {
    const std::size_t most = code_.nonNegativeStocks.size() + NonNegativeStock::kMaxPasses;
    for (std::size_t i = 0; i < most && lowerCeilings(); ++i) {
        isLimited_ = true;
        execute(isSaved ? stepSaved_ : stepBetween_);
    }
}

/// Whether any outflow is now more limited than before.
template <std::size_t Lanes> bool LaneRun<Lanes>::lowerCeilings() {
    const double dt = plan_.schedule.dt;
    bool any = false;
    for (const NonNegativeStock& stock : code_.nonNegativeStocks)
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            double available = at(stock.stock)[lane] / dt;
            for (const Slot inflow : stock.inflows)
                available += at(inflow)[lane];
            for (std::size_t i = 0; i < stock.outflows.size(); ++i) {
                double& flow = at(stock.outflows[i])[lane];
                if (flow > 0 && flow > available) {
                    flow = std::max(0.0, available);
                    any = true;
                    if (const Slot ceiling = stock.ceilings[i];
                        ceiling != NonNegativeStock::kNoCeiling)
                        at(ceiling)[lane] = flow;
                }
                available -= flow;
            }
        }
    return any;
}

template <std::size_t Lanes> void LaneRun<Lanes>::removeCeilings() {
    if (!isLimited_)
        return;
    isLimited_ = false;
    for (const NonNegativeStock& stock : code_.nonNegativeStocks)
        for (const Slot ceiling : stock.ceilings)
            if (ceiling != NonNegativeStock::kNoCeiling)
                fill(ceiling, std::numeric_limits<double>::infinity());
}

template <std::size_t Lanes> void LaneRun<Lanes>::stopAtZero() {
    for (const NonNegativeStock& stock : code_.nonNegativeStocks)
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            if (at(stock.stock)[lane] < 0)
                at(stock.stock)[lane] = 0;
}

/// A delay in steps: at least one, and beyond the run if it does not end in it.
template <std::size_t Lanes> std::size_t LaneRun<Lanes>::stepsOf(double time) const {
    const std::size_t steps = plan_.schedule.steps;
    const double lag = std::round(time / plan_.schedule.dt);
    if (!(time >= 0 && lag <= static_cast<double>(steps)))
        return steps + 1;
    return lag >= 1 ? static_cast<std::size_t>(lag) : 1;
}

/// Delays in steps; one longer than the run only ever gives its initial value.
template <std::size_t Lanes> void LaneRun<Lanes>::readDelays() {
    const std::size_t steps = plan_.schedule.steps;
    for (std::size_t i = 0; i < histories_.size(); ++i) {
        const DelayState& delayed = code_.delayStates[i];
        if (delayed.delay == DelayState::kOneStep)
            continue;
        History& history = histories_[i];
        history.lags.clear();
        history.length = delayed.travels ? steps + 1 : 1;
        for (std::size_t lane = 0; lane < Lanes && !delayed.travels; ++lane) {
            const double time = at(delayed.delay)[lane];
            if (!(time >= 0))  // there is no such past
                at(delayed.kept)[lane] = std::numeric_limits<double>::quiet_NaN();
            history.lags.push_back(stepsOf(time));
            history.length = std::max(history.length, std::min(history.lags.back(), steps));
        }
        history.values.assign(history.length * Lanes, 0.0);
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::keepMemories(std::size_t step) {
    double* kept = memories_.data();
    for (std::size_t i = 0; i < histories_.size(); ++i) {
        const DelayState& delayed = code_.delayStates[i];
        kept = std::copy_n(at(delayed.source), std::size_t{delayed.count} * Lanes, kept);
        if (delayed.travels)
            sendOff(i, step);
        else if (History& history = histories_[i]; delayed.delay != DelayState::kOneStep)
            std::copy_n(at(delayed.source), Lanes,
                        history.values.data() + step % history.length * Lanes);
    }
}

/// What enters at a step is added to what arrives when its time is over. A time that is none makes
/// what arrives next no number.
template <std::size_t Lanes> void LaneRun<Lanes>::sendOff(std::size_t memory, std::size_t step) {
    const DelayState& delayed = code_.delayStates[memory];
    History& history = histories_[memory];
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        const double time = at(delayed.delay)[lane];
        if (step == 0) {
            history.lags.push_back(stepsOf(time));
            history.initial[lane] = at(delayed.kept)[lane];
        }
        const std::size_t arrival = step + (time >= 0 ? stepsOf(time) : 1);
        if (arrival < history.length)
            history.values[arrival * Lanes + lane] +=
                time >= 0 ? at(delayed.source)[lane] : std::numeric_limits<double>::quiet_NaN();
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::restoreMemories(std::size_t step) {
    const double* kept = memories_.data();
    for (std::size_t i = 0; i < histories_.size(); ++i) {
        const DelayState& delayed = code_.delayStates[i];
        const std::size_t count = std::size_t{delayed.count} * Lanes;
        if (delayed.delay == DelayState::kOneStep)
            std::copy_n(kept, count, at(delayed.kept));
        kept += count;
        const History& history = histories_[i];
        for (std::size_t lane = 0; delayed.travels && lane < Lanes; ++lane)
            at(delayed.kept)[lane] = history.values[(step + 1) * Lanes + lane] +
                                     (step + 1 < history.lags[lane] ? history.initial[lane] : 0);
        for (std::size_t lane = 0; lane < history.lags.size() && !delayed.travels; ++lane)
            if (history.lags[lane] <= step + 1)
                at(delayed.kept)[lane] =
                    history.values[(step + 1 - history.lags[lane]) % history.length * Lanes + lane];
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::save(RunResult& result) {
    double* row = staged_.data() + stagedRows_ * varyingOutputs_.size() * Lanes;
    for (const SlotRun& run : varyingRuns_)
        row = std::copy_n(at(run.first), run.count * Lanes, row);
    if (++stagedRows_ == kRows)
        flush(result);
}

template <std::size_t Lanes> bool LaneRun<Lanes>::haveAllEnded(double time) {
    if (code_.endsAt == Code::kNoSlot)
        return false;
    bool all = true;
    for (std::size_t lane = 0; lane < usedLanes_; ++lane) {
        const bool hasEnded = time >= at(code_.endsAt)[lane] - 1e-6 * plan_.schedule.dt;
        if (hasEnded && reached_[lane] == 0)
            reached_[lane] = savedRows_ + stagedRows_;
        all = all && reached_[lane] > 0;
    }
    return all;
}

template <std::size_t Lanes> void LaneRun<Lanes>::flush(RunResult& result) {
    const std::size_t stride = varyingOutputs_.size() * Lanes;
    for (std::size_t i = 0; i < varyingOutputs_.size(); ++i)
        for (std::size_t lane = 0; lane < usedLanes_; ++lane) {
            double* const series =
                result.writable(varyingOutputs_[i], firstMember_ + lane).data() + savedRows_;
            const double* const staged = staged_.data() + i * Lanes + lane;
            for (std::size_t row = 0; row < stagedRows_; ++row)
                series[row] = staged[row * stride];
        }
    savedRows_ += stagedRows_;
    stagedRows_ = 0;
}

template <std::size_t Lanes> void LaneRun<Lanes>::saveConstants(RunResult& result) {
    for (std::uint32_t output = 0; output < plan_.prepared->outputs.size(); ++output)
        for (std::size_t lane = 0; lane < usedLanes_ && !plan_.prepared->isVarying[output]; ++lane)
            std::ranges::fill(result.writable(output, firstMember_ + lane),
                              at(plan_.prepared->outputs[output])[lane]);
}

template class LaneRun<1>;
template class LaneRun<4>;
template class LaneRun<8>;

}  // namespace kyosei
