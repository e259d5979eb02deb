// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"
#include "model/report/figures.h"
#include "model/tables/chart_tables.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kyosei::report {

/// More lines than that cannot be told apart in one drawing.
inline constexpr std::size_t kMostDrawn = 8;

/// Ranges of more lines hide each other.
inline constexpr std::size_t kMostShaded = 3;

/// The lines of a chart that a drawing has room for: all, or those that change most at the
/// horizon, in the order of the chart.
[[nodiscard]] std::vector<std::size_t> drawnLines(const tables::ChartTable& table);

/// The name of a line, in the language of the words.
[[nodiscard]] std::string lineTitle(const tables::ChartTableLine& line, const Words& words);

/// A chart over the years from `from` on: medians (runs with central values where there are no
/// ranges), dashed what they are read against, shaded the ranges of few lines.
[[nodiscard]] Figure chartFigure(const tables::ChartTable& table, double from, const Words& words);

}  // namespace kyosei::report
