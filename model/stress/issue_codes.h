// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a test of whether a package holds.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// stress_test.cpp, calendars.cpp
inline constexpr IssueCode stressWithoutPackage{
    "stressWithoutPackage", Severity::error, "Nothing is changed, so there is nothing to test.",
    "Use a scenario that moves at least one slider, split or rule."};
inline constexpr IssueCode stressOutput{"stressOutput", Severity::error,
                                        "'%1' is not a number that packages are tested by.",
                                        "Name one of these: %2."};
inline constexpr IssueCode stressYear{"stressYear", Severity::error,
                                      "The year %1 is not among those that can be tested.",
                                      "Name a year from %2 to %3."};

// shock_rates.cpp
inline constexpr IssueCode notARateTable{
    "notARateTable", Severity::error,
    "does not begin with the columns of a table of how often shocks strike."};
inline constexpr IssueCode rateFields{"rateFields", Severity::error,
                                      "has %1 fields instead of %2."};
inline constexpr IssueCode rateNumbers{
    "rateNumbers", Severity::error,
    "needs a rate above zero between a low and a high one, all three per year."};
inline constexpr IssueCode rateOfUnknownShock{"rateOfUnknownShock", Severity::error,
                                              "there is no shock '%1'."};
inline constexpr IssueCode rateTwice{"rateTwice", Severity::error, "has a rate already: %1."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
