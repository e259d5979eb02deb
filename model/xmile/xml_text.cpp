// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/xml_text.h"

#include "model/base/utf8.h"

namespace kyosei::xmile {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What stands for an ASCII character; empty if it stands for itself.
std::string_view escaped(char c, bool inAttribute) {
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return inAttribute ? "&quot;" : "";
    case '\r': return "&#13;";  // readers normalise line ends
    case '\n': return inAttribute ? "&#10;" : "";
    case '\t': return inAttribute ? "&#9;" : "";
    default: return static_cast<unsigned char>(c) < 0x20 ? kReplacement : "";
    }
}

/// U+FFFE and U+FFFF, which are UTF-8 but not XML.
bool isNoncharacter(std::string_view character) {
    return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
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
        if (length == 0 || isNoncharacter(character))
            text_ += kReplacement;
        else if (const std::string_view instead =
                     length == 1 ? escaped(text.front(), inAttribute) : std::string_view();
                 !instead.empty())
            text_ += instead;
        else
            text_ += character;
        text.remove_prefix(length == 0 ? 1 : length);
    }
}

}  // namespace kyosei::xmile
