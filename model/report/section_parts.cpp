// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/shown_decimals.h"
#include "model/report/sections.h"

#include <map>
#include <tuple>

namespace kyosei::report {

std::string shellQuoted(const std::string& file) {
    const bool plain = file.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                              "0123456789._-/+") == std::string::npos;
    if (plain)
        return file;
    std::string text = "'";
    for (const char c : file)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

std::string titleOf(const NumberFacts& number, const Words& words) {
    return words.data("charts", number.title);
}

std::string actorTitle(const ReportFacts& facts, const Words& words, std::string_view actor) {
    return words.data("elements", facts.model->levers().actorName(actor));
}

std::string phaseText(const ReportFacts& facts, const Words& words, const LeverSetting& setting) {
    const Words::Arguments years = {{"start", words.year(setting.start)},
                                    {"full", words.year(setting.start + setting.ramp)},
                                    {"end", words.year(setting.end)}};
    const bool ends = setting.end <= facts.model->baseline()->times().back();
    if (setting.ramp > 0)
        return words.text(ends ? "phase.until" : "phase", years);
    return words.text(ends ? "phase.once.until" : "phase.once", years);
}

bool samePhase(const LeverSetting& a, const LeverSetting& b) {
    return a.start == b.start && a.ramp == b.ramp && a.end == b.end;
}

std::optional<LeverSetting> usualPhase(const Scenario& scenario) {
    std::map<std::tuple<double, double, double>, std::size_t> counts;
    std::optional<LeverSetting> usual;
    std::size_t most = 0;
    for (const auto& [id, setting] : scenario.levers)
        if (const std::size_t count = ++counts[{setting.start, setting.ramp, setting.end}];
            count > most) {
            most = count;
            usual = setting;
        }
    return usual;
}

std::string leverChange(const Words& words, const LeverCell& cell, double value, bool unit) {
    const std::string shownUnit = words.data("levers", cell.unit);
    // A scale such as "0–100" is no unit; the number says it all.
    const bool scale = shownUnit.empty() || (shownUnit.front() >= '0' && shownUnit.front() <= '9');
    return words.text("lever.change",
                      {{"before", words.number(cell.baseline.value, cell.decimals)},
                       {"after", words.number(value, shownDecimals(value, cell.decimals))},
                       {"unit", unit && !scale ? " " + shownUnit : std::string()}});
}

std::string leverBands(const Words& words, const LeverCell& cell, double value) {
    const std::string before =
        words.data("levers", LeverTable::bandLabel(cell, cell.baseline.value));
    const std::string after = words.data("levers", LeverTable::bandLabel(cell, value));
    if (before.empty() || after.empty())
        return {};
    const std::string prefix = words.data("levers", cell.prefix);
    const std::string both =
        before == after ? after : words.text("lever.bands", {{"before", before}, {"after", after}});
    return prefix.empty() ? both : words.text("labelled", {{"label", prefix}, {"text", both}});
}

void addChangeColumns(std::vector<Column>& columns, const Words& words,
                      const std::string& numberTitle) {
    columns.push_back({"", false, true});
    columns.push_back({numberTitle, true});
    columns.push_back({words.text("column.range")});
    columns.push_back({words.text("column.chance")});
}

void addChangeCells(std::vector<Cell>& row, const Words& words, const Change& change,
                    const ChangeScale& scale, const Span& span, double barWidth) {
    const Tone tone = toneOf(change, scale);
    row.push_back({.text = {}, .figure = rangeFigure(change, tone, span, barWidth)});
    row.push_back({.text = changeNumber(words, change, scale),
                   .tone = tone,
                   .strong = tone != Tone::secondary});
    row.push_back({.text = changeRange(words, change, scale), .tone = Tone::secondary});
    const std::string chance = changeChance(words, change, scale);
    row.push_back({.text = chance.empty() ? classWord(words, ChangeClass::none) : chance,
                   .tone = Tone::secondary});
}

}  // namespace kyosei::report
