// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kyosei {

/// Public money beyond the baseline over some years, in LeverTable::costUnit(): what is paid, less
/// what the baseline's share of income would be. Added up over levers and governments it is the
/// extra cost of the model.
struct ExtraCost {
    double perYear = 0;  ///< mean over the years
    double peak = 0;     ///< of the year in which it is highest
    double peakYear = 0;
    double total = 0;
    double last = 0;  ///< in the last of the years
};

/// How far, and between which years, spending is above a limit.
struct Overrun {
    double from = 0, to = 0;  ///< first and last saved time above it, in years
    double peak = 0;          ///< largest excess over the limit
    double peakYear = 0;
};

/// What a scenario costs, in all, by government and by lever.
struct Spending {
    double from = 0, to = 0;  ///< years it is added up over
    ExtraCost all;
    std::vector<ExtraCost> actors;   ///< as LeverTable::actors()
    std::vector<ExtraCost> levers;   ///< as LeverTable::cells()
    std::optional<Overrun> overrun;  ///< of the scenario's limit
};

/// Where a cost at ascending times is above a limit.
[[nodiscard]] std::optional<Overrun> overrunOf(std::span<const double> times,
                                               std::span<const double> cost, double limit);

/// The years in which costs are added up, first and last: from today, or when the first lever
/// changes if that is earlier, to the horizon of the headline.
[[nodiscard]] std::pair<double, double> spendingYears(const PolicyModel& model,
                                                      const Scenario& scenario);

/// Over those years. `run` is one of the scenario and holds what PolicyModel::runShown saves.
[[nodiscard]] Spending spendingOf(const PolicyModel& model, const Scenario& scenario,
                                  const RunResult& run);

}  // namespace kyosei
