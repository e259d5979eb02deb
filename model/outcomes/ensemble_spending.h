// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"
#include "model/simulation/spending.h"

#include <optional>

namespace kyosei {

/// What a scenario costs over the members of an ensemble: medians over the years that `central`,
/// the spending of the run with central values, is added up over; what single levers cost is taken
/// from there. The overrun is of the median cost of all. `central` itself unless the snapshot has
/// the members of accountSlots().
[[nodiscard]] Spending spendingOver(const EnsembleSnapshot& snapshot, const Headline& headline,
                                    const Spending& central, std::optional<double> limit);

}  // namespace kyosei
