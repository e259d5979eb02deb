// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_worker.h"

#include "model/analysis/members.h"
#include "model/simulation/policy_data.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kyosei {

namespace {

BandOptions optionsFor(const PolicyEnsemble& ensemble, const EnsembleRequest& request,
                       std::size_t complete) {
    BandOptions options;
    options.members = complete;
    options.weights = request.weights.empty() ? ensemble.weights() : request.weights;
    options.weights.resize(std::min(options.weights.size(), complete));
    return options;
}

/// What changes are read against, over all members: run once for the same scenario, and its bands
/// worked out once for the same weights.
class BaselineBands {
public:
    /// Has it run as far as it is not known. To be called before all that follows.
    Result<void> prepare(PolicyEnsemble& ensemble, const EnsembleRequest& request,
                         const std::vector<Slot>& slots, const std::stop_token& cancelled) {
        auto all = request.reference.isBaseline()
                       ? ensemble.baseline(slots, cancelled)
                       : underShocks(ensemble, request.reference, slots, cancelled);
        if (!all)
            return fail(std::move(all.error()));
        if (!request.reference.runsLike(reference_))
            known_.clear();
        reference_ = request.reference;
        baseline_ = std::move(*all);
        plain_.reset();
        if (!reference_.isBaseline()) {
            auto plain = ensemble.baseline(slots, cancelled);
            if (!plain)
                return fail(std::move(plain.error()));
            plain_ = std::move(*plain);
        }
        BandOptions options = optionsFor(ensemble, request, ensemble.members());
        if (options.weights != options_.weights)
            known_.clear();
        if (known_.empty())
            withoutShocks_.clear();
        options_ = std::move(options);
        return {};
    }

    [[nodiscard]] const Ensemble& members() const { return *baseline_; }

    const Bands& of(Slot slot) {
        auto found = known_.find(slot);
        if (found == known_.end())
            found = known_.emplace(slot, bands(*baseline_, slot, options_)).first;
        return found->second;
    }

    /// See OutputFan.
    const std::vector<double>& withoutShocks(Slot slot) {
        auto found = withoutShocks_.find(slot);
        if (found != withoutShocks_.end())
            return found->second;
        std::vector<double> medians;
        if (plain_) {
            BandOptions options = options_;
            options.probabilities = {0.5};
            medians = differenceBands(*baseline_, *plain_, slot, options).median();
        }
        return withoutShocks_.emplace(slot, std::move(medians)).first->second;
    }

private:
    /// The reference that is no baseline: kept while it stays and has what is wanted.
    Result<std::shared_ptr<const Ensemble>> underShocks(PolicyEnsemble& ensemble,
                                                        const Scenario& reference,
                                                        const std::vector<Slot>& slots,
                                                        const std::stop_token& cancelled) {
        const bool known = baseline_ && reference.runsLike(reference_) &&
                           std::ranges::all_of(slots, [this](Slot slot) {
                               return std::ranges::find(slots_, slot) != slots_.end();
                           });
        if (known)
            return baseline_;
        auto fan = ensemble.run(reference, slots, cancelled);
        if (!fan)
            return fail(std::move(fan.error()));
        slots_ = slots;
        return std::make_shared<const Ensemble>(std::move(fan->scenario));
    }

    Scenario reference_;
    std::vector<Slot> slots_;  ///< of a reference that is no baseline
    std::shared_ptr<const Ensemble> baseline_;
    std::shared_ptr<const Ensemble> plain_;  ///< without shocks, if the reference has some
    BandOptions options_;
    std::map<Slot, Bands> known_;
    std::map<Slot, std::vector<double>> withoutShocks_;
};

void addBands(OutputFan& result, const Ensemble& scenario, const BandOptions& options,
              BaselineBands& baselines) {
    const Ensemble& before = baselines.members();
    const Bands& baseline = baselines.of(result.slot);
    result.baseline = baseline;
    result.difference = differenceBands(before, scenario, result.slot, options);
    const bool all = options.members == scenario.members();
    result.scenario = levelBands(baseline, all ? baseline : bands(before, result.slot, options),
                                 bands(scenario, result.slot, options), result.difference);
    result.shares = signShares(before, scenario, result.slot, options);
    result.withoutShocks = baselines.withoutShocks(result.slot);
}

OutputFan fanOf(const Ensemble& scenario, const EnsembleOutput& output, double horizon,
                const BandOptions& options, BaselineBands& baselines) {
    OutputFan result;
    result.slot = output.slot;
    if (output.bands)
        addBands(result, scenario, options, baselines);
    if (output.judged)
        result.improvement = probabilityOfImprovement(baselines.members(), scenario, output.slot,
                                                      horizon, output.higherIsBetter, options);
    if (output.members)
        result.members = MemberValues{{baselines.members(), output.slot, options.members},
                                      {scenario, output.slot, options.members}};
    return result;
}

std::vector<Slot> slotsOf(const EnsembleRequest& request) {
    std::vector<Slot> slots;
    for (const EnsembleOutput& output : request.outputs)
        slots.push_back(output.slot);
    return slots;
}

/// One stage; null if the request was cancelled meanwhile.
std::shared_ptr<const EnsembleSnapshot>
snapshotOf(const PolicyEnsemble& ensemble, const EnsembleRequest& request, const PolicyFan& fan,
           std::size_t complete, const std::stop_token& cancelled, BaselineBands& baselines) {
    auto stage = std::make_shared<EnsembleSnapshot>();
    stage->complete = complete;
    stage->members = ensemble.members();
    stage->times = fan.scenario.times();
    const BandOptions options = optionsFor(ensemble, request, complete);
    stage->weights = options.weights;
    stage->effective = options.weights.empty() ? static_cast<double>(complete)
                                               : effectiveSampleSize(options.weights);
    stage->sameShocks = !request.reference.isBaseline();
    stage->scenario = request.scenario;
    for (const EnsembleOutput& output : request.outputs) {
        if (cancelled.stop_requested())
            return nullptr;
        stage->outputs.push_back(fanOf(fan.scenario, output, request.horizon, options, baselines));
    }
    return stage;
}

Result<void> runInStages(PolicyEnsemble& ensemble, const EnsembleRequest& request,
                         const EnsembleWorker::Turn& turn, BaselineBands& baselines) {
    const std::vector<Slot> slots = slotsOf(request);
    if (const auto known = baselines.prepare(ensemble, request, slots, turn.cancelled()); !known)
        return fail(known.error());
    std::size_t nextStage = kFirstMembers;
    const auto progress = [&](const PolicyFan& fan, std::size_t complete) {
        if ((complete < nextStage && complete < ensemble.members()) ||
            turn.cancelled().stop_requested())
            return;
        while (nextStage <= complete)
            nextStage *= 2;
        if (auto stage =
                snapshotOf(ensemble, request, fan, complete, turn.cancelled(), baselines)) {
            turn.deliver(std::move(stage));
            turn.allowReplacement();
        }
    };
    const Result<PolicyFan> outcome =
        ensemble.run(request.scenario, slots, turn.cancelled(), progress);
    if (!outcome)
        return fail(outcome.error());
    return {};
}

}  // namespace

EnsembleSource historyMatchedOnce(std::shared_ptr<const PolicyModel> model, std::size_t most) {
    return madeOnce<PolicyEnsemble>(
        [model = std::move(model), most]() -> Result<std::shared_ptr<PolicyEnsemble>> {
            const auto& members = model->data().members();
            if (!members)
                return fail(members.error());
            return PolicyEnsemble::create(model, calibrate::firstMembers(*members, most),
                                          PolicyData::kMembersFile,
                                          PolicyEnsemble::Options::onAllProcessors());
        });
}

EnsembleWorker::Handler ensembleHandler(EnsembleSource source) {
    return [source = std::move(source), ensemble = std::shared_ptr<PolicyEnsemble>(),
            baselines = BaselineBands(), instead = std::shared_ptr<PolicyEnsemble>(),
            insteadBaselines =
                BaselineBands()](const EnsembleRequest& request,
                                 const EnsembleWorker::Turn& turn) mutable -> Result<void> {
        if (!ensemble) {
            auto made = source();
            if (!made)
                return fail(std::move(made.error()));
            ensemble = std::move(*made);
        }
        if (!request.instead) {
            instead.reset();  // its baselines take tens of megabytes
            return runInStages(*ensemble, request, turn, baselines);
        }
        if (!instead || &instead->model() != request.instead.get()) {
            auto made = ensemble->sameMembersIn(request.instead);
            if (!made)
                return fail(std::move(made.error()));
            instead = std::move(*made);
            insteadBaselines = BaselineBands();
        }
        return runInStages(*instead, request, turn, insteadBaselines);
    };
}

}  // namespace kyosei
