// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/chart_tables.h"

#include "model/base/interpolation.h"
#include "model/charts/chart_values.h"
#include "model/policy/reference.h"
#include "model/simulation/run_against.h"
#include "model/tables/issue_codes.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace kyosei::tables {

namespace {

/// So many outputs of all members at all times take about 50 MB.
constexpr std::size_t kOutputsAtOnce = 150;

void scale(Bands& bands, double factor) {
    for (auto& quantile : bands.quantiles)
        for (double& value : quantile)
            value *= factor;
    for (double& value : bands.mean)
        value *= factor;
}

/// What a chart shows of all runs, in its unit.
class TableMaker {
public:
    TableMaker(const PolicyModel& model, const RunResult& central, const RunResult& centralWithout,
               const PolicyFan& fan, const std::vector<double>& weights)
        : model_(model), central_(central), without_(centralWithout), fan_(fan), weights_(weights) {
        banding_.weights = weights;
    }

    [[nodiscard]] ChartTable tableOf(const ChartDefinition& chart) const {
        ChartTable table{chart, fan_.scenario.times(), model_.charts().headline().horizon, {}, {}};
        std::set<std::string> sources;
        for (const ChartSeries& series : chart.series)
            for (std::size_t at = 0; at < series.sources.size(); ++at)
                table.lines.push_back(lineOf(chart, series, at, sources));
        table.sources.assign(sources.begin(), sources.end());
        return table;
    }

private:
    [[nodiscard]] ChartTableLine lineOf(const ChartDefinition& chart, const ChartSeries& series,
                                        std::size_t at, std::set<std::string>& sources) const {
        ChartTableLine line;
        line.variable = series.variable;
        std::string element;
        if (!chart.dimension.empty() && at < chart.elements.size()) {
            element = chart.elements[at];
            line.title.emplace_back("elements", model_.charts().elementTitle(element));
        }
        if (!series.label.empty() && (element.empty() || chart.series.size() > 1))
            line.title.emplace_back("charts", series.label);
        if (line.title.empty())
            line.title.emplace_back("charts", chart.title);
        const ChartSource& source = series.sources[at];
        line.central = atTimes(central_, valuesOf(central_, source, chart.factor));
        line.centralWithout = atTimes(without_, valuesOf(without_, source, chart.factor));
        if (source.isPlain())
            line.ranges = rangesOf(source.slot, chart.factor);
        if (&series == &chart.series.front() && !chart.observed.empty())
            for (const Observation& one : model_.observations().find(chart.observed, element)) {
                line.observed.emplace_back(one.year, one.value * chart.observedFactor);
                sources.insert(one.source);
            }
        return line;
    }

    [[nodiscard]] LineRanges rangesOf(Slot slot, double factor) const {
        LineRanges ranges{bands(*fan_.baseline, slot, banding_), {}, {}, {}};
        ranges.change = differenceBands(*fan_.baseline, fan_.scenario, slot, banding_);
        ranges.with = levelBands(ranges.without, ranges.without,
                                 bands(fan_.scenario, slot, banding_), ranges.change);
        const double horizon = model_.charts().headline().horizon;
        std::vector<double> differences = fan_.scenario.at(slot, horizon);
        const std::vector<double> before = fan_.baseline->at(slot, horizon);
        std::transform(differences.begin(), differences.end(), before.begin(), differences.begin(),
                       std::minus<>());
        ranges.atHorizon = scaled(changeOf(differences, weights_), factor);
        for (Bands* each : {&ranges.without, &ranges.with, &ranges.change})
            scale(*each, factor);
        return ranges;
    }

    /// At the times that are kept of all runs.
    [[nodiscard]] std::vector<double> atTimes(const RunResult& run,
                                              const std::vector<double>& values) const {
        std::vector<double> kept;
        for (const double time : fan_.scenario.times())
            kept.push_back(interpolate(run.times(), values, time));
        return kept;
    }

    const PolicyModel& model_;
    const RunResult& central_;
    const RunResult& without_;
    const PolicyFan& fan_;
    const std::vector<double>& weights_;
    BandOptions banding_;
};

/// Outputs whose ranges a chart shows.
std::vector<Slot> plainSlots(const ChartDefinition& chart) {
    std::vector<Slot> slots;
    for (const ChartSeries& series : chart.series)
        for (const ChartSource& source : series.sources)
            if (source.isPlain())
                slots.push_back(source.slot);
    return slots;
}

/// Charts that are run together: so many that their outputs find room, but at least one.
std::size_t endOfBatch(const std::vector<ChartDefinition>& charts, std::size_t first,
                       std::set<Slot>& outputs) {
    std::size_t end = first;
    for (; end < charts.size(); ++end) {
        std::set<Slot> more = outputs;
        for (const Slot slot : plainSlots(charts[end]))
            more.insert(slot);
        if (end > first && more.size() > kOutputsAtOnce)
            break;
        outputs = std::move(more);
    }
    return end;
}

void addOnce(std::vector<std::string>& ids, const std::string& id) {
    if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

}  // namespace

Result<std::vector<ChartDefinition>> chartsNamed(const ChartCatalogue& catalogue,
                                                 const std::vector<std::string>& ids) {
    if (ids.size() == 1 && ids.front() == "all")
        return catalogue.charts();
    std::vector<std::string> wanted = ids;
    if (ids.empty()) {
        const Headline& headline = catalogue.headline();
        for (const HeadlineIndicator& number : headline.wholeFirst())
            addOnce(wanted, number.chart);
        addOnce(wanted, headline.costChart);
        addOnce(wanted, headline.resourcesChart);
    }
    std::vector<ChartDefinition> charts;
    Issues issues;
    for (const std::string& id : wanted)
        if (const ChartDefinition* chart = catalogue.find(id))
            charts.push_back(*chart);
        else
            issues.push_back({codes::noSuchChart, {}, {id}});
    if (!issues.empty())
        return fail(std::move(issues));
    return charts;
}

std::vector<std::string> variablesOf(const ChartDefinition& chart) {
    std::vector<std::string> variables;
    for (const ChartSeries& series : chart.series)
        addOnce(variables, series.variable);
    return variables;
}

Result<std::vector<ChartTable>> chartTables(PolicyEnsemble& ensemble, const Scenario& scenario,
                                            const std::vector<ChartDefinition>& charts,
                                            const ChartTablesOptions& options,
                                            const std::stop_token& stop) {
    const PolicyModel& model = ensemble.model();
    const Scenario reference = referenceOf(scenario);
    const auto central = model.run(scenario, stop);
    if (!central)
        return fail(central.error());
    const auto without = model.run(reference, stop);
    if (!without)
        return fail(without.error());
    const auto& weights = options.weights.empty() ? ensemble.weights() : options.weights;
    std::vector<ChartTable> tables;
    for (std::size_t first = 0; first < charts.size();) {
        if (options.progress)
            options.progress(first, charts.size());
        std::set<Slot> outputs;
        const std::size_t end = endOfBatch(charts, first, outputs);
        if (outputs.empty())  // an ensemble has at least one output
            outputs.insert(model.charts().headline().outputs().front());
        const auto fan =
            runAgainst(ensemble, scenario, reference, {outputs.begin(), outputs.end()}, stop);
        if (!fan)
            return fail(fan.error());
        const TableMaker maker(model, *central, *without, *fan, weights);
        for (; first < end; ++first)
            tables.push_back(maker.tableOf(charts[first]));
    }
    return tables;
}

}  // namespace kyosei::tables
