// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/utf8.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace kyosei {
namespace {

using namespace std::string_view_literals;

/// A code point as UTF-8 writes it (RFC 3629, section 3), whether it is allowed or not.
std::string encoded(std::uint32_t code, int bytes) {
    const auto tail = [&](int shift) {
        return static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
    };
    switch (bytes) {
    case 1: return {static_cast<char>(code)};
    case 2: return {static_cast<char>(0xC0U | (code >> 6)), tail(0)};
    case 3: return {static_cast<char>(0xE0U | (code >> 12)), tail(6), tail(0)};
    default: return {static_cast<char>(0xF0U | (code >> 18)), tail(12), tail(6), tail(0)};
    }
}

int bytesOf(std::uint32_t code) {
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

TEST(Utf8, HasOneFormForEachCharacterOfUnicode) {
    for (std::uint32_t code = 1; code < 0x1FFFFF; ++code) {
        const bool character = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        for (int bytes = bytesOf(code); bytes <= 4; ++bytes) {
            const bool shortest = bytes == bytesOf(code);
            const std::size_t length = utf8Length(encoded(code, bytes));
            ASSERT_EQ(length, character && shortest ? static_cast<std::size_t>(bytes) : 0u)
                << std::hex << code << " in " << bytes << " bytes";
        }
    }
}

TEST(Utf8, OnlyTheFirstCharacterCounts) {
    EXPECT_EQ(utf8Length("共生"), 3u);
    EXPECT_EQ(utf8Length("a\xFF"), 1u);
    EXPECT_EQ(utf8Length("🕊!"), 4u);
    EXPECT_EQ(utf8Length(""), 0u);
    EXPECT_EQ(utf8Length("\0a"sv), 0u);
}

TEST(Utf8, TellsWhereTextStopsBeingText) {
    EXPECT_EQ(firstInvalidByte("Kyosei 共生"), std::string_view::npos);
    EXPECT_EQ(firstInvalidByte(""), std::string_view::npos);
    EXPECT_EQ(firstInvalidByte("caf\xE9 au lait"), 3u) << "Latin 1";
    EXPECT_EQ(firstInvalidByte("ab\x80"), 2u) << "a tail without a head";
    EXPECT_EQ(firstInvalidByte("é\xE5\x85"), 2u) << "cut off";
    EXPECT_EQ(firstInvalidByte("\xE5\x85 x"), 0u);
    EXPECT_EQ(firstInvalidByte("ab\0c"sv), 2u);
    EXPECT_EQ(firstInvalidByte("\xFE\xFF\0a"sv), 0u) << "UTF-16";
}

}  // namespace
}  // namespace kyosei
