// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/documentation/html.h"
#include "model/documentation/pages.h"
#include "model/equation/lexer.h"

#include <algorithm>
#include <cctype>

namespace kyosei::documentation {

Links::Links(const Material& material, bool onePage) : material_(material), onePage_(onePage) {
    for (const Sector& sector : material.sectors)
        for (const std::size_t variable : sector.variables)
            pageOf_[canonicalName(material.document().variables[variable].name)] =
                pageId(sector.title);
}

std::string Links::to(const std::string& page, const std::string& anchor,
                      const std::string& shown) const {
    const std::string place = onePage_ ? '#' + (anchor.empty() ? page : anchor)
                                       : page + (anchor.empty() ? "" : '#' + anchor);
    return element("a", escaped(shown), "href=\"" + place + '"');
}

std::string Links::variable(const std::string& canonical, const std::string& shown) const {
    const auto page = pageOf_.find(canonical);
    return page == pageOf_.end() ? escaped(shown) : to(page->second, anchor("v", canonical), shown);
}

std::string Links::variable(const std::string& name) const {
    return variable(canonicalName(name), name);
}

std::string Links::parameter(const std::string& id, const std::string& shown) const {
    return to("parameters", anchor("p", canonicalName(id)), shown);
}

std::string Links::sources(const std::string& ids) const {
    std::string text;
    std::string id;
    for (const char c : ids + ';') {
        if (c != ';') {
            if (c != ' ')
                id += c;
            continue;
        }
        const bool known = std::any_of(material_.sources.begin(), material_.sources.end(),
                                       [&](const Source& source) { return source.id == id; });
        text += text.empty() ? "" : ", ";
        text += known ? to("sources", anchor("s", id), id) : escaped(id);
        id.clear();
    }
    return text;
}

std::string Links::page(const std::string& id, const std::string& shown) const {
    return to(id, "", shown);
}

std::string Links::place(const std::string& canonical) const {
    const auto page = pageOf_.find(canonical);
    return page == pageOf_.end() ? std::string() : page->second + '#' + anchor("v", canonical);
}

std::string Links::anchor(const std::string& prefix, const std::string& name) {
    return prefix + '-' + pageId(name);
}

std::string pageId(const std::string& title) {
    std::string id;
    for (const char c : title) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '_' || c == '.')
            id += static_cast<char>(std::tolower(byte));
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    return id;
}

std::string linkedEquation(const std::string& equation, const Links& links) {
    const auto tokens = equation::tokenize(equation);
    if (!tokens)
        return escaped(equation);
    std::string text;
    std::size_t end = 0;
    for (const equation::Token& token : *tokens) {
        if (token.kind != equation::TokenKind::name)
            continue;
        const std::size_t size = token.span.end - token.span.begin;
        text += escaped(equation.substr(end, token.span.begin - end));
        text += links.variable(token.name, equation.substr(token.span.begin, size));
        end = token.span.end;
    }
    return text + escaped(equation.substr(end));
}

}  // namespace kyosei::documentation
