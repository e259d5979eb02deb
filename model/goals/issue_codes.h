// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with goals.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// goal_files.cpp
inline constexpr IssueCode goalOutputUnknown{"goalOutputUnknown", Severity::error,
                                             "No chart shows a number called '%1'.",
                                             "Did you mean '%2'?",
                                             "Use the name of a chart or of a number of the "
                                             "headline."};
inline constexpr IssueCode goalYearOutside{"goalYearOutside", Severity::error,
                                           "The year %1 is outside of the run, %2 to %3.",
                                           "Choose a year within it."};
inline constexpr IssueCode goalYearsTurned{"goalYearsTurned", Severity::error,
                                           "The goal ends in %2, before it begins in %1.",
                                           "Put the earlier year first."};
inline constexpr IssueCode goalNotOneBound{
    "goalNotOneBound", Severity::error,
    "A goal has one of atLeast, atMost, riseAtLeast and riseAtMost.", "State exactly one of them."};
inline constexpr IssueCode goalNotUnderstood{
    "goalNotUnderstood", Severity::error, "'%1' cannot be read as a goal.",
    "Write for instance 'stability at least 62 in 2045', 'stability rises by at least 1' or "
    "'stability no worse than the baseline throughout'."};
inline constexpr IssueCode goalMissing{"goalMissing", Severity::error, "No goal is stated.",
                                       "State at least one."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
