// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a session, as people and the window wrote it.
#include "model/report/annex.h"

#include <algorithm>

namespace kyosei::report {

namespace {

constexpr std::size_t kMostSteps = 100;  ///< three pages; a log has up to 2,000

/// "2026-11-30 14:05" of "2026-11-30T14:05:31Z".
std::string momentText(const std::string& time) {
    constexpr std::size_t kMinutes = 16;
    std::string text = time.substr(0, kMinutes);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return text;
}

/// As it was shown at that step: the median with its range, else that of the single run.
std::string keyResultText(const KeyResult& result, const Words& words) {
    const double value = result.median.value_or(result.value);
    const std::string title = words.data("charts", result.name);
    if (!result.low || !result.high)
        return words.text("annex.session.single",
                          {{"title", title}, {"value", words.number(value, 1)}});
    return words.text(
        "annex.session.result",
        {{"title", title},
         {"value", words.number(value, 1)},
         {"range", words.text("change.range", {{"low", words.number(*result.low, 1)},
                                               {"high", words.number(*result.high, 1)}})}});
}

Section stepsSection(const SessionLog& log, const Words& words) {
    Section section{"session", words.text("annex.session.title")};
    section.aside = words.text("annex.session.aside");
    Table table{words.text("annex.session.caption"),
                {{words.text("annex.session.step"), true},
                 {words.text("annex.session.when")},
                 {words.text("annex.session.change")},
                 {words.text("annex.session.results")}},
                {}};
    const std::size_t first = log.steps.size() > kMostSteps ? log.steps.size() - kMostSteps : 0;
    for (std::size_t i = first; i < log.steps.size(); ++i) {
        const SessionStep& step = log.steps[i];
        std::vector<std::string> results;
        for (const KeyResult& result : step.results)
            results.push_back(keyResultText(result, words));
        Cell change{.text = step.name.empty() ? step.change : step.name,
                    .note = step.name.empty() ? std::string() : step.change};
        if (step.from && *step.from + 1 != i)
            change.note =
                words.listed({change.note, words.text("annex.session.from",
                                                      {{"n", std::to_string(*step.from + 1)}})});
        table.rows.push_back({{.text = std::to_string(i + 1), .strong = i == log.current},
                              {.text = momentText(step.time), .tone = Tone::secondary},
                              std::move(change),
                              {.text = words.listed(results)}});
    }
    if (first > 0)
        section.blocks.push_back(
            Paragraph{{}, words.text("annex.session.left", {{"n", std::to_string(first)}})});
    section.blocks.push_back(std::move(table));
    return section;
}

/// What people said, predictions with how they came out among it.
Section saidSection(const SessionLog& log, const Words& words) {
    Section section{"said", words.text("annex.said.title")};
    Table table{words.text("annex.said.caption"),
                {{words.text("annex.session.step"), true},
                 {words.text("annex.said.kind")},
                 {words.text("annex.said.who")},
                 {words.text("annex.said.text")}},
                {}};
    for (std::size_t i = 0; i < log.steps.size(); ++i)
        for (const LogEntry& entry : log.steps[i].entries) {
            std::vector<std::string> numbers;
            for (const auto& [name, value] : entry.numbers)
                numbers.push_back(words.text("annex.said.number",
                                             {{"name", name}, {"value", words.number(value, 2)}}));
            table.rows.push_back(
                {{.text = std::to_string(i + 1)},
                 {.text = words.text("annex.kind." + std::string(logKindName(entry.kind))),
                  .strong = true},
                 {.text = entry.author},
                 {.text = entry.text, .note = words.listed(numbers)}});
        }
    if (!table.rows.empty())
        section.blocks.push_back(std::move(table));
    return section;
}

}  // namespace

std::vector<Section> sessionSections(const SessionLog& log, const Words& words) {
    std::vector<Section> sections{stepsSection(log, words)};
    if (Section said = saidSection(log, words); !said.blocks.empty())
        sections.push_back(std::move(said));
    return sections;
}

}  // namespace kyosei::report
