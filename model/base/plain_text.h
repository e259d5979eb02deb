// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text that people wrote into files and fields, as it may be shown, printed and kept: what looks
/// like text and acts as nothing else. Control characters (which command a terminal) and marks that
/// turn the direction of what stands beside them are left out; what is no UTF-8 becomes "�"; what
/// is longer than anybody reads ends in "…". Markup stays as it was typed: no surface reads it
/// (ui/style/plain_labels.h), and files are written through escaped() and csvField().
namespace kyosei {

/// Characters of a title, a name or an author.
inline constexpr std::size_t kLongestLine = 300;
/// Characters of a note.
inline constexpr std::size_t kLongestText = 20000;

/// One line: line breaks and tabs are spaces, and none stand at the ends.
[[nodiscard]] std::string plainLine(std::string_view text, std::size_t atMost = kLongestLine);
/// Whether it stays as it is in one line.
[[nodiscard]] bool isPlain(char32_t character);
/// Line breaks and tabs stay.
[[nodiscard]] std::string plainText(std::string_view text, std::size_t atMost = kLongestText);

}  // namespace kyosei
