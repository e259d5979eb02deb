// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/outcomes/knockouts.h"

#include <nlohmann/json.hpp>

#include <string>

namespace kyosei::cli {

/// A comparison as people read it: medians with their ranges, classes of changes, who pays.
[[nodiscard]] std::string comparisonText(const Comparison& comparison);
[[nodiscard]] nlohmann::ordered_json comparisonJson(const Comparison& comparison);
/// What scenarios do with and without links of the argument.
[[nodiscard]] std::string withoutText(const KnockoutComparison& comparison);
[[nodiscard]] nlohmann::ordered_json withoutJson(const KnockoutComparison& comparison);

}  // namespace kyosei::cli
