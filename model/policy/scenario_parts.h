// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <cstddef>
#include <string>
#include <vector>

/// Scenarios taken apart by the sliders that they change.
namespace kyosei {

/// Whether the slider, or how what it moves is divided, differs from the baseline.
[[nodiscard]] bool changesSlider(const Scenario& scenario, const LeverId& id);

/// Ids of the rows of the lever table that the scenario moves, in alphabetical order.
[[nodiscard]] std::vector<std::string> movedRows(const Scenario& scenario);

/// The scenario with only this row of its levers; all else stays.
[[nodiscard]] Scenario withOnlyRow(Scenario scenario, const std::string& row);

/// About how much memory it takes.
[[nodiscard]] std::size_t bytesOf(const Scenario& scenario);

}  // namespace kyosei
