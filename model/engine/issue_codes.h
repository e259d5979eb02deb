// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with running a program.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// batch_engine.cpp
inline constexpr IssueCode unknownSlot{"unknownSlot", Severity::error,
                                       "A value is given for a slot that the model lacks."};
inline constexpr IssueCode notSettable{
    "notSettable", Severity::error, "The variable is not a constant and cannot be set for a run.",
    "Set a constant that its equation uses."};
inline constexpr IssueCode valuesPerMember{"valuesPerMember", Severity::error,
                                           "There are %1 values for %2 members.",
                                           "Give one for all, or one for each."};
inline constexpr IssueCode recordedTooShort{
    "recordedTooShort", Severity::error,
    "The recorded series does not cover the %1 evaluations of this run.",
    "Record it with the same interval, time step and method."};
inline constexpr IssueCode recordedMembers{"recordedMembers", Severity::error,
                                           "The recorded series has %1 members, the run %2.",
                                           "Record one member, or as many as are run."};
inline constexpr IssueCode recordedLacksVariable{"recordedLacksVariable", Severity::error,
                                                 "The recorded series lacks this variable."};
inline constexpr IssueCode continuedRecords{"continuedRecords", Severity::error,
                                            "A run that continues another one cannot record."};
inline constexpr IssueCode runWithoutMembers{"runWithoutMembers", Severity::error,
                                             "A run needs at least one member."};
inline constexpr IssueCode runTooLarge{
    "runTooLarge", Severity::error, "The run would keep more than 500 million values.",
    "Save fewer variables, less often, or take a longer time step."};
inline constexpr IssueCode unknownSavedSlot{"unknownSavedSlot", Severity::error,
                                            "A slot to save does not belong to any variable."};
inline constexpr IssueCode unknownRecordedSlot{"unknownRecordedSlot", Severity::error,
                                               "A slot to record does not belong to any variable."};
inline constexpr IssueCode cannotContinue{"cannotContinue", Severity::error,
                                          "The run to continue is not one of this model with these "
                                          "members, times and outputs, or has no checkpoint."};
inline constexpr IssueCode negativeStart{
    "negativeStart", Severity::warning,
    "%1 cannot be negative but starts at %2; from the second step on it is at least 0.",
    "Give it an initial value of at least 0."};
inline constexpr IssueCode negativeStartInMember{"negativeStartInMember", Severity::warning,
                                                 "%1 cannot be negative but starts at %2 in member "
                                                 "%3; from the second step on it is at least 0.",
                                                 "Give it an initial value of at least 0."};
inline constexpr IssueCode notANumber{"notANumber", Severity::warning,
                                      "%1 is not a number from time %2 on.",
                                      "Look for a division by zero or a runaway loop."};
inline constexpr IssueCode notANumberInMember{"notANumberInMember", Severity::warning,
                                              "%1 is not a number from time %2 on in member %3.",
                                              "Look for a division by zero or a runaway loop."};
inline constexpr IssueCode infinite{"infinite", Severity::warning,
                                    "%1 is infinite from time %2 on.",
                                    "Look for a division by zero or a runaway loop."};
inline constexpr IssueCode infiniteInMember{"infiniteInMember", Severity::warning,
                                            "%1 is infinite from time %2 on in member %3.",
                                            "Look for a division by zero or a runaway loop."};

// csv_export.cpp
inline constexpr IssueCode unknownOutput{"unknownOutput", Severity::error,
                                         "the model has no such variable or element.",
                                         "Did you mean '%1'?"};

// schedule.cpp
inline constexpr IssueCode saveIntervalRounded{
    "saveIntervalRounded", Severity::warning,
    "The save interval %1 is no multiple of the time step %2; values are saved every %3.",
    "Choose an interval that is one."};
inline constexpr IssueCode stepNotPositive{"stepNotPositive", Severity::error,
                                           "The time step must be a positive number.",
                                           "Choose another dt."};
inline constexpr IssueCode runTooLong{"runTooLong", Severity::error, "The run would need %1 steps.",
                                      "Choose a stop time after the start, and a longer dt."};
inline constexpr IssueCode stepDoesNotDivide{
    "stepDoesNotDivide", Severity::note,
    "The time step does not divide the interval: the run ends at %1."};

// NOLINTEND(readability-identifier-naming)

/// Whether it says that a result is not a finite number.
inline bool saysNonFinite(const IssueCode& code) {
    return code == notANumber || code == notANumberInMember || code == infinite ||
           code == infiniteInMember;
}

}  // namespace kyosei::codes
