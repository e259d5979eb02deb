// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with an evidence pack.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// archive.cpp
inline constexpr IssueCode notArchive{
    "notArchive", Severity::error, "is no evidence pack: it cannot be read as a ZIP archive (%1).",
    "Make it again, or ask for the file once more."};
inline constexpr IssueCode archiveNotWritten{"archiveNotWritten", Severity::error,
                                             "The archive cannot be made: %1.",
                                             "Free some memory and try again."};
inline constexpr IssueCode archiveTooManyFiles{"archiveTooManyFiles", Severity::error,
                                               "holds %1 files; an evidence pack has %2 at most.",
                                               "It was not made by Kyosei; do not trust it."};
inline constexpr IssueCode archiveTooLarge{
    "archiveTooLarge", Severity::error,
    "holds more than %1 megabytes once unpacked, more than any evidence pack.",
    "It was not made by Kyosei; do not trust it."};
inline constexpr IssueCode archiveBadName{
    "archiveBadName", Severity::error,
    "holds a file whose name leads out of the archive or is not plain: '%1'.",
    "It was not made by Kyosei; do not trust it."};
inline constexpr IssueCode archiveSameName{"archiveSameName", Severity::error,
                                           "holds two files with the name '%1'.",
                                           "It was not made by Kyosei; do not trust it."};
inline constexpr IssueCode archiveFileUnreadable{"archiveFileUnreadable", Severity::error,
                                                 "The file '%1' in it cannot be read (%2).",
                                                 "The pack is damaged; ask for it once more."};
// read_pack.cpp
inline constexpr IssueCode packFileMissing{"packFileMissing", Severity::error,
                                           "The pack has no file '%1'.",
                                           "The pack is damaged; ask for it once more."};
inline constexpr IssueCode packOtherMembers{
    "packOtherMembers", Severity::error,
    "The pack was made with %1 runs of uncertain constants; this program has %2.",
    "Check it with the version that made it, which its manifest names."};
inline constexpr IssueCode packWithoutScenario{"packWithoutScenario", Severity::error,
                                               "The pack holds no scenario.",
                                               "Put at least one scenario into it."};
inline constexpr IssueCode packTooManyScenarios{"packTooManyScenarios", Severity::error,
                                                "The pack holds %1 scenarios; %2 are the most.",
                                                "Make several packs."};
inline constexpr IssueCode packBadScenarioName{"packBadScenarioName", Severity::error,
                                               "'%1' cannot be the name of a scenario in a pack.",
                                               "Use letters, digits, hyphens and underscores."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
