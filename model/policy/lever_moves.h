// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <optional>
#include <string>
#include <vector>

/// How sliders move together. Locked ones stay where they are.
namespace kyosei {

/// Where a value stands between minimum (-1), baseline (0) and maximum (+1) of its slider.
[[nodiscard]] double relativePosition(const LeverCell& cell, double value);

/// The relative position that all sliders of a row share, as far as their steps and ends allow;
/// none if they differ.
[[nodiscard]] std::optional<double> commonPosition(const LeverTable& levers, const LeverRow& row,
                                                   const Scenario& scenario);

/// The common position, else the mean.
[[nodiscard]] double rowPosition(const LeverTable& levers, const LeverRow& row,
                                 const Scenario& scenario);

/// The sliders of the row.
[[nodiscard]] std::vector<const LeverCell*> cellsOf(const LeverTable& levers, const LeverRow& row);
/// Those in the hands of one country.
[[nodiscard]] std::vector<const LeverCell*> cellsOf(const LeverTable& levers,
                                                    const std::string& actor);
[[nodiscard]] std::vector<LeverId> idsOf(const std::vector<const LeverCell*>& cells);
/// True if all of them are locked.
[[nodiscard]] bool areLocked(const Scenario& scenario, const std::vector<const LeverCell*>& cells);

/// The row moved from where it is in `origin` to `position`, its differences kept: every slider by
/// the same part of its way, as far as its end. At either end of the row all stand at their ends.
[[nodiscard]] Scenario withRowAt(const LeverTable& levers, const LeverRow& row,
                                 const Scenario& origin, Scenario scenario, double position);

/// The setting of one slider also in the hands of these countries. Where the unit differs, it is
/// the relative position that carries over.
[[nodiscard]] Scenario withCopies(const LeverTable& levers, const LeverCell& from,
                                  Scenario scenario, const std::vector<std::string>& actors);

}  // namespace kyosei
