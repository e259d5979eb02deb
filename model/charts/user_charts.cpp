// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/user_charts.h"

#include "model/base/json_reader.h"
#include "model/charts/chart_reader.h"
#include "model/charts/issue_codes.h"

namespace kyosei {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

constexpr const char* kUserChartsFormat = "kyosei-chart-book";
constexpr int kUserChartsVersion = 1;

ModelValue readValue(JsonReader& reader, const json& entry, const std::string& path) {
    ModelValue value;
    value.variable = reader.text(entry, "variable", path);
    if (entry.contains("elements"))
        for (const json& element : reader.array(entry, "elements", path))
            value.elements.push_back(element.is_string() ? element.get<std::string>() : "?");
    return value;
}

OwnChart readOwnChart(JsonReader& reader, const json& entry, const std::string& path) {
    OwnChart chart;
    chart.id = reader.line(entry, "id", path, true);
    chart.title = reader.line(entry, "title", path, true);
    for (const json& each : reader.array(entry, "lines", path)) {
        OwnLine line{readValue(reader, each, path + "lines."), {}};
        if (each.contains("over"))
            line.divisor = readValue(reader, reader.object(each, "over", path + "lines."),
                                     path + "lines.over.");
        chart.lines.push_back(std::move(line));
    }
    if (chart.lines.empty())
        reader.report(codes::chartWithoutLines, path + "lines");
    return chart;
}

ordered_json toJson(const ModelValue& value) {
    ordered_json entry{{"variable", value.variable}};
    if (!value.elements.empty())
        entry["elements"] = value.elements;
    return entry;
}

ordered_json toJson(const OwnChart& chart) {
    ordered_json entry{{"id", chart.id}, {"title", chart.title}, {"lines", json::array()}};
    for (const OwnLine& line : chart.lines) {
        ordered_json each = toJson(line.value);
        if (line.divisor)
            each["over"] = toJson(*line.divisor);
        entry["lines"].push_back(std::move(each));
    }
    return entry;
}

ordered_json toJson(const ChartLayout& layout) {
    ordered_json entry{{"title", layout.title}, {"charts", json::array()}};
    for (const PlacedChart& placed : layout.charts) {
        ordered_json each{{"chart", placed.chart}};
        if (!placed.element.empty())
            each["element"] = placed.element;
        entry["charts"].push_back(std::move(each));
    }
    return entry;
}

Result<Slot> slotOf(const ModelValue& value, const OwnChart& chart, const Program& program) {
    if (const auto slot = program.slot(value.variable, value.elements))
        return *slot;
    return fail({codes::ownChartVariable, {{}, 0, chart.title}, {value.variable}});
}

}  // namespace

Result<UserCharts> readUserCharts(std::string_view text, std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, kUserChartsFormat, kUserChartsVersion);
    if (!root)
        return fail(reader.takeIssues());
    UserCharts book;
    book.layout = reader.line(*root, "layout", "");
    if (root->contains("charts"))
        for (const json& entry : reader.array(*root, "charts", ""))
            book.charts.push_back(readOwnChart(reader, entry, "charts."));
    if (root->contains("layouts"))
        for (const json& entry : reader.array(*root, "layouts", ""))
            book.layouts.push_back(readLayout(reader, entry, "layouts."));
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return book;
}

std::string writeUserCharts(const UserCharts& book) {
    ordered_json root{
        {"format", kUserChartsFormat}, {"version", kUserChartsVersion}, {"layout", book.layout}};
    root["layouts"] = json::array();
    for (const ChartLayout& layout : book.layouts)
        root["layouts"].push_back(toJson(layout));
    root["charts"] = json::array();
    for (const OwnChart& chart : book.charts)
        root["charts"].push_back(toJson(chart));
    return root.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

Result<ChartDefinition> bind(const OwnChart& own, const Program& program) {
    ChartDefinition chart;
    chart.id = own.id;
    chart.title = own.title;
    chart.topic = kOwnTopic;
    chart.decimals = 2;
    chart.changes = defaultScale(chart.decimals);
    for (const OwnLine& line : own.lines) {
        const Result<Slot> slot = slotOf(line.value, own, program);
        if (!slot)
            return fail(slot.error());
        ChartSource source;
        source.slot = *slot;
        if (line.divisor) {
            const Result<Slot> divisor = slotOf(*line.divisor, own, program);
            if (!divisor)
                return fail(divisor.error());
            source.divisor = *divisor;
        }
        chart.series.push_back({line.value.variable, line.value.variable, {std::move(source)}});
    }
    return chart;
}

}  // namespace kyosei
