// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/markdown_writer.h"

#include "model/base/table_field.h"

#include <algorithm>
#include <variant>

namespace kyosei::report {

namespace {

/// What is written by people or data cannot become emphasis, a link, a table or HTML.
std::string safe(const std::string& text) {
    constexpr std::string_view kMarks = "\\`*_{}[]<#|~";
    std::string escaped;
    for (const char c : text) {
        if (c == '\n' || c == '\r') {
            escaped += ' ';
            continue;
        }
        if (kMarks.find(c) != std::string_view::npos)
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

/// The same at the beginning of a line, where more would mean something: lists, quotes, headings.
std::string safeLine(const std::string& text) {
    std::string escaped = safe(text);
    const std::size_t digits = std::min(escaped.find_first_not_of("0123456789"), escaped.size());
    const bool numbered =
        digits > 0 && digits < escaped.size() && (escaped[digits] == '.' || escaped[digits] == ')');
    if (numbered)
        escaped.insert(digits, "\\");
    else if (!escaped.empty() &&
             std::string_view("-+=> \t").find(escaped.front()) != std::string_view::npos)
        escaped.insert(0, "\\");
    return escaped;
}

std::string bold(const std::string& text) {
    return text.empty() ? text : "**" + text + "**";
}

using Columns = std::vector<std::size_t>;

/// Those that say something without their drawings.
Columns columnsInWords(const Table& table) {
    Columns columns;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (!table.columns[c].figure)
            columns.push_back(c);
    return columns;
}

std::string cellText(const Cell& cell) {
    return cell.note.empty() ? cell.text
                             : cell.text + (cell.text.empty() ? "" : " (") + cell.note +
                                   (cell.text.empty() ? "" : ")");
}

struct MarkdownBlock {
    std::string operator()(const Paragraph& paragraph) const {
        if (paragraph.heading)
            return bold(safe(paragraph.text)) + "\n\n";
        const std::string lead = bold(safe(paragraph.lead));
        const std::string text = lead + (lead.empty() || paragraph.text.empty() ? "" : " ") +
                                 (lead.empty() ? safeLine(paragraph.text) : safe(paragraph.text));
        return text.empty() ? text : text + "\n\n";
    }

    std::string operator()(const Table& table) const {
        const Columns columns = columnsInWords(table);
        std::string text = "|";
        for (const std::size_t c : columns)
            text += ' ' + safe(table.columns[c].title) + " |";
        text += "\n|";
        for (const std::size_t c : columns)
            text += table.columns[c].right ? " ---: |" : " --- |";
        for (const auto& row : table.rows) {
            text += "\n|";
            for (const std::size_t c : columns) {
                const std::string cell = safe(cellText(row[c]));
                text += ' ' + (row[c].strong ? bold(cell) : cell) + " |";
            }
        }
        return text + "\n\n";
    }

    std::string operator()(const Panels& panels) const {
        std::string text = "| | | | | |\n| --- | ---: | --- | --- | --- |";
        for (const Panel& panel : panels.panels)
            text += "\n| " + bold(safe(panel.title)) + " | " + bold(safe(panel.number)) + " | " +
                    safe(panel.range) + " | " + safe(panel.chance) + " | " + safe(panel.level) +
                    " |";
        return text + "\n\n";
    }

    std::string operator()(const Listing& listing) const {
        std::string text;
        for (const auto& [term, description] : listing.entries)
            text += "- " + bold(safe(term)) + ": " + safe(description) + '\n';
        return text + '\n';
    }

    std::string operator()(const Command& command) const { return "    " + command.text + "\n\n"; }

    std::string operator()(const Figure& /*drawing*/) const { return {}; }
};

struct PlainBlock {
    bool cells = false;  ///< tables are for a spreadsheet, so that nothing in them is a formula

    [[nodiscard]] std::string field(const std::string& text) const {
        return cells ? tableField(text) : text;
    }

    std::string operator()(const Paragraph& paragraph) const {
        const std::string text = paragraph.lead +
                                 (paragraph.lead.empty() || paragraph.text.empty() ? "" : " ") +
                                 paragraph.text;
        return text.empty() ? text : text + "\n\n";
    }

    std::string operator()(const Table& table) const {
        std::string text;
        const Columns columns = columnsInWords(table);
        const auto line = [&](const auto& textOf) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                text += (i == 0 ? "" : "\t") + field(textOf(columns[i]));
            text += '\n';
        };
        line([&](std::size_t c) { return table.columns[c].title; });
        for (const auto& row : table.rows)
            line([&](std::size_t c) { return cellText(row[c]); });
        return text + '\n';
    }

    std::string operator()(const Panels& panels) const {
        std::string text;
        for (const Panel& panel : panels.panels)
            text += field(panel.title) + '\t' + panel.number + '\t' + panel.range + '\t' +
                    panel.chance + '\t' + panel.level + '\n';
        return text + '\n';
    }

    std::string operator()(const Listing& listing) const {
        std::string text;
        for (const auto& [term, description] : listing.entries)
            text += term + ": " + description + '\n';
        return text + '\n';
    }

    std::string operator()(const Command& command) const { return command.text + "\n\n"; }

    std::string operator()(const Figure& /*drawing*/) const { return {}; }
};

}  // namespace

std::string toMarkdown(const ReportDocument& document) {
    std::string text = "# " + safe(document.title) + "\n\n";
    for (const std::string& line : {document.dateline, document.note, document.author})
        if (!line.empty())
            text += safeLine(line) + "\n\n";
    for (const Section& section : document.sections) {
        if (!section.title.empty())
            text += "## " + safe(section.title) + "\n\n";
        if (!section.aside.empty())
            text += '*' + safe(section.aside) + "*\n\n";
        for (const Block& block : section.blocks)
            text += std::visit(MarkdownBlock{}, block);
    }
    return text + "---\n\n" + safe(document.footer) + '\n';
}

std::string toPlainText(const ReportDocument& document) {
    std::string text = document.title + "\n\n";
    for (const std::string& line : {document.dateline, document.note, document.author})
        if (!line.empty())
            text += line + "\n\n";
    for (const Section& section : document.sections) {
        if (!section.title.empty())
            text += section.title + "\n\n";
        for (const Block& block : section.blocks)
            text += std::visit(PlainBlock{}, block);
    }
    return text + document.footer + '\n';
}

std::string toTables(const ReportDocument& document) {
    std::string text = tableField(document.title) + "\n\n";
    for (const Section& section : document.sections)
        for (const Block& block : section.blocks)
            if (std::holds_alternative<Table>(block) || std::holds_alternative<Panels>(block))
                text += (section.title.empty() ? std::string() : section.title + '\n') +
                        std::visit(PlainBlock{true}, block);
    return text;
}

std::string toSummary(const ReportDocument& document) {
    std::string text = document.title + "\n\n";
    if (!document.sections.empty())
        for (const Block& block : document.sections.front().blocks)
            text += std::visit(PlainBlock{}, block);
    return text + document.footer + '\n';
}

}  // namespace kyosei::report
