// SPDX-License-Identifier: GPL-3.0-or-later
// Who contributes what.
#include "model/report/sections.h"

#include <algorithm>
#include <cmath>

namespace kyosei::report {

namespace {

/// More or less than the sum of its parts, if that can be told; nothing where the whole itself has
/// no certain direction, since more and less mean nothing then.
std::string togetherSentence(const Words& words, const OutputContributions& effects,
                             const ChangeScale& scale) {
    const int whole = readingOf(effects.whole, scale).direction;
    if (whole == 0)
        return {};
    const ChangeReading reading = readingOf(effects.together, scale);
    const int more = reading.direction * whole;
    const char* id = more > 0                            ? "why.more"
                     : more < 0                          ? "why.less"
                     : reading.size == ChangeClass::none ? "why.same"
                                                         : "why.unclear";
    return words.text(id, {{"number", changeNumber(words, effects.together, scale)},
                           {"range", changeRange(words, effects.together, scale)},
                           {"chance", changeChance(words, effects.together, scale)}});
}

ChangeScale partScale(const Division& division, const ChangeScale& scale) {
    double largest = 0;
    for (const Contribution& part : division.effects.parts)
        largest = std::max(largest, std::abs((division.shares ? part.share : part.alone).median));
    return scaleOfParts(scale, largest);
}

}  // namespace

Section divisionSection(const ReportFacts& facts, const Words& words, const Division& division,
                        bool byLever) {
    constexpr double kBar = 150;
    const NumberFacts& number = facts.explained();
    const ChangeScale parts = partScale(division, number.scale);
    const OutputContributions& effects = division.effects;
    const std::string kind = byLever ? "why.lever" : "why.actor";
    Section section{byLever ? "levers" : "countries",
                    words.text(kind + ".title", {{"title", titleOf(number, words)}})};
    section.page = 2;
    section.aside = words.text(division.shares ? "why.aside.shares" : "why.aside",
                               {{"year", words.year(facts.comparison.horizon)}});
    std::vector<Change> changes{effects.whole, effects.together};
    for (const Contribution& part : effects.parts)
        changes.push_back(part.alone);
    const Span span = spanOf(changes);
    Table table{words.text(kind + ".caption"), {{words.text(kind)}}, {}};
    addChangeColumns(table.columns, words, words.text("why.alone"));
    if (division.shares) {
        table.columns.push_back({words.text("why.share"), true});
        table.columns.push_back({words.text("column.range")});
    }
    const auto add = [&](const std::string& title, const Change& alone, const Change* share,
                         const ChangeScale& scale, bool strong) {
        std::vector<Cell> row{{.text = title, .strong = strong}};
        addChangeCells(row, words, alone, scale, span, kBar);
        if (share) {
            row.push_back(
                {.text = changeNumber(words, *share, scale), .tone = toneOf(*share, scale)});
            row.push_back({.text = changeRange(words, *share, scale), .tone = Tone::secondary});
        }
        row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    };
    for (std::size_t g = 0; g < division.groups.size(); ++g)
        add(words.data(byLever ? "levers" : "elements", division.groups[g].title),
            effects.parts[g].alone, division.shares ? &effects.parts[g].share : nullptr, parts,
            false);
    if (division.groups.size() > 1)
        add(words.text("why.together"), effects.together, nullptr, parts, false);
    add(words.text("why.whole"), effects.whole, nullptr, number.scale, true);
    if (division.groups.size() > 1)
        section.blocks.push_back(Paragraph{{}, togetherSentence(words, effects, parts)});
    section.blocks.push_back(std::move(table));
    return section;
}

}  // namespace kyosei::report
