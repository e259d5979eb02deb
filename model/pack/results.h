// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_ensemble.h"
#include "model/simulation/policy_model.h"

#include <string>
#include <vector>

/// The tables of a pack: what a reviewer compares, and recomputes the ranges from.
namespace kyosei::pack {

/// Every output that charts and headline show, at every saved time, of the run with central values.
[[nodiscard]] std::string centralCsv(const PolicyModel& model, const RunResult& run);

/// Levels without and with the package and the change, for the numbers of the headline at every
/// kept time: mean and the quantiles of BandOptions. "Without" has the same shocks.
[[nodiscard]] std::string rangesCsv(const PolicyModel& model, const PolicyFan& fan,
                                    const std::vector<double>& weights);

/// Each member with its weight and the numbers of the headline at the horizon, without and with
/// the package.
[[nodiscard]] std::string membersCsv(const PolicyModel& model, const PolicyFan& fan,
                                     const std::vector<double>& weights);

}  // namespace kyosei::pack
