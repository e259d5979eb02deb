// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/places.h"
#include "ui/run/run_view.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace kyosei {

enum class PlaceKind { pairs, countries };

/// How much an indicator changes in one place.
struct PlaceChange {
    QString name;                ///< "Japan – South Korea"
    QString element;             ///< of the model
    std::vector<int> countries;  ///< their numbers in the table of levers, for colours
    Change change;               ///< at the horizon, in the shown unit
};

/// An indicator by place, from the place where it changes most to that where it changes least.
struct PlaceRanking {
    QString indicator;  ///< title
    QString chart;      ///< id of the chart by place
    ChangeScale scale;
    double year = 0;
    bool hidden = false;               ///< it must not be seen yet
    std::vector<PlaceChange> changes;  ///< of places of which ranges are known
};

/// Number of the indicator that changes most for certain, else of the one with the largest median;
/// none while ranges are missing. What must not be seen does not count.
[[nodiscard]] std::optional<std::size_t> mostChanged(const Places& places, const RunView& view);
/// Whether all indicators are known to change practically not at all.
[[nodiscard]] bool nothingMoves(const Places& places, const RunView& view);
/// Whether more or less public money is spent than in the baseline.
[[nodiscard]] bool moneyMoves(const Places& places, const RunView& view);

/// The chart of an indicator by place.
[[nodiscard]] const ChartDefinition& chartByPlace(const PlacedIndicator& indicator, PlaceKind kind,
                                                  const RunView& view);
[[nodiscard]] PlaceRanking rankingOf(const PlacedIndicator& indicator, PlaceKind kind,
                                     const RunView& view);

}  // namespace kyosei
