// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/goals/goal.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::goals {

/// Reads a goal as people write it:
///     OUTPUT at least|at most NUMBER [WHEN]
///     OUTPUT rises by|falls by at least|at most NUMBER [WHEN]
///     OUTPUT no worse|no lower|no higher than the baseline [by more than NUMBER] [WHEN]
/// where OUTPUT is a name that GoalOutputs knows, numbers are as charts show them, and WHEN is
/// "in 2045", "from 2030 to 2050", "throughout" (from the present year to the horizon) or "at the
/// end" (the horizon, also without WHEN). All but "at least" and "at most" speak of the difference
/// from the reference. `place` is where the text stands, for issues.
[[nodiscard]] Result<Goal> goalFrom(std::string_view text, const GoalOutputs& outputs,
                                    const Place& place = {});
/// In the same words: goalFrom() reads it back to the same goal.
[[nodiscard]] std::string textOf(const Goal& goal);

/// Reads goals JSON (format "kyosei-goals", version 1): "goals" is a list of at least one object
/// with "output", one of "atLeast", "atMost", "riseAtLeast" and "riseAtMost" (of the difference
/// from the reference; may be negative), and "year", or "from" and "to"; the horizon without. Each
/// issue names the key.
[[nodiscard]] Result<std::vector<Goal>> readGoals(std::string_view json, const GoalOutputs& outputs,
                                                  std::string file);
/// JSON text that reads back to the same goals.
[[nodiscard]] std::string writeGoals(const std::vector<Goal>& goals);

}  // namespace kyosei::goals
