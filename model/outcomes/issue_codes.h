// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the yardstick of the headline.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// yardstick.cpp
inline constexpr IssueCode unknownYardstick{
    "unknownYardstick", Severity::error, "The program carries no scenario '%1'.",
    "Name a file of resources/scenarios without its ending."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
