// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/plain_text.h"

#include "model/base/utf8.h"

namespace kyosei {

namespace {

enum class Kind { ordinary, lineBreak, tab, leftOut };

Kind kindOf(char32_t code) {
    const auto within = [code](char32_t low, char32_t high) { return code >= low && code <= high; };
    if (code == U'\n' || code == U'\r' || code == 0x85 || within(0x2028, 0x2029))
        return Kind::lineBreak;
    if (code == U'\t')
        return Kind::tab;
    const bool control = code < 0x20 || within(0x7F, 0x9F);
    const bool direction = code == 0x061C || within(0x200E, 0x200F) || within(0x202A, 0x202E) ||
                           within(0x2066, 0x2069);
    const bool unseen = code == 0xFEFF || within(0xFFF9, 0xFFFB) || within(0xE0000, 0xE007F);
    return control || direction || unseen ? Kind::leftOut : Kind::ordinary;
}

std::string plain(std::string_view text, std::size_t atMost, bool oneLine) {
    std::string result;
    std::size_t count = 0;
    const auto add = [&](std::string_view character) {
        result += character;
        ++count;
    };
    bool afterReturn = false;
    while (!text.empty()) {
        // One more than fits, so that it is known whether something is cut off.
        if (count > atMost)
            break;
        const std::size_t length = utf8Length(text);
        const std::string_view character = text.substr(0, length == 0 ? 1 : length);
        text.remove_prefix(character.size());
        const bool isNul = character.front() == '\0';
        if (length == 0 && !isNul) {
            add("\xEF\xBF\xBD");
            continue;
        }
        const Kind kind = isNul ? Kind::leftOut : kindOf(utf8CodePoint(character));
        const bool secondOfPair = character == "\n" && afterReturn;
        afterReturn = character == "\r";
        if (kind == Kind::ordinary)
            add(character);
        else if (kind == Kind::lineBreak && !secondOfPair)
            add(oneLine ? " " : "\n");
        else if (kind == Kind::tab)
            add(oneLine ? " " : "\t");
    }
    if (count <= atMost)
        return result;
    // The last two characters give way to the sign that says so.
    for (int i = 0; i < 2 && !result.empty(); ++i) {
        while (result.size() > 1 && (static_cast<unsigned char>(result.back()) & 0xC0U) == 0x80U)
            result.pop_back();
        result.pop_back();
    }
    return result + "\xE2\x80\xA6";
}

}  // namespace

std::string plainLine(std::string_view text, std::size_t atMost) {
    std::string line = plain(text, atMost, true);
    line.erase(0, line.find_first_not_of(' '));
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

bool isPlain(char32_t character) {
    return kindOf(character) == Kind::ordinary;
}

std::string plainText(std::string_view text, std::size_t atMost) {
    return plain(text, atMost, false);
}

}  // namespace kyosei
