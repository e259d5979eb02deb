// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/simulation/policy_model.h"

#include <QString>

namespace kyosei {

/// All numbers of a comparison with their units, as comma-separated values: one row per scenario
/// and quantity. Without scenarios the head alone.
[[nodiscard]] QString comparisonCsv(const PolicyModel& model, const Comparison& comparison);

}  // namespace kyosei
