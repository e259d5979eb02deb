// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_ensemble.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// What a scenario that people know does to the numbers of the headline.
struct KnownEffect {
    std::string label;  ///< its name in a few letters
    /// One per output: median over the members of scenario minus baseline, at the horizon, or in
    /// the year in which it is lowest if the entry says so.
    std::vector<double> changes;
};

/// Known sizes to compare a change with, worked out by the model itself.
struct Yardstick {
    std::vector<Slot> outputs;  ///< the indicators, overall stability, framework maturity
    std::vector<KnownEffect> effects;

    /// What an effect does to an output; NaN if that is not among them. `effect` < effects.size().
    [[nodiscard]] double change(std::size_t effect, Slot output) const;
};

/// Runs the scenarios of Headline::yardstick in every member. Weights are one per member; empty:
/// the ensemble's own. Fails with codes::unknownYardstick if the program carries no such scenario,
/// or with codes::cancelled.
[[nodiscard]] Result<Yardstick> yardstick(PolicyEnsemble& ensemble,
                                          std::span<const double> weights = {},
                                          std::stop_token stop = {});

}  // namespace kyosei
