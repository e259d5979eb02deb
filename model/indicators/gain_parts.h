// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/indicators/index_plan.h"

#include <string>
#include <vector>

namespace kyosei::indicators {

/// What a scenario adds to an indicator in the last year of the plan, divided between what is done
/// and what comes of it.
struct GainParts {
    double gain = 0;
    /// Shares of the gain by Shapley's rule: the mean of what a half adds when it changes first and
    /// when it changes last. They add up to the gain.
    double capacity = 0, outcome = 0;
};

struct ScenarioGains {
    std::string title;
    std::vector<GainParts> indicators;  ///< those of the plan that are made of two halves
};

/// How much of the gain by each row of the lever table, all its sliders at their maximum, is
/// capacity and how much outcome. Indices are made with all stated choices from central runs: one
/// half as the scenario leaves it, the other as in the baseline.
[[nodiscard]] Result<std::vector<ScenarioGains>> leverGainParts(const IndexPlan& plan,
                                                                const PolicyModel& model);
/// The same of any scenarios.
[[nodiscard]] Result<std::vector<ScenarioGains>>
gainParts(const IndexPlan& plan, const PolicyModel& model, const std::vector<Scenario>& scenarios);
/// Titles of the plan's indicators that are made of two halves.
[[nodiscard]] std::vector<std::string> titlesOfHalves(const IndexPlan& plan);

}  // namespace kyosei::indicators
