// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a report that is asked for.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// words.cpp
inline constexpr IssueCode unknownLanguage{"unknownLanguage", Severity::error,
                                           "there are no reports in the language '%1'.",
                                           "Take one of: %2."};
inline constexpr IssueCode translationsUnreadable{"translationsUnreadable", Severity::error,
                                                  "is no file of translations.",
                                                  "Make it again with .ci/translations."};

// comparison_facts.cpp
inline constexpr IssueCode comparesTooManyOrFew{
    "comparesTooManyOrFew", Severity::error,
    "A comparison has two scenarios to %2 of them, not %1.", "Leave some out, or add one."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
