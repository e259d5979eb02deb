// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/lever_space.h"
#include "model/search/trials.h"

#include <vector>

namespace kyosei::search {

/// Packages to begin a search with: nothing; everything; all of each government and each kind of
/// lever; what the scenario has already; and sliders put together in the order of what they do for
/// their money, by each alone and by each taken out of everything, since some only work together.
/// All at once needs two runs per free slider and member.
[[nodiscard]] Result<std::vector<Scenario>>
firstGuesses(const LeverSpace& space, const Trials& trials, const Scenario& start);

}  // namespace kyosei::search
