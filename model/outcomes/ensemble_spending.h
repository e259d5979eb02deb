// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"
#include "model/simulation/spending.h"

#include <optional>
#include <vector>

namespace kyosei {

/// What a scenario costs over the members of an ensemble: medians over some years.
struct EnsembleSpending {
    double from = 0, to = 0;
    ExtraCost all;
    std::vector<ExtraCost> actors;  ///< as Headline::payers
    std::vector<double> times;      ///< saved ones between those years
    std::vector<double> path;       ///< what all pay at these
};

/// Over the years `from` to `to`; none unless the snapshot has the members of accountSlots(). It
/// takes some milliseconds: not for the thread of a window.
[[nodiscard]] std::optional<EnsembleSpending> ensembleSpending(const EnsembleSnapshot& snapshot,
                                                               const Headline& headline,
                                                               double from, double to);

/// `central`, the spending of the run with central values, with the years and costs of the ensemble
/// instead of its own; what single levers cost stays. The overrun of `limit` is of the median cost
/// of all.
[[nodiscard]] Spending spendingOver(const EnsembleSpending& members, const Spending& central,
                                    std::optional<double> limit);

}  // namespace kyosei
