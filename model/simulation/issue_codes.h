// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the policy model and its ensemble.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// policy_ensemble.cpp
inline constexpr IssueCode emptyPolicyEnsemble{
    "emptyPolicyEnsemble", Severity::error,
    "An ensemble needs at least one member, a block size and a save interval."};
inline constexpr IssueCode ensembleWithoutOutput{"ensembleWithoutOutput", Severity::error,
                                                 "An ensemble needs at least one output."};

// policy_model.cpp
inline constexpr IssueCode referenceMismatch{
    "referenceMismatch", Severity::error,
    "repeats '%1', which is not a variable of the same size."};

// scenario_export.cpp
inline constexpr IssueCode replayMethod{
    "replayMethod", Severity::error,
    "Only runs by Euler's method can be replayed as functions of time.",
    "Choose Euler and a shorter time step."};
inline constexpr IssueCode replayNotFinite{
    "replayNotFinite", Severity::error,
    "The recorded baseline lacks values that are finite numbers.",
    "Look for a division by zero in the baseline run."};

// single_futures.cpp
inline constexpr IssueCode nothingDrawn{"nothingDrawn", Severity::error,
                                        "Single futures need a model that draws them by chance, "
                                        "and at least one.",
                                        "Name its constants under \"chance\" in the shocks."};

// held_variables.cpp
inline constexpr IssueCode cannotBeHeld{"cannotBeHeld", Severity::error,
                                        "is no variable that could be held at its baseline."};

// held_runs.cpp
inline constexpr IssueCode notReadBy{"notReadBy", Severity::error, "is not read by '%1'."};
inline constexpr IssueCode tooManyHeld{"tooManyHeld", Severity::error,
                                       "%1 groups of links are too many to hold one by one.",
                                       "Take at most %2."};
inline constexpr IssueCode noChange{"noChange", Severity::error, "'%1' is no change of a constant.",
                                    "Write NAME=NUMBER."};
inline constexpr IssueCode changesNoConstant{"changesNoConstant", Severity::error,
                                             "is no constant, which alone can be changed."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
