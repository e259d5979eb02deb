// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_fan.h"

#include "model/analysis/quantiles.h"

#include <algorithm>
#include <span>

namespace kyosei {

namespace {

constexpr std::size_t kMembersShown = 40;
constexpr std::size_t kFuturesShown = 12;  ///< each can still be followed
constexpr double kPercent = 100;

ChartPoints pointsOf(const std::vector<double>& times, std::span<const double> values,
                     double factor) {
    ChartPoints points(static_cast<qsizetype>(times.size()));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        points[i] = QCPGraphData(times[at], values[at] * factor);
    }
    return points;
}

FanBand bandOf(const std::vector<double>& times, const Bands& bands, double factor) {
    FanBand band;
    for (std::size_t q = 0; q < band.quantiles.size() && q < bands.quantiles.size(); ++q) {
        band.quantiles[q] = pointsOf(times, bands.quantiles[q], factor);
    }
    return band;
}

}  // namespace

LineFan lineFanOf(const EnsembleSnapshot& snapshot, const OutputFan& output, double factor) {
    LineFan fan;
    fan.baseline = bandOf(snapshot.times, output.baseline, factor);
    fan.scenario = bandOf(snapshot.times, output.scenario, factor);
    fan.difference = bandOf(snapshot.times, output.difference, factor);
    if (!output.withoutShocks.empty())
        fan.withoutShocks = pointsOf(snapshot.times, output.withoutShocks, factor);
    if (output.improvement) {
        fan.higher = output.improvement->better;
        fan.lower = output.improvement->worse;
    }
    fan.runs = snapshot.complete;
    return fan;
}

std::vector<ChartPoints> membersOf(const EnsembleSnapshot& snapshot, const OutputFan& output,
                                   double factor) {
    std::vector<ChartPoints> lines;
    if (!output.members) {
        return lines;
    }
    for (const std::size_t member :
         representatives(snapshot.complete, snapshot.weights, kMembersShown)) {
        ChartPoints line;
        for (std::size_t t = 0; t < snapshot.times.size(); ++t) {
            line.append({snapshot.times[t], output.members->scenario[t][member] * factor});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<ChartPoints> futuresOf(const SingleFutures& futures, Slot slot, double factor) {
    std::vector<ChartPoints> lines;
    const RunResult& run = futures.scenario;
    for (std::size_t k = 0; k < std::min(run.members(), kFuturesShown); ++k)
        lines.push_back(pointsOf(run.times(), run.series(slot, k), factor));
    return lines;
}

ChartPoints reachingOf(const EnsembleSnapshot& snapshot, const MemberSeries& values, double factor,
                       double level) {
    ChartPoints points;
    for (std::size_t t = 0; t < snapshot.times.size() && t < values.size(); ++t) {
        points.append({snapshot.times[t],
                       kPercent * shareAtLeast(values[t], snapshot.weights, level / factor)});
    }
    return points;
}

}  // namespace kyosei
