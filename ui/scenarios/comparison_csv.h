// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/simulation/policy_model.h"
#include "ui/text/csv_style.h"

#include <QString>

namespace kyosei {

/// All numbers of a comparison with their units, for a spreadsheet: one row per scenario and
/// quantity. Without scenarios the head alone.
[[nodiscard]] QString comparisonCsv(const PolicyModel& model, const Comparison& comparison,
                                    const CsvStyle& style = {});

/// What each scenario does to overall stability and the framework, with ranges and chances, in
/// words; empty without scenarios.
[[nodiscard]] QString comparisonSentences(const PolicyModel& model, const Comparison& comparison);

}  // namespace kyosei
