// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_runner.h"

#include "model/base/interpolation.h"

#include <algorithm>
#include <limits>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

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

OutputFan fanOf(const PolicyFan& fan, const EnsembleOutput& output, double horizon,
                const BandOptions& options) {
    OutputFan result;
    result.slot = output.slot;
    result.baseline = bands(*fan.baseline, output.slot, options);
    result.scenario = bands(fan.scenario, output.slot, options);
    result.difference = differenceBands(*fan.baseline, fan.scenario, output.slot, options);
    if (output.judged)
        result.improvement = probabilityOfImprovement(*fan.baseline, fan.scenario, output.slot,
                                                      horizon, output.higherIsBetter, options);
    if (output.members)
        result.members = MemberValues{valuesOf(*fan.baseline, output.slot, options.members),
                                      valuesOf(fan.scenario, output.slot, options.members)};
    return result;
}

/// The calling thread, and those it starts, step back behind all that a person waits for.
void lowerPriority() {
#ifdef __linux__
    constexpr int kNice = 10;
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#endif
}

}  // namespace

const OutputFan* EnsembleSnapshot::find(Slot slot) const {
    const auto found = std::find_if(outputs.begin(), outputs.end(),
                                    [slot](const OutputFan& fan) { return fan.slot == slot; });
    return found == outputs.end() ? nullptr : &*found;
}

double EnsembleSnapshot::at(const std::vector<double>& series, double time) const {
    if (series.empty() || series.size() != times.size())
        return std::numeric_limits<double>::quiet_NaN();
    return interpolate(times, series, time);
}

EnsembleRunner::EnsembleRunner(EnsembleSource ensemble,
                               std::function<void(std::shared_ptr<const EnsembleSnapshot>)> deliver)
    : source_(std::move(ensemble)), deliver_(std::move(deliver)),
      worker_([this](const std::stop_token& stop) { work(stop); }) {}

EnsembleRunner::~EnsembleRunner() {
    worker_.request_stop();
    const std::scoped_lock lock(mutex_);
    running_.request_stop();
}

std::uint64_t EnsembleRunner::submit(EnsembleRequest request) {
    const std::scoped_lock lock(mutex_);
    next_ = Numbered{++revision_, std::move(request)};
    if (coarseShown_)
        running_.request_stop();
    wake_.notify_one();
    return revision_;
}

void EnsembleRunner::cancel() {
    const std::scoped_lock lock(mutex_);
    next_.reset();
    running_.request_stop();
}

void EnsembleRunner::coarseShown() {
    const std::scoped_lock lock(mutex_);
    coarseShown_ = true;
    if (next_)
        running_.request_stop();
}

void EnsembleRunner::work(const std::stop_token& stop) {
    lowerPriority();
    for (;;) {
        std::unique_lock lock(mutex_);
        if (!wake_.wait(lock, stop, [this] { return next_.has_value(); }) || stop.stop_requested())
            return;
        const Numbered numbered = *std::exchange(next_, std::nullopt);
        running_ = std::stop_source();
        coarseShown_ = false;
        const std::stop_token cancelled = running_.get_token();
        lock.unlock();
        runOne(numbered, cancelled);
        coarseShown();
    }
}

void EnsembleRunner::deliverFailure(const Numbered& numbered, Issues issues) {
    auto stage = std::make_shared<EnsembleSnapshot>();
    stage->revision = numbered.revision;
    stage->issues = std::move(issues);
    deliver_(std::move(stage));
}

void EnsembleRunner::runOne(const Numbered& numbered, const std::stop_token& cancelled) {
    if (!ensemble_) {
        auto created = source_();
        if (!created) {
            deliverFailure(numbered, std::move(created.error()));
            return;
        }
        ensemble_ = std::move(*created);
    }
    const EnsembleRequest& request = numbered.request;
    std::vector<Slot> slots;
    for (const EnsembleOutput& output : request.outputs)
        slots.push_back(output.slot);
    std::size_t nextStage = kFirstStage;
    const auto progress = [&](const PolicyFan& fan, std::size_t complete) {
        if ((complete < nextStage && complete < ensemble_->members()) || cancelled.stop_requested())
            return;
        while (nextStage <= complete)
            nextStage *= 2;
        auto stage = std::make_shared<EnsembleSnapshot>();
        stage->revision = numbered.revision;
        stage->complete = complete;
        stage->members = ensemble_->members();
        stage->times = fan.scenario.times();
        const BandOptions options = optionsFor(*ensemble_, request, complete);
        stage->weights = options.weights;
        stage->effective = options.weights.empty() ? static_cast<double>(complete)
                                                   : effectiveSampleSize(options.weights);
        for (const EnsembleOutput& output : request.outputs) {
            if (cancelled.stop_requested())
                return;
            stage->outputs.push_back(fanOf(fan, output, request.horizon, options));
        }
        deliver_(std::move(stage));
        coarseShown();
    };
    const Result<PolicyFan> outcome = ensemble_->run(request.scenario, slots, cancelled, progress);
    if (!outcome && !cancelled.stop_requested())
        deliverFailure(numbered, outcome.error());
}

}  // namespace kyosei
