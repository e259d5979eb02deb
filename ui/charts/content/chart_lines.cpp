// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_lines.h"

#include "model/charts/chart_values.h"
#include "ui/charts/content/line_colours.h"
#include "ui/text/data_text.h"

#include <algorithm>

namespace kyosei {

namespace {

ChartPoints pointsOf(const std::vector<double>& times, const std::vector<double>& values) {
    ChartPoints points(static_cast<qsizetype>(std::min(values.size(), times.size())));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        points[i] = QCPGraphData(times[at], values[at]);
    }
    return points;
}

void addObserved(ChartLine& line, const ChartDefinition& chart, const Observations& observations,
                 const std::string& element) {
    if (chart.observed.empty()) {
        return;
    }
    for (const Observation& observation : observations.find(chart.observed, element)) {
        line.observed.append({observation.year, observation.value * chart.observedFactor});
        if (const QString source = fromModel(observation.source); !line.sources.contains(source)) {
            line.sources.append(source);
        }
    }
}

ChartLine lineOf(const ChartDefinition& chart, const ChartSeries& series, std::size_t at,
                 const RunView& view) {
    const ChartSource& source = series.sources[at];
    ChartLine line;
    line.slot = source.slot;
    line.plain = source.isPlain();
    line.baseline =
        pointsOf(view.baseline->times(), valuesOf(*view.baseline, source, chart.factor));
    line.current =
        view.current == view.baseline
            ? line.baseline
            : pointsOf(view.current->times(), valuesOf(*view.current, source, chart.factor));
    return line;
}

}  // namespace

std::vector<ChartLine> linesOfElement(const ChartDefinition& chart, const RunView& view,
                                      std::size_t at) {
    std::vector<ChartLine> lines;
    const std::string element = chart.dimension.empty() ? std::string() : chart.elements[at];
    std::vector<std::string> standsFor;
    for (const ChartSeries& series : chart.series) {
        standsFor.push_back(series.element);
    }
    const std::vector<int> colours = lineColours(standsFor, view.model->levers().actors());
    const bool several = chart.series.size() > 1;
    std::size_t next = 0;
    for (const ChartSeries& series : chart.series) {
        if (at >= series.sources.size()) {
            continue;
        }
        ChartLine line = lineOf(chart, series, at, view);
        line.label = dataText("charts", series.label);
        line.element = fromModel(element);
        line.colour = several ? series.colour.value_or(colours[next]) : -1;
        ++next;
        if (lines.empty()) {
            addObserved(line, chart, view.model->observations(), element);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ChartLine> linesOfAll(const ChartDefinition& chart, const RunView& view) {
    std::vector<ChartLine> lines;
    const ChartSeries& series = chart.series.front();
    const std::vector<int> colours = lineColours(chart.elements, view.model->levers().actors());
    for (std::size_t at = 0; at < std::min(chart.elements.size(), series.sources.size()); ++at) {
        ChartLine line = lineOf(chart, series, at, view);
        line.element = fromModel(chart.elements[at]);
        line.label = dataText("elements", view.charts().elementTitle(chart.elements[at]));
        line.colour = colours[at];
        addObserved(line, chart, view.model->observations(), chart.elements[at]);
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace kyosei
