// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with evaluating equations one by one; the compiler finds the same with more to
// say.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// evaluated_model.cpp
inline constexpr IssueCode evaluatedDimension{"evaluatedDimension", Severity::error,
                                              "There is no dimension '%1'."};
inline constexpr IssueCode evaluatedName{"evaluatedName", Severity::error,
                                         "There is no such variable."};
inline constexpr IssueCode evaluatedElement{"evaluatedElement", Severity::error,
                                            "There is no such element."};
inline constexpr IssueCode evaluatedPartMissing{
    "evaluatedPartMissing", Severity::error, "An element or an argument of a function is missing.",
    "Compile the model for an exact message."};

// functions.cpp
inline constexpr IssueCode evaluatedFunction{"evaluatedFunction", Severity::error,
                                             "Function '%1' is not known with %2 argument(s)."};
inline constexpr IssueCode evaluatedReduction{"evaluatedReduction", Severity::error,
                                              "There is nothing to reduce."};
inline constexpr IssueCode evaluatedLookup{"evaluatedLookup", Severity::error,
                                           "There is no graphical function '%1'."};
inline constexpr IssueCode evaluatedNoFunction{"evaluatedNoFunction", Severity::error,
                                               "'%1' is not a function."};
inline constexpr IssueCode evaluatedMacroArguments{"evaluatedMacroArguments", Severity::error,
                                                   "Macro '%1' needs another number of arguments."};
inline constexpr IssueCode evaluatedMacroCycle{"evaluatedMacroCycle", Severity::error,
                                               "Macro '%1' calls itself."};

// instant.cpp
inline constexpr IssueCode evaluatedCycle{"evaluatedCycle", Severity::error,
                                          "The variable needs its own value."};
inline constexpr IssueCode evaluatedEquationMissing{"evaluatedEquationMissing", Severity::error,
                                                    "The variable has no equation to evaluate."};

// names.cpp
inline constexpr IssueCode evaluatedPosition{"evaluatedPosition", Severity::error,
                                             "A position names no fitting dimension."};
inline constexpr IssueCode evaluatedVariable{"evaluatedVariable", Severity::error,
                                             "There is no variable named '%1'."};
inline constexpr IssueCode evaluatedDimensionCount{"evaluatedDimensionCount", Severity::error,
                                                   "'%1' has another number of dimensions."};
inline constexpr IssueCode evaluatedWildcard{"evaluatedWildcard", Severity::error,
                                             "A * stands outside of a reduction."};
inline constexpr IssueCode evaluatedSubscriptMissing{"evaluatedSubscriptMissing", Severity::error,
                                                     "A subscript is missing."};
inline constexpr IssueCode evaluatedDimensionUse{"evaluatedDimensionUse", Severity::error,
                                                 "Dimension %1 cannot be used here."};
inline constexpr IssueCode evaluatedRange{"evaluatedRange", Severity::error,
                                          "A range stands outside of a reduction."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
