// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chart_values.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

namespace {

bool isSaved(const RunResult& run, const ChartSource& source) {
    return run.has(source.slot) && (!source.divisor || run.has(*source.divisor)) &&
           std::all_of(source.added.begin(), source.added.end(),
                       [&](Slot slot) { return run.has(slot); });
}

}  // namespace

std::vector<Slot> slotsOf(const ChartDefinition& chart) {
    std::vector<Slot> slots;
    for (const ChartSeries& series : chart.series)
        for (const ChartSource& source : series.sources) {
            slots.push_back(source.slot);
            slots.insert(slots.end(), source.added.begin(), source.added.end());
            if (source.divisor)
                slots.push_back(*source.divisor);
        }
    return slots;
}

std::vector<double> valuesOf(const RunResult& run, const ChartSource& source, double factor) {
    if (!isSaved(run, source))
        return {};
    const auto first = run.series(source.slot);
    std::vector<double> values(first.begin(), first.end());
    for (const Slot slot : source.added) {
        const auto more = run.series(slot);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += more[i];
    }
    if (source.divisor) {
        const auto below = run.series(*source.divisor);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] =
                below[i] == 0 ? std::numeric_limits<double>::quiet_NaN() : values[i] / below[i];
    }
    for (double& value : values)
        value *= source.scale * factor;
    return values;
}

std::vector<std::vector<double>> stacked(const std::vector<std::vector<double>>& parts) {
    std::vector<std::vector<double>> tops = parts;
    for (std::size_t part = 0; part < tops.size(); ++part)
        for (std::size_t i = 0; i < tops[part].size(); ++i) {
            const double below = part > 0 ? tops[part - 1][i] : 0.0;
            tops[part][i] = below + (std::isfinite(parts[part][i]) ? parts[part][i] : 0.0);
        }
    return tops;
}

}  // namespace kyosei
