// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/live_runner.h"

#include <utility>

namespace kyosei {

LiveRunner::LiveRunner(RunFunction runScenario, std::function<void(LiveRun)> finished)
    : runScenario_(std::move(runScenario)), finished_(std::move(finished)),
      worker_([this](std::stop_token stop) { work(std::move(stop)); }) {}

LiveRunner::~LiveRunner() {
    worker_.request_stop();
    const std::scoped_lock lock(mutex_);
    running_.request_stop();
}

std::uint64_t LiveRunner::submit(Scenario scenario) {
    const std::scoped_lock lock(mutex_);
    next_ = Request{++revision_, std::move(scenario)};
    running_.request_stop();
    wake_.notify_one();
    return revision_;
}

void LiveRunner::work(std::stop_token stop) {
    for (;;) {
        std::unique_lock lock(mutex_);
        if (!wake_.wait(lock, stop, [this] { return next_.has_value(); }) || stop.stop_requested())
            return;
        const Request request = *std::exchange(next_, std::nullopt);
        running_ = std::stop_source();
        const std::stop_token cancelled = running_.get_token();
        lock.unlock();

        Result<RunResult> run = runScenario_(request.scenario, cancelled);
        if (cancelled.stop_requested())
            continue;
        LiveRun finished{request.revision, nullptr, {}};
        if (run) {
            finished.issues = run->notes;
            finished.result = std::make_shared<const RunResult>(std::move(*run));
        } else {
            finished.issues = std::move(run.error());
        }
        finished_(std::move(finished));
    }
}

}  // namespace kyosei
