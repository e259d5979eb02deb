// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ensemble.h"

#include "model/analysis/member_blocks.h"
#include "model/base/interpolation.h"
#include "model/base/sorted_unique.h"
#include "model/engine/issue_codes.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <mutex>
#include <optional>

namespace kyosei {

Ensemble::Ensemble(const std::vector<double>& savedTimes, std::vector<Slot> outputs,
                   std::size_t members, std::size_t every)
    : outputs_(sortedUnique(std::move(outputs))), members_(members) {
    for (std::size_t t = 0; t < savedTimes.size(); ++t)
        if (t % std::max<std::size_t>(every, 1) == 0 || t + 1 == savedTimes.size()) {
            kept_.push_back(t);
            times_.push_back(savedTimes[t]);
        }
    values_ = std::make_shared<std::vector<double>>(outputs_.size() * times_.size() * members_);
}

bool Ensemble::has(Slot slot) const {
    return std::binary_search(outputs_.begin(), outputs_.end(), slot);
}

std::span<const double> Ensemble::values(Slot slot, std::size_t time) const {
    assert(has(slot));
    const auto output = static_cast<std::size_t>(
        std::lower_bound(outputs_.begin(), outputs_.end(), slot) - outputs_.begin());
    return std::span<const double>(*values_).subspan((output * times_.size() + time) * members_,
                                                     members_);
}

std::vector<double> Ensemble::at(Slot slot, double time) const {
    const std::optional<Bracket> place = bracketOf(times_, time);
    if (!place)
        return std::vector<double>(members_, std::numeric_limits<double>::quiet_NaN());
    const std::span<const double> before = values(slot, place->before);
    const std::span<const double> after = values(slot, place->after);
    std::vector<double> result(members_);
    for (std::size_t k = 0; k < members_; ++k)
        result[k] = place->between(before[k], after[k]);
    return result;
}

void Ensemble::store(std::size_t first, const RunResult& block) {
    for (std::size_t output = 0; output < outputs_.size(); ++output)
        for (std::size_t member = 0; member < block.members(); ++member) {
            const std::span<const double> series = block.series(outputs_[output], member);
            double* value = values_->data() + output * times_.size() * members_ + first + member;
            for (std::size_t t = 0; t < times_.size(); ++t, value += members_)
                *value = series[kept_[t]];
        }
}

Result<Ensemble> runEnsemble(const EnsembleSpec& spec, const BlockRun& runBlock,
                             std::stop_token stop, const EnsembleProgress& progress) {
    Ensemble ensemble;
    std::once_flag prepared;
    BlockSink sink;
    sink.take = [&](const MemberBlock& block, RunResult&& result) {
        // Whichever block comes first knows the times, which are the same for all.
        std::call_once(prepared, [&] {
            ensemble = Ensemble(result.times(), spec.outputs, memberCount(spec), spec.every);
        });
        ensemble.store(block.first - spec.first, result);
        if (block.first == spec.first)
            std::copy_if(result.notes.begin(), result.notes.end(),
                         std::back_inserter(ensemble.notes),
                         [](const Issue& note) { return !codes::saysNonFinite(note.code); });
    };
    if (progress)
        sink.completed = [&](std::size_t complete) { progress(ensemble, complete); };
    const Result<void> outcome = runBlocks(spec, runBlock, stop, sink);
    if (!outcome)
        return fail(outcome.error());
    return ensemble;
}

Result<Ensemble> runEnsemble(const EnsembleSpec& spec, const Program& program,
                             const RunInputs& base, std::stop_token stop,
                             const EnsembleProgress& progress) {
    const auto runBlock = [&](const MemberBlock& block, std::stop_token stopBlock) {
        RunInputs inputs = base;
        inputs.members = block.count;
        inputs.firstMember = block.first;
        inputs.outputs = spec.outputs;
        inputs.constants.insert(inputs.constants.end(), block.constants.begin(),
                                block.constants.end());
        return run(program, inputs, std::move(stopBlock));
    };
    return runEnsemble(spec, runBlock, std::move(stop), progress);
}

}  // namespace kyosei
