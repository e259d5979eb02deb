// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with units.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// unit_algebra.cpp
inline constexpr IssueCode unitCycle{"unitCycle", Severity::error, "The unit is defined by itself.",
                                     "Define one of the units of the circle without the others."};

// unit_check.cpp
inline constexpr IssueCode equationUnit{
    "equationUnit", Severity::error,
    "The equation '%1' is in %2, but the variable is declared in %3.",
    "Correct the equation or the <units>."};
inline constexpr IssueCode flowUnit{"flowUnit", Severity::error,
                                    "The stock is in %1, but its flow '%2' is in %3, not in %4.",
                                    "Correct the <units> of one of them, or declare units that "
                                    "mean the same as aliases in <model_units>."};
inline constexpr IssueCode unitsMissing{"unitsMissing", Severity::note,
                                        "%1 variable(s) have no <units> and were not checked: %2."};
inline constexpr IssueCode unitUndeclared{
    "unitUndeclared", Severity::warning, "The unit '%1' is not declared.",
    "Did you mean '%2'? Correct it, or declare it (or an alias) in <model_units>.",
    "Correct it, or declare it (or an alias) in <model_units>."};

// unit_parser.cpp
inline constexpr IssueCode unitGoesOn{"unitGoesOn", Severity::error,
                                      "The unit '%1' has a '%2' too many.",
                                      "Write something like people/Year."};
inline constexpr IssueCode unitExponent{"unitExponent", Severity::error,
                                        "The unit '%1' needs a number after '^'.",
                                        "Write something like people/Year."};
inline constexpr IssueCode unitTooDeep{"unitTooDeep", Severity::error,
                                       "The unit '%1' is nested too deep.",
                                       "Write something like people/Year."};
inline constexpr IssueCode unitParenthesis{"unitParenthesis", Severity::error,
                                           "The unit '%1' lacks a closing parenthesis.",
                                           "Write something like people/Year."};
inline constexpr IssueCode unitFactor{"unitFactor", Severity::error,
                                      "The unit '%1' has a factor that is not positive.",
                                      "Write something like people/Year."};
inline constexpr IssueCode unitEnds{"unitEnds", Severity::error,
                                    "The unit '%1' ends where a name is expected.",
                                    "Write something like people/Year."};
inline constexpr IssueCode unitLacksName{"unitLacksName", Severity::error,
                                         "The unit '%1' lacks a name.",
                                         "Write something like people/Year."};

inline constexpr IssueCode unitSpelledTwice{
    "unitSpelledTwice", Severity::warning, "The unit '%1' is taken as '%2'.",
    "Use one spelling, or declare one as an alias of the other in <model_units>."};

// unit_inference.cpp
inline constexpr IssueCode unitsDiffer{
    "unitsDiffer", Severity::error, "'%1' is in %2, but '%3' is in %4.",
    "Both need the same unit: convert one of them, or correct the units of the variables in them."};
inline constexpr IssueCode subscriptUnit{"subscriptUnit", Severity::error,
                                         "'%1' is in %2, but a subscript needs %3.",
                                         "Divide it by a reference value in the same unit."};
inline constexpr IssueCode exponentUnit{"exponentUnit", Severity::error,
                                        "'%1' is in %2, but an exponent needs %3.",
                                        "Divide it by a reference value in the same unit."};
inline constexpr IssueCode argumentDimension{"argumentDimension", Severity::error,
                                             "'%1' is in %2, but an argument of %4 needs %3.",
                                             "Divide it by a reference value in the same unit."};
inline constexpr IssueCode argumentUnit{"argumentUnit", Severity::error,
                                        "'%1' is in %2, but an argument of %4 needs %3.",
                                        "Convert it, or correct the units of the variables in it."};
inline constexpr IssueCode functionInputUnit{
    "functionInputUnit", Severity::error,
    "'%1' is in %2, but the graphical function '%4', as used before, needs %3.",
    "Convert it, or correct the units of the variables in it."};
inline constexpr IssueCode powerUnit{
    "powerUnit", Severity::error,
    "'%1' is in %2, so the unit of its power depends on the value of '%3'.",
    "Divide the base by a reference value in the same unit, or use a number as exponent."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
