// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/results.h"

#include "model/analysis/bands.h"
#include "model/base/numbers.h"
#include "model/engine/csv_export.h"

#include <algorithm>
#include <cmath>

namespace kyosei::pack {

namespace {

/// Of these slots, ascending as the model has them.
std::vector<ExportColumn> columnsOf(const PolicyModel& model, std::vector<Slot> slots) {
    std::sort(slots.begin(), slots.end());
    std::vector<ExportColumn> columns = *exportColumns(model.program(), {});
    std::erase_if(columns, [&](const ExportColumn& column) {
        return !std::binary_search(slots.begin(), slots.end(), column.slot);
    });
    return columns;
}

std::string number(double value) {
    return std::isfinite(value) ? shortestNumber(value) : "nan";
}

void addBands(std::string& csv, const std::string& name, const char* what,
              const std::vector<double>& times, const Bands& bands) {
    for (std::size_t t = 0; t < times.size(); ++t) {
        csv += name + ',' + what + ',' + number(times[t]) + ',' + number(bands.mean[t]);
        for (const auto& quantile : bands.quantiles)
            csv += ',' + number(quantile[t]);
        csv += '\n';
    }
}

}  // namespace

std::string centralCsv(const PolicyModel& model, const RunResult& run) {
    return toCsv(columnsOf(model, model.charts().shownSlots()), run);
}

std::string rangesCsv(const PolicyModel& model, const PolicyFan& fan,
                      const std::vector<double>& weights) {
    BandOptions banding;
    banding.weights = weights;
    std::string csv = "output,what,year,mean";
    for (const double probability : banding.probabilities)
        csv += ",quantile " + number(probability);
    csv += '\n';
    for (const ExportColumn& column : columnsOf(model, model.charts().headline().outputs())) {
        const Slot slot = column.slot;
        const std::vector<double>& times = fan.scenario.times();
        addBands(csv, column.name, "without", times, bands(*fan.baseline, slot, banding));
        addBands(csv, column.name, "with", times, bands(fan.scenario, slot, banding));
        addBands(csv, column.name, "change", times,
                 differenceBands(*fan.baseline, fan.scenario, slot, banding));
    }
    return csv;
}

std::string membersCsv(const PolicyModel& model, const PolicyFan& fan,
                       const std::vector<double>& weights) {
    const Headline& headline = model.charts().headline();
    std::string csv = "member,weight";
    std::vector<std::vector<double>> values;
    for (const ExportColumn& column : columnsOf(model, headline.outputs())) {
        csv += ',' + column.name + " without," + column.name + " with";
        values.push_back(fan.baseline->at(column.slot, headline.horizon));
        values.push_back(fan.scenario.at(column.slot, headline.horizon));
    }
    csv += '\n';
    for (std::size_t member = 0; member < fan.scenario.members(); ++member) {
        csv += std::to_string(member + 1) + ',' + number(weights.empty() ? 1 : weights[member]);
        for (const std::vector<double>& column : values)
            csv += ',' + number(column[member]);
        csv += '\n';
    }
    return csv;
}

}  // namespace kyosei::pack
