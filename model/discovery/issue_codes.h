// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a search for when a goal is missed.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// futures.cpp
inline constexpr IssueCode discoveryWithoutGoal{
    "discoveryWithoutGoal", Severity::error, "Nothing says what success is.",
    "State a goal, such as 'stability at least 62 in 2045'."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
