// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/table_field.h"

#include "model/base/csv.h"

#include <algorithm>

namespace kyosei {

namespace {

/// Digits and what stands between them in ranges. Signs, dashes and waves beyond ASCII are bytes
/// above it; a formula needs a letter, a parenthesis or a quotation mark of ASCII to do anything.
bool isOfNumbers(std::string_view text) {
    const std::string_view allowed = "0123456789+-.,% to";
    const bool plain = std::all_of(text.begin(), text.end(), [&](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || allowed.find(c) != std::string_view::npos;
    });
    return plain && text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_of("\t\n") == std::string_view::npos;
}

}  // namespace

std::string tableField(std::string_view text) {
    return isOfNumbers(text) ? std::string(text) : csvField(text);
}

}  // namespace kyosei
