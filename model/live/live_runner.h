// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/policy/scenario.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace kyosei {

/// One finished run, as it reaches the window.
struct LiveRun {
    std::uint64_t revision = 0;               ///< of the request it answers
    std::shared_ptr<const RunResult> result;  ///< null if the run failed
    Issues issues;
};

/// Runs scenarios on one worker thread; the newest request wins and cancels an older one that is
/// still running. Owned by the window; the destructor stops and joins.
class LiveRunner {
public:
    using RunFunction = std::function<Result<RunResult>(const Scenario&, std::stop_token)>;
    /// `finished` is called on the worker thread, never for a cancelled run.
    LiveRunner(RunFunction runScenario, std::function<void(LiveRun)> finished);
    ~LiveRunner();
    LiveRunner(const LiveRunner&) = delete;
    LiveRunner& operator=(const LiveRunner&) = delete;

    /// Never blocks. Returns the revision that the result will carry.
    std::uint64_t submit(Scenario scenario);

private:
    struct Request {
        std::uint64_t revision;
        Scenario scenario;
    };
    void work(std::stop_token stop);

    RunFunction runScenario_;
    std::function<void(LiveRun)> finished_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Request> next_;
    std::stop_source running_;
    std::uint64_t revision_ = 0;
    std::jthread worker_;  ///< last member: starts after, and stops before, all others
};

}  // namespace kyosei
