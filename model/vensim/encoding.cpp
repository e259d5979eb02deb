// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/encoding.h"

#include "model/base/utf8.h"

#include <array>

namespace kyosei::vensim {

namespace {

/// What code page 1252 has at 0x80 to 0x9F, where Latin-1 has control characters.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// Appends a character below 0x10000.
void append(char32_t character, std::string& text) {
    if (character < 0x80) {
        text += static_cast<char>(character);
        return;
    }
    if (character < 0x800) {
        text += static_cast<char>(0xC0U | (character >> 6U));
    } else {
        text += static_cast<char>(0xE0U | (character >> 12U));
        text += static_cast<char>(0x80U | ((character >> 6U) & 0x3FU));
    }
    text += static_cast<char>(0x80U | (character & 0x3FU));
}

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(byte >= 0x80 && byte < 0xA0 ? kWindows1252.at(byte - 0x80U) : byte, text);
    }
    return text;
}

/// "\r\n" and a lone "\r" end a line like "\n"; NUL, which is no text, becomes a blank.
std::string withPlainLineEnds(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        plain += text[i] == '\r' ? '\n' : text[i] == '\0' ? ' ' : text[i];
    }
    return plain;
}

}  // namespace

std::string decoded(std::string_view bytes) {
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        bytes.remove_prefix(3);
    std::string text = withPlainLineEnds(bytes);
    if (firstInvalidByte(text) != std::string_view::npos)
        text = fromWindows1252(text);
    if (text.starts_with("{UTF-8}"))
        text.replace(0, 7, 7, ' ');
    return text;
}

}  // namespace kyosei::vensim
