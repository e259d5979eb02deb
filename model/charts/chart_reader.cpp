// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chart_reader.h"

#include "model/charts/issue_codes.h"

#include <algorithm>
#include <array>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr std::array<std::pair<ChartKind, const char*>, 5> kKinds{{
    {ChartKind::lines, "lines"},
    {ChartKind::stack, "stack"},
    {ChartKind::shares, "shares"},
    {ChartKind::matrix, "matrix"},
    {ChartKind::ladder, "ladder"},
}};

/// In subscripts: the element that the line is for, and the sum over all elements.
constexpr const char* kEach = "*";
constexpr const char* kAll = "+";

std::vector<std::string> textsOf(JsonReader& reader, const json& entry, const char* key,
                                 const std::string& path) {
    std::vector<std::string> texts;
    for (const json& each : reader.array(entry, key, path))
        texts.push_back(each.is_string() ? each.get<std::string>() : "?");
    return texts;
}

const DimensionInfo* dimensionOf(const Program& program, const std::string& name) {
    for (const DimensionInfo& dimension : program.dimensions())
        if (dimension.name == name)
            return &dimension;
    return nullptr;
}

/// Every choice of elements that subscripts with sums in them stand for.
std::vector<std::vector<std::string>> unfolded(const Program& program, const VariableInfo& variable,
                                               const std::vector<std::string>& subscripts) {
    std::vector<std::vector<std::string>> all{{}};
    for (std::size_t i = 0; i < subscripts.size(); ++i) {
        const bool sum = subscripts[i] == kAll && i < variable.dimensions.size();
        const std::vector<std::string> choices =
            sum ? program.dimensions()[variable.dimensions[i]].elements
                : std::vector<std::string>{subscripts[i]};
        std::vector<std::vector<std::string>> longer;
        for (const auto& begun : all)
            for (const std::string& choice : choices) {
                longer.push_back(begun);
                longer.back().push_back(choice);
            }
        all = std::move(longer);
    }
    return all;
}

}  // namespace

ChartDefinition ChartReader::readChart(const json& entry, const std::string& path) {
    ChartDefinition chart;
    chart.id = reader_.text(entry, "id", path);
    chart.title = reader_.text(entry, "title", path);
    chart.sentence = reader_.text(entry, "sentence", path);
    chart.topic = reader_.text(entry, "topic", path);
    chart.unit = reader_.textOr(entry, "unit", path, {});
    chart.decimals = static_cast<int>(reader_.optionalNumber(entry, "decimals", path).value_or(1));
    chart.factor = reader_.optionalNumber(entry, "factor", path).value_or(1);
    chart.observed = reader_.textOr(entry, "observed", path, {});
    chart.observedFactor = reader_.optionalNumber(entry, "observedFactor", path).value_or(1);
    chart.hindcast = reader_.flagOr(entry, "hindcast", path, false);
    if (entry.contains("axis")) {
        const json& axis = reader_.object(entry, "axis", path);
        chart.axisMinimum = reader_.optionalNumber(axis, "min", path + "axis.");
        chart.axisSoftMaximum = reader_.optionalNumber(axis, "softMax", path + "axis.");
    }
    chart.changes = changesOf(chart, entry, path);
    chart.dimension = reader_.textOr(entry, "dimension", path, {});
    readElements(chart, path);
    readKind(chart, entry, path);
    for (const json& series : reader_.array(entry, "series", path))
        chart.series.push_back(readSeries(series, chart, path + "series."));
    return chart;
}

ChangeScale ChartReader::changesOf(const ChartDefinition& chart, const json& entry,
                                   const std::string& path) {
    constexpr double kWhole = 100;
    if (entry.contains("change"))
        return readChangeScale(reader_, reader_.object(entry, "change", path), path + "change.",
                               chart.decimals);
    return chart.axisMinimum == 0 && chart.axisSoftMaximum == kWhole ? points_
                                                                     : defaultScale(chart.decimals);
}

HeadlineIndicator ChartReader::readIndicator(const json& entry, const std::string& path) {
    HeadlineIndicator indicator;
    indicator.title = reader_.text(entry, "title", path);
    indicator.summary = reader_.textOr(entry, "summary", path, {});
    indicator.chart = reader_.textOr(entry, "chart", path, {});
    indicator.slot = slot(reader_.text(entry, "variable", path), {}, path);
    return indicator;
}

std::vector<Payer> ChartReader::readPayers(const json& entry, const std::string& path) {
    const std::string name = reader_.text(entry, "dimension", path);
    const DimensionInfo* dimension = dimensionOf(program_, name);
    if (!dimension) {
        reader_.report(codes::unknownDimension, path + "dimension", {name});
        return {};
    }
    const auto slotOf = [&](const char* key, const std::string& element) {
        return slot(reader_.text(entry, key, path), {element}, path);
    };
    std::vector<Payer> payers;
    for (const std::string& element : dimension->elements)
        payers.push_back(
            {slotOf("extraShare", element), slotOf("income", element), slotOf("left", element)});
    return payers;
}

void ChartReader::readKind(ChartDefinition& chart, const json& entry, const std::string& path) {
    const std::string name = reader_.textOr(entry, "kind", path, kKinds.front().second);
    const auto* found = std::find_if(kKinds.begin(), kKinds.end(),
                                     [&](const auto& kind) { return name == kind.second; });
    if (found == kKinds.end()) {
        reader_.report(codes::unknownChartKind, path + "kind", {name});
        return;
    }
    chart.kind = found->first;
    if (chart.kind == ChartKind::matrix)
        readPairs(chart, reader_.text(entry, "between", path), path);
    if (chart.kind == ChartKind::ladder)
        chart.steps = readSteps(reader_, entry, "steps", path);
}

void ChartReader::readElements(ChartDefinition& chart, const std::string& path) {
    if (chart.dimension.empty())
        return;
    if (const DimensionInfo* dimension = dimensionOf(program_, chart.dimension))
        chart.elements = dimension->elements;
    else
        reader_.report(codes::unknownDimension, path + "dimension", {chart.dimension});
}

void ChartReader::readPairs(ChartDefinition& chart, const std::string& between,
                            const std::string& path) {
    if (const DimensionInfo* dimension = dimensionOf(program_, between))
        chart.sides = dimension->elements;
    for (const std::string& element : chart.elements) {
        const auto before = chart.pairs.size();
        for (std::size_t a = 0; a < chart.sides.size(); ++a)
            for (std::size_t b = 0; b < chart.sides.size(); ++b)
                if (element == chart.sides[a] + '_' + chart.sides[b])
                    chart.pairs.emplace_back(a, b);
        if (chart.pairs.size() != before + 1)
            reader_.report(codes::notAPair, path + "between", {element, between});
    }
}

ChartSeries ChartReader::readSeries(const json& entry, const ChartDefinition& chart,
                                    const std::string& path) {
    ChartSeries series;
    series.variable = reader_.text(entry, "variable", path);
    series.label = reader_.textOr(entry, "label", path, chart.title);
    series.element = reader_.textOr(entry, "element", path, {});
    if (const auto colour = reader_.optionalNumber(entry, "colour", path))
        series.colour = static_cast<int>(*colour);
    const bool mean = reader_.flagOr(entry, "mean", path, false);
    std::vector<std::string> variables{series.variable};
    if (entry.contains("plus"))
        for (std::string& more : textsOf(reader_, entry, "plus", path))
            variables.push_back(std::move(more));
    std::vector<std::string> subscripts;
    if (entry.contains("subscripts"))
        subscripts = textsOf(reader_, entry, "subscripts", path);
    else if (!chart.dimension.empty())
        subscripts.emplace_back(kEach);
    if (chart.dimension.empty()) {
        series.sources.push_back(source(variables, subscripts, mean, path));
        return series;
    }
    for (const std::string& element : chart.elements) {
        std::vector<std::string> filled = subscripts;
        std::replace(filled.begin(), filled.end(), std::string(kEach), element);
        series.sources.push_back(source(variables, filled, mean, path));
    }
    return series;
}

ChartSource ChartReader::source(const std::vector<std::string>& variables,
                                const std::vector<std::string>& subscripts, bool mean,
                                const std::string& path) {
    std::vector<Slot> slots;
    for (const std::string& name : variables) {
        const VariableInfo* variable = program_.find(name);
        if (!variable) {
            slots.push_back(slot(name, subscripts, path));
            continue;
        }
        for (const auto& elements : unfolded(program_, *variable, subscripts))
            slots.push_back(slot(name, elements, path));
    }
    ChartSource source;
    source.slot = slots.front();
    source.added.assign(slots.begin() + 1, slots.end());
    if (mean)
        source.scale = 1.0 / static_cast<double>(slots.size());
    return source;
}

Slot ChartReader::slot(const std::string& variable, const std::vector<std::string>& elements,
                       const std::string& path) {
    const auto found = program_.slot(variable, elements);
    if (!found)
        reader_.report(codes::unknownChartVariable, path + "variable", {variable});
    return found.value_or(0);
}

std::vector<FrameworkStage> readSteps(JsonReader& reader, const json& entry, const char* key,
                                      const std::string& path) {
    std::vector<FrameworkStage> steps;
    for (const json& step : reader.array(entry, key, path))
        steps.push_back({reader.number(step, "upTo", path + key + "."),
                         reader.text(step, "label", path + key + ".")});
    return steps;
}

ChartLayout readLayout(JsonReader& reader, const json& entry, const std::string& path) {
    ChartLayout layout;
    layout.title = reader.line(entry, "title", path, true);
    for (const json& each : reader.array(entry, "charts", path)) {
        if (each.is_string())
            layout.charts.push_back({each.get<std::string>(), {}});
        else
            layout.charts.push_back({reader.text(each, "chart", path + "charts."),
                                     reader.textOr(each, "element", path + "charts.", {})});
    }
    return layout;
}

}  // namespace kyosei
