// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// One record of a CSV file.
struct CsvRecord {
    int line = 0;  ///< 1-based, of its first character
    std::vector<std::string> fields;
};

/// All records of a CSV text (RFC 4180; a bare line feed ends a record too), without empty lines.
/// Fails if a quoted field is not closed or is followed by anything but a comma.
[[nodiscard]] Result<std::vector<CsvRecord>> readCsv(std::string_view text,
                                                     const std::string& file);

/// A text as a field of a file that people open in a spreadsheet: in quotes where it holds what
/// would end a field with any separator in use, with an apostrophe before what a spreadsheet would
/// take for the beginning of a formula, and as plain as plainText().
[[nodiscard]] std::string csvField(std::string_view text);

}  // namespace kyosei
