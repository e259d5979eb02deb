// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/places.h"
#include "ui/run/run_view.h"

#include <array>
#include <map>
#include <string>

namespace kyosei {

/// Three countries, North, South and East, with talks and trust in the region, by pair (shown times
/// ten) and by country.
[[nodiscard]] std::shared_ptr<const PolicyModel> placesModel();
[[nodiscard]] const Places& smallPlaces();

/// A view in which these outputs ("talks", "talks_of[NOR_SUD]") change by low, median and high in
/// 2050, in model units, and the others not at all.
[[nodiscard]] RunView placesView(const std::map<std::string, std::array<double, 3>>& changes);

}  // namespace kyosei
