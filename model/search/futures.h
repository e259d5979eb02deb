// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/goals/goal.h"
#include "model/simulation/policy_ensemble.h"
#include "model/simulation/policy_pair.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei::search {

/// What candidates come to in some futures: how far each is on the good side of each goal.
struct Margins {
    std::size_t candidates = 0, members = 0;
    std::vector<std::vector<double>> values;  ///< [goal][candidate * members + member], as shown

    [[nodiscard]] double at(std::size_t goal, std::size_t candidate, std::size_t member) const {
        return values[goal][candidate * members + member];
    }
};

/// Some members of an ensemble, each with its own baseline, in which many packages are tried at
/// once: a batch has one member and all candidates, so that all of them meet the same futures
/// (common random numbers) and the baseline that they are read against is fed to them once.
/// Immutable, safe to use from several threads.
class Futures {
public:
    /// Members first .. first + count - 1 of the ensemble. `reference` is what goals about changes
    /// are read against. Candidates change nothing before `firstChange`.
    struct Plan {
        std::size_t first = 0, count = 0;
        std::vector<goals::Goal> goals;
        Scenario reference;
        double firstChange = 0;
        unsigned threads = 1;
    };
    /// Runs the baselines. Precondition: the ensemble has the members, and there is a goal.
    [[nodiscard]] static Result<Futures> create(std::shared_ptr<const PolicyPair> pair,
                                                const PolicyEnsemble& ensemble, Plan plan,
                                                const std::stop_token& stop);

    /// How the members of an ensemble of this model are run, as those of PolicyEnsemble are that
    /// keeps a time a year: what create() takes.
    [[nodiscard]] static Result<std::shared_ptr<const PolicyPair>>
    pairOf(std::shared_ptr<const PolicyModel> model);

    [[nodiscard]] std::size_t members() const { return members_.size(); }
    /// The same bits for any number of threads and however candidates are divided. In the first
    /// `most` of its members only, for a coarse answer; 0: in all.
    [[nodiscard]] Result<Margins> margins(const std::vector<Scenario>& candidates,
                                          const std::stop_token& stop, std::size_t most = 0) const;

private:
    /// A member with what a candidate's run goes on from.
    struct Member {
        std::size_t number = 0;
        std::vector<ConstantOverride> constants;
        RunResult baseline;                           ///< of one member
        std::vector<std::vector<double>> references;  ///< per output: values at savedTimes()
    };

    Futures() = default;
    [[nodiscard]] Result<void> addBlock(std::size_t first, std::size_t count,
                                        const std::vector<ConstantOverride>& drawn,
                                        const std::stop_token& stop);
    [[nodiscard]] Result<void> runReferences(const std::stop_token& stop);
    [[nodiscard]] Result<RunResult> runMember(const Member& member, std::size_t candidates,
                                              const std::vector<ConstantOverride>& constants,
                                              const std::stop_token& stop) const;
    void store(const RunResult& run, std::size_t member, Margins& margins) const;

    std::shared_ptr<const PolicyPair> pair_;
    Plan plan_;
    std::vector<Slot> outputs_;
    std::vector<double> times_;
    std::vector<Member> members_;
};

/// The constants of scenarios side by side, one value for each; what a scenario leaves alone is as
/// in the baseline.
[[nodiscard]] std::vector<ConstantOverride>
constantsSideBySide(const PolicyModel& model, const std::vector<Scenario>& scenarios);

/// A run of one member as the past of many that are its like: what is run with other constants from
/// its checkpoint on.
[[nodiscard]] RunResult repeated(const RunResult& one, const std::vector<Slot>& outputs,
                                 std::size_t members);

}  // namespace kyosei::search
