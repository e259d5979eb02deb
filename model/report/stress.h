// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_ensemble.h"
#include "model/stress/stress_test.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::report {

/// What becomes of a change under other circumstances: the verdicts of stress::verdictOf(), as many
/// as two pages have room for.
enum class Fate {
    holds,  ///< holds or grows
    shrinks,
    unclear,  ///< it can no longer be told from zero, or practically none is left
    turns,
};

/// A change that is certain, beside what is left of it. Precondition: `usual` is certain.
[[nodiscard]] Fate fateOf(const Change& usual, const Change& stressed,
                          const ChangeThresholds& thresholds);

struct StressFact {
    enum class Kind { shock, school };
    Kind kind = Kind::shock;
    std::string title;  ///< as in the data
    double year = 0;    ///< of the shock
    Change change;      ///< by the package, with the same shock or school on both sides
};

/// The year in which a shock strikes where nothing else is said: levers have been phased in.
inline constexpr double kStressYear = stress::kShockYear;

/// What the package of the scenario does to an output at the horizon under each shock that it does
/// not have itself, and to those who believe in one school only. Calls `step` before each run.
[[nodiscard]] Result<std::vector<StressFact>>
stressOf(PolicyEnsemble& ensemble, const std::shared_ptr<const PolicyModel>& model,
         const Scenario& scenario, Slot output, const std::vector<double>& weights,
         const std::function<void()>& step, std::stop_token stop);

/// How many runs stressOf() takes.
[[nodiscard]] std::size_t stressRuns(const PolicyModel& model, const Scenario& scenario);

}  // namespace kyosei::report
