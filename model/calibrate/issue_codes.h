// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the plan of the calibration.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// calibration.cpp
inline constexpr IssueCode emptyCalibration{
    "emptyCalibration", Severity::error, "A calibration needs at least one draw and one member."};

// plan.cpp
inline constexpr IssueCode recordWithoutNumber{"recordWithoutNumber", Severity::error,
                                               "the record of %1 has no number in '%2'."};
inline constexpr IssueCode recordMissing{"recordMissing", Severity::error,
                                         "there is no record of %1."};

// plan_reader.cpp
inline constexpr IssueCode figuresMissing{"figuresMissing", Severity::error,
                                          "there are no figures of %1 for %2 in the years used."};
inline constexpr IssueCode unknownEvidence{"unknownEvidence", Severity::error,
                                           "should be series, timing, count or response."};
inline constexpr IssueCode unknownPlanValue{"unknownPlanValue", Severity::error,
                                            "the model has no '%1'."};
inline constexpr IssueCode unknownPlanElement{"unknownPlanElement", Severity::error,
                                              "the model has no '%1' with element %2."};
inline constexpr IssueCode unknownPlanArray{"unknownPlanArray", Severity::error,
                                            "the model has no array '%1'."};

// posterior.cpp
inline constexpr IssueCode noLikelihood{
    "noLikelihood", Severity::error,
    "No draw can explain history: every one has a likelihood of zero.",
    "Look for results that are not numbers with kyosei-cli check."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
