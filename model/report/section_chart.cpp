// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in the annex, with the numbers behind it.
#include "model/base/interpolation.h"
#include "model/report/annex.h"
#include "model/report/chart_figure.h"
#include "model/report/sections.h"

#include <algorithm>
#include <cmath>

namespace kyosei::report {

namespace {

/// Years whose levels the table tells before the horizon.
std::vector<double> levelYears(double horizon) {
    constexpr double kApart = 10;
    return {horizon - 2 * kApart, horizon - kApart};
}

double valueIn(const tables::ChartTable& table, const std::vector<double>& values, double year) {
    return interpolate(table.times, values, year);
}

Cell levelCell(const tables::ChartTable& table, const tables::ChartTableLine& line, double year,
               const Words& words) {
    const int decimals = table.chart.decimals;
    if (!line.ranges)
        return {.text = words.number(valueIn(table, line.central, year), decimals)};
    const Bands& with = line.ranges->with;
    return {.text = words.number(valueIn(table, with.median(), year), decimals),
            .note = words.text(
                "change.range",
                {{"low", words.number(valueIn(table, with.quantiles.front(), year), decimals)},
                 {"high", words.number(valueIn(table, with.quantiles.back(), year), decimals)}})};
}

std::vector<Cell> lineRow(const tables::ChartTable& table, const tables::ChartTableLine& line,
                          const Words& words) {
    std::vector<Cell> row{{.text = lineTitle(line, words), .strong = true}};
    for (const double year : levelYears(table.horizon))
        row.push_back(levelCell(table, line, year, words));
    Cell last = levelCell(table, line, table.horizon, words);
    if (!line.ranges) {
        row.push_back(std::move(last));
        row.emplace_back();
        row.push_back({.text = words.text("annex.chart.central"), .tone = Tone::secondary});
        row.emplace_back();
        return row;
    }
    const Change& change = line.ranges->atHorizon;
    const ChangeScale& scale = table.chart.changes;
    last.text = levelText(words, valueIn(table, line.ranges->without.median(), table.horizon),
                          change, scale);
    row.push_back(std::move(last));
    const Tone tone = toneOf(change, scale);
    const std::string chance = changeChance(words, change, scale);
    row.push_back({.text = changeNumber(words, change, scale),
                   .tone = tone,
                   .strong = tone != Tone::secondary});
    row.push_back({.text = changeRange(words, change, scale), .tone = Tone::secondary});
    row.push_back({.text = chance.empty() ? classWord(words, ChangeClass::none) : chance,
                   .tone = Tone::secondary});
    return row;
}

}  // namespace

Section chartSection(const tables::ChartTable& table, const std::string& label,
                     const PolicyModel& model, const Words& words) {
    const std::string title = words.data("charts", table.chart.title);
    Section section{"chart-" + table.chart.id + (label.empty() ? "" : "-" + label),
                    label.empty() ? title
                                  : words.text("labelled", {{"label", label}, {"text", title}})};
    const bool ranges = std::any_of(table.lines.begin(), table.lines.end(),
                                    [](const auto& line) { return line.ranges.has_value(); });
    const char* aside = !ranges                             ? "annex.chart.aside.central"
                        : table.lines.size() <= kMostShaded ? "annex.chart.aside.shaded"
                                                            : "annex.chart.aside";
    section.aside = words.text(aside, {{"unit", words.data("charts", table.chart.unit)}});
    section.blocks.push_back(chartFigure(table, std::floor(model.presentYear()), words));
    if (table.lines.size() > kMostDrawn)
        section.blocks.push_back(Paragraph{
            {},
            words.text("annex.chart.most", {{"n", std::to_string(kMostDrawn)},
                                            {"all", std::to_string(table.lines.size())}})});
    Table numbers{words.text("annex.chart.caption", {{"title", title}}),
                  {{words.text("annex.chart.line")}},
                  {}};
    for (const double year : levelYears(table.horizon))
        numbers.columns.push_back({words.year(year), true});
    numbers.columns.push_back({words.year(table.horizon), true});
    numbers.columns.push_back({words.text("column.change"), true});
    numbers.columns.push_back({words.text("column.range")});
    numbers.columns.push_back({words.text("column.chance")});
    for (const tables::ChartTableLine& line : table.lines)
        numbers.rows.push_back(lineRow(table, line, words));
    section.blocks.push_back(std::move(numbers));
    const std::vector<std::string> variables = tables::variablesOf(table.chart);
    section.blocks.push_back(Paragraph{
        {},
        words.sentences(
            {words.data("charts", table.chart.sentence),
             words.text("annex.chart.variables", {{"names", words.listed(variables)}})})});
    return section;
}

}  // namespace kyosei::report
