// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/run_checks.h"

#include <string>
#include <vector>

namespace kyosei::documentation {

/// Verdicts of reality checks with what was measured and wanted, as an HTML page like those of the
/// reference.
[[nodiscard]] std::string verdictsPage(const std::vector<checks::CheckResult>& results);

}  // namespace kyosei::documentation
