// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a choice among packages.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// choice.cpp
inline constexpr IssueCode choiceOfFewer{"choiceOfFewer", Severity::error,
                                         "There is no choice with fewer than two packages.",
                                         "Name at least two scenarios."};
inline constexpr IssueCode choiceOfMore{"choiceOfMore", Severity::error,
                                        "%1 packages are too many to choose among.",
                                        "Name at most %2."};
inline constexpr IssueCode choiceOfTheSame{"choiceOfTheSame", Severity::error,
                                           "All packages do the same.",
                                           "Name scenarios that differ in their levers."};
inline constexpr IssueCode choiceShocksDiffer{
    "choiceShocksDiffer", Severity::error,
    "The packages do not have the same shocks, so that more than the package would differ.",
    "Give all of them the same shocks, or none."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
