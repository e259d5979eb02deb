// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with requests for very many runs.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// setup.cpp
inline constexpr IssueCode exploredNotConstant{
    "exploredNotConstant", Severity::error, "is not a constant of the model, so it cannot be set.",
    "Set a constant that its equation uses."};
inline constexpr IssueCode exploredNotNumber{"exploredNotNumber", Severity::error,
                                             "is set to '%1', which is not a number.",
                                             "Write NAME=VALUE."};
inline constexpr IssueCode nothingToReport{
    "nothingToReport", Severity::error, "There is nothing to report.", "Name at least one output."};
inline constexpr IssueCode conditionOnArray{"conditionOnArray", Severity::error,
                                            "is an array, so it cannot be compared.",
                                            "Name one of its elements."};
inline constexpr IssueCode conditionWithoutNumber{"conditionWithoutNumber", Severity::error,
                                                  "is not compared with a number in '%1'."};
inline constexpr IssueCode notACondition{"notACondition", Severity::error,
                                         "The condition '%1' compares nothing.",
                                         "Write NAME >= LEVEL, or with <=, > or <."};
inline constexpr IssueCode impossibleGrid{
    "impossibleGrid", Severity::error,
    "A grid of %1 levels in %2 uncertain constants is not possible.",
    "Choose fewer levels or constants, or another sampling."};
inline constexpr IssueCode noMembers{"noMembers", Severity::error, "There are no members to run.",
                                     "Ask for at least one."};
inline constexpr IssueCode tooManyShards{"tooManyShards", Severity::error,
                                         "There would be more than a million shards.",
                                         "Put more members into each."};
inline constexpr IssueCode shardTooLarge{
    "shardTooLarge", Severity::error, "One shard would need more than 2 GB.",
    "Ask for fewer outputs or times, or put fewer members into a shard."};
inline constexpr IssueCode nothingUncertain{
    "nothingUncertain", Severity::error, "Nothing is uncertain, so all members would be the same.",
    "Give at least one constant a distribution."};
inline constexpr IssueCode timeNotSaved{"timeNotSaved", Severity::error,
                                        "The model saves nothing at time %1.",
                                        "The nearest time saved is %2."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
