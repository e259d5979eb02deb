// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/knockouts.h"
#include "model/simulation/held_runs.h"

#include <cstddef>
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

    /// What scenarios do to the numbers of the headline with and without each group, as
    /// compareWithout(). In the first `members` of the ensemble (0: all), with its weights.
    [[nodiscard]] Result<KnockoutComparison> compare(const std::vector<Scenario>& scenarios,
                                                     const PolicyEnsemble& ensemble,
                                                     std::size_t members = 0,
                                                     std::stop_token stop = {}) const;

private:
    KnockoutRuns() = default;

    std::shared_ptr<const PolicyModel> model_;
    std::vector<std::vector<Knockout>> groups_;
    /// As many groups as one can have switches, the next ones, ...
    std::vector<std::shared_ptr<const HeldRuns>> runs_;
};

}  // namespace kyosei
