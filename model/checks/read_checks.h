// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/checks/check.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_model.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::checks {

/// Reads checks (format "kyosei-checks", version 1; CONTRIBUTING.md describes it). Every wrong or
/// unknown key is an issue with its path. Expressions are looked at when the checks are run.
[[nodiscard]] Result<std::vector<Check>> readChecks(std::string_view json, const PolicyModel& model,
                                                    const std::vector<Parameter>& parameters,
                                                    const std::string& file);
/// The checks that the program carries (resources/model/checks.json), read for this model.
[[nodiscard]] Result<std::vector<Check>> embeddedChecks(const PolicyModel& model);

}  // namespace kyosei::checks
