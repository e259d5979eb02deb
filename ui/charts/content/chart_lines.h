// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <cstddef>
#include <vector>

namespace kyosei {

// The lines of a chart as both runs have them: values in the shown unit, names, colours and
// observed figures; no ranges yet. `view.model` and both runs are there.

/// One line per series: of an element of the chart's dimension, or of the region (`at` 0).
[[nodiscard]] std::vector<ChartLine> linesOfElement(const ChartDefinition& chart,
                                                    const RunView& view, std::size_t at);
/// One line per element, of the first series. The chart has one.
[[nodiscard]] std::vector<ChartLine> linesOfAll(const ChartDefinition& chart, const RunView& view);

}  // namespace kyosei
