// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/change_words.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

/// A report as its parts, in one language, before it is laid out. What people wrote (title, note,
/// author) stands here as they wrote it: a writer makes it harmless for its format.
namespace kyosei::report {

/// A drawing of its own, in CSS pixels; `alt` says in words what it shows.
struct Figure {
    std::string svg;
    double width = 0, height = 0;
    std::string alt;
};

struct Paragraph {
    std::string lead;  ///< bold, before the text
    std::string text;
    bool heading = false;  ///< large and bold: the answer in a line
};

struct Cell {
    std::string text;
    std::string note = {};  ///< below it, smaller
    Tone tone = Tone::plain;
    bool strong = false;
    Figure figure = {};  ///< instead of the text
};

struct Column {
    std::string title;
    bool right = false;   ///< numbers
    bool figure = false;  ///< its cells are drawings, which say nothing that the others do not
};

struct Table {
    std::string caption;  ///< for those who cannot see how it stands
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// One small chart with the number that it ends in.
struct Panel {
    std::string title, number, range, chance, level;
    Tone tone = Tone::plain;
    Figure figure;
};

struct Panels {
    std::vector<Panel> panels;
};

/// What belongs to what, such as grades of evidence and what has them.
struct Listing {
    std::vector<std::pair<std::string, std::string>> entries;
};

/// What to type.
struct Command {
    std::string text;
};

using Block = std::variant<Paragraph, Table, Panels, Listing, Command, Figure>;

struct Section {
    std::string id;
    std::string title;  ///< empty: the opening
    std::string aside = {};
    std::vector<Block> blocks = {};
    int page = 1;        ///< 1 or 2, or 3 for what stands in the annex
    bool half = false;   ///< stands beside the next half one where there is room
    bool boxed = false;  ///< with a frame
};

struct ReportDocument {
    std::string language;
    std::string kicker;    ///< what kind of paper it is
    std::string dateline;  ///< when, and which years
    std::string title;
    std::string note;    ///< the author's
    std::string author;  ///< "by …"
    std::vector<Section> sections;
    std::string footer;
    std::string secondPage;  ///< in the head of the second page
    std::string annexPage;   ///< in the head of those behind it
    std::string pageOf;      ///< "{page} of {pages}", to be filled
};

}  // namespace kyosei::report
