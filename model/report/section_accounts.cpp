// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays, who gains.
#include "model/report/sections.h"

namespace kyosei::report {

namespace {

/// "gains", "loses", "direction unclear", "practically none".
std::string outcomeWord(const Words& words, const Change& left, const ChangeScale& scale) {
    switch (toneOf(left, scale)) {
    case Tone::gain: return words.text("accounts.gains");
    case Tone::loss: return words.text("accounts.loses");
    default: break;
    }
    return classify(left, scale.thresholds) == ChangeClass::none ? words.text("class.none")
                                                                 : words.text("accounts.unclear");
}

Cell costCell(const Words& words, const Change& cost, bool range) {
    return {.text = range ? moneyRange(words, cost) : moneyNumber(words, cost.median),
            .tone = range ? Tone::secondary : Tone::plain};
}

Table accountTable(const ReportFacts& facts, const Words& words) {
    constexpr double kBar = 110;
    const ChangeScale& scale = facts.comparison.leftOver;
    const Accounts& last = facts.compared().accounts;
    std::vector<Change> changes;
    for (const Account& account : last.actors)
        changes.push_back(account.leftOver);
    const Span span = spanOf(changes);
    Table table{words.text("accounts.caption"), {{words.text("accounts.country")}}, {}};
    for (const YearAccounts& year : facts.accounts)
        table.columns.push_back(
            {words.text("accounts.pays", {{"year", words.year(year.year)}}), true});
    table.columns.push_back(
        {words.text("accounts.range", {{"year", words.year(facts.comparison.horizon)}})});
    addChangeColumns(table.columns, words, words.text("accounts.left"));
    table.columns.push_back({""});
    for (std::size_t a = 0; a < last.actors.size(); ++a) {
        const Change& left = last.actors[a].leftOver;
        std::vector<Cell> row{
            {.text = actorTitle(facts, words, facts.comparison.actors[a]), .strong = true}};
        for (const YearAccounts& year : facts.accounts)
            row.push_back(costCell(words, year.accounts.actors[a].cost, false));
        row.push_back(costCell(words, last.actors[a].cost, true));
        addChangeCells(row, words, left, scale, span, kBar);
        row.push_back({.text = outcomeWord(words, left, scale), .tone = toneOf(left, scale)});
        table.rows.push_back(std::move(row));
    }
    std::vector<Cell> together{{.text = words.text("accounts.together"), .strong = true}};
    for (const YearAccounts& year : facts.accounts)
        together.push_back(costCell(words, year.accounts.together, false));
    together.push_back(costCell(words, last.together, true));
    together.resize(table.columns.size());
    table.rows.push_back(std::move(together));
    return table;
}

/// Who gains and who loses with certainty, and for whom it cannot be said.
std::string outcomesText(const ReportFacts& facts, const Words& words) {
    const ChangeScale& scale = facts.comparison.leftOver;
    std::vector<std::string> gain, lose, unclear;
    const auto& actors = facts.compared().accounts.actors;
    for (std::size_t a = 0; a < actors.size(); ++a) {
        const std::string name = actorTitle(facts, words, facts.comparison.actors[a]);
        const Tone tone = toneOf(actors[a].leftOver, scale);
        if (tone == Tone::gain)
            gain.push_back(name);
        else if (tone == Tone::loss)
            lose.push_back(name);
        else if (classify(actors[a].leftOver, scale.thresholds) == ChangeClass::unclear)
            unclear.push_back(name);
    }
    std::vector<std::string> parts;
    const auto add = [&](const char* id, const std::vector<std::string>& names) {
        if (!names.empty())
            parts.push_back(words.text(id, {{"names", words.listed(names)}}));
    };
    add("accounts.gain.names", gain);
    add("accounts.lose.names", lose);
    add("accounts.unclear.names", unclear);
    return words.sentences(parts);
}

std::string benefitsText(const ReportFacts& facts, const Words& words) {
    std::vector<std::string> parts;
    for (std::size_t b = 0; b < facts.comparison.benefits.size(); ++b) {
        const Change& change = facts.compared().benefits[b];
        parts.push_back(words.text("accounts.benefit",
                                   {{"title", words.data("charts", facts.comparison.benefits[b])},
                                    {"number", moneyNumber(words, change.median)},
                                    {"range", moneyRange(words, change)}}));
    }
    return words.listed(parts);
}

}  // namespace

Section accountsSection(const ReportFacts& facts, const Words& words) {
    const MoneyUnit& money = facts.comparison.money;
    Section section{"accounts", words.text("accounts.title")};
    section.aside = words.text("accounts.aside", {{"unit", words.data("charts", money.unit)},
                                                  {"prices", words.data("charts", money.prices)},
                                                  {"year", words.year(facts.comparison.horizon)}});
    section.blocks.push_back(accountTable(facts, words));
    section.blocks.push_back(Paragraph{{}, outcomesText(facts, words)});
    if (!facts.comparison.benefits.empty())
        section.blocks.push_back(Paragraph{
            words.text("accounts.benefits", {{"year", words.year(facts.comparison.horizon)},
                                             {"unit", words.data("charts", money.unit)}}),
            words.text("sentence", {{"text", benefitsText(facts, words)}})});
    return section;
}

}  // namespace kyosei::report
