// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the catalogue of charts.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// chain.cpp
inline constexpr IssueCode unknownChainVariable{"unknownChainVariable", Severity::error,
                                                "the model has no '%1' without subscripts."};
inline constexpr IssueCode chartLacksVariable{"chartLacksVariable", Severity::error,
                                              "there is no chart '%1' that shows this variable."};
inline constexpr IssueCode arrowSkipsPanel{"arrowSkipsPanel", Severity::error,
                                           "an arrow leads from one panel to the next."};
inline constexpr IssueCode arrowByUnknown{"arrowByUnknown", Severity::error,
                                          "no panel shows '%1'."};
inline constexpr IssueCode unknownPanel{"unknownPanel", Severity::error, "there is no panel '%1'."};

// change_scale.cpp
inline constexpr IssueCode changeThresholds{
    "changeThresholds", Severity::error,
    "thresholds of a change are above zero and in ascending order.",
    "State none, clear and large in the unit that is shown."};
inline constexpr IssueCode unknownDirection{"unknownDirection", Severity::error,
                                            "'%1' is no direction.",
                                            "Use more or less, or leave it out."};

// chart_reader.cpp
inline constexpr IssueCode unknownDimension{"unknownDimension", Severity::error,
                                            "the model has no dimension '%1'."};
inline constexpr IssueCode unknownChartKind{"unknownChartKind", Severity::error,
                                            "'%1' is no kind of chart.",
                                            "Use lines, stack, shares, matrix or ladder."};
inline constexpr IssueCode notAPair{"notAPair", Severity::error,
                                    "'%1' is no pair of two elements of '%2'."};
inline constexpr IssueCode unknownChartVariable{"unknownChartVariable", Severity::error,
                                                "the model has no '%1' with these subscripts."};

// charts.cpp
inline constexpr IssueCode unknownChart{"unknownChart", Severity::error, "there is no chart '%1'."};

// places.cpp
inline constexpr IssueCode notGiversAndReceivers{
    "notGiversAndReceivers", Severity::error,
    "what arrives is a variable of givers and receivers."};
inline constexpr IssueCode notReceivers{"notReceivers", Severity::error,
                                        "'%1' is not one of givers and receivers, or receivers."};
inline constexpr IssueCode unknownPlaceVariable{"unknownPlaceVariable", Severity::error,
                                                "the model has no '%1'."};
inline constexpr IssueCode notOneNumber{"notOneNumber", Severity::error, "'%1' is not one number."};
inline constexpr IssueCode noChartOfElements{"noChartOfElements", Severity::error,
                                             "there is no chart '%1' with one line per element."};
inline constexpr IssueCode noChartOfOneLine{"noChartOfOneLine", Severity::error,
                                            "there is no chart '%1' with one line."};

// user_charts.cpp
inline constexpr IssueCode chartWithoutLines{"chartWithoutLines", Severity::error, "is empty."};
inline constexpr IssueCode ownChartVariable{
    "ownChartVariable", Severity::error, "the model has no '%1' with these elements.",
    "The chart is left out; make it anew from variables of this model."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
