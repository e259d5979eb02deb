// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the command line.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// cli_calibrate.cpp
inline constexpr IssueCode calibrationInterrupted{
    "calibrationInterrupted", Severity::error, "holds a calibration that was interrupted.",
    "Add --resume to go on with it, or remove the folder."};

// cli_output.cpp
inline constexpr IssueCode outputUnwritable{"outputUnwritable", Severity::error,
                                            "standard output cannot be written.",
                                            "Check the disk or the pipe it goes to."};

// communicator.cpp
inline constexpr IssueCode messagesUnavailable{
    "messagesUnavailable", Severity::error,
    "cannot be loaded, so processes started by mpirun cannot work together: %1.",
    "Install libopenmpi-dev and openmpi-bin and build again, or start without mpirun: one machine "
    "does not need it."};

// team.cpp
inline constexpr IssueCode processDiffers{
    "processDiffers", Severity::error,
    "has another model, other settings, another version of this program, or a processor with other "
    "arithmetic than process 0."};
inline constexpr IssueCode processStopped{"processStopped", Severity::error, "stopped: %1."};

// cli_reference_pairs.cpp, cli_compare.cpp, asked_outputs.cpp
inline constexpr IssueCode unknownMeasure{"unknownMeasure", Severity::error,
                                          "there is no measure '%1'.", "Take one of %2."};
inline constexpr IssueCode unknownKnockout{
    "unknownKnockout", Severity::error, "is no link that can be held.", "There are: %1; and all."};
inline constexpr IssueCode unknownLoop{"unknownLoop", Severity::error,
                                       "is no loop that has a name.", "There are: %1; and all."};
inline constexpr IssueCode yearOutside{"yearOutside", Severity::error,
                                       "%1 is outside of the years %2 to %3 of the model."};
inline constexpr IssueCode noOutput{
    "noOutput", Severity::error, "Of a model, a variable has to be named.", "Say --of VARIABLE."};
inline constexpr IssueCode noChangeAsked{"noChangeAsked", Severity::error,
                                         "is a model, of which something has to change.",
                                         "Say --change CONSTANT=VALUE."};

// cli_choose.cpp
inline constexpr IssueCode choiceFewLeft{"choiceFewLeft", Severity::error,
                                         "Too few members are left to choose by.",
                                         "Leave out at most %1."};

// cli_report.cpp
inline constexpr IssueCode pdfElsewhere{
    "pdfElsewhere", Severity::error, "PDF is made by the program with the window.",
    "Type: kyosei --report %1 -o %2. It needs no screen. Or write .html or .md."};
inline constexpr IssueCode unknownReportFormat{"unknownReportFormat", Severity::error,
                                               "the ending '%1' is of no kind of report.",
                                               "Take .html or .md, or add --format."};

// cli_search.cpp
inline constexpr IssueCode packageExists{"packageExists", Severity::error, "is there already.",
                                         "Name another folder, or add --overwrite."};
inline constexpr IssueCode packageFolder{"packageFolder", Severity::error, "cannot be made: %1.",
                                         "Name another folder."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
