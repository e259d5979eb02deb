// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/run_checks.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace kyosei::cli {

/// Verdicts with what was measured, what was wanted and why a failure is known; then how many of
/// each there are.
[[nodiscard]] std::string checkText(const std::vector<checks::CheckResult>& results);
[[nodiscard]] nlohmann::ordered_json checkJson(const std::vector<checks::CheckResult>& results);

}  // namespace kyosei::cli
