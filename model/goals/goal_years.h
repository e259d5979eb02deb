// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/goals/goal.h"

#include <optional>

namespace kyosei::goals {

/// What is wrong with the years of a goal, without a place; nothing if they are a span in the run.
[[nodiscard]] std::optional<Issue> yearsProblem(const Goal& goal, const GoalOutputs& outputs);

}  // namespace kyosei::goals
