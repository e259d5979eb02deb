// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"
#include "model/goals/goal_outputs.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace kyosei::goals {

/// What success is: a number stays on one side of a bound, in a year or in a span of years. A plain
/// value.
struct Goal {
    /// Of what the bound speaks: the number itself, or how it differs from the reference: the same
    /// future without the package (model/policy/reference.h).
    enum class Measure { level, change };
    enum class Side { atLeast, atMost };

    GoalOutput output;
    Measure measure = Measure::level;
    Side side = Side::atLeast;
    double bound = 0;  ///< as shown
    double from = 0;   ///< first and last year; the same for a goal in one year
    double to = 0;

    bool operator==(const Goal&) const = default;
    [[nodiscard]] bool inOneYear() const { return from == to; }
};

/// "No worse than the reference", or by no more than a margin: no lower, where less is not what is
/// good. `margin` is not negative, as shown.
[[nodiscard]] Goal noWorse(const GoalOutput& output, double margin, double from, double to);

/// The outputs that the goals read, each once, ascending.
[[nodiscard]] std::vector<Slot> slotsOf(std::span<const Goal> goals);
/// Whether a reference has to be run.
[[nodiscard]] bool needReference(std::span<const Goal> goals);

/// How far a series is on the good side of the bound where it is nearest to it, as shown: negative
/// if it misses the goal. A year between two times is read by the rules of base/interpolation.h,
/// and a span at all times in it and at both its ends. NaN where a value is missing. `reference` is
/// only read for a change. Precondition: `times` ascend; one value for each.
[[nodiscard]] double marginOf(const Goal& goal, std::span<const double> times,
                              std::span<const double> values, std::span<const double> reference);

/// The same of every member. Precondition: both have the output, the same members and times;
/// the reference is only read for a change.
[[nodiscard]] std::vector<double> marginsOf(const Goal& goal, const Ensemble& scenario,
                                            const Ensemble& reference);

/// 1 for each member that meets all goals; what is not a number does not.
[[nodiscard]] std::vector<std::uint8_t>
meetAll(std::span<const Goal> goals, const Ensemble& scenario, const Ensemble& reference);

}  // namespace kyosei::goals
