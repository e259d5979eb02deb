// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/bands.h"
#include "model/policy/scenario.h"
#include "model/service/policy_ensemble.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace kyosei {

/// An output whose fan is wanted.
struct FanOutput {
    Slot slot = 0;
    /// Whether to find Improvement at `horizon`, and which direction counts as better.
    bool judged = false;
    bool higherIsBetter = true;
};

/// What to show: a scenario and the outputs in sight.
struct FanRequest {
    Scenario scenario;
    std::vector<FanOutput> outputs;
    double horizon = 0;  ///< time at which improvement is judged
};

/// Bands of one output over the members so far.
struct OutputFan {
    Slot slot = 0;
    Bands baseline;
    Bands scenario;
    Bands difference;                        ///< scenario minus baseline, paired
    std::optional<Improvement> improvement;  ///< if judged
};

/// A fan as it reaches the window: first coarse, then again with more members.
struct FanStage {
    std::uint64_t revision = 0;  ///< of the request it answers
    std::size_t complete = 0;    ///< members so far
    std::size_t members = 0;     ///< members in the end
    std::vector<double> times;
    std::vector<OutputFan> outputs;  ///< as asked for; empty if the ensemble failed
    Issues issues;
};

/// Runs fans on a worker thread of its own (and the ensemble's); the newest request wins and
/// cancels an older one. Owned by the window; the destructor stops and joins.
class FanRunner {
public:
    /// `deliver` is called on a worker thread, with shared stages that never change.
    FanRunner(std::shared_ptr<PolicyEnsemble> ensemble,
              std::function<void(std::shared_ptr<const FanStage>)> deliver);
    ~FanRunner();
    FanRunner(const FanRunner&) = delete;
    FanRunner& operator=(const FanRunner&) = delete;

    /// Never blocks. Returns the revision that the stages will carry. Stages come at 64 members and
    /// each doubling, and at the end.
    std::uint64_t submit(FanRequest request);
    /// Stops what is running and waiting. A stage that is just being delivered still arrives.
    void cancel();

private:
    struct Numbered {
        std::uint64_t revision;
        FanRequest request;
    };
    void work(const std::stop_token& stop);
    void runOne(const Numbered& numbered, const std::stop_token& cancelled);

    std::shared_ptr<PolicyEnsemble> ensemble_;
    std::function<void(std::shared_ptr<const FanStage>)> deliver_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Numbered> next_;
    std::stop_source running_;
    std::uint64_t revision_ = 0;
    std::jthread worker_;  ///< last member: starts after, and stops before, all others
};

}  // namespace kyosei
