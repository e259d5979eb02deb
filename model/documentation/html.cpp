// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documentation/html.h"

namespace kyosei::documentation {

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        default: safe += c;
        }
    }
    return safe;
}

std::string element(const std::string& tag, const std::string& content,
                    const std::string& attributes) {
    return '<' + tag + (attributes.empty() ? "" : ' ' + attributes) + '>' + content + "</" + tag +
           '>';
}

std::string paragraph(const std::string& content) {
    return element("p", content) + '\n';
}

Table::Table(const std::string& caption, std::initializer_list<std::string> head)
    : text_("<table>" + element("caption", escaped(caption)) + "<thead><tr>") {
    for (const std::string& name : head)
        text_ += element("th", escaped(name), "scope=\"col\"");
    text_ += "</tr></thead><tbody>\n";
}

void Table::row(const std::vector<std::string>& cells, const std::string& id) {
    text_ += id.empty() ? "<tr>" : "<tr id=\"" + id + "\">";
    for (std::size_t i = 0; i < cells.size(); ++i)
        text_ += i == 0 ? element("th", cells[i], "scope=\"row\"") : element("td", cells[i]);
    text_ += "</tr>\n";
}

}  // namespace kyosei::documentation
