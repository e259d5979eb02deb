// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/knockouts.h"
#include "model/simulation/held_runs.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei {

/// Links of the policy model with a switch each, compiled once (about half a second) and asked as
/// often as wanted: for every move of a slider, with one, some or all members. Whoever asks owns
/// it; it takes some 30 MB. Immutable; safe to use from several threads.
class KnockoutRuns {
public:
    /// Groups of links are held together. Fails for names that cannot be held.
    [[nodiscard]] static Result<std::shared_ptr<const KnockoutRuns>>
    of(std::shared_ptr<const PolicyModel> model, std::vector<std::vector<Knockout>> groups);
    /// With a model that is compiled already: `runs` has these groups.
    KnockoutRuns(std::shared_ptr<const PolicyModel> model,
                 std::vector<std::vector<Knockout>> groups, std::shared_ptr<const HeldRuns> runs);

    struct Options {
        std::size_t members = 0;           ///< the first so many of the ensemble; 0: all
        std::vector<double> weights = {};  ///< one per member; empty: the ensemble's own
        /// Called with how many members are done of how many, from the calling thread.
        std::function<void(std::size_t done, std::size_t all)> progress = {};
    };
    /// What scenarios do to the numbers of the headline with and without each group, as
    /// compareWithout().
    [[nodiscard]] Result<KnockoutComparison> compare(const std::vector<Scenario>& scenarios,
                                                     const PolicyEnsemble& ensemble,
                                                     const Options& options,
                                                     std::stop_token stop = {}) const;

private:
    KnockoutRuns() = default;

    std::shared_ptr<const PolicyModel> model_;
    std::vector<std::vector<Knockout>> groups_;
    /// As many groups as one can have switches, the next ones, ...
    std::vector<std::shared_ptr<const HeldRuns>> runs_;
};

/// What a group holds, each once: for HeldRuns::of().
[[nodiscard]] std::vector<Hold> holdsOf(const std::vector<Knockout>& group);

}  // namespace kyosei
