// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows of its lines: ranges, single runs or futures, differences, the chance of a
// level.
#include "ui/charts/content/chart_axis.h"
#include "ui/charts/content/chart_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

// The difference axis rests on this share of the chart's own axis, so that small stays small.
constexpr double kRestingDifference = 0.02;
constexpr int kLevelSteps = 10;

struct ChartModeText {
    Q_DECLARE_TR_FUNCTIONS(ChartMode)
};

void showDifference(ChartContent& content) {
    for (ChartLine& line : content.lines) {
        ChartPoints zero = line.baseline;
        for (qsizetype i = 0; i < zero.size(); ++i) {
            const double before = line.baseline[i].value;
            zero[i].value = 0;
            if (i < line.current.size()) {
                line.current[i].value -= before;
            }
        }
        line.baseline = std::move(zero);
        line.band = line.fan.difference;
        line.observed.clear();
        line.sources.clear();
    }
    if (content.axisSoftMaximum) {
        const double rest =
            kRestingDifference * (*content.axisSoftMaximum - content.axisMinimum.value_or(0));
        content.axisMinimum = -rest;
        content.axisSoftMaximum = rest;
    } else {
        content.axisMinimum.reset();
    }
    content.unit = content.unit.startsWith(u'%')
                       ? ChartModeText::tr("percentage points against the baseline")
                       : ChartModeText::tr("%1, against the baseline").arg(content.unit);
}

// A round number near the baseline's end: there a run is about as likely above as below it.
double defaultLevel(const ChartContent& content, double step) {
    const double end = valueAt(content.lines[content.focus].baseline, content.horizon);
    return std::isfinite(end) ? std::round(end / step) * step : content.levelLow;
}

void showReaching(ChartContent& content, const RunView& view, double factor,
                  std::optional<double> wanted) {
    for (ChartLine& line : content.lines) {
        line.band = line.fan.scenario;
    }
    const ValueAxis axis = axisFor(content, kLevelSteps);
    content.levelLow = axis.lower;
    content.levelHigh = axis.upper;
    content.levelUnit = content.unit;
    content.levelDecimals = content.decimals;
    content.level = wanted.value_or(defaultLevel(content, axis.step / 2));
    for (ChartLine& line : content.lines) {
        const OutputFan* fan =
            view.fan && line.plain && !line.context ? view.fan->find(line.slot) : nullptr;
        line.band = {};
        line.current.clear();
        line.baseline.clear();
        line.observed.clear();
        line.sources.clear();
        if (fan && fan->members) {
            line.current = reachingOf(*view.fan, fan->members->scenario, factor, content.level);
            line.baseline = reachingOf(*view.fan, fan->members->baseline, factor, content.level);
        }
    }
    content.unit = ChartModeText::tr("% of runs");
    content.decimals = 0;
    content.axisMinimum = 0;
    content.axisSoftMaximum = 100;
}

FutureSpread scaled(FutureSpread spread, double factor) {
    for (double* value : {&spread.expected, &spread.mean, &spread.sd, &spread.low, &spread.high})
        *value *= factor;
    return spread;
}

void showFutures(ChartContent& content, const DrawnFutures& drawn, double factor) {
    content.draw = drawn.draw;
    for (ChartLine& line : content.lines) {
        if (line.context || !line.plain || !drawn.runs.scenario.has(line.slot))
            continue;
        content.futures = drawn.runs.scenario.members();
        line.members = futuresOf(drawn.runs, line.slot, factor);
        line.strays = scaled(spreadOfLevel(drawn.runs, line.slot, content.horizon), factor);
    }
}

/// Beside a baseline that has shocks, as far as the mode shows levels or differences.
void showWithoutShocks(ChartContent& content, bool asDifference) {
    for (ChartLine& line : content.lines) {
        line.withoutShocks = line.fan.withoutShocks;
        const ChartPoints& baseline = line.fan.baseline.median();
        if (asDifference || line.withoutShocks.isEmpty())
            continue;
        for (qsizetype i = 0; i < std::min(line.withoutShocks.size(), baseline.size()); ++i)
            line.withoutShocks[i].value += baseline[i].value;
    }
}

}  // namespace

void applyMode(ChartContent& content, const RunView& view, double factor,
               const ContentOptions& options) {
    content.mode = options.mode;
    if (content.lines.empty()) {
        return;
    }
    if (view.showsWithoutShocks && options.mode != ChartMode::reaching)
        showWithoutShocks(content, options.mode == ChartMode::difference);
    switch (options.mode) {
    case ChartMode::bands:
        for (ChartLine& line : content.lines) {
            line.band = line.fan.scenario;
        }
        break;
    case ChartMode::members:
        for (ChartLine& line : content.lines) {
            if (!line.fan.isEmpty()) {
                line.members = membersOf(*view.fan, *view.fan->find(line.slot), factor);
            }
        }
        break;
    case ChartMode::futures:
        if (view.futures)
            showFutures(content, *view.futures, factor);
        break;
    case ChartMode::difference: showDifference(content); break;
    case ChartMode::reaching: showReaching(content, view, factor, options.level); break;
    }
}

}  // namespace kyosei
