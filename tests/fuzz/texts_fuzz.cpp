// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/plain_text.h"
#include "model/base/utf8.h"
#include "tests/fuzz/targets.h"

void kyosei::fuzz::texts(std::string_view input) {
    for (const std::size_t atMost : {std::size_t{5}, kLongestLine}) {
        const std::string line = plainLine(input, atMost);
        require(firstInvalidByte(line) == std::string_view::npos, "a shown text is no text");
        require(line.find_first_of("\n\r\t\x1b\x7f") == std::string::npos,
                "a line holds what is no part of one");
        require(plainLine(line, atMost) == line, "what is plain can be made plainer");
        const std::string text = plainText(input, atMost);
        require(plainText(text, atMost) == text, "what is plain can be made plainer");
    }
}
