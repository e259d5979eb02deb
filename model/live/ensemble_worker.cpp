// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_worker.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kFirstStage = 64;

BandOptions optionsFor(const PolicyEnsemble& ensemble, const EnsembleRequest& request,
                       std::size_t complete) {
    BandOptions options;
    options.members = complete;
    options.weights = request.weights.empty() ? ensemble.weights() : request.weights;
    options.weights.resize(std::min(options.weights.size(), complete));
    return options;
}

std::vector<std::vector<double>> valuesOf(const Ensemble& ensemble, Slot slot,
                                          std::size_t complete) {
    std::vector<std::vector<double>> values;
    for (std::size_t t = 0; t < ensemble.times().size(); ++t) {
        const auto all = ensemble.values(slot, t).subspan(0, complete);
        values.emplace_back(all.begin(), all.end());
    }
    return values;
}

/// Bands of the baseline over all members, each worked out once for the same weights.
class BaselineBands {
public:
    /// Has the baseline run as far as it is not known. To be called before of().
    Result<void> prepare(PolicyEnsemble& ensemble, const EnsembleRequest& request,
                         const std::vector<Slot>& slots, const std::stop_token& cancelled) {
        auto all = ensemble.baseline(slots, cancelled);
        if (!all)
            return fail(std::move(all.error()));
        baseline_ = std::move(*all);
        BandOptions options = optionsFor(ensemble, request, ensemble.members());
        if (options.weights != options_.weights)
            known_.clear();
        options_ = std::move(options);
        return {};
    }

    const Bands& of(Slot slot) {
        auto found = known_.find(slot);
        if (found == known_.end())
            found = known_.emplace(slot, bands(*baseline_, slot, options_)).first;
        return found->second;
    }

private:
    std::shared_ptr<const Ensemble> baseline_;
    BandOptions options_;
    std::map<Slot, Bands> known_;
};

void addBands(OutputFan& result, const PolicyFan& fan, const BandOptions& options,
              const Bands& baseline) {
    result.baseline = baseline;
    result.difference = differenceBands(*fan.baseline, fan.scenario, result.slot, options);
    const bool all = options.members == fan.scenario.members();
    result.scenario =
        levelBands(baseline, all ? baseline : bands(*fan.baseline, result.slot, options),
                   bands(fan.scenario, result.slot, options), result.difference);
    result.shares = signShares(*fan.baseline, fan.scenario, result.slot, options);
}

OutputFan fanOf(const PolicyFan& fan, const EnsembleOutput& output, double horizon,
                const BandOptions& options, BaselineBands& baselines) {
    OutputFan result;
    result.slot = output.slot;
    if (output.bands)
        addBands(result, fan, options, baselines.of(output.slot));
    if (output.judged)
        result.improvement = probabilityOfImprovement(*fan.baseline, fan.scenario, output.slot,
                                                      horizon, output.higherIsBetter, options);
    if (output.members)
        result.members = MemberValues{valuesOf(*fan.baseline, output.slot, options.members),
                                      valuesOf(fan.scenario, output.slot, options.members)};
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
    for (const EnsembleOutput& output : request.outputs) {
        if (cancelled.stop_requested())
            return nullptr;
        stage->outputs.push_back(fanOf(fan, output, request.horizon, options, baselines));
    }
    return stage;
}

Result<void> runInStages(PolicyEnsemble& ensemble, const EnsembleRequest& request,
                         const EnsembleWorker::Turn& turn, BaselineBands& baselines) {
    const std::vector<Slot> slots = slotsOf(request);
    if (const auto known = baselines.prepare(ensemble, request, slots, turn.cancelled()); !known)
        return fail(known.error());
    std::size_t nextStage = kFirstStage;
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

EnsembleSource historyMatchedOnce(std::shared_ptr<const PolicyModel> model) {
    struct Shared {
        std::mutex mutex;
        std::shared_ptr<PolicyEnsemble> ensemble;
    };
    return [model = std::move(model),
            shared = std::make_shared<Shared>()]() -> Result<std::shared_ptr<PolicyEnsemble>> {
        const std::scoped_lock lock(shared->mutex);
        if (!shared->ensemble) {
            PolicyEnsemble::Options options;
            options.threads = std::max(1U, std::thread::hardware_concurrency());
            auto made = PolicyEnsemble::historyMatched(model, options);
            if (!made)
                return made;
            shared->ensemble = std::move(*made);
        }
        return shared->ensemble;
    };
}

EnsembleWorker::Handler ensembleHandler(EnsembleSource source) {
    return [source = std::move(source), ensemble = std::shared_ptr<PolicyEnsemble>(),
            baselines = BaselineBands()](const EnsembleRequest& request,
                                         const EnsembleWorker::Turn& turn) mutable -> Result<void> {
        if (!ensemble) {
            auto made = source();
            if (!made)
                return fail(std::move(made.error()));
            ensemble = std::move(*made);
        }
        return runInStages(*ensemble, request, turn, baselines);
    };
}

}  // namespace kyosei
