// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/policy_ensemble.h"

#include "model/analysis/member_blocks.h"
#include "model/base/resources.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr const char* kParametersFile = "data/parameters.csv";
constexpr const char* kMembersFile = "ensemble/members.csv";

Issue emptyEnsemble() {
    return {Severity::error,
            IssueCode::invalidValue,
            {},
            "An ensemble needs at least one member, a block size and a save interval.",
            {}};
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
    std::sort(a.begin(), a.end());
    a.erase(std::unique(a.begin(), a.end()), a.end());
    return a;
}

}  // namespace

std::vector<Uncertainty> uncertaintiesOf(const std::vector<Parameter>& parameters) {
    std::vector<Uncertainty> uncertainties;
    for (const Parameter& parameter : parameters)
        if (parameter.prior.kind() != Distribution::Kind::fixed)
            uncertainties.push_back({parameter.id, parameter.prior, {{parameter.slot, 1}}});
    return uncertainties;
}

Result<std::vector<Uncertainty>> embeddedUncertainties(const PolicyModel& model) {
    const auto csv = requiredResource(kParametersFile);
    if (!csv)
        return fail(csv.error());
    const auto parameters = readParameters(*csv, model.program(), kParametersFile);
    if (!parameters)
        return fail(parameters.error());
    return uncertaintiesOf(*parameters);
}

PolicyEnsemble::PolicyEnsemble(PolicyPair pair, EnsembleSpec spec, std::vector<double> weights)
    : pair_(std::move(pair)), spec_(std::move(spec)), weights_(std::move(weights)) {
    for (std::size_t first = 0; first < spec_.design.members; first += spec_.block)
        baselines_.push_back(std::make_unique<Baseline>());
}

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
    const auto csv = requiredResource(kMembersFile);
    if (!csv)
        return fail(csv.error());
    const auto members = calibrate::readMembers(*csv, kMembersFile);
    if (!members)
        return fail(members.error());
    return create(std::move(model), *members, kMembersFile, options);
}

Result<std::shared_ptr<const Ensemble>> PolicyEnsemble::baselineOf(const MemberBlock& block,
                                                                   const std::vector<Slot>& outputs,
                                                                   const std::stop_token& stop) {
    Baseline& baseline = slotOf(block);
    const std::scoped_lock lock(baseline.mutex);
    if (baseline.saved && std::includes(baseline.outputs.begin(), baseline.outputs.end(),
                                        outputs.begin(), outputs.end()))
        return baseline.saved;
    std::vector<Slot> wanted = sortedUnion(baseline.outputs, outputs);
    // Other outputs later give the same recording again; readers may still be using the first.
    Result<RunResult> result =
        pair_.baseline(block.first, block.count, block.constants, wanted, !baseline.saved, stop);
    if (!result)
        return fail(std::move(result.error()));
    if (!baseline.saved)
        baseline.reference = std::move(result->recorded);
    auto saved = std::make_shared<Ensemble>(result->times(), wanted, block.count);
    saved->store(0, *result);
    baseline.outputs = std::move(wanted);
    baseline.saved = std::move(saved);
    return baseline.saved;
}

Result<PolicyFan> PolicyEnsemble::run(const Scenario& scenario, const std::vector<Slot>& outputs,
                                      std::stop_token stop, const Progress& progress) {
    EnsembleSpec spec = spec_;
    spec.outputs = sortedUnion({}, outputs);
    if (outputs.empty())  // the engine would take that as every variable
        return fail({Severity::error,
                     IssueCode::missingPart,
                     {},
                     "An ensemble needs at least one output.",
                     {}});
    const std::vector<double> times = pair_.savedTimes();
    PolicyFan fan{Ensemble(times, spec.outputs, members()),
                  Ensemble(times, spec.outputs, members())};
    const std::vector<ConstantOverride> changes = pair_.model().inputsFor(scenario).constants;

    const BlockRun runBlock = [&](const MemberBlock& block,
                                  std::stop_token stopBlock) -> Result<RunResult> {
        const auto baseline = baselineOf(block, spec.outputs, stopBlock);
        if (!baseline)
            return fail(baseline.error());
        fan.baseline.store(block.first, **baseline);
        std::vector<ConstantOverride> constants = block.constants;
        constants.insert(constants.end(), changes.begin(), changes.end());
        return pair_.changed(block.first, block.count, std::move(constants), spec.outputs,
                             slotOf(block).reference, std::move(stopBlock));
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
