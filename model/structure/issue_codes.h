// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with links, loops and explanations.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// link_scores.cpp
inline constexpr IssueCode runLacksVariable{
    "runLacksVariable", Severity::error, "The run has no values of this variable.",
    "Run the program compiled from the same document with all outputs."};

// loop_names.cpp
inline constexpr IssueCode noSuchLoop{"noSuchLoop", Severity::warning,
                                      "No loop runs through these variables in this order.",
                                      "Correct the attribute through=\"...\"."};
inline constexpr IssueCode loopThroughUnknown{
    "loopThroughUnknown", Severity::warning, "The loop runs through '%1', which the model has not.",
    "Did you mean '%2'?"};

// without_delays.cpp
inline constexpr IssueCode linksNotScored{"linksNotScored", Severity::note,
                                          "Links through %1 are listed but not scored."};

// structure.cpp
inline constexpr IssueCode unknownStructureName{"unknownStructureName", Severity::error,
                                                "the model has no such variable.",
                                                "Did you mean '%1'?"};
inline constexpr IssueCode notAnArray{"notAnArray", Severity::error, "'%1' is not an array.",
                                      "Did you mean '%2'?"};
inline constexpr IssueCode unknownStructureElement{
    "unknownStructureElement", Severity::error, "'%1' has no such element.", "Did you mean '%2'?"};

// explanation.cpp
inline constexpr IssueCode noSuchTime{"noSuchTime", Severity::error, "The run has no time %1.",
                                      "Ask for one from %2 to %3."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
