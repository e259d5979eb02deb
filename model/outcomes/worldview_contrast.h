// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"
#include "model/outcomes/comparison.h"

#include <optional>
#include <span>

namespace kyosei {

/// One number at a time under the same members, weighted in one way.
struct WeightedLines {
    LikelyRange baseline;
    LikelyRange scenario;  ///< adds up: its median is the baseline's plus the effect's
    LikelyRange effect;    ///< of the policies: scenario minus baseline, member by member
};

/// What assumptions do and what policies do, kept apart: baseline and scenario, each under the
/// weights that the members are shipped with and under other weights.
struct WorldviewContrast {
    WeightedLines shipped;
    WeightedLines reweighted;
};

/// From the members of a stage that is complete; none without them. Weights are one per member of
/// the stage, or empty: all count alike.
[[nodiscard]] std::optional<WorldviewContrast>
worldviewContrast(const EnsembleSnapshot& stage, Slot slot, double time,
                  std::span<const double> shipped, std::span<const double> reweighted);

}  // namespace kyosei
