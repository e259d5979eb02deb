// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/results_model.h"

#include <memory>
#include <mutex>
#include <semaphore>
#include <stop_token>
#include <vector>

namespace kyosei {

/// Runs that wait at a gate until the test lets them pass, or until they are cancelled; they then
/// give the baseline, each as a result of its own. So a test decides how runs and requests
/// interleave, and can count them exactly. Outlives the model that uses it.
class GatedRuns {
public:
    explicit GatedRuns(std::shared_ptr<const PolicyModel> model) : model_(std::move(model)) {}

    [[nodiscard]] ResultsModel::RunFunction function() {
        return [this](const RunRequest& request,
                      const std::stop_token& stop) -> Result<PolicyOutcome> {
            {
                const std::scoped_lock lock(mutex_);
                requests_.push_back(request);
            }
            begun_.release();
            const std::stop_callback away(stop, [this] { open_.release(); });
            open_.acquire();
            return outcomeOf(*model_, request.scenario,
                             std::make_shared<const RunResult>(*model_->baseline()));
        };
    }
    /// Waits until one more run has come to the gate.
    void waitForRun() { begun_.acquire(); }
    /// Lets so many runs pass, those at the gate and those to come.
    void letPass(int runs) { open_.release(runs); }
    /// All that came to the gate, in this order.
    [[nodiscard]] std::vector<RunRequest> requests() const {
        const std::scoped_lock lock(mutex_);
        return requests_;
    }

private:
    std::shared_ptr<const PolicyModel> model_;
    mutable std::mutex mutex_;
    std::vector<RunRequest> requests_;
    std::counting_semaphore<> begun_{0}, open_{0};
};

}  // namespace kyosei
