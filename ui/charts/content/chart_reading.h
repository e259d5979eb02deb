// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

namespace kyosei {

/// What a chart says, in words before numbers: "Rises from 31 in 2026 to 47 in 2050. 5 more than in
/// the baseline." With several lines: where they end and which one the scenario moves most.
/// Only reads and formats; the one calculation is the difference to the baseline.
[[nodiscard]] QString readingOf(const ChartContent& content);
/// What the proposals in the chart do: "A Talks first: A clear rise. …"; empty without any.
[[nodiscard]] QString proposalsReadingOf(const ChartContent& content);

}  // namespace kyosei
