// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/bands.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_ensemble.h"

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
struct EnsembleOutput {
    Slot slot = 0;
    /// Whether to find Improvement at `horizon`, and which direction counts as better.
    bool judged = false;
    bool higherIsBetter = true;
    bool members = false;  ///< whether single members are wanted too
};

/// What to show: a scenario and the outputs in sight.
struct EnsembleRequest {
    Scenario scenario;
    std::vector<EnsembleOutput> outputs;
    double horizon = 0;  ///< time at which improvement is judged
    /// One per member of the ensemble instead of its own; empty: its own.
    std::vector<double> weights = {};
};

/// One output in every member so far, [time][member].
struct MemberValues {
    std::vector<std::vector<double>> baseline;
    std::vector<std::vector<double>> scenario;
};

/// Bands of one output over the members so far.
struct OutputFan {
    Slot slot = 0;
    Bands baseline;
    Bands scenario;
    Bands difference;                        ///< scenario minus baseline, paired
    std::optional<Improvement> improvement;  ///< if judged
    std::optional<MemberValues> members;     ///< if wanted
};

/// A fan as it reaches the window: first coarse, then again with more members.
struct EnsembleSnapshot {
    std::uint64_t revision = 0;  ///< of the request it answers
    std::size_t complete = 0;    ///< members so far
    std::size_t members = 0;     ///< members in the end
    std::vector<double> times;
    std::vector<double> weights;  ///< one per member so far; empty: all count alike
    /// As how many members of equal weight they speak, by Kish.
    double effective = 0;
    std::vector<OutputFan> outputs;  ///< as asked for; empty if the ensemble failed
    Issues issues;

    /// The fan of an output; null if it was not asked for.
    [[nodiscard]] const OutputFan* find(Slot slot) const;
    /// One of the series of this stage at any time, by the rules of base/interpolation.h. NaN if
    /// the series is empty.
    [[nodiscard]] double at(const std::vector<double>& series, double time) const;
};

/// Runs fans on a worker thread of its own (and the ensemble's), which give way to the rest of the
/// program. The newest request wins: an older one may still show its first, coarse fan, so that
/// fans follow a slider that never rests, and is then cancelled. Owned by the window; the
/// destructor stops and joins.
class EnsembleRunner {
public:
    using EnsembleSource = std::function<Result<std::shared_ptr<PolicyEnsemble>>()>;
    /// `ensemble` is asked once, on the worker thread, when the first request comes. `deliver` is
    /// called on worker threads, with shared stages that never change.
    EnsembleRunner(EnsembleSource ensemble,
                   std::function<void(std::shared_ptr<const EnsembleSnapshot>)> deliver);
    ~EnsembleRunner();
    EnsembleRunner(const EnsembleRunner&) = delete;
    EnsembleRunner& operator=(const EnsembleRunner&) = delete;

    /// Never blocks. Returns the revision that the stages will carry. Stages come at 64 members and
    /// each doubling, and at the end.
    std::uint64_t submit(EnsembleRequest request);
    /// Stops what is running and waiting. A stage that is just being delivered still arrives.
    void cancel();

private:
    struct Numbered {
        std::uint64_t revision;
        EnsembleRequest request;
    };
    void work(const std::stop_token& stop);
    void runOne(const Numbered& numbered, const std::stop_token& cancelled);
    void deliverFailure(const Numbered& numbered, Issues issues);
    /// After the first fan a request that waits takes over.
    void coarseShown();

    EnsembleSource source_;
    std::shared_ptr<PolicyEnsemble> ensemble_;  ///< worker thread only
    std::function<void(std::shared_ptr<const EnsembleSnapshot>)> deliver_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Numbered> next_;
    std::stop_source running_;
    bool coarseShown_ = true;  ///< the request that runs may be cancelled
    std::uint64_t revision_ = 0;
    std::jthread worker_;  ///< last member: starts after, and stops before, all others
};

}  // namespace kyosei
