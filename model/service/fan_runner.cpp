// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/fan_runner.h"

#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kFirstStage = 64;

OutputFan fanOf(const PolicyFan& fan, const FanOutput& output, double horizon,
                std::size_t complete) {
    BandOptions options;
    options.members = complete;
    OutputFan result{output.slot, bands(fan.baseline, output.slot, options),
                     bands(fan.scenario, output.slot, options),
                     differenceBands(fan.baseline, fan.scenario, output.slot, options),
                     std::nullopt};
    if (output.judged)
        result.improvement = probabilityOfImprovement(fan.baseline, fan.scenario, output.slot,
                                                      horizon, output.higherIsBetter, options);
    return result;
}

}  // namespace

FanRunner::FanRunner(std::shared_ptr<PolicyEnsemble> ensemble,
                     std::function<void(std::shared_ptr<const FanStage>)> deliver)
    : ensemble_(std::move(ensemble)), deliver_(std::move(deliver)),
      worker_([this](const std::stop_token& stop) { work(stop); }) {}

FanRunner::~FanRunner() {
    worker_.request_stop();
    const std::scoped_lock lock(mutex_);
    running_.request_stop();
}

std::uint64_t FanRunner::submit(FanRequest request) {
    const std::scoped_lock lock(mutex_);
    next_ = Numbered{++revision_, std::move(request)};
    running_.request_stop();
    wake_.notify_one();
    return revision_;
}

void FanRunner::cancel() {
    const std::scoped_lock lock(mutex_);
    next_.reset();
    running_.request_stop();
}

void FanRunner::work(const std::stop_token& stop) {
    for (;;) {
        std::unique_lock lock(mutex_);
        if (!wake_.wait(lock, stop, [this] { return next_.has_value(); }) || stop.stop_requested())
            return;
        const Numbered numbered = *std::exchange(next_, std::nullopt);
        running_ = std::stop_source();
        const std::stop_token cancelled = running_.get_token();
        lock.unlock();
        runOne(numbered, cancelled);
    }
}

void FanRunner::runOne(const Numbered& numbered, const std::stop_token& cancelled) {
    const FanRequest& request = numbered.request;
    std::vector<Slot> slots;
    for (const FanOutput& output : request.outputs)
        slots.push_back(output.slot);
    std::size_t nextStage = kFirstStage;
    const auto progress = [&](const PolicyFan& fan, std::size_t complete) {
        if ((complete < nextStage && complete < ensemble_->members()) || cancelled.stop_requested())
            return;
        while (nextStage <= complete)
            nextStage *= 2;
        auto stage = std::make_shared<FanStage>();
        stage->revision = numbered.revision;
        stage->complete = complete;
        stage->members = ensemble_->members();
        stage->times = fan.scenario.times();
        for (const FanOutput& output : request.outputs)
            stage->outputs.push_back(fanOf(fan, output, request.horizon, complete));
        if (!cancelled.stop_requested())
            deliver_(std::move(stage));
    };
    const Result<PolicyFan> outcome = ensemble_->run(request.scenario, slots, cancelled, progress);
    if (outcome || cancelled.stop_requested())
        return;
    auto stage = std::make_shared<FanStage>();
    stage->revision = numbered.revision;
    stage->members = ensemble_->members();
    stage->issues = outcome.error();
    deliver_(std::move(stage));
}

}  // namespace kyosei
