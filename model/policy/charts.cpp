// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/charts.h"

#include "model/policy/json_reader.h"

#include <algorithm>
#include <set>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;

/// Turns entries of charts.json into definitions bound to a program.
class ChartReader {
public:
    ChartReader(JsonReader& reader, const Program& program) : reader_(reader), program_(program) {}

    ChartDefinition readChart(const json& entry, const std::string& path) {
        ChartDefinition chart;
        chart.id = reader_.text(entry, "id", path);
        chart.title = reader_.text(entry, "title", path);
        chart.sentence = reader_.text(entry, "sentence", path);
        chart.topic = reader_.text(entry, "topic", path);
        chart.unit = reader_.textOr(entry, "unit", path, {});
        chart.decimals =
            static_cast<int>(reader_.optionalNumber(entry, "decimals", path).value_or(1));
        chart.factor = reader_.optionalNumber(entry, "factor", path).value_or(1);
        chart.observed = reader_.textOr(entry, "observed", path, {});
        chart.observedFactor = reader_.optionalNumber(entry, "observedFactor", path).value_or(1);
        if (entry.contains("axis")) {
            const json& axis = reader_.object(entry, "axis", path);
            chart.axisMinimum = reader_.optionalNumber(axis, "min", path + "axis.");
            chart.axisSoftMaximum = reader_.optionalNumber(axis, "softMax", path + "axis.");
        }
        chart.dimension = reader_.textOr(entry, "dimension", path, {});
        readElements(chart, path);
        for (const json& series : reader_.array(entry, "series", path))
            chart.series.push_back(readSeries(series, chart, path + "series."));
        return chart;
    }

    HeadlineIndicator readIndicator(const json& entry, const std::string& path) {
        HeadlineIndicator indicator;
        indicator.title = reader_.text(entry, "title", path);
        indicator.summary = reader_.textOr(entry, "summary", path, {});
        indicator.chart = reader_.textOr(entry, "chart", path, {});
        indicator.slot = slot(reader_.text(entry, "variable", path), {}, path);
        return indicator;
    }

private:
    void readElements(ChartDefinition& chart, const std::string& path) {
        if (chart.dimension.empty())
            return;
        for (const DimensionInfo& dimension : program_.dimensions())
            if (dimension.name == chart.dimension)
                chart.elements = dimension.elements;
        if (chart.elements.empty())
            reader_.error(IssueCode::unknownName, path + "dimension",
                          "the model has no dimension '" + chart.dimension + "'.");
    }

    ChartSeries readSeries(const json& entry, const ChartDefinition& chart,
                           const std::string& path) {
        ChartSeries series;
        series.variable = reader_.text(entry, "variable", path);
        series.label = reader_.textOr(entry, "label", path, chart.title);
        std::vector<std::string> subscripts;
        if (entry.contains("subscripts")) {
            for (const json& subscript : reader_.array(entry, "subscripts", path))
                subscripts.push_back(subscript.is_string() ? subscript.get<std::string>() : "?");
        } else if (!chart.dimension.empty()) {
            subscripts.emplace_back("*");
        }
        if (chart.dimension.empty()) {
            series.elementSlots.push_back(slot(series.variable, subscripts, path));
            return series;
        }
        for (const std::string& element : chart.elements) {
            std::vector<std::string> filled = subscripts;
            std::replace(filled.begin(), filled.end(), std::string("*"), element);
            series.elementSlots.push_back(slot(series.variable, filled, path));
        }
        return series;
    }

    Slot slot(const std::string& variable, const std::vector<std::string>& elements,
              const std::string& path) {
        const auto found = program_.slot(variable, elements);
        if (!found)
            reader_.error(IssueCode::unknownName, path + "variable",
                          "the model has no '" + variable + "' with these subscripts.");
        return found.value_or(0);
    }

    JsonReader& reader_;
    const Program& program_;
};

std::vector<FrameworkStage> readStages(JsonReader& reader, const json& entry, const char* key,
                                       const std::string& path) {
    std::vector<FrameworkStage> stages;
    for (const json& stage : reader.array(entry, key, path))
        stages.push_back({reader.number(stage, "upTo", path + key + "."),
                          reader.text(stage, "label", path + key + ".")});
    return stages;
}

Headline readHeadline(JsonReader& reader, ChartReader& charts, const json& root) {
    Headline headline;
    const json& entry = reader.object(root, "headline", "");
    const std::string path = "headline.";
    headline.horizon = reader.number(entry, "horizon", path);
    headline.costChart = reader.text(entry, "cost", path);
    headline.resourcesChart = reader.text(entry, "resources", path);
    const json& stability = reader.object(entry, "stability", path);
    headline.stability = charts.readIndicator(stability, path + "stability.");
    if (stability.contains("words"))
        headline.stabilityWords = readStages(reader, stability, "words", path + "stability.");
    headline.framework =
        charts.readIndicator(reader.object(entry, "framework", path), path + "framework.");
    headline.stages = readStages(reader, entry, "stages", path);
    for (const json& indicator : reader.array(entry, "indicators", path))
        headline.indicators.push_back(charts.readIndicator(indicator, path + "indicators."));
    return headline;
}

}  // namespace

Result<ChartCatalogue> ChartCatalogue::fromJson(std::string_view text, const Program& program,
                                                std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-charts", kVersion);
    if (!root)
        return fail(reader.takeIssues());
    ChartCatalogue catalogue;
    for (const auto& [element, title] : reader.object(*root, "elements", "").items())
        catalogue.elementTitles_.emplace_back(element, title.is_string() ? title.get<std::string>()
                                                                         : element);
    for (const json& topic : reader.array(*root, "topics", ""))
        catalogue.topics_.push_back(
            {reader.text(topic, "id", "topics."), reader.text(topic, "title", "topics.")});

    ChartReader charts(reader, program);
    for (const json& entry : reader.array(*root, "charts", "")) {
        const std::string path = "charts[" + std::to_string(catalogue.charts_.size()) + "].";
        ChartDefinition chart = charts.readChart(entry, path);
        if (catalogue.find(chart.id))
            reader.error(IssueCode::duplicateName, path + "id",
                         "'" + chart.id + "' appears twice.");
        catalogue.charts_.push_back(std::move(chart));
    }
    catalogue.headline_ = readHeadline(reader, charts, *root);
    for (const std::string& id :
         {catalogue.headline_.costChart, catalogue.headline_.resourcesChart})
        if (!catalogue.find(id))
            reader.error(IssueCode::unknownName, "headline", "there is no chart '" + id + "'.");
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return catalogue;
}

const ChartDefinition* ChartCatalogue::find(std::string_view id) const {
    const auto found = std::find_if(charts_.begin(), charts_.end(),
                                    [&](const ChartDefinition& chart) { return chart.id == id; });
    return found == charts_.end() ? nullptr : &*found;
}

std::vector<Slot> ChartCatalogue::shownSlots() const {
    std::set<Slot> shown = {headline_.stability.slot, headline_.framework.slot};
    for (const HeadlineIndicator& indicator : headline_.indicators)
        shown.insert(indicator.slot);
    for (const ChartDefinition& chart : charts_)
        for (const ChartSeries& series : chart.series)
            shown.insert(series.elementSlots.begin(), series.elementSlots.end());
    return {shown.begin(), shown.end()};
}

std::string ChartCatalogue::elementTitle(std::string_view element) const {
    for (const auto& [id, title] : elementTitles_)
        if (id == element)
            return title;
    return std::string(element);
}

}  // namespace kyosei
