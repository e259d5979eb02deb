// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/charts/change_scale.h"
#include "model/outcomes/accounts.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_ensemble.h"

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// Where a number lies over the members of an ensemble: nine chances in ten between low and high.
struct LikelyRange {
    double low = 0;  ///< 5 % quantile
    double median = 0;
    double high = 0;  ///< 95 % quantile
};

/// Over members with these weights (empty: all count alike); what is not finite is left out. NaN if
/// nothing is left.
[[nodiscard]] LikelyRange likelyRange(std::span<const double> values,
                                      std::span<const double> weights);

/// The range of a level that adds up with what it is read against and the change: its median is the
/// sum of theirs, and lies within it.
[[nodiscard]] LikelyRange addedUp(double before, const LikelyRange& after, const Change& change);

/// One number of one scenario at the horizon.
struct ComparedNumber {
    double before = 0;  ///< median of what the change is read against
    LikelyRange value;  ///< adds up: the median is `before` plus that of the change
    Change change;      ///< against the same member without the package
};

/// A scenario's change against the sum of the changes that its parts make alone. The parts are the
/// rows of the lever table that it moves; its shocks and rules stay in place throughout.
struct Synergy {
    LikelyRange whole;              ///< change by all levers together
    LikelyRange sum;                ///< of the changes by each row alone
    LikelyRange excess;             ///< whole minus sum, member by member
    double moreThanSum = 0;         ///< share of members in which the whole is more
    std::vector<std::string> rows;  ///< ids of the parts
};

/// What a scenario comes to.
struct ComparedScenario {
    std::string title;
    /// Changes and accounts are read against its shocks without its package.
    bool sameShocks = false;
    std::vector<ComparedNumber> numbers;  ///< as in Comparison::titles
    Accounts accounts;                    ///< who pays and who gains, in that year
    std::vector<Change> benefits;         ///< as in Comparison::benefits
    /// Per number, if asked for and the scenario has at least two parts.
    std::vector<Synergy> synergy;
};

/// How far the changes that two scenarios make lie apart: the first one's minus the second one's,
/// member by member, so that what is uncertain in both alike falls out.
struct BetweenScenarios {
    std::size_t first = 0, second = 0;  ///< places in Comparison::scenarios, first < second
    std::vector<Change> numbers;        ///< as in Comparison::titles
};

/// Scenarios side by side, at the horizon of the headline.
struct Comparison {
    double horizon = 0;  ///< calendar year
    std::size_t members = 0;
    double effective = 0;               ///< as how many members of equal weight they speak
    std::vector<std::string> titles;    ///< the indicators, overall stability, framework maturity
    std::vector<ChangeScale> scales;    ///< of each of them
    ChangeScale leftOver;               ///< of what an account leaves
    MoneyUnit money;                    ///< of the costs
    std::vector<std::string> benefits;  ///< what stands beside the costs, in the same money
    std::vector<std::string> actors;
    ComparedScenario baseline;
    std::vector<ComparedScenario> scenarios;  ///< in the order given
    /// Every pair of them, if asked for: the first with each after it, then the second, and so on.
    std::vector<BetweenScenarios> between;
};

struct ComparisonOptions {
    /// Whether a scenario is read against referenceOf(), or against the baseline.
    bool sameShocks = true;
    bool synergy = false;  ///< takes a run more for each part
    bool between = false;  ///< each pair of scenarios against each other; takes no further run
    /// One per member instead of the ensemble's own; empty: its own.
    std::vector<double> weights = {};
    /// Called before each scenario with how many are done, from the calling thread.
    std::function<void(std::size_t done, std::size_t all)> progress;
};

/// Runs each scenario in every member. Fails with the issues of the first that fails, or with
/// codes::cancelled.
[[nodiscard]] Result<Comparison> compare(PolicyEnsemble& ensemble,
                                         const std::vector<Scenario>& scenarios,
                                         const ComparisonOptions& options = {},
                                         std::stop_token stop = {});

/// Each row of the lever table alone, all its sliders `share` (0 to 1) of the way from the baseline
/// to their maximum; titled by the row.
[[nodiscard]] std::vector<Scenario> eachLeverAlone(const LeverTable& levers, double share = 1);

}  // namespace kyosei
