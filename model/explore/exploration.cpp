// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/exploration.h"

#include "model/analysis/member_blocks.h"
#include "model/base/digest.h"
#include "model/engine/kernels.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace kyosei::explore {

namespace {

/// The reported values of a shard's members, [output][time][member].
class ShardValues {
public:
    ShardValues(const Exploration& exploration, std::size_t members)
        : exploration_(exploration), members_(members),
          values_(exploration.spec.outputs.size() * exploration.times.size() * members) {}

    /// Takes over members first, first + 1, ... of the shard; different members from any thread.
    void store(std::size_t first, const RunResult& block) {
        const auto& slots = exploration_.spec.outputs;
        for (std::size_t output = 0; output < slots.size(); ++output)
            for (std::size_t member = 0; member < block.members(); ++member) {
                const std::span<const double> series = block.series(slots[output], member);
                for (std::size_t time = 0; time < exploration_.times.size(); ++time)
                    values_[position(output, time) + first + member] =
                        series[exploration_.savedTimes[time]];
            }
    }

    [[nodiscard]] std::span<const double> at(std::size_t output, std::size_t time) const {
        return std::span(values_).subspan(position(output, time), members_);
    }

private:
    [[nodiscard]] std::size_t position(std::size_t output, std::size_t time) const {
        return (output * exploration_.times.size() + time) * members_;
    }

    const Exploration& exploration_;
    std::size_t members_;
    std::vector<double> values_;
};

/// Calls work(0) .. work(count - 1), each once, on so many threads.
template <typename Work> void forEach(std::size_t count, unsigned threads, const Work& work) {
    std::atomic<std::size_t> next = 0;
    const auto some = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i)
        helpers.emplace_back(some);
    some();
}

Tally tallyOf(const Exploration& exploration, std::size_t members, const ShardValues& results,
              const ShardValues* baselines) {
    Tally tally(exploration.shape());
    tally.members = members;
    const std::size_t times = exploration.times.size();
    forEach(tally.outputs.size(), exploration.spec.threads, [&](std::size_t i) {
        const std::size_t output = i / times;
        const std::size_t time = i % times;
        tally.outputs[i].add(results.at(output, time),
                             baselines ? baselines->at(output, time) : std::span<const double>());
    });
    for (std::size_t c = 0; c < exploration.conditions.size(); ++c)
        for (std::size_t time = 0; time < times; ++time)
            for (const double value : results.at(exploration.conditions[c].output, time))
                tally.metAt(c, time) += exploration.conditions[c].holds(value);
    return tally;
}

}  // namespace

bool Condition::holds(double value) const {
    switch (relation) {
    case Relation::less: return value < level;
    case Relation::lessEqual: return value <= level;
    case Relation::greater: return value > level;
    case Relation::greaterEqual: return value >= level;
    }
    return false;
}

std::size_t Exploration::membersOf(std::size_t shard) const {
    return std::min(shardMembers, members() - shard * shardMembers);
}

TallyShape Exploration::shape() const {
    return {outputNames.size(), times.size(), conditions.size(), paired};
}

std::string Exploration::settingsText() const {
    std::string text;
    for (const std::string& setting : settings)
        text += setting + '\n';
    return text;
}

std::string Exploration::fingerprint() const {
    return digestOf(settingsText());
}

Result<Tally> runShard(const Exploration& exploration, std::size_t shard, std::stop_token stop) {
    EnsembleSpec spec = exploration.spec;
    spec.first = shard * exploration.shardMembers;
    spec.count = exploration.membersOf(shard);
    ShardValues results(exploration, spec.count);
    ShardValues baselines(exploration, exploration.paired ? spec.count : 0);

    const BlockRun runBlock = [&](const MemberBlock& block,
                                  std::stop_token stopBlock) -> Result<RunResult> {
        Result<BlockResult> both = exploration.run(block, std::move(stopBlock));
        if (!both)
            return fail(std::move(both.error()));
        if (both->baseline)
            baselines.store(block.first - spec.first, *both->baseline);
        return std::move(both->result);
    };
    BlockSink sink;
    sink.take = [&](const MemberBlock& block, RunResult&& result) {
        results.store(block.first - spec.first, result);
    };
    const Result<void> outcome = runBlocks(spec, runBlock, stop, sink);
    if (!outcome)
        return fail(outcome.error());
    return tallyOf(exploration, spec.count, results, exploration.paired ? &baselines : nullptr);
}

const char* arithmetic() {
    return availableInstructionSets().back() == InstructionSet::portable ? "portable" : "vector";
}

}  // namespace kyosei::explore
