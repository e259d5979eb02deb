// SPDX-License-Identifier: GPL-3.0-or-later
// What is different from the baseline, as it was put in.
#include "model/report/sections.h"

#include <algorithm>

namespace kyosei::report {

namespace {

std::vector<std::string> movedActors(const ReportFacts& facts) {
    std::vector<std::string> actors;
    for (const std::string& actor : facts.model->levers().actors())
        if (std::any_of(facts.scenario.levers.begin(), facts.scenario.levers.end(),
                        [&](const auto& entry) { return entry.first.actor == actor; }))
            actors.push_back(actor);
    return actors;
}

Cell leverCell(const ReportFacts& facts, const Words& words, const LeverCell& cell,
               const LeverSetting& usual) {
    const auto found = facts.scenario.levers.find(cell.id);
    if (found == facts.scenario.levers.end())
        return {.text = words.text("lever.unmoved"), .tone = Tone::secondary};
    Cell shown{.text = leverChange(words, cell, found->second.value, false),
               .note = leverBands(words, cell, found->second.value),
               .tone = cell.assumption ? Tone::assumption : Tone::plain};
    if (cell.assumption)
        shown.text += " ◇";
    if (!samePhase(found->second, usual))
        shown.note = words.listed({shown.note, phaseText(facts, words, found->second)});
    return shown;
}

Table leverTable(const ReportFacts& facts, const Words& words, const LeverSetting& usual) {
    const LeverTable& levers = facts.model->levers();
    const std::vector<std::string> actors = movedActors(facts);
    Table table{words.text("changes.caption"), {{words.text("changes.lever")}}, {}};
    for (const std::string& actor : actors)
        table.columns.push_back({actorTitle(facts, words, actor)});
    for (const LeverRow& row : levers.rows()) {
        const bool moved =
            std::any_of(facts.scenario.levers.begin(), facts.scenario.levers.end(),
                        [&](const auto& entry) { return entry.first.lever == row.id; });
        if (!moved)
            continue;
        std::vector<Cell> cells{{.text = words.data("levers", row.title),
                                 .note = words.data("levers", row.unit),
                                 .strong = true}};
        for (const std::string& actor : actors) {
            const LeverCell* cell = levers.find({row.id, actor});
            cells.push_back(cell ? leverCell(facts, words, *cell, usual) : Cell{});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// What is left as it is: countries and levers.
std::string untouchedText(const ReportFacts& facts, const Words& words) {
    const LeverTable& levers = facts.model->levers();
    const auto moved = movedActors(facts);
    std::vector<std::string> actors, rows;
    for (const std::string& actor : levers.actors())
        if (std::find(moved.begin(), moved.end(), actor) == moved.end())
            actors.push_back(actorTitle(facts, words, actor));
    for (const LeverRow& row : levers.rows())
        if (std::none_of(facts.scenario.levers.begin(), facts.scenario.levers.end(),
                         [&](const auto& entry) { return entry.first.lever == row.id; }))
            rows.push_back(words.data("levers", row.title));
    std::vector<std::string> parts;
    if (!actors.empty())
        parts.push_back(words.text("changes.actors.same", {{"names", words.listed(actors)}}));
    if (!rows.empty())
        parts.push_back(words.text("changes.levers.same", {{"names", words.listed(rows)}}));
    return words.sentences(parts);
}

std::string splitsText(const ReportFacts& facts, const Words& words) {
    constexpr double kPercent = 100;
    std::vector<std::string> parts;
    for (const auto& [id, shares] : facts.scenario.splits) {
        std::vector<std::string> named;
        for (const auto& [receiver, share] : shares)
            named.push_back(words.text(
                "changes.share",
                {{"name", words.data("elements", facts.model->charts().elementTitle(receiver))},
                 {"n", words.number(kPercent * share, 0)}}));
        const LeverRow* row = facts.model->levers().row(id.lever);
        parts.push_back(words.text("changes.split",
                                   {{"actor", actorTitle(facts, words, id.actor)},
                                    {"lever", words.data("levers", row ? row->title : id.lever)},
                                    {"shares", words.listed(named)}}));
    }
    return words.sentences(parts);
}

std::string shocksText(const ReportFacts& facts, const Words& words) {
    std::vector<std::string> parts;
    for (const auto& [id, year] : facts.scenario.shocks) {
        const Shock* shock = facts.model->shocks().find(id);
        parts.push_back(
            words.text("changes.shock", {{"shock", words.data("shocks", shock ? shock->title : id)},
                                         {"year", words.year(year)}}));
    }
    return words.listed(parts);
}

std::string ruleText(const ReportFacts& facts, const Words& words, const PolicyRule& rule) {
    const WatchedIndicator* watched = facts.model->shocks().rules().find(rule.watch);
    std::string title = words.data("shocks", watched ? watched->title : rule.watch);
    if (!rule.pair.empty())
        title += " (" + words.data("elements", facts.model->charts().elementTitle(rule.pair)) + ")";
    std::vector<std::string> actions;
    for (const auto& [id, value] : rule.moves) {
        const LeverCell* cell = facts.model->levers().find(id);
        const LeverRow* row = facts.model->levers().row(id.lever);
        if (cell && row)
            actions.push_back(
                words.text("rule.move", {{"lever", words.data("levers", row->title)},
                                         {"actor", actorTitle(facts, words, id.actor)},
                                         {"value", words.number(value, cell->decimals)}}));
    }
    for (const std::string& actor : rule.toBaseline)
        actions.push_back(
            words.text("rule.baseline", {{"actor", actorTitle(facts, words, actor)}}));
    const std::string id = rule.above ? "rule.above" : "rule.below";
    return words.text(rule.hold > 0 ? id : id + ".now",
                      {{"title", title},
                       {"level", words.number(rule.level, watched ? watched->decimals : 2)},
                       {"unit", watched ? words.data("shocks", watched->unit) : std::string()},
                       {"year", words.year(rule.from)},
                       {"hold", words.number(rule.hold, 0)},
                       {"actions", words.listed(actions)}});
}

}  // namespace

std::vector<std::pair<std::string, std::string>> otherChanges(const ReportFacts& facts,
                                                              const Words& words) {
    std::vector<std::pair<std::string, std::string>> found;
    const auto add = [&](const char* lead, const std::string& text) {
        if (!text.empty())
            found.emplace_back(words.text(lead), text);
    };
    add("changes.splits", splitsText(facts, words));
    add("changes.shocks", shocksText(facts, words));
    for (const PolicyRule& rule : facts.scenario.rules)
        add("changes.rule", ruleText(facts, words, rule));
    if (facts.scenario.spendingLimit)
        add("changes.limit",
            words.text("changes.limit.text",
                       {{"n", moneyNumber(words, *facts.scenario.spendingLimit)},
                        {"unit", words.data("charts", facts.comparison.money.unit)}}));
    return found;
}

Section changesSection(const ReportFacts& facts, const Words& words) {
    Section section{"changes", words.text("changes.title")};
    const auto usual = usualPhase(facts.scenario);
    if (usual) {
        section.aside = words.text("changes.aside", {{"years", phaseText(facts, words, *usual)}});
        section.blocks.push_back(leverTable(facts, words, *usual));
        section.blocks.push_back(Paragraph{{}, untouchedText(facts, words)});
    } else {
        section.blocks.push_back(Paragraph{{}, words.text("changes.none")});
    }
    for (auto& [lead, text] : otherChanges(facts, words))
        section.blocks.push_back(Paragraph{lead, text});
    return section;
}

}  // namespace kyosei::report
