// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kyosei {

enum class Severity { note, warning, error };

/// One value per rule that an input can break; programs and tests go by this, never by the text.
enum class IssueCode {
    fileUnreadable,
    fileUnwritable,
    tooLarge,
    malformedXml,
    notXmile,
    newerVersion,
    missingPart,   ///< a required element, attribute or key is absent
    invalidValue,  ///< present, but not of the expected kind or range
    duplicateName,
    unknownName,  ///< a variable, dimension, element, lever or shock that does not exist
    unknownFunction,
    wrongArguments,  ///< a function called with too few or too many arguments
    syntax,          ///< an equation cannot be parsed
    dimensionMismatch,
    unitMismatch,
    circular,     ///< equations that need each other within one instant
    unsupported,  ///< legal, but refused by name rather than simulated wrongly
    nonFinite,    ///< a result is not a number or infinite
    malformedJson,
    cancelled,
    unexpected,  ///< no rule of an input: memory that ran out, or a defect of the program
};

/// Where an issue is. Empty or zero parts are unknown.
struct Place {
    std::string file;
    int line = 0;          ///< 1-based
    std::string variable;  ///< model variable, or key path inside a JSON file
};

/// Something wrong (or worth knowing) about an input, in words a user can act on.
struct Issue {
    Severity severity = Severity::error;
    IssueCode code = IssueCode::invalidValue;
    Place place;
    std::string message;  ///< what is wrong, one sentence without the place
    std::string advice;   ///< what to do about it; may be empty
};

using Issues = std::vector<Issue>;

/// "file:line: error: variable: message Advice", leaving out unknown parts.
[[nodiscard]] std::string toText(const Issue& issue);
/// All issues, one per line.
[[nodiscard]] std::string toText(const Issues& issues);
[[nodiscard]] bool hasErrors(const Issues& issues);
/// "note", "warning" or "error".
[[nodiscard]] const char* severityName(Severity severity);
/// Stable identifier of a code for machine-readable output, e.g. "unknownName".
[[nodiscard]] const char* codeName(IssueCode code);

}  // namespace kyosei
