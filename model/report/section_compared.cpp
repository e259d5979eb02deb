// SPDX-License-Identifier: GPL-3.0-or-later
// What several scenarios do, side by side, and how far that can be told apart.
#include "model/report/comparison_sections.h"

#include <algorithm>
#include <utility>

namespace kyosei::report {

namespace {

constexpr std::size_t kAllPairs = 3;  ///< of more scenarios, each stands against the first only

const std::string& labelOf(const ComparisonFacts& facts, std::size_t scenario) {
    return facts.scenarios[scenario].label;
}

Standing standingIn(const ComparisonFacts& facts, const BetweenScenarios& pair,
                    std::size_t number) {
    const Comparison& comparison = facts.shared.comparison;
    return standingOf(comparison.scenarios[pair.first].numbers[number].change,
                      comparison.scenarios[pair.second].numbers[number].change,
                      pair.numbers[number], comparison.scales[number]);
}

/// What the pairs say of one number: "A above B, C" for each that is above others, and whether any
/// pair is left that is not ranked.
struct Order {
    std::vector<std::string> above;
    bool allSame = true;
    bool allRanked = true;
};

Order orderOf(const ComparisonFacts& facts, const Words& words, std::size_t number) {
    Order order;
    std::vector<std::vector<std::string>> below(facts.scenarios.size());
    for (const BetweenScenarios& pair : facts.shared.comparison.between) {
        const Standing standing = standingIn(facts, pair, number);
        order.allSame = order.allSame && standing == Standing::same;
        if (standing == Standing::above)
            below[pair.first].push_back(labelOf(facts, pair.second));
        else if (standing == Standing::below)
            below[pair.second].push_back(labelOf(facts, pair.first));
        else
            order.allRanked = false;
    }
    for (std::size_t s = 0; s < below.size(); ++s)
        if (!below[s].empty())
            order.above.push_back(words.text(
                "between.above", {{"a", labelOf(facts, s)}, {"b", words.listed(below[s])}}));
    return order;
}

/// What can be said of all numbers: orders first, those that are alike together; then what is not
/// ranked, then what is the same.
std::string ordersText(const ComparisonFacts& facts, const Words& words) {
    const auto& titles = facts.shared.comparison.titles;
    std::vector<std::pair<Order, std::vector<std::string>>> ordered;
    std::vector<std::string> sentences, overlapping, same;
    for (std::size_t n = 0; n < titles.size(); ++n) {
        const std::string title = words.data("charts", titles[n]);
        Order order = orderOf(facts, words, n);
        const auto alike = std::find_if(ordered.begin(), ordered.end(), [&](const auto& known) {
            return known.first.above == order.above && known.first.allRanked == order.allRanked;
        });
        if (order.above.empty())
            (order.allSame ? same : overlapping).push_back(title);
        else if (alike != ordered.end())
            alike->second.push_back(title);
        else
            ordered.emplace_back(std::move(order), std::vector{title});
    }
    if (overlapping.size() == titles.size())
        return words.text("between.answer.overlap.all");
    if (same.size() == titles.size())
        return words.text("between.answer.same.all");
    for (const auto& [order, numbers] : ordered)
        sentences.push_back(
            words.text(order.allRanked ? "between.answer.above" : "between.answer.partly",
                       {{"title", words.listed(numbers)}, {"orders", words.listed(order.above)}}));
    if (!overlapping.empty())
        sentences.push_back(
            words.text("between.answer.overlap", {{"titles", words.listed(overlapping)}}));
    if (!same.empty())
        sentences.push_back(words.text("between.answer.same", {{"titles", words.listed(same)}}));
    return words.sentences(sentences);
}

/// Numbers of one unit share a scale, so that bars can be compared down the page; the framework
/// has its own. `changesOf`: all that is drawn of a number.
template <typename ChangesOf>
std::vector<Span> spansOf(const ComparisonFacts& facts, const ChangesOf& changesOf) {
    const std::size_t numbers = facts.shared.comparison.titles.size();
    std::vector<Change> points;
    for (std::size_t n = 0; n + 1 < numbers; ++n) {
        const std::vector<Change> more = changesOf(n);
        points.insert(points.end(), more.begin(), more.end());
    }
    std::vector<Span> spans(numbers, spanOf(points));
    spans.back() = spanOf(changesOf(numbers - 1));
    return spans;
}

/// Whether a pair has a row: of many scenarios only those with the first.
bool isTold(const ComparisonFacts& facts, const BetweenScenarios& pair) {
    return facts.scenarios.size() <= kAllPairs || pair.first == 0;
}

/// Each row says of what it is, since it may be read by itself; the first of several stands out.
Cell titleCell(const Words& words, const std::string& title, bool first) {
    return {.text = words.data("charts", title),
            .tone = first ? Tone::plain : Tone::secondary,
            .strong = first};
}

Cell verdictCell(const ComparisonFacts& facts, const Words& words, const BetweenScenarios& pair,
                 std::size_t number) {
    const std::string& a = labelOf(facts, pair.first);
    const std::string& b = labelOf(facts, pair.second);
    switch (standingIn(facts, pair, number)) {
    case Standing::above:
        return {.text = words.text("between.above", {{"a", a}, {"b", b}}), .strong = true};
    case Standing::below:
        return {.text = words.text("between.above", {{"a", b}, {"b", a}}), .strong = true};
    case Standing::same: return {.text = words.text("between.same"), .tone = Tone::secondary};
    case Standing::overlap: break;
    }
    return {.text = words.text("between.overlap"), .tone = Tone::secondary};
}

}  // namespace

Section comparedAnswerSection(const ComparisonFacts& facts, const Words& words) {
    Section section{"compared", ""};
    Listing key;
    for (const LabelledScenario& one : facts.scenarios) {
        const std::string title = words.data("scenarios", one.scenario.title);
        const std::string author = one.scenario.author.empty()
                                       ? std::string()
                                       : words.text("author", {{"name", one.scenario.author}});
        key.entries.emplace_back(
            one.label, words.listed({title.empty() ? words.text("untitled") : title, author}));
    }
    section.blocks.push_back(std::move(key));
    section.blocks.push_back(Paragraph{{}, ordersText(facts, words), true});
    section.blocks.push_back(Paragraph{{}, words.text("between.rule")});
    return section;
}

Section comparedResultsSection(const ComparisonFacts& facts, const Words& words) {
    constexpr double kBar = 170;
    const Comparison& comparison = facts.shared.comparison;
    Section section{"results", words.text("compared.results.title")};
    const bool shocks = std::any_of(comparison.scenarios.begin(), comparison.scenarios.end(),
                                    [](const ComparedScenario& one) { return one.sameShocks; });
    section.aside = words.text(shocks ? "compared.results.aside.shocks" : "compared.results.aside",
                               {{"runs", words.number(static_cast<double>(comparison.members), 0)},
                                {"year", words.year(comparison.horizon)}});
    Table table{words.text("compared.caption"),
                {{words.text("compared.number")}, {words.text("compared.scenario")}},
                {}};
    addChangeColumns(table.columns, words, words.text("column.change"));
    table.columns.push_back({words.text("compared.size")});
    table.columns.push_back({words.text("compared.level")});
    const std::vector<Span> spans = spansOf(facts, [&](std::size_t number) {
        std::vector<Change> changes;
        for (const ComparedScenario& scenario : comparison.scenarios)
            changes.push_back(scenario.numbers[number].change);
        return changes;
    });
    for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
        const ChangeScale& scale = comparison.scales[n];
        for (std::size_t s = 0; s < facts.scenarios.size(); ++s) {
            const ComparedNumber& number = comparison.scenarios[s].numbers[n];
            std::vector<Cell> row{titleCell(words, comparison.titles[n], s == 0),
                                  {.text = labelOf(facts, s), .strong = true}};
            addChangeCells(row, words, number.change, scale, spans[n], kBar);
            if (changeChance(words, number.change, scale).empty())
                row.back().text.clear();  // the next column says it
            row.push_back({.text = classWord(words, classify(number.change, scale.thresholds))});
            row.push_back({.text = levelText(words, number.before, number.change, scale),
                           .tone = Tone::secondary});
            table.rows.push_back(std::move(row));
        }
    }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(Paragraph{{}, words.text("compared.results.note")});
    return section;
}

Section betweenSection(const ComparisonFacts& facts, const Words& words) {
    constexpr double kBar = 150;
    const Comparison& comparison = facts.shared.comparison;
    Section section{"between", words.text("between.title")};
    section.page = 2;
    const bool all = facts.scenarios.size() <= kAllPairs;
    section.aside =
        words.text(all ? "between.aside" : "between.aside.first",
                   {{"year", words.year(comparison.horizon)}, {"label", labelOf(facts, 0)}});
    Table table{words.text("between.caption"),
                {{words.text("compared.number")}, {words.text("between.pair")}},
                {}};
    addChangeColumns(table.columns, words, words.text("between.difference"));
    table.columns.push_back({""});
    const std::vector<Span> spans = spansOf(facts, [&](std::size_t number) {
        std::vector<Change> changes;
        for (const BetweenScenarios& pair : comparison.between)
            if (isTold(facts, pair))
                changes.push_back(pair.numbers[number]);
        return changes;
    });
    for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
        bool first = true;
        for (const BetweenScenarios& pair : comparison.between) {
            if (!isTold(facts, pair))
                continue;
            std::vector<Cell> row{
                titleCell(words, comparison.titles[n], first),
                {.text = words.text("between.less", {{"a", labelOf(facts, pair.first)},
                                                     {"b", labelOf(facts, pair.second)}})}};
            // One is above the other, or not; neither is a gain.
            ChangeScale scale = comparison.scales[n];
            scale.good = GoodWhen::neither;
            addChangeCells(row, words, pair.numbers[n], scale, spans[n], kBar);
            row.push_back(verdictCell(facts, words, pair, n));
            table.rows.push_back(std::move(row));
            first = false;
        }
    }
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(Paragraph{{}, words.text("between.note")});
    return section;
}

}  // namespace kyosei::report
