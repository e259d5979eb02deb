// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/numbers.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

#include <algorithm>
#include <array>

namespace kyosei::xmile {

namespace {

bool isText(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Length of the HTML tag at the start of `text`, 0 if there is none. Only names that occur in
/// formatted documentation count, so that "a < b and c > d" stays as it is.
std::size_t htmlTagLength(std::string_view text) {
    constexpr std::array<std::string_view, 36> tags{
        "a",      "b",     "body", "br",  "center", "code", "div", "em",    "font",
        "h1",     "h2",    "h3",   "h4",  "h5",     "h6",   "hr",  "head",  "html",
        "i",      "img",   "li",   "ol",  "p",      "pre",  "s",   "small", "span",
        "strong", "style", "sub",  "sup", "table",  "td",   "tr",  "u",     "ul"};
    std::size_t begin = 1;
    if (begin < text.size() && text[begin] == '/')
        ++begin;
    std::string name;
    for (std::size_t i = begin; i < text.size() && name.size() < 8; ++i) {
        const char c = lower(text[i]);
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
            break;
        name += c;
    }
    const std::size_t after = begin + name.size();
    if (after >= text.size() || !(isBlank(text[after]) || text[after] == '>' || text[after] == '/'))
        return 0;
    if (std::find(tags.begin(), tags.end(), name) == tags.end())
        return 0;
    const std::size_t close = text.find('>', after);
    return close == std::string_view::npos ? 0 : close + 1;
}

/// Appends text without tags, blanks collapsed to one space.
void appendPlain(std::string_view text, std::string& plain) {
    const auto blank = [&plain] {
        if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (rest.front() == '<') {
            if (const std::size_t length = htmlTagLength(rest)) {
                blank();
                i += length;
                continue;
            }
        }
        if (rest.substr(0, 6) == "&nbsp;" || rest.substr(0, 2) == "\xC2\xA0") {
            blank();
            i += rest.front() == '&' ? 6 : 2;
            continue;
        }
        if (isBlank(rest.front()))
            blank();
        else
            plain += rest.front();
        ++i;
    }
}

/// The node after `node` in document order inside `root`; null at the end.
pugi::xml_node nextInside(pugi::xml_node node, pugi::xml_node root) {
    if (node.first_child())
        return node.first_child();
    while (node && node != root && !node.next_sibling())
        node = node.parent();
    return node == root ? pugi::xml_node() : node.next_sibling();
}

}  // namespace

std::string textOf(pugi::xml_node node) {
    std::string text;
    for (const pugi::xml_node piece : node.children())
        if (isText(piece))
            text += piece.value();
    return std::string(trimmed(text));
}

std::string plainTextOf(pugi::xml_node node) {
    std::string plain;
    for (pugi::xml_node piece = nextInside(node, node); piece; piece = nextInside(piece, node)) {
        if (isText(piece))
            appendPlain(piece.value(), plain);
        else
            appendPlain(" ", plain);
    }
    return std::string(trimmed(plain));
}

std::vector<std::string> splitList(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    if (trimmed(separator).empty()) {  // separated by blanks
        while (!(text = trimmed(text)).empty()) {
            const auto end = std::find_if(text.begin(), text.end(), isBlank);
            const auto length = static_cast<std::size_t>(end - text.begin());
            parts.emplace_back(text.substr(0, length));
            text.remove_prefix(length);
        }
        return parts;
    }
    separator = trimmed(separator);
    while (!trimmed(text).empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.emplace_back(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return parts;
}

std::optional<double> numberFrom(std::string_view text) {
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    return finiteNumber(text);
}

std::optional<double> numberIn(pugi::xml_node node, const std::string& variable,
                               ReaderContext& context) {
    const std::string text = textOf(node);
    const std::optional<double> value = numberFrom(text);
    if (!value)
        context.report(text.empty() ? codes::numberMissing : codes::notFinite, node, variable,
                       {node.name(), text});
    return value;
}

}  // namespace kyosei::xmile
