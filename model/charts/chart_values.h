// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/engine/batch_engine.h"

#include <vector>

namespace kyosei {

/// Everything of the model that a chart needs, each slot as often as it is used.
[[nodiscard]] std::vector<Slot> slotsOf(const ChartDefinition& chart);

/// What a line shows at each time of a run, times `factor`; a division by zero is no number. Empty
/// if the run has not saved it.
[[nodiscard]] std::vector<double> valuesOf(const RunResult& run, const ChartSource& source,
                                           double factor);

/// The upper edges of parts put on top of each other in their order. What is not a number adds
/// nothing. All parts have the same length.
[[nodiscard]] std::vector<std::vector<double>>
stacked(const std::vector<std::vector<double>>& parts);

}  // namespace kyosei
