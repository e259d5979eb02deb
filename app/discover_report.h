// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/discovery/discover.h"

#include <nlohmann/json.hpp>

#include <string>

namespace kyosei::cli {

/// An answer in words, first of all.
[[nodiscard]] std::string discoverText(const discovery::Discovery& found,
                                       const ChartCatalogue& charts);
/// All of it but the single futures.
[[nodiscard]] nlohmann::ordered_json discoverJson(const discovery::Discovery& found);

}  // namespace kyosei::cli
