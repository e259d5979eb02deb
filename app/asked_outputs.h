// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/csv_export.h"
#include "model/goals/goal.h"
#include "model/simulation/policy_model.h"

#include <string>
#include <vector>

/// What commands of the policy model are asked about: outputs in years.
namespace kyosei::cli {

/// That of a file, or the baseline without one. What had to be left out of it is reported.
[[nodiscard]] Result<Scenario> askedScenario(const PolicyModel& model, const std::string& file,
                                             bool json);

/// What counts as success: the goals of a file in JSON, if one is named, and then those in words.
/// All that is wrong with them at once.
[[nodiscard]] Result<std::vector<goals::Goal>> askedGoals(const PolicyModel& model,
                                                          const std::string& file,
                                                          const std::vector<std::string>& texts);

/// The variables that were asked for, or the numbers of the headline.
[[nodiscard]] Result<std::vector<ExportColumn>> askedOutputs(const PolicyModel& model,
                                                             const std::vector<std::string>& names);

/// The years that were asked for, or the horizon of the headline. Those outside of the run, which
/// would silently read as its ends, are issues.
[[nodiscard]] Result<std::vector<double>> askedYears(const PolicyModel& model,
                                                     std::vector<double> years);

/// Of any model: variables must be named, and the end of the run is the time unless told otherwise.
[[nodiscard]] Result<std::vector<ExportColumn>> namedOutputs(const Program& program,
                                                             const std::vector<std::string>& names);
[[nodiscard]] Result<std::vector<double>> askedTimes(const RunResult& run,
                                                     std::vector<double> times);

/// Sets of changed constants: several are sets, of a single one every "name=value" is a set.
[[nodiscard]] std::vector<std::string> changeSets(const std::vector<std::string>& changes);

}  // namespace kyosei::cli
