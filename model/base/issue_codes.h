// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with files and the data in them.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// files.cpp
inline constexpr IssueCode fileMissing{"fileMissing", Severity::error, "there is no such file.",
                                       "Check the name and the folder."};
inline constexpr IssueCode notAFile{"notAFile", Severity::error, "is not a file.",
                                    "Choose a file rather than a folder or device."};
inline constexpr IssueCode fileUnreadable{"fileUnreadable", Severity::error, "cannot be read: %1.",
                                          "Check that you may read it."};
inline constexpr IssueCode fileTooLarge{"fileTooLarge", Severity::error, "is larger than %1 bytes.",
                                        "It is probably not the file you meant."};
inline constexpr IssueCode fileUnwritable{"fileUnwritable", Severity::error, "cannot be saved: %1.",
                                          "Choose another place to save to."};
inline constexpr IssueCode diskFull{
    "diskFull", Severity::error, "cannot be saved: %1.",
    "Free some space or choose another disk; the old file is untouched."};
inline constexpr IssueCode folderMissing{"folderMissing", Severity::error, "cannot be saved: %1.",
                                         "The folder does not exist; choose another."};
inline constexpr IssueCode writingForbidden{
    "writingForbidden", Severity::error, "cannot be saved: %1.",
    "It may not be written; choose another place or change its permissions."};
inline constexpr IssueCode outputIsInput{"outputIsInput", Severity::error,
                                         "is the file that was read, and would be replaced.",
                                         "Give the output another name."};

// exceptions.cpp
inline constexpr IssueCode outOfMemory{"outOfMemory", Severity::error,
                                       "There is not enough memory.",
                                       "Close other programs or ask for less at once."};
inline constexpr IssueCode brokeOff{"brokeOff", Severity::error, "The computation broke off: %1."};
inline constexpr IssueCode brokeOffUnexplained{"brokeOffUnexplained", Severity::error,
                                               "The computation broke off."};

// Long work anywhere
inline constexpr IssueCode cancelled{"cancelled", Severity::note, "The run was cancelled."};

// csv.cpp
inline constexpr IssueCode csvQuoteOpen{"csvQuoteOpen", Severity::error,
                                        "has a quoted field that does not end at a comma.",
                                        "Double every quote inside a quoted field."};

// json_reader.cpp
inline constexpr IssueCode jsonTooDeep{"jsonTooDeep", Severity::error,
                                       "is nested too deeply to be a Kyosei file."};
inline constexpr IssueCode jsonSyntax{
    "jsonSyntax", Severity::error, "is not valid JSON here.",
    "Look for a missing comma, quote or bracket just before this place."};
inline constexpr IssueCode jsonNumberTooLarge{"jsonNumberTooLarge", Severity::error,
                                              "contains a number too large to be represented."};
inline constexpr IssueCode otherFormat{"otherFormat", Severity::error, "is not a %1 file.",
                                       "Its \"format\" should be \"%1\"."};
inline constexpr IssueCode versionMissing{"versionMissing", Severity::error,
                                          "the version is missing or not a whole number."};
inline constexpr IssueCode newerVersion{
    "newerVersion", Severity::error,
    "was made by a newer Kyosei (file version %1, this program reads %2).",
    "Please update Kyosei to open it; nothing was changed."};
inline constexpr IssueCode versionTooLow{"versionTooLow", Severity::error,
                                         "there is no file version %1.",
                                         "Versions are counted from 1."};
inline constexpr IssueCode keyTwice{"keyTwice", Severity::error, "stands twice in the same object.",
                                    "Remove one of the two."};
inline constexpr IssueCode moreLeftOut{"moreLeftOut", Severity::note,
                                       "There are more problems of this kind; they were left out."};
inline constexpr IssueCode keyMissing{"keyMissing", Severity::error, "is missing."};
inline constexpr IssueCode notText{"notText", Severity::error, "should be text in quotes."};
inline constexpr IssueCode textCleaned{
    "textCleaned", Severity::note,
    "held line breaks, characters that cannot be seen, or more than anybody reads; without them."};
inline constexpr IssueCode notNumber{"notNumber", Severity::error, "should be a number."};
inline constexpr IssueCode notFlag{"notFlag", Severity::error, "should be true or false."};
inline constexpr IssueCode notList{"notList", Severity::error,
                                   "should be a list in square brackets."};
inline constexpr IssueCode notObject{"notObject", Severity::error,
                                     "should be an object in curly brackets."};
inline constexpr IssueCode duplicateId{"duplicateId", Severity::error, "'%1' appears twice."};

// resources.cpp
inline constexpr IssueCode resourceMissing{"resourceMissing", Severity::error,
                                           "is not part of this program.",
                                           "Build it again from a complete checkout."};

// shard_store.cpp
inline constexpr IssueCode folderUnwritable{
    "folderUnwritable", Severity::error, "cannot be made a folder: %1.", "Choose another place."};
inline constexpr IssueCode settingAdded{"settingAdded", Severity::error,
                                        "belongs to a run with other settings: now also \"%1\".",
                                        "Choose another folder, or the same settings."};
inline constexpr IssueCode settingRemoved{"settingRemoved", Severity::error,
                                          "belongs to a run with other settings: then also \"%1\".",
                                          "Choose another folder, or the same settings."};
inline constexpr IssueCode settingChanged{
    "settingChanged", Severity::error,
    "belongs to a run with other settings: then \"%1\", now \"%2\".",
    "Choose another folder, or the same settings."};
inline constexpr IssueCode shardBroken{"shardBroken", Severity::error, "is not a whole shard.",
                                       "Remove it and run again."};
inline constexpr IssueCode shardOfOtherRun{"shardOfOtherRun", Severity::error,
                                           "belongs to a run with other settings.",
                                           "Remove it, or choose another folder."};
inline constexpr IssueCode shardMisnamed{"shardMisnamed", Severity::error,
                                         "is another shard than its name says.",
                                         "Remove it and run again."};

// NOLINTEND(readability-identifier-naming)

/// Whether a file could not be read or written, rather than something being wrong in it.
inline bool isFileTrouble(const IssueCode& code) {
    for (const IssueCode& trouble :
         {fileMissing, notAFile, fileUnreadable, fileUnwritable, diskFull, folderMissing,
          writingForbidden, outputIsInput, folderUnwritable})
        if (code == trouble)
            return true;
    return false;
}

}  // namespace kyosei::codes
