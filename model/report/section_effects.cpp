// SPDX-License-Identifier: GPL-3.0-or-later
// What the scenario does to the numbers of the headline.
#include "model/report/sections.h"

#include <algorithm>
#include <cmath>

namespace kyosei::report {

namespace {

/// One piece per class and direction, the largest first, then what is unclear and what stays:
/// "A clear rise: Peace-building. …".
std::string classesText(const ReportFacts& facts, const Words& words) {
    struct Kind {
        ChangeClass size;
        int direction;
        const char* id;
    };
    constexpr Kind kKinds[] = {
        {ChangeClass::large, 1, "answer.large.up"},  {ChangeClass::large, -1, "answer.large.down"},
        {ChangeClass::clear, 1, "answer.clear.up"},  {ChangeClass::clear, -1, "answer.clear.down"},
        {ChangeClass::small, 1, "answer.small.up"},  {ChangeClass::small, -1, "answer.small.down"},
        {ChangeClass::unclear, 0, "answer.unclear"}, {ChangeClass::none, 0, "answer.none"},
    };
    std::vector<std::string> parts;
    for (const Kind& kind : kKinds) {
        std::vector<std::string> titles;
        for (const NumberFacts& number : facts.numbers) {
            const ChangeReading reading = readingOf(number.number.change, number.scale);
            if (reading.size == kind.size && reading.direction == kind.direction)
                titles.push_back(titleOf(number, words));
        }
        if (titles.size() == facts.numbers.size() && kind.direction == 0)
            return words.text(std::string(kind.id) + ".all");
        if (!titles.empty())
            parts.push_back(words.text(kind.id, {{"titles", words.listed(titles)}}));
    }
    return words.sentences(parts);
}

/// "small rise, likely …": a number of the headline in a sentence with its level.
std::string numberSentence(const NumberFacts& number, const Words& words) {
    return words.text(
        "answer.number",
        {{"title", titleOf(number, words)},
         {"number", changeNumber(words, number.number.change, number.scale)},
         {"sentence", changeSentence(words, number.number.change, number.scale)},
         {"level", levelText(words, number.number.before, number.number.change, number.scale)}});
}

std::string_view stageAt(const std::vector<FrameworkStage>& stages, double value) {
    for (const FrameworkStage& stage : stages)
        if (value <= stage.upTo)
            return stage.label;
    return stages.empty() ? std::string_view() : std::string_view(stages.back().label);
}

/// What a level is called. A step from one word to another is only told of a certain change.
std::string stageSentence(const NumberFacts& number, const std::vector<FrameworkStage>& stages,
                          const Words& words) {
    const ChangeReading reading = readingOf(number.number.change, number.scale);
    const std::string before = words.data("charts", stageAt(stages, number.number.before));
    const std::string after =
        words.data("charts", stageAt(stages, reading.direction == 0 ? number.number.before
                                                                    : number.number.value.median));
    if (before.empty() || !reading.known)
        return {};
    return before == after ? words.text("stage.stays", {{"stage", before}})
                           : words.text("stage.moves", {{"before", before}, {"after", after}});
}

/// From when on the explained number is more than practically nothing, in the direction that it
/// has at the horizon.
std::string sinceSentence(const ReportFacts& facts, const Words& words) {
    const NumberFacts& number = facts.explained();
    const int direction = readingOf(number.number.change, number.scale).direction;
    if (direction == 0)
        return {};
    const Bands& bands = number.difference;
    double since = std::nan("");
    for (std::size_t t = facts.times.size(); t-- > 0;) {
        if (facts.times[t] > facts.comparison.horizon)
            continue;
        Change then;
        then.low = bands.quantiles.front()[t];
        then.median = bands.median()[t];
        then.high = bands.quantiles.back()[t];
        if (readingOf(then, number.scale).direction != direction)
            break;
        since = facts.times[t];
    }
    if (!std::isfinite(since))
        return {};
    return words.text("answer.since",
                      {{"title", titleOf(number, words)}, {"year", words.year(std::ceil(since))}});
}

}  // namespace

Section answerSection(const ReportFacts& facts, const Words& words) {
    const Headline& headline = facts.model->charts().headline();
    const std::size_t stability = headline.indicators.size();
    const NumberFacts& whole = facts.numbers[stability];
    const NumberFacts& framework = facts.numbers[stability + 1];
    Section section{"answer", ""};
    section.blocks.push_back(Paragraph{{}, classesText(facts, words), true});
    std::string text;
    if (facts.focus < stability)
        text = words.sentences({numberSentence(facts.explained(), words)});
    text = words.sentences(
        {text, numberSentence(whole, words), stageSentence(whole, headline.stabilityWords, words),
         numberSentence(framework, words), stageSentence(framework, headline.stages, words),
         sinceSentence(facts, words)});
    section.blocks.push_back(Paragraph{{}, text});
    return section;
}

Section effectsSection(const ReportFacts& facts, const Words& words) {
    const PolicyModel& model = *facts.model;
    Section section{"effects", words.text("effects.title")};
    section.aside =
        words.text(facts.compared().sameShocks ? "effects.aside.shocks" : "effects.aside",
                   {{"runs", words.number(static_cast<double>(facts.comparison.members), 0)},
                    {"year", words.year(facts.comparison.horizon)}});
    // The framework has a scale of its own: a number of another unit cannot share the window.
    const std::size_t framework = facts.numbers.size() - 1;
    std::vector<const NumberFacts*> alike;
    for (std::size_t n = 0; n < framework; ++n)
        alike.push_back(&facts.numbers[n]);
    const double from = std::floor(model.presentYear());
    constexpr double kMinSpan = 1;
    constexpr double kMinStage = 0.1;
    const Span points = windowOf(alike, facts.times, from, kMinSpan);
    const Span stages = windowOf({&facts.numbers[framework]}, facts.times, from, kMinStage);
    Panels panels;
    for (std::size_t n = 0; n < facts.numbers.size(); ++n) {
        const NumberFacts& number = facts.numbers[n];
        const Change& change = number.number.change;
        const PanelDrawing drawing{facts.times, from, facts.comparison.horizon,
                                   n == framework ? stages : points};
        Panel panel{titleOf(number, words),
                    changeNumber(words, change, number.scale),
                    changeRange(words, change, number.scale),
                    changeChance(words, change, number.scale),
                    levelText(words, number.number.before, change, number.scale),
                    toneOf(change, number.scale),
                    {panelSvg(words, number, drawing), drawing.width, drawing.height,
                     words.text("effects.alt",
                                {{"title", titleOf(number, words)},
                                 {"sentence", changeSentence(words, change, number.scale)}})}};
        if (panel.chance.empty())
            panel.chance = classWord(words, ChangeClass::none);
        panels.panels.push_back(std::move(panel));
    }
    section.blocks.push_back(std::move(panels));
    section.blocks.push_back(Paragraph{{}, words.text("effects.note")});
    return section;
}

}  // namespace kyosei::report
