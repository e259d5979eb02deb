// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_ensemble.h"

#include "model/analysis/member_blocks.h"
#include "model/base/sorted_unique.h"
#include "model/simulation/issue_codes.h"
#include "model/simulation/packed_rows.h"
#include "model/simulation/policy_data.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaxOutputs = 80;  ///< of which baselines are kept: 23 MB for 512 members

Issue emptyEnsemble() {
    return {codes::emptyPolicyEnsemble};
}

EnsembleSpec specOf(const PolicyEnsemble::Options& options, std::size_t members) {
    EnsembleSpec spec;
    spec.design = {Sampling::sobol, 1, members, options.seed, 0};
    spec.block = options.block;
    spec.threads = options.threads;
    spec.every = options.every;
    return spec;
}

std::vector<Slot> sortedUnion(std::vector<Slot> a, const std::vector<Slot>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return sortedUnique(std::move(a));
}

}  // namespace

std::vector<Uncertainty> uncertaintiesOf(const std::vector<Parameter>& parameters) {
    std::vector<Uncertainty> uncertainties;
    for (const Parameter& parameter : parameters)
        if (parameter.prior.kind() != Distribution::Kind::fixed)
            uncertainties.push_back({parameter.id, parameter.prior, {{parameter.slot, 1}}});
    return uncertainties;
}

Result<std::vector<Uncertainty>> uncertaintiesOf(const PolicyModel& model) {
    const Result<std::vector<Parameter>>& parameters = model.data().parameters();
    if (!parameters)
        return fail(parameters.error());
    return uncertaintiesOf(*parameters);
}

/// All members under the baseline, run block by block as they are needed.
struct PolicyEnsemble::Baselines {
    /// What is kept of a block's run: the rest is in `values`.
    struct Block {
        std::mutex mutex;
        bool done = false;
        Checkpoint checkpoint;
        RecordedSeries recorded;  ///< without its values
        PackedRows rows;          ///< these
    };

    Baselines(const PolicyEnsemble& owner, std::vector<Slot> wanted)
        : outputs(std::move(wanted)), blocks(owner.spec_.drawn->size()),
          values(std::make_shared<Ensemble>(owner.pair_.savedTimes(), outputs, owner.members())) {}

    [[nodiscard]] bool have(const std::vector<Slot>& wanted) const {
        return std::includes(outputs.begin(), outputs.end(), wanted.begin(), wanted.end());
    }

    /// Has the block run by whoever first asks for it.
    Result<void> run(const PolicyPair& pair, const MemberBlock& members, std::size_t blockSize,
                     const std::stop_token& stop) {
        Block& block = blocks[members.first / blockSize];
        const std::scoped_lock lock(block.mutex);
        if (block.done)
            return {};
        Result<RunResult> result =
            pair.baseline(members.first, members.count, members.constants, outputs, true, stop);
        if (!result)
            return fail(std::move(result.error()));
        values->store(members.first, *result);
        result->keepForContinuing();
        const std::size_t width = result->recorded.recorded.size() * members.count;
        block.rows = PackedRows(result->recorded.values, width, members.count);
        result->recorded.values = std::vector<double>();  // and no room for it
        block.recorded = std::move(result->recorded);
        block.checkpoint = std::move(result->checkpoint);
        block.done = true;
        return {};
    }

    /// The block's run, as far as one that goes on from its checkpoint needs it. Precondition:
    /// run().
    [[nodiscard]] RunResult past(const MemberBlock& members, std::size_t blockSize,
                                 const std::vector<Slot>& wanted) const {
        const Block& block = blocks[members.first / blockSize];
        std::vector<double> times = values->times();
        times.erase(std::ranges::lower_bound(times, block.checkpoint.time), times.end());
        RunResult run(times, wanted, members.count);
        for (std::size_t output = 0; output < wanted.size(); ++output)
            for (std::size_t t = 0; t < times.size(); ++t) {
                const auto all = values->values(wanted[output], t).subspan(members.first);
                for (std::size_t member = 0; member < members.count; ++member)
                    run.writable(output, member)[t] = all[member];
            }
        run.checkpoint = block.checkpoint;
        run.recorded = block.recorded;
        run.recorded.values = block.rows.unpacked();
        return run;
    }

    std::vector<Slot> outputs;  ///< ascending
    std::vector<Block> blocks;
    std::shared_ptr<Ensemble> values;
};

PolicyEnsemble::PolicyEnsemble(PolicyPair pair, EnsembleSpec spec, std::vector<double> weights)
    : pair_(std::move(pair)), spec_(std::move(spec)), weights_(std::move(weights)) {}

PolicyEnsemble::Options PolicyEnsemble::Options::onAllProcessors() {
    Options options;
    options.threads = std::max(1U, std::thread::hardware_concurrency());
    return options;
}

PolicyEnsemble::~PolicyEnsemble() = default;

Result<std::shared_ptr<PolicyEnsemble>>
PolicyEnsemble::create(std::shared_ptr<const PolicyModel> model, EnsembleSpec spec,
                       std::vector<MemberBlock> blocks, std::vector<double> weights) {
    spec.drawn = std::make_shared<const std::vector<MemberBlock>>(std::move(blocks));
    Result<PolicyPair> pair = PolicyPair::create(std::move(model), spec.every);
    if (!pair)
        return fail(std::move(pair.error()));
    return std::shared_ptr<PolicyEnsemble>(
        new PolicyEnsemble(std::move(*pair), std::move(spec), std::move(weights)));
}

Result<std::shared_ptr<PolicyEnsemble>>
PolicyEnsemble::create(std::shared_ptr<const PolicyModel> model,
                       std::vector<Uncertainty> uncertainties, const Options& options) {
    EnsembleSpec spec = specOf(options, options.members);
    spec.uncertainties = std::move(uncertainties);
    spec.design.dimensions = spec.uncertainties.size();
    if (options.members == 0 || options.block == 0 || options.every == 0)
        return fail(emptyEnsemble());
    std::vector<MemberBlock> blocks;
    for (std::size_t first = 0; first < options.members; first += options.block) {
        auto block = drawBlock(spec, first, std::min(options.block, options.members - first));
        if (!block)
            return fail(std::move(block.error()));
        blocks.push_back(std::move(*block));
    }
    return create(std::move(model), std::move(spec), std::move(blocks), {});
}

Result<std::shared_ptr<PolicyEnsemble>>
PolicyEnsemble::create(std::shared_ptr<const PolicyModel> model, const calibrate::Members& members,
                       const std::string& membersFile, const Options& options) {
    if (members.count() == 0 || options.block == 0 || options.every == 0)
        return fail(emptyEnsemble());
    const auto constants = calibrate::constantsOf(members, model->program(), membersFile);
    if (!constants)
        return fail(constants.error());
    std::vector<MemberBlock> blocks;
    for (std::size_t first = 0; first < members.count(); first += options.block) {
        MemberBlock block{first, std::min(options.block, members.count() - first), {}};
        const auto begin = static_cast<std::ptrdiff_t>(first);
        const auto end = static_cast<std::ptrdiff_t>(first + block.count);
        for (const ConstantOverride& constant : *constants)
            block.constants.push_back(
                {constant.slot, {constant.values.begin() + begin, constant.values.begin() + end}});
        blocks.push_back(std::move(block));
    }
    const bool alike = std::ranges::all_of(
        members.weights, [&](double weight) { return weight == members.weights.front(); });
    return create(std::move(model), specOf(options, members.count()), std::move(blocks),
                  alike ? std::vector<double>() : members.weights);
}

Result<std::shared_ptr<PolicyEnsemble>>
PolicyEnsemble::historyMatched(std::shared_ptr<const PolicyModel> model, const Options& options) {
    const Result<calibrate::Members>& members = model->data().members();
    if (!members)
        return fail(members.error());
    return create(model, *members, PolicyData::kMembersFile, options);
}

Result<std::shared_ptr<PolicyEnsemble>>
PolicyEnsemble::sameMembersIn(std::shared_ptr<const PolicyModel> other) const {
    return create(std::move(other), spec_, *spec_.drawn, weights_);
}

std::vector<ConstantOverride> PolicyEnsemble::drawnConstants() const {
    std::vector<ConstantOverride> all = spec_.drawn->front().constants;
    for (std::size_t b = 1; b < spec_.drawn->size(); ++b)
        for (std::size_t c = 0; c < all.size(); ++c) {
            const std::vector<double>& more = (*spec_.drawn)[b].constants[c].values;
            all[c].values.insert(all[c].values.end(), more.begin(), more.end());
        }
    return all;
}

std::shared_ptr<PolicyEnsemble::Baselines>
PolicyEnsemble::baselinesWith(const std::vector<Slot>& outputs) {
    const std::scoped_lock lock(mutex_);
    if (baselines_ && baselines_->have(outputs))
        return baselines_;
    // Who goes to and fro between charts need not wait for baselines again.
    std::vector<Slot> wanted = baselines_ ? sortedUnion(baselines_->outputs, outputs) : outputs;
    if (wanted.size() > kMaxOutputs)
        wanted = outputs;
    baselines_ = std::make_shared<Baselines>(*this, std::move(wanted));
    return baselines_;
}

Result<EnsembleSpec> PolicyEnsemble::specWith(const std::vector<Slot>& outputs) const {
    if (outputs.empty())  // the engine would take that as every variable
        return fail({codes::ensembleWithoutOutput});
    EnsembleSpec spec = spec_;
    spec.outputs = sortedUnique(outputs);
    return spec;
}

Result<std::shared_ptr<const Ensemble>> PolicyEnsemble::baseline(const std::vector<Slot>& outputs,
                                                                 std::stop_token stop) {
    const Result<EnsembleSpec> spec = specWith(outputs);
    if (!spec)
        return fail(spec.error());
    const std::shared_ptr<Baselines> baselines = baselinesWith(spec->outputs);
    const BlockRun runBlock = [&](const MemberBlock& block,
                                  std::stop_token stopBlock) -> Result<RunResult> {
        if (auto run = baselines->run(pair_, block, spec->block, stopBlock); !run)
            return fail(std::move(run.error()));
        return RunResult({}, {}, block.count);  // its values are kept already
    };
    BlockSink sink;
    sink.take = [](const MemberBlock&, RunResult&&) {};
    const Result<void> outcome = runBlocks(*spec, runBlock, stop, sink);
    if (!outcome)
        return fail(outcome.error());
    return baselines->values;
}

Result<PolicyFan> PolicyEnsemble::run(const Scenario& scenario, const std::vector<Slot>& outputs,
                                      std::stop_token stop, const Progress& progress) {
    if (scenario.isBaseline()) {  // nothing to run, nor to keep twice
        const auto values = baseline(outputs, std::move(stop));
        if (!values)
            return fail(values.error());
        PolicyFan fan{*values, **values};
        if (progress)
            progress(fan, members());
        return fan;
    }
    const std::vector<ConstantOverride> changes = pair_.model().inputsFor(scenario).constants;
    return runEach([&changes](const MemberBlock&) { return changes; },
                   pair_.model().firstChange(scenario), outputs, std::move(stop), progress);
}

Result<PolicyFan> PolicyEnsemble::runEach(const MemberChanges& changes, double firstChange,
                                          const std::vector<Slot>& outputs, std::stop_token stop,
                                          const Progress& progress) {
    const Result<EnsembleSpec> wanted = specWith(outputs);
    if (!wanted)
        return fail(wanted.error());
    const EnsembleSpec& spec = *wanted;
    const std::shared_ptr<Baselines> baselines = baselinesWith(spec.outputs);
    PolicyFan fan{baselines->values, Ensemble(pair_.savedTimes(), spec.outputs, members())};

    const BlockRun runBlock = [&](const MemberBlock& block,
                                  std::stop_token stopBlock) -> Result<RunResult> {
        if (auto run = baselines->run(pair_, block, spec.block, stopBlock); !run)
            return fail(std::move(run.error()));
        std::vector<ConstantOverride> constants = block.constants;
        const std::vector<ConstantOverride> changed = changes(block);
        constants.insert(constants.end(), changed.begin(), changed.end());
        const auto runChanged = [&](const RunResult& baseline) {
            return pair_.changed(block.first, block.count, std::move(constants), spec.outputs,
                                 baseline, firstChange, std::move(stopBlock));
        };
        const RunResult past = baselines->past(block, spec.block, spec.outputs);
        if (firstChange >= past.checkpoint.time)
            return runChanged(past);
        const Result<RunResult> whole = pair_.baseline(block.first, block.count, block.constants,
                                                       {spec.outputs.front()}, true, stopBlock);
        return whole ? runChanged(*whole) : Result<RunResult>(fail(whole.error()));
    };
    BlockSink sink;
    sink.take = [&](const MemberBlock& block, RunResult&& result) {
        fan.scenario.store(block.first, result);
    };
    if (progress)
        sink.completed = [&](std::size_t complete) { progress(fan, complete); };
    const Result<void> outcome = runBlocks(spec, runBlock, stop, sink);
    if (!outcome)
        return fail(outcome.error());
    return fan;
}

}  // namespace kyosei
