// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with texts, their figures and what they claim.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// pages.cpp
inline constexpr IssueCode noTexts{"noTexts", Severity::error, "there are no texts here.",
                                   "Name the folder of the source code with --folder."};

// figure_table.cpp
inline constexpr IssueCode figureRowShort{"figureRowShort", Severity::error,
                                          "this row has not all columns.",
                                          "Make the table again with kyosei-cli figures --write."};
inline constexpr IssueCode figureRowUnreadable{
    "figureRowUnreadable", Severity::error, "kind or decimals do not read.",
    "Make the table again with kyosei-cli figures --write."};
inline constexpr IssueCode figureMissing{"figureMissing", Severity::error, "is missing; it is %1.",
                                         "Make the table again with kyosei-cli figures --write."};
inline constexpr IssueCode figureStale{"figureStale", Severity::error, "is %1, not %2.",
                                       "Make the table again with kyosei-cli figures --write."};
inline constexpr IssueCode figureUnasked{"figureUnasked", Severity::error,
                                         "is a figure that nobody asks for.",
                                         "Make the table again with kyosei-cli figures --write."};

// questions.cpp
inline constexpr IssueCode questionChart{"questionChart", Severity::error,
                                         "there is no such chart."};
inline constexpr IssueCode questionScenario{
    "questionScenario", Severity::error, "there is no scenario '%1'.",
    "Give the id of a lever, of a bundled scenario, or of one in \"scenarios\"."};

// knockout_figures.cpp
inline constexpr IssueCode questionLink{"questionLink", Severity::error, "there is no link '%1'."};

// figure_text.cpp
inline constexpr IssueCode wordsMissing{"wordsMissing", Severity::error, "is not there."};

// central_figures.cpp
inline constexpr IssueCode questionConstant{"questionConstant", Severity::error,
                                            "the model has no such constant without dimensions."};

// page_problems.cpp
inline constexpr IssueCode readmeStale{"readmeStale", Severity::error,
                                       "its figures are not those of the table.",
                                       "Write them anew with kyosei-cli figures --write."};
inline constexpr IssueCode figureUnknown{"figureUnknown", Severity::error,
                                         "is no figure of the table.",
                                         "Ask for it in resources/figures/figures.json."};
inline constexpr IssueCode figureForm{"figureForm", Severity::error, "cannot be shown like this.",
                                      "See model/figures/figure_text.h for forms."};
inline constexpr IssueCode claimBroken{
    "claimBroken", Severity::error, "“%1” is not so: %2.",
    "Say what the model says now, and change the claim with it."};
inline constexpr IssueCode claimLost{"claimLost", Severity::error, "does not say “%1”.",
                                     "Change resources/figures/claims.json with the text."};
inline constexpr IssueCode plainFigure{"plainFigure", Severity::error,
                                       "stands in the text as it is.",
                                       "Write {figure:…} for a figure of the model; list others "
                                       "with their source in resources/figures/published.csv."};
inline constexpr IssueCode figuresDiffer{
    "figuresDiffer", Severity::error, "lacks figures %1 of %2.",
    "Pages have the same figures and claims in every language."};
inline constexpr IssueCode claimsDiffer{
    "claimsDiffer", Severity::error, "lacks claims %1 of %2.",
    "Pages have the same figures and claims in every language."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
