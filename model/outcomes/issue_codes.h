// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the yardstick of the headline, links, parts and pairs to compare with.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// yardstick.cpp
inline constexpr IssueCode unknownYardstick{
    "unknownYardstick", Severity::error, "The program carries no scenario '%1'.",
    "Name a file of resources/scenarios without its ending."};

// knockouts.cpp
inline constexpr IssueCode unknownLink{"unknownLink", Severity::error,
                                       "the model computes no variable '%1'."};

// contributions.cpp
inline constexpr IssueCode tooManyParts{"tooManyParts", Severity::error,
                                        "%1 parts are too many to divide an effect among.",
                                        "Put them into at most %2 groups."};

// part_groups.cpp
inline constexpr IssueCode noPartGroup{"noPartGroup", Severity::error, "'%1' names no group.",
                                       "Write Name=part1,part2."};
inline constexpr IssueCode unknownPart{"unknownPart", Severity::error, "There is no part '%1'.",
                                       "Those there are: %2."};
inline constexpr IssueCode partInTwoGroups{"partInTwoGroups", Severity::error,
                                           "'%1' is named more than once.",
                                           "Put each part into one group."};

// paths.cpp
inline constexpr IssueCode tooManyStations{"tooManyStations", Severity::error,
                                           "%1 stations are too many to look for paths between.",
                                           "Name at most %2."};

// reference_pairs.cpp
inline constexpr IssueCode pairColumns{"pairColumns", Severity::error,
                                       "does not begin with the columns that it should have."};
inline constexpr IssueCode pairFields{"pairFields", Severity::error,
                                      "has another number of fields than the first line."};
inline constexpr IssueCode pairNumbers{"pairNumbers", Severity::error,
                                       "should have numbers for year and value."};
inline constexpr IssueCode pairPlace{"pairPlace", Severity::error,
                                     "should say 'region' or 'world' for the place, not '%1'."};
inline constexpr IssueCode pairMeasure{"pairMeasure", Severity::error,
                                       "has a measure '%1' that %2 does not declare."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
