// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/goals/goal_outputs.h"

#include <QString>

namespace kyosei {

/// The number that a goal can be about: "Peace-building", "Trust, Japan – South Korea".
[[nodiscard]] QString goalOutputName(const goals::GoalOutput& output, const ChartCatalogue& charts);

}  // namespace kyosei
