// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/analysis/shapley.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_ensemble.h"

#include <cstdint>
#include <functional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// Sliders that are taken as one part of a scenario.
struct LeverGroup {
    std::string id;     ///< of the lever or the actor, or as its maker calls it
    std::string title;  ///< for people
    std::set<LeverId> levers;
};

/// The sliders (and splits) that the scenario changes, by row of the lever table, in its order.
[[nodiscard]] std::vector<LeverGroup> groupsByLever(const Scenario& scenario,
                                                    const LeverTable& levers);
/// The same by actor, in the table's order.
[[nodiscard]] std::vector<LeverGroup> groupsByActor(const Scenario& scenario,
                                                    const LeverTable& levers);

/// What one part of a scenario does to an output in a year, in the output's unit.
struct Contribution {
    Change alone;  ///< if nothing but this part differed
    /// Its fair share of what all do: the mean over all orders of adding the parts (Shapley value).
    Change share;
    /// Standard error of the share's mean over members, since not all orders were tried; 0 if
    /// exact.
    double shareError = 0;
};

/// What the parts of a scenario do to one output in one year. Shares add up to the whole, and
/// effects alone and `together` as well, in every member; medians and quantiles need not.
struct OutputContributions {
    Slot output = 0;
    double year = 0;
    Change whole;     ///< by all parts together
    Change together;  ///< whole minus the sum of what each does alone: synergy, or overlap
    std::vector<Contribution> parts;  ///< as in Contributions::groups
};

struct Contributions {
    std::vector<LeverGroup> groups;
    std::size_t members = 0;
    std::size_t combinations = 0;  ///< of parts that were run
    bool exact = true;             ///< all of them, rather than those of some orders of joining
    std::vector<OutputContributions> outputs;  ///< outputs of the first year, of the second, ...
};

struct ContributionOptions {
    std::vector<Slot> outputs;  ///< at least one
    std::vector<double> years;  ///< calendar years, at least one; the nearest kept time counts
    /// With up to so many parts all combinations are run, 2 to the power of their number.
    std::size_t exactUpTo = 8;
    std::size_t orderPairs = 32;       ///< beyond: so many random orders, and their reverses
    std::uint64_t seed = 1992;         ///< of these orders
    std::vector<double> weights = {};  ///< one per member; empty: the ensemble's own
    /// Called before each combination with how many are done, from the calling thread.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Who contributes what. No slider is in two groups. Runs the scenario with combinations of its
/// parts at what it says and the others as in the baseline; shocks, rules and what no group names
/// stay in place throughout, so the whole is the change against the scenario without its groups.
/// Fails with codes::tooManyParts for more than kMaxPlayers groups, with the issues of a run that
/// fails, or with codes::cancelled.
[[nodiscard]] Result<Contributions>
contributionsOf(PolicyEnsemble& ensemble, const Scenario& scenario, std::vector<LeverGroup> groups,
                const ContributionOptions& options, std::stop_token stop = {});

/// With the model's own constants, all combinations as members of one batch: the quick answer while
/// a slider moves. One member.
[[nodiscard]] Result<Contributions>
contributionsOf(const PolicyModel& model, const Scenario& scenario, std::vector<LeverGroup> groups,
                const ContributionOptions& options, std::stop_token stop = {});

/// What coalitions of parts come to: worths by year and output, in the order of
/// Contributions::outputs.
using CoalitionRuns = std::function<Result<std::vector<Worths>>(const std::vector<Coalition>&)>;

/// The same for parts of anything that can be run without some of them; `weights` of the members
/// (empty: all count alike).
[[nodiscard]] Result<Contributions> contributionsOf(std::vector<LeverGroup> parts,
                                                    const CoalitionRuns& runs, std::size_t members,
                                                    std::vector<double> weights,
                                                    const ContributionOptions& options);

/// Sets of constants of any model as the parts, named by what they change; one member. With
/// "a=1,b=2" and "c=3" (see constantsIn()) the first two are changed together.
[[nodiscard]] Result<Contributions> contributionsOf(const Program& program,
                                                    const std::vector<std::string>& changes,
                                                    const ContributionOptions& options,
                                                    std::stop_token stop = {});

}  // namespace kyosei
