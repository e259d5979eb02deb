// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"

#include <nlohmann/json.hpp>

#include <string>

namespace kyosei::cli {

/// A comparison as people read it: medians with their ranges, classes of changes, who pays.
[[nodiscard]] std::string comparisonText(const Comparison& comparison);
[[nodiscard]] nlohmann::ordered_json comparisonJson(const Comparison& comparison);

}  // namespace kyosei::cli
