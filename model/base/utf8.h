// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace kyosei {

/// Bytes of the UTF-8 character at the start of `text` (1 to 4); 0 if there is none: broken or
/// overlong sequences, surrogates, and NUL.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

/// The code point of one whole character.
[[nodiscard]] char32_t utf8CodePoint(std::string_view character);

/// Offset of the first byte that is not UTF-8 text; npos if all is well.
[[nodiscard]] std::size_t firstInvalidByte(std::string_view text);

}  // namespace kyosei
