// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json_reader.h"
#include "model/policy/rules.h"

#include <vector>

namespace kyosei {

/// What a calendar year in a file of ours may plausibly be.
inline constexpr double kFirstYear = 1900, kLastYear = 2200;

/// The rules of a scenario file, under "rules" of `root`. What is wrong is reported to the reader
/// with its key; levers and countries that are not known are left out with a warning.
[[nodiscard]] std::vector<PolicyRule> readRules(JsonReader& reader, const nlohmann::json& root,
                                                const LeverTable& levers, const RuleTable& rules);

[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<PolicyRule>& rules);

}  // namespace kyosei
