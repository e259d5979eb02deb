// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/futures.h"

#include "model/base/exceptions.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace kyosei::search {

namespace {

constexpr std::size_t kBlock = 32;  ///< members whose baselines are run together
/// Steps between saved times.
const std::size_t kSaveEvery = PolicyEnsemble::Options().every;

/// One member's part of a run of a block. What is fed to candidates is kept as it is.
RunResult memberOf(const RunResult& block, std::size_t member, const std::vector<Slot>& outputs) {
    RunResult one(block.times(), outputs, 1);
    for (std::size_t output = 0; output < outputs.size(); ++output)
        std::ranges::copy(block.series(outputs[output], member), one.writable(output, 0).begin());
    const auto column = [&](const std::vector<double>& values) {
        std::vector<double> own;
        own.reserve(values.size() / block.members());
        for (std::size_t i = member; i < values.size(); i += block.members())
            own.push_back(values[i]);
        return own;
    };
    one.checkpoint = block.checkpoint;
    one.checkpoint.values = column(block.checkpoint.values);
    one.recorded = block.recorded;
    one.recorded.values = column(block.recorded.values);
    one.recorded.members = 1;
    return one;
}

/// Work divided among threads, each piece by whoever is free; the first failure ends it.
Result<void> sharedOut(std::size_t pieces, unsigned threads,
                       const std::function<Result<void>(std::size_t)>& piece) {
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    Issues issues;
    const auto work = [&] {
        for (std::size_t k = next++; k < pieces; k = next++) {
            const Result<void> outcome = withoutExceptions([&] { return piece(k); });
            if (outcome)
                continue;
            next = pieces;
            const std::scoped_lock lock(mutex);
            if (issues.empty())
                issues = outcome.error();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min<std::size_t>(threads, pieces); ++i)
            helpers.emplace_back(work);
        work();
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return {};
}

}  // namespace

std::vector<ConstantOverride> constantsSideBySide(const PolicyModel& model,
                                                  const std::vector<Scenario>& scenarios) {
    std::map<Slot, std::vector<double>> columns;
    for (std::size_t k = 0; k < scenarios.size(); ++k)
        for (const ConstantOverride& constant : model.inputsFor(scenarios[k]).constants) {
            auto& column = columns[constant.slot];
            if (column.empty())
                column.assign(scenarios.size(), model.baseline()->series(constant.slot).front());
            column[k] = constant.values.front();
        }
    std::vector<ConstantOverride> constants;
    for (auto& [slot, values] : columns)
        constants.push_back({slot, std::move(values)});
    return constants;
}

RunResult repeated(const RunResult& one, const std::vector<Slot>& outputs, std::size_t members) {
    RunResult all(one.times(), outputs, members);
    for (std::size_t output = 0; output < outputs.size(); ++output)
        for (std::size_t member = 0; member < members; ++member)
            std::ranges::copy(one.series(outputs[output]), all.writable(output, member).begin());
    all.checkpoint = one.checkpoint;
    all.checkpoint.values.clear();
    all.checkpoint.values.reserve(one.checkpoint.values.size() * members);
    for (const double value : one.checkpoint.values)
        all.checkpoint.values.insert(all.checkpoint.values.end(), members, value);
    return all;
}

Result<std::shared_ptr<const PolicyPair>>
Futures::pairOf(std::shared_ptr<const PolicyModel> model) {
    Result<PolicyPair> pair = PolicyPair::create(std::move(model), kSaveEvery);
    if (!pair)
        return fail(std::move(pair.error()));
    return std::make_shared<const PolicyPair>(std::move(*pair));
}

Result<Futures> Futures::create(std::shared_ptr<const PolicyPair> pair,
                                const PolicyEnsemble& ensemble, Plan plan,
                                const std::stop_token& stop) {
    assert(!plan.goals.empty() && plan.first + plan.count <= ensemble.members());
    Futures futures;
    futures.pair_ = std::move(pair);
    futures.plan_ = std::move(plan);
    futures.outputs_ = goals::slotsOf(futures.plan_.goals);
    futures.times_ = futures.pair_->savedTimes();
    const std::size_t count = futures.plan_.count;
    futures.members_.resize(count, {0, {}, RunResult({}, {}, 1), {}});
    const std::vector<ConstantOverride> drawn = ensemble.drawnConstants();
    const std::size_t blocks = (count + kBlock - 1) / kBlock;
    const auto run = [&](std::size_t block) {
        const std::size_t first = block * kBlock;
        return futures.addBlock(first, std::min(kBlock, count - first), drawn, stop);
    };
    if (auto outcome = sharedOut(blocks, futures.plan_.threads, run); !outcome)
        return fail(std::move(outcome.error()));
    if (auto outcome = futures.runReferences(stop); !outcome)
        return fail(std::move(outcome.error()));
    return futures;
}

Result<void> Futures::addBlock(std::size_t first, std::size_t count,
                               const std::vector<ConstantOverride>& drawn,
                               const std::stop_token& stop) {
    const std::size_t number = plan_.first + first;
    std::vector<ConstantOverride> constants;
    for (const ConstantOverride& constant : drawn) {
        const auto begin = constant.values.begin() + static_cast<std::ptrdiff_t>(number);
        constants.push_back({constant.slot, {begin, begin + static_cast<std::ptrdiff_t>(count)}});
    }
    Result<RunResult> block = pair_->baseline(number, count, constants, outputs_, true, stop);
    if (!block)
        return fail(std::move(block.error()));
    for (std::size_t m = 0; m < count; ++m) {
        Member& member = members_[first + m];
        member.number = number + m;
        for (const ConstantOverride& constant : constants)
            member.constants.push_back({constant.slot, {constant.values[m]}});
        member.baseline = memberOf(*block, m, outputs_);
        for (const Slot output : outputs_) {
            const auto series = block->series(output, m);
            member.references.emplace_back(series.begin(), series.end());
        }
        // Candidates that change nothing in the past go on from the present.
        if (plan_.firstChange >= member.baseline.checkpoint.time)
            member.baseline.keepForContinuing();
    }
    return {};
}

Result<void> Futures::runReferences(const std::stop_token& stop) {
    if (plan_.reference.isBaseline() || !goals::needReference(plan_.goals))
        return {};
    const auto constants = constantsSideBySide(pair_->model(), {plan_.reference});
    return sharedOut(members_.size(), plan_.threads, [&](std::size_t m) -> Result<void> {
        const Result<RunResult> run = runMember(members_[m], 1, constants, stop);
        if (!run)
            return fail(run.error());
        for (std::size_t output = 0; output < outputs_.size(); ++output) {
            const auto series = run->series(outputs_[output]);
            members_[m].references[output].assign(series.begin(), series.end());
        }
        return {};
    });
}

Result<RunResult> Futures::runMember(const Member& member, std::size_t candidates,
                                     const std::vector<ConstantOverride>& constants,
                                     const std::stop_token& stop) const {
    RunInputs inputs;
    inputs.members = candidates;
    inputs.firstMember = member.number;
    inputs.constants = member.constants;
    inputs.constants.insert(inputs.constants.end(), constants.begin(), constants.end());
    inputs.outputs = outputs_;
    inputs.saveEvery = kSaveEvery;
    inputs.exogenous = &member.baseline.recorded;
    const RunResult past = repeated(member.baseline, outputs_, candidates);
    if (plan_.firstChange >= past.checkpoint.time)
        inputs.continued = &past;
    return run(pair_->model().program(), inputs, stop);
}

void Futures::store(const RunResult& run, std::size_t member, Margins& margins) const {
    for (std::size_t g = 0; g < plan_.goals.size(); ++g) {
        const goals::Goal& goal = plan_.goals[g];
        const auto output = static_cast<std::size_t>(
            std::ranges::lower_bound(outputs_, goal.output.slot) - outputs_.begin());
        for (std::size_t k = 0; k < margins.candidates; ++k)
            margins.values[g][k * margins.members + member] =
                goals::marginOf(goal, run.times(), run.series(goal.output.slot, k),
                                members_[member].references[output]);
    }
}

Result<Margins> Futures::margins(const std::vector<Scenario>& candidates,
                                 const std::stop_token& stop, std::size_t most) const {
    const std::size_t count = most > 0 ? std::min(most, members_.size()) : members_.size();
    Margins margins{candidates.size(), count, {}};
    margins.values.assign(plan_.goals.size(), std::vector<double>(candidates.size() * count));
    if (candidates.empty())
        return margins;
    const auto constants = constantsSideBySide(pair_->model(), candidates);
    const auto one = [&](std::size_t m) -> Result<void> {
        const Result<RunResult> run = runMember(members_[m], candidates.size(), constants, stop);
        if (!run)
            return fail(run.error());
        store(*run, m, margins);
        return {};
    };
    if (auto outcome = sharedOut(count, plan_.threads, one); !outcome)
        return fail(std::move(outcome.error()));
    return margins;
}

}  // namespace kyosei::search
