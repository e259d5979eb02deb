// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/batch_engine.h"

#include "model/base/issue_codes.h"
#include "model/base/numbers.h"
#include "model/engine/issue_codes.h"
#include "model/engine/lane_run.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <string>
#include <thread>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumNotes = 20;
constexpr double kMaximumValues = 5e8;  // saved and recorded: 4 GB

const VariableInfo* variableOf(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return &variable;
    return nullptr;
}

void checkOverrides(const Program& program, const RunInputs& inputs, Issues& issues) {
    for (const ConstantOverride& constant : inputs.constants) {
        const VariableInfo* const variable = variableOf(program, constant.slot);
        if (!variable) {
            issues.push_back({codes::unknownSlot});
            continue;
        }
        if (!variable->constant)
            issues.push_back({codes::notSettable, {{}, 0, variable->name}});
        if (constant.values.size() != 1 && constant.values.size() != inputs.members)
            issues.push_back({codes::valuesPerMember,
                              {{}, 0, variable->name},
                              {constant.values.size(), inputs.members}});
    }
}

void checkSlots(const Program& program, const std::vector<Slot>& slots, const IssueCode& unknown,
                Issues& issues) {
    const Code& code = program.code();
    if (std::ranges::any_of(
            slots, [&](Slot slot) { return slot >= code.variableSlots || code.unused[slot]; }))
        issues.push_back({unknown});
}

/// Column of every exogenous slot in the series; problems go to the issues.
std::vector<std::size_t> matchExogenous(const Program& program, const RunInputs& inputs,
                                        const Schedule& schedule, Issues& issues) {
    std::vector<std::size_t> columns;
    if (program.code().exogenous.empty())
        return columns;
    const RecordedSeries* const series = inputs.exogenous;
    const std::size_t begin = inputs.continued ? inputs.continued->checkpoint.evaluation : 0;
    const bool lacksBegin = series && series->missing > 0 && begin <= series->missing;
    if (!series || series->evaluations < schedule.evaluations() || lacksBegin ||
        series->values.size() <
            (series->evaluations - series->missing) * series->recorded.size() * series->members) {
        issues.push_back({codes::recordedTooShort, {}, {schedule.evaluations()}});
        return columns;
    }
    if (series->members != 1 && series->members != inputs.members)
        issues.push_back({codes::recordedMembers, {}, {series->members, inputs.members}});
    for (const Slot slot : program.code().exogenous) {
        const auto at = std::ranges::find(series->recorded, slot);
        if (at == series->recorded.end()) {
            const VariableInfo* const variable = variableOf(program, slot);
            issues.push_back(
                {codes::recordedLacksVariable, {{}, 0, variable ? variable->name : ""}});
        }
        columns.push_back(static_cast<std::size_t>(at - series->recorded.begin()));
    }
    return columns;
}

/// What a step takes from the one before it. Empty if values are delayed for longer, or if the run
/// decides by itself when it ends.
std::vector<Slot> stateSlots(const Code& code) {
    std::vector<Slot> slots;
    if (code.endsAt != Code::kNoSlot)
        return slots;  // the steps that were run are those of the run that ended
    if (!code.belts.empty() || !code.queues.empty())
        return slots;
    const auto add = [&](Slot first, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            slots.push_back(first + static_cast<Slot>(i));
    };
    for (const StockBlock& block : code.stocks)
        add(block.first, block.count);
    for (const DelayState& state : code.delayStates) {
        if (state.delay != DelayState::kOneStep)
            return {};
        add(state.kept, state.count);
    }
    return slots;
}

/// Whether it saved the times before its checkpoint as a run by this schedule does.
bool hasPast(const RunResult& earlier, const Schedule& schedule) {
    const std::vector<double> all = schedule.savedTimes();
    const std::size_t past = schedule.savedBefore(earlier.checkpoint.step);
    const std::vector<double>& had = earlier.times();
    return had.size() >= past && all.size() >= past &&
           std::equal(had.begin(), had.begin() + static_cast<std::ptrdiff_t>(past), all.begin());
}

void checkContinued(const RunPlan& plan, Issues& issues) {
    const RunResult* const earlier = plan.inputs.continued;
    if (!earlier)
        return;
    const Checkpoint& from = earlier->checkpoint;
    const auto has = [&](Slot slot) { return earlier->has(slot); };
    if (from.values.empty() || from.state != stateSlots(plan.program.code()) ||
        from.time != plan.schedule.time(from.step) || earlier->members() != plan.inputs.members ||
        !hasPast(*earlier, plan.schedule) || !std::ranges::all_of(plan.prepared->outputs, has))
        issues.push_back({codes::cannotContinue});
    if (!plan.inputs.record.empty())
        issues.push_back({codes::continuedRecords});
}

/// Makes room for the state that is to be kept, and says at which step.
std::optional<std::size_t> prepareCheckpoint(const RunPlan& plan, RunResult& result) {
    const std::vector<Slot> slots = stateSlots(plan.program.code());
    const Schedule& schedule = plan.schedule;
    if (!plan.inputs.checkpoint || slots.empty() || !(*plan.inputs.checkpoint >= schedule.start))
        return std::nullopt;
    const double steps = std::floor((*plan.inputs.checkpoint - schedule.start) / schedule.dt);
    Checkpoint& checkpoint = result.checkpoint;
    checkpoint.step = steps < static_cast<double>(schedule.steps) ? static_cast<std::size_t>(steps)
                                                                  : schedule.steps;
    checkpoint.time = schedule.time(checkpoint.step);
    checkpoint.evaluation = schedule.evaluationsBefore(checkpoint.step);
    checkpoint.state = slots;
    checkpoint.values.resize(slots.size() * plan.inputs.members);
    return checkpoint.step;
}

/// Whether the results need more memory than a run may have.
bool isTooLarge(const RunPlan& plan) {
    const Schedule& schedule = plan.schedule;
    const auto steps = static_cast<double>(schedule.steps);
    const double saved = (steps / static_cast<double>(schedule.saveEvery) + 2) *
                         static_cast<double>(plan.prepared->outputs.size());
    const double recorded = static_cast<double>(schedule.evaluations()) *
                            static_cast<double>(plan.inputs.record.size());
    const auto isDelay = [](const DelayState& state) {
        return state.delay != DelayState::kOneStep;
    };
    const auto delays = std::ranges::count_if(plan.program.code().delayStates, isDelay);
    const auto members = static_cast<double>(plan.inputs.members);
    return (saved + recorded) * members +
               steps * static_cast<double>(delays) *
                   std::min(members, static_cast<double>(lanesOf(plan.set))) >
           kMaximumValues;
}

/// Without a branch per value: nearly always the answer is yes.
bool allFinite(std::span<const double> values) {
    std::uint64_t overflow = 0;  // into the sign, from an exponent of ones
    for (const double value : values)
        overflow |= (std::bit_cast<std::uint64_t>(value) & 0x7FFFFFFFFFFFFFFF) + 0x0010000000000000;
    return overflow >> 63 == 0;
}

/// Non-negative stocks that begin below zero: the first member of each, up to a limit.
void noteNegativeStarts(const Program& program, RunResult& result) {
    std::size_t count = 0;
    for (const NonNegativeStock& stock : program.code().nonNegativeStocks)
        for (std::size_t member = 0; result.has(stock.stock) && member < result.members();
             ++member) {
            const double start = result.series(stock.stock, member).front();
            if (!(start < 0))
                continue;
            const VariableInfo* const variable = variableOf(program, stock.stock);
            if (!variable || ++count > kMaximumNotes)
                return;
            result.notes.push_back(
                {result.members() == 1 ? codes::negativeStart : codes::negativeStartInMember,
                 {{}, variable->line, variable->name},
                 {program.elementName(*variable, stock.stock - variable->first), start,
                  member + 1}});
            break;
        }
}

/// The first value that is not finite, for each variable, up to a limit.
void noteNonFinite(const Program& program, RunResult& result) {
    std::size_t count = 0;
    for (const VariableInfo& variable : program.variables()) {
        bool found = false;
        for (std::size_t i = 0; i < variable.size && !found; ++i) {
            const Slot slot = variable.first + static_cast<Slot>(i);
            for (std::size_t member = 0; result.has(slot) && member < result.members() && !found;
                 ++member) {
                const auto series = result.series(slot, member).first(result.reached(member));
                if (allFinite(series))
                    continue;
                const auto at = std::ranges::find_if_not(
                    series, [](double value) { return std::isfinite(value); });
                found = true;
                const double time = result.times()[static_cast<std::size_t>(at - series.begin())];
                const bool alone = result.members() == 1;
                const IssueCode& code =
                    std::isnan(*at) ? (alone ? codes::notANumber : codes::notANumberInMember)
                                    : (alone ? codes::infinite : codes::infiniteInMember);
                result.notes.push_back(
                    {code,
                     {{}, variable.line, variable.name},
                     {program.elementName(variable, i), withoutRoundingNoise(time), member + 1}});
            }
        }
        if (found && ++count == kMaximumNotes)
            return;
    }
}

std::vector<Slot> slotsOfVariables(const Program& program) {
    std::vector<Slot> slots;
    for (const VariableInfo& variable : program.variables())
        for (std::size_t i = 0; i < variable.size; ++i)
            slots.push_back(variable.first + static_cast<Slot>(i));
    return slots;
}

template <std::size_t Lanes>
bool runLanes(const RunPlan& plan, RunResult& result, const std::stop_token& stop) {
    const std::size_t members = plan.inputs.members;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isComplete = true;
    const auto work = [&] {
        LaneRun<Lanes> lanes(plan);
        while (isComplete) {
            const std::size_t first = Lanes * next++;
            if (first >= members)
                return;
            if (!lanes.run(first, std::min(Lanes, members - first), result, stop))
                isComplete = false;
        }
    };
    const std::size_t blocks = (members + Lanes - 1) / Lanes;
    const std::size_t threads = plan.inputs.threads == 0
                                    ? std::max(1u, std::thread::hardware_concurrency())
                                    : plan.inputs.threads;
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(threads, blocks); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    return isComplete;
}

bool runMembers(const RunPlan& plan, RunResult& result, const std::stop_token& stop) {
    if (plan.inputs.members == 1)
        return runLanes<1>(plan, result, stop);
    if (lanesOf(plan.set) == 4)
        return runLanes<4>(plan, result, stop);
    return runLanes<8>(plan, result, stop);
}

}  // namespace

Result<RunResult> run(const Program& program, const RunInputs& inputs, std::stop_token stop) {
    Issues issues;
    Issues notes;
    if (inputs.members == 0)
        issues.push_back({codes::runWithoutMembers});
    checkOverrides(program, inputs, issues);
    checkSlots(program, inputs.outputs, codes::unknownSavedSlot, issues);
    checkSlots(program, inputs.record, codes::unknownRecordedSlot, issues);
    auto schedule = makeSchedule(program.simulation(), inputs, notes);
    if (!schedule)
        return fail(std::move(schedule.error()));

    const Code& code = program.code();
    RunPlan plan{program, inputs, *schedule, nullptr, InstructionSet::portable, false, {}, {}};
    plan.set = inputs.set.value_or(availableInstructionSets().back());
    if (issues.empty())
        plan.prepared =
            runCacheOf(program.sharedCode())
                ->prepare(code, inputs.outputs.empty() ? slotsOfVariables(program) : inputs.outputs,
                          inputs.record);
    plan.usesCode = inputs.set.has_value() ||
                    (plan.prepared &&
                     plan.prepared->deservesCode(plan.schedule.evaluations() * inputs.members));
    plan.exogenousColumns = matchExogenous(program, inputs, plan.schedule, issues);
    if (plan.prepared)
        checkContinued(plan, issues);
    if (plan.prepared && isTooLarge(plan))
        issues.push_back({codes::runTooLarge});
    if (!issues.empty())
        return fail(std::move(issues));

    RunResult result(plan.schedule.savedTimes(), plan.prepared->outputs, inputs.members);
    result.notes = std::move(notes);
    result.recorded.recorded = inputs.record;
    result.recorded.members = inputs.members;
    result.recorded.values.resize(plan.schedule.evaluations() * inputs.record.size() *
                                  inputs.members);
    plan.checkpointStep = prepareCheckpoint(plan, result);
    plan.timed = plan.prepared->timed().valuesFor(code, plan.schedule);
    if (code.endsAt != Code::kNoSlot)
        result.mayEnd();
    if (!runMembers(plan, result, stop))
        return fail({codes::cancelled});
    result.cutOff();
    if (!inputs.record.empty())
        result.recorded.evaluations = plan.schedule.evaluations();
    noteNegativeStarts(program, result);
    noteNonFinite(program, result);
    return result;
}

}  // namespace kyosei
