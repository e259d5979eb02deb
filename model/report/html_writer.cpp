// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/html_writer.h"

#include "model/base/resources.h"
#include "model/documentation/html.h"

#include <variant>

namespace kyosei::report {

namespace {

using documentation::element;
using documentation::escaped;

std::string toneClass(Tone tone, bool strong) {
    constexpr const char* kNames[] = {"plain", "secondary", "accent", "gain", "loss", "assumption"};
    return std::string("class=\"") + kNames[static_cast<std::size_t>(tone)] +
           (strong ? " strong\"" : "\"");
}

/// A drawing that can be read out, or is hidden where the text beside it says the same.
std::string figure(const Figure& figure) {
    std::string svg = figure.svg;
    const std::string role = figure.alt.empty()
                                 ? " aria-hidden=\"true\""
                                 : " role=\"img\" aria-label=\"" + escaped(figure.alt) + '"';
    const std::size_t at = svg.find("<svg");
    return at == std::string::npos ? svg : svg.insert(at + 4, role);
}

std::string cellContent(const Cell& cell) {
    std::string content = cell.figure.svg.empty() ? escaped(cell.text) : figure(cell.figure);
    if (!cell.note.empty())
        content += element("small", escaped(cell.note));
    return content;
}

/// A block of each kind, as HTML.
struct BlockWriter {
    std::string operator()(const Paragraph& paragraph) const {
        if (paragraph.lead.empty() && paragraph.text.empty())
            return {};
        const std::string lead =
            paragraph.lead.empty() ? "" : element("strong", escaped(paragraph.lead)) + ' ';
        return element("p", lead + escaped(paragraph.text),
                       paragraph.heading ? "class=\"answer\"" : "") +
               '\n';
    }

    std::string operator()(const Table& table) const {
        std::string head;
        for (const Column& column : table.columns)
            head +=
                element("th", escaped(column.title),
                        std::string("scope=\"col\"") + (column.right ? " class=\"right\"" : ""));
        std::string body;
        for (const auto& row : table.rows) {
            std::string cells;
            for (std::size_t c = 0; c < row.size(); ++c) {
                const std::string attributes = toneClass(row[c].tone, row[c].strong);
                const Column& column = table.columns[c];
                if (c == 0)
                    cells += element("th", cellContent(row[c]), "scope=\"row\" " + attributes);
                else
                    cells += element("td", element("span", cellContent(row[c]), attributes),
                                     std::string(column.right ? "class=\"right\" " : "") +
                                         "data-label=\"" + escaped(column.title) + '"');
            }
            body += element("tr", cells) + '\n';
        }
        return element("table", element("caption", escaped(table.caption)) +
                                    element("thead", element("tr", head)) + '\n' +
                                    element("tbody", body)) +
               '\n';
    }

    std::string operator()(const Panels& panels) const {
        std::string text;
        for (const Panel& panel : panels.panels)
            text += element("div",
                            element("h3", escaped(panel.title)) +
                                element("p", element("strong", escaped(panel.number),
                                                     toneClass(panel.tone, true)) +
                                                 ' ' + element("span", escaped(panel.range))) +
                                figure(panel.figure) +
                                element("p", escaped(panel.level) + " · " + escaped(panel.chance),
                                        "class=\"secondary\""),
                            "class=\"panel\"") +
                    '\n';
        return element("div", text, "class=\"panels\"") + '\n';
    }

    std::string operator()(const Listing& listing) const {
        std::string text;
        for (const auto& [term, description] : listing.entries)
            text += element("dt", escaped(term)) + element("dd", escaped(description)) + '\n';
        return element("dl", text) + '\n';
    }

    std::string operator()(const Figure& drawing) const {
        return element("div", figure(drawing), "class=\"chart\"") + '\n';
    }

    std::string operator()(const Command& command) const {
        return element("pre", element("code", escaped(command.text))) + '\n';
    }
};

std::string sectionHtml(const Section& section) {
    std::string text;
    if (!section.title.empty())
        text += element(
            "h2",
            escaped(section.title) +
                (section.aside.empty() ? "" : ' ' + element("small", escaped(section.aside))));
    for (const Block& block : section.blocks)
        text += std::visit(BlockWriter{}, block);
    const std::string kind =
        std::string(section.half ? " half" : "") + (section.boxed ? " boxed" : "");
    return element("section", '\n' + text, "id=\"" + section.id + "\" class=\"part" + kind + '"') +
           '\n';
}

}  // namespace

std::string toHtml(const ReportDocument& document) {
    const std::string style(resource("report/report.css").value_or(""));
    std::string header = element("p", escaped(document.kicker) + " · " + escaped(document.dateline),
                                 "class=\"kicker\"") +
                         '\n' + element("h1", escaped(document.title)) + '\n';
    if (!document.note.empty())
        header += element("p", escaped(document.note), "class=\"note\"") + '\n';
    if (!document.author.empty())
        header += element("p", escaped(document.author), "class=\"secondary\"") + '\n';
    std::string sections;
    for (const Section& section : document.sections)
        sections += sectionHtml(section);
    return "<!DOCTYPE html>\n<html lang=\"" + document.language +
           "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n" +
           element("title", escaped(document.title)) + "\n<style>\n" + style +
           "</style>\n</head>\n<body>\n<main>\n" + element("header", '\n' + header) + '\n' +
           sections + "</main>\n" + element("footer", escaped(document.footer)) +
           "\n</body>\n</html>\n";
}

}  // namespace kyosei::report
