// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"

#include <optional>

namespace kyosei {

/// In how many members a rule of the scenario fired by the end of the run, and when.
struct RuleFiring {
    double share = 0;   ///< weighted, of all members so far
    double median = 0;  ///< year, among the members in which it fired; likewise the next two
    double early = 0;   ///< a quarter fired earlier
    double late = 0;    ///< a quarter fired later
};

/// From a fan that was asked for the slot's members; nullopt if it was not.
[[nodiscard]] std::optional<RuleFiring> firingOf(const EnsembleSnapshot& stage, Slot fired);
/// The year in which a rule fired in a single run; nullopt if it did not.
[[nodiscard]] std::optional<double> firingOf(const RunResult& run, Slot fired);

}  // namespace kyosei
