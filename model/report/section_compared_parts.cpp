// SPDX-License-Identifier: GPL-3.0-or-later
// What several scenarios cost and change, side by side.
#include "model/report/comparison_sections.h"

#include <algorithm>

namespace kyosei::report {

namespace {

/// The head of a table with a column for each scenario.
Table tableOfScenarios(const ComparisonFacts& facts, const std::string& caption,
                       const std::string& first, bool numbers) {
    Table table{caption, {{first}}, {}};
    for (const LabelledScenario& one : facts.scenarios)
        table.columns.push_back({one.label, numbers});
    return table;
}

Cell paidCell(const Words& words, const Change& cost) {
    return {.text = moneyNumber(words, cost.median), .note = moneyRange(words, cost)};
}

Table costTable(const ComparisonFacts& facts, const Words& words) {
    const Comparison& comparison = facts.shared.comparison;
    Table table = tableOfScenarios(facts, words.text("compared.pays.caption"),
                                   words.text("compared.pays"), true);
    for (std::size_t a = 0; a < comparison.actors.size(); ++a) {
        std::vector<Cell> row{
            {.text = actorTitle(facts.shared, words, comparison.actors[a]), .strong = true}};
        for (const ComparedScenario& scenario : comparison.scenarios)
            row.push_back(paidCell(words, scenario.accounts.actors[a].cost));
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> together{{.text = words.text("accounts.together"), .strong = true}};
    for (const ComparedScenario& scenario : comparison.scenarios)
        together.push_back(paidCell(words, scenario.accounts.together));
    table.rows.push_back(std::move(together));
    return table;
}

Table leftTable(const ComparisonFacts& facts, const Words& words) {
    const Comparison& comparison = facts.shared.comparison;
    const ChangeScale& scale = comparison.leftOver;
    Table table = tableOfScenarios(facts, words.text("compared.left.caption"),
                                   words.text("compared.left"), true);
    for (std::size_t a = 0; a < comparison.actors.size(); ++a) {
        std::vector<Cell> row{
            {.text = actorTitle(facts.shared, words, comparison.actors[a]), .strong = true}};
        for (const ComparedScenario& scenario : comparison.scenarios) {
            const Change& left = scenario.accounts.actors[a].leftOver;
            const Tone tone = toneOf(left, scale);
            const std::string chance = changeChance(words, left, scale);
            row.push_back({.text = changeNumber(words, left, scale),
                           .note = words.listed({changeRange(words, left, scale), chance}),
                           .tone = tone,
                           .strong = tone != Tone::secondary});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// One of the scenarios with what the sections of a single report need to speak of its changes.
ReportFacts factsOfOne(const ComparisonFacts& facts, std::size_t scenario) {
    ReportFacts one;
    one.model = facts.shared.model;
    one.scenario = facts.scenarios[scenario].scenario;
    one.comparison.money = facts.shared.comparison.money;
    return one;
}

/// "Japan 0.09 → 1.00, Russia ◇ 0.01 → 0.10": what one scenario does with a row of the deck.
Cell moved(const ReportFacts& one, const Words& words, const LeverRow& row,
           const std::optional<LeverSetting>& usual) {
    const LeverTable& levers = one.model->levers();
    std::vector<std::string> parts;
    for (const std::string& actor : levers.actors()) {
        const LeverCell* cell = levers.find({row.id, actor});
        const auto found = one.scenario.levers.find({row.id, actor});
        if (!cell || found == one.scenario.levers.end())
            continue;
        std::string text =
            words.text("compared.moved",
                       {{"actor", actorTitle(one, words, actor) + (cell->assumption ? " ◇" : "")},
                        {"change", leverChange(words, *cell, found->second.value, false)}});
        if (usual && !samePhase(found->second, *usual))
            text = words.text("compared.moved.phase",
                              {{"moved", text}, {"years", phaseText(one, words, found->second)}});
        parts.push_back(std::move(text));
    }
    if (parts.empty())
        return {.text = words.text("lever.unmoved"), .tone = Tone::secondary};
    return {.text = words.listed(parts)};
}

/// Two tables of the same rows beside each other, the heads of columns with what they hold.
Table beside(const Words& words, Table left, const Table& right) {
    const auto name = [&words](Table& table, const std::string& what) {
        for (std::size_t c = 1; c < table.columns.size(); ++c)
            table.columns[c].title =
                words.text("labelled", {{"label", table.columns[c].title}, {"text", what}});
    };
    Table other = right;
    name(left, words.text("compared.pays"));
    name(other, words.text("compared.left"));
    left.columns.front().title = words.text("accounts.country");
    left.columns.insert(left.columns.end(), other.columns.begin() + 1, other.columns.end());
    for (std::size_t r = 0; r < left.rows.size(); ++r) {
        if (r < other.rows.size())
            left.rows[r].insert(left.rows[r].end(), other.rows[r].begin() + 1, other.rows[r].end());
        left.rows[r].resize(left.columns.size());
    }
    return left;
}

/// Everything that is the same in all: told once, below.
bool sameInAll(const std::vector<Cell>& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [&](const Cell& cell) { return cell.text == cells.front().text; });
}

}  // namespace

Section comparedAccountsSection(const ComparisonFacts& facts, const Words& words) {
    const Comparison& comparison = facts.shared.comparison;
    const MoneyUnit& money = comparison.money;
    Section section{"accounts", words.text("compared.accounts.title")};
    section.page = 2;
    section.aside =
        words.text("compared.accounts.aside", {{"unit", words.data("charts", money.unit)},
                                               {"prices", words.data("charts", money.prices)},
                                               {"year", words.year(comparison.horizon)}});
    constexpr std::size_t kRoomForBoth = 3;  // scenarios
    if (facts.scenarios.size() <= kRoomForBoth) {
        section.blocks.push_back(beside(words, costTable(facts, words), leftTable(facts, words)));
    } else {
        section.blocks.push_back(costTable(facts, words));
        section.blocks.push_back(leftTable(facts, words));
    }
    section.blocks.push_back(Paragraph{{}, words.text("compared.accounts.note")});
    return section;
}

Section comparedChangesSection(const ComparisonFacts& facts, const Words& words) {
    Section section{"changes", words.text("compared.changes.title")};
    section.page = 2;
    section.aside = words.text("compared.changes.aside");
    Table table = tableOfScenarios(facts, words.text("compared.changes.caption"),
                                   words.text("changes.lever"), false);
    std::vector<std::string> same;
    std::vector<ReportFacts> each;
    std::vector<std::optional<LeverSetting>> usual;
    std::vector<Cell> phases{{.text = words.text("compared.phase"), .strong = true}};
    for (std::size_t s = 0; s < facts.scenarios.size(); ++s) {
        each.push_back(factsOfOne(facts, s));
        usual.push_back(usualPhase(each.back().scenario));
        phases.push_back({.text = usual.back() ? phaseText(each.back(), words, *usual.back())
                                               : words.text("lever.unmoved")});
    }
    for (const LeverRow& row : facts.shared.model->levers().rows()) {
        std::vector<Cell> cells;
        for (std::size_t s = 0; s < each.size(); ++s)
            cells.push_back(moved(each[s], words, row, usual[s]));
        const std::string title = words.data("levers", row.title);
        const bool untouched = cells.front().tone == Tone::secondary;
        if (sameInAll(cells)) {
            if (!untouched)
                same.push_back(
                    words.text("labelled", {{"label", title}, {"text", cells.front().text}}));
            continue;
        }
        cells.insert(cells.begin(),
                     {.text = title, .note = words.data("levers", row.unit), .strong = true});
        table.rows.push_back(std::move(cells));
    }
    if (!facts.shared.scenario.levers.empty())
        table.rows.insert(table.rows.begin(), std::move(phases));
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    if (!same.empty())
        section.blocks.push_back(
            Paragraph{words.text("compared.changes.same"), words.sentences(same)});
    for (std::size_t s = 0; s < each.size(); ++s)
        for (const auto& [lead, text] : otherChanges(each[s], words))
            section.blocks.push_back(Paragraph{
                words.text("labelled", {{"label", facts.scenarios[s].label}, {"text", lead}}),
                text});
    return section;
}

}  // namespace kyosei::report
