// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a search for packages.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// request.cpp
inline constexpr IssueCode searchNothingFree{"searchNothingFree", Severity::error,
                                             "Nothing may be moved.",
                                             "Leave at least one lever of one country free."};
inline constexpr IssueCode searchShareOutside{"searchShareOutside", Severity::error,
                                              "A goal cannot be reached in %1 of 100 futures.",
                                              "Choose between 1 and 99."};
inline constexpr IssueCode searchBudgetNegative{
    "searchBudgetNegative", Severity::error, "A budget cannot be %1 a year.", "Choose 0 or more."};
inline constexpr IssueCode searchPackages{"searchPackages", Severity::error,
                                          "%1 packages cannot be looked for.",
                                          "Choose between %2 and %3."};
inline constexpr IssueCode searchTooFewFutures{"searchTooFewFutures", Severity::error,
                                               "%1 futures are too few to search in some of them "
                                               "and to check the answer in others.",
                                               "Use at least %2."};

// pareto_search.cpp
inline constexpr IssueCode searchUnavailable{"searchUnavailable", Severity::error,
                                             "cannot be loaded, so nothing can be searched: %1.",
                                             "It is part of kyosei-cli; install that again."};

// limit_text.cpp
inline constexpr IssueCode searchStayUnknown{"searchStayUnknown", Severity::error,
                                             "There is no country or lever '%1' that could stay as "
                                             "it is.",
                                             "Did you mean '%2'?",
                                             "Name a country, a lever, or both as in 'aid:JPN'."};
inline constexpr IssueCode searchBudgetNotUnderstood{
    "searchBudgetNotUnderstood", Severity::error, "'%1' cannot be read as a budget.",
    "Write a number for all together, or 'JPN=5' for a country."};
inline constexpr IssueCode searchRangeNotUnderstood{
    "searchRangeNotUnderstood", Severity::error, "'%1' cannot be read as the range of a lever.",
    "Write for instance 'diplomacy:USA=40..60', within what the lever can do."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
