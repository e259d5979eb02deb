// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with tables and workbooks that are asked for.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// chart_tables.cpp
inline constexpr IssueCode noSuchChart{"noSuchChart", Severity::error, "there is no chart '%1'.",
                                       "kyosei-cli list charts shows what there is."};
// the window's report
inline constexpr IssueCode noChartChosen{"noChartChosen", Severity::error,
                                         "The annex has no chart yet.",
                                         "Choose charts for it first: a workbook has those."};
// workbook.cpp
inline constexpr IssueCode workbookUnwritable{
    "workbookUnwritable", Severity::error, "The workbook could not be made: %1.",
    "Check whether the folder for temporary files has room."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
