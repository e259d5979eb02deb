// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/xml_text.h"

#include "model/base/plain_text.h"
#include "model/base/utf8.h"

#include <cstdint>
#include <string>

namespace kyosei::xmile {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What stands for an ASCII character; empty if it stands for itself.
std::string_view escapedAscii(char c, bool inAttribute) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return inAttribute ? "&quot;" : "";
    case '\r': return "&#13;";  // readers normalise line ends
    case '\n': return inAttribute ? "&#10;" : "";
    case '\t': return inAttribute ? "&#9;" : "";
    case '\x7F': return "&#127;";
    default: return static_cast<unsigned char>(c) < 0x20 ? kReplacement : "";
    }
}

/// U+FFFE and U+FFFF, which are UTF-8 but not XML.
bool isNoncharacter(std::string_view character) {
    return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
}

/// How a character of UTF-8 is written. Control characters and marks that turn directions become
/// references: readers read the same, and a terminal that shows the file is not commanded.
std::string escaped(std::string_view character, bool inAttribute) {
    if (character.size() == 1) {
        const std::string_view instead = escapedAscii(character.front(), inAttribute);
        return std::string(instead.empty() ? character : instead);
    }
    if (isNoncharacter(character))
        return std::string(kReplacement);
    const char32_t code = utf8CodePoint(character);
    return isPlain(code) ? std::string(character)
                         : "&#" + std::to_string(static_cast<std::uint32_t>(code)) + ';';
}

}  // namespace

XmlText::XmlText() : text_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlText::open(std::string_view tag, Attributes attributes) {
    start(tag, attributes);
    text_ += ">\n";
    ++depth_;
}

void XmlText::close(std::string_view tag) {
    --depth_;
    text_.append(2 * depth_, ' ');
    text_.append("</").append(tag).append(">\n");
}

void XmlText::empty(std::string_view tag, Attributes attributes) {
    start(tag, attributes);
    text_ += "/>\n";
}

void XmlText::leaf(std::string_view tag, std::string_view text, Attributes attributes) {
    start(tag, attributes);
    text_ += '>';
    append(text, false);
    text_.append("</").append(tag).append(">\n");
}

void XmlText::start(std::string_view tag, Attributes attributes) {
    text_.append(2 * depth_, ' ');
    text_.append("<").append(tag);
    for (const auto& [name, value] : attributes) {
        text_.append(" ").append(name).append("=\"");
        append(value, true);
        text_ += '"';
    }
}

void XmlText::append(std::string_view text, bool inAttribute) {
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view character = text.substr(0, length);
        text_ += length == 0 ? std::string(kReplacement) : escaped(character, inAttribute);
        text.remove_prefix(length == 0 ? 1 : length);
    }
}

}  // namespace kyosei::xmile
