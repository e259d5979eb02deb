// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the plan of other indices.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// index_plan.cpp
inline constexpr IssueCode notNumbers{"notNumbers", Severity::error,
                                      "should be a list of numbers."};
inline constexpr IssueCode unknownIndexDimension{"unknownIndexDimension", Severity::error,
                                                 "there is no such dimension."};
inline constexpr IssueCode noChoices{"noChoices", Severity::error, "leaves nothing to choose."};
inline constexpr IssueCode indexDistribution{
    "indexDistribution", Severity::error, "is not a distribution.",
    "Write it as in the parameter table, e.g. \"uniform(0.3, 0.7)\"."};
inline constexpr IssueCode noYears{"noYears", Severity::error, "names no year."};
inline constexpr IssueCode unknownIndexVariable{
    "unknownIndexVariable", Severity::error, "the model has no such variable without dimensions."};

// index_model.cpp
inline constexpr IssueCode unknownPlanVariable{"unknownPlanVariable", Severity::error,
                                               "the plan has no such variable without dimensions."};

// index_plan.cpp, of capacities
inline constexpr IssueCode unknownCapacity{"unknownCapacity", Severity::error,
                                           "the model has no variable '%1'."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
