// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ensemble_summary.h"

#include "model/analysis/member_blocks.h"

#include <mutex>

namespace kyosei {

namespace {

EnsembleSummary summaryOf(const EnsembleSpec& spec, const RunResult& block) {
    EnsembleSummary summary{block.times(), spec.outputs, {}};
    summary.summaries.resize(spec.outputs.size() * block.times().size());
    std::vector<double> values(block.members());
    Summary* target = summary.summaries.data();
    for (const Slot slot : spec.outputs)
        for (std::size_t t = 0; t < block.times().size(); ++t) {
            for (std::size_t member = 0; member < block.members(); ++member)
                values[member] = block.series(slot, member)[t];
            (target++)->add(values);
        }
    return summary;
}

}  // namespace

void EnsembleSummary::add(const EnsembleSummary& other) {
    for (std::size_t i = 0; i < summaries.size(); ++i)
        summaries[i].add(other.summaries[i]);
}

Result<EnsembleSummary> summariseEnsemble(const EnsembleSpec& spec, const BlockRun& runBlock,
                                          std::stop_token stop) {
    EnsembleSummary whole;
    std::mutex mutex;
    BlockSink sink;
    sink.take = [&](const MemberBlock&, RunResult&& block) {
        EnsembleSummary part = summaryOf(spec, block);
        const std::scoped_lock lock(mutex);
        if (whole.times.empty())
            whole = std::move(part);
        else
            whole.add(part);
    };
    const Result<void> outcome = runBlocks(spec, runBlock, stop, sink);
    if (!outcome)
        return fail(outcome.error());
    return whole;
}

}  // namespace kyosei
