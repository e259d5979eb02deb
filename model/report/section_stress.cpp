// SPDX-License-Identifier: GPL-3.0-or-later
// When it fails, as far as shocks and schools tell.
#include "model/report/sections.h"

#include <algorithm>
#include <array>

namespace kyosei::report {

namespace {

constexpr std::size_t kMaxRows = 8;
constexpr std::array kFates = {"stress.holds", "stress.shrinks", "stress.unclear", "stress.turns"};

struct Judged {
    const StressFact* fact;
    Fate fate;
};

std::vector<Judged> judged(const ReportFacts& facts, StressFact::Kind kind) {
    const NumberFacts& number = facts.explained();
    std::vector<Judged> found;
    for (const StressFact& fact : facts.stress)
        if (fact.kind == kind)
            found.push_back(
                {&fact, fateOf(number.number.change, fact.change, number.scale.thresholds)});
    // What does not hold comes first.
    std::stable_sort(found.begin(), found.end(),
                     [](const Judged& a, const Judged& b) { return a.fate > b.fate; });
    return found;
}

std::string titleOfFact(const Words& words, const StressFact& fact) {
    const bool shock = fact.kind == StressFact::Kind::shock;
    return words.text(shock ? "stress.shock" : "stress.school",
                      {{"title", words.data(shock ? "shocks" : "worldviews", fact.title)},
                       {"year", words.year(fact.year)}});
}

std::string namesOf(const Words& words, const std::vector<Judged>& all, Fate fate) {
    std::vector<std::string> names;
    for (const Judged& one : all)
        if (one.fate == fate)
            names.push_back(
                words.data(one.fact->kind == StressFact::Kind::shock ? "shocks" : "worldviews",
                           one.fact->title));
    return words.listed(names);
}

std::string countSentence(const Words& words, const std::vector<Judged>& all, const char* id) {
    const auto holding = std::count_if(all.begin(), all.end(),
                                       [](const Judged& one) { return one.fate == Fate::holds; });
    return words.text(id, {{"n", std::to_string(holding)}, {"all", std::to_string(all.size())}});
}

std::vector<Cell> rowOf(const Words& words, const std::string& title, const Change& change,
                        const ChangeScale& scale, const Span& span, const std::string& verdict,
                        bool holds) {
    constexpr double kBar = 150;
    std::vector<Cell> row{{.text = title}};
    addChangeCells(row, words, change, scale, span, kBar);
    row.push_back({.text = verdict, .tone = holds ? Tone::plain : Tone::loss, .strong = !holds});
    return row;
}

}  // namespace

Section stressSection(const ReportFacts& facts, const Words& words) {
    const NumberFacts& number = facts.explained();
    Section section{"stress", words.text("stress.title")};
    section.page = 2;
    const Change& usual = number.number.change;
    if (facts.stress.empty() || readingOf(usual, number.scale).direction == 0) {
        section.blocks.push_back(
            Paragraph{{}, words.text(facts.stress.empty() ? "stress.notrun" : "stress.nothing")});
        return section;
    }
    section.aside = words.text(
        "stress.aside", {{"title", titleOf(number, words)}, {"year", words.year(kStressYear)}});
    const auto shocks = judged(facts, StressFact::Kind::shock);
    const auto schools = judged(facts, StressFact::Kind::school);
    std::vector<std::string> sentences{countSentence(words, shocks, "stress.count.shocks"),
                                       countSentence(words, schools, "stress.count.schools")};
    std::vector<Change> changes{usual};
    for (const StressFact& fact : facts.stress)
        changes.push_back(fact.change);
    const Span span = spanOf(changes);
    Table table{words.text("stress.caption"), {{words.text("stress.if")}}, {}};
    addChangeColumns(table.columns, words, words.text("column.change"));
    table.columns.push_back({""});
    table.rows.push_back(rowOf(words, words.text("stress.usual"), usual, number.scale, span,
                               words.text("stress.reference"), true));
    std::vector<Judged> left;
    for (const auto* all : {&schools, &shocks})
        for (const Judged& one : *all) {
            if (one.fate == Fate::holds && table.rows.size() >= kMaxRows) {
                left.push_back(one);
                continue;
            }
            table.rows.push_back(rowOf(
                words, titleOfFact(words, *one.fact), one.fact->change, number.scale, span,
                words.text(kFates[static_cast<std::size_t>(one.fate)]), one.fate == Fate::holds));
        }
    section.blocks.push_back(Paragraph{{}, words.sentences(sentences)});
    section.blocks.push_back(std::move(table));
    std::string after = words.text("stress.rule");
    if (!left.empty())
        after = words.sentences(
            {words.text("stress.more", {{"names", namesOf(words, left, Fate::holds)}}), after});
    section.blocks.push_back(Paragraph{{}, after});
    return section;
}

}  // namespace kyosei::report
