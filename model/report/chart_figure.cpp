// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/chart_figure.h"

#include "model/report/drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kyosei::report {

namespace {

/// Apart in hue and in lightness; the first is that of every single line of a report.
constexpr std::array<const char*, kMostDrawn> kLineColours = {
    "#1763b0", "#b8651b", "#00704f", "#7a4b94", "#a3123f", "#5d6b00", "#2b8c96", "#5a4632"};

const std::vector<double>& heavyValues(const tables::ChartTableLine& line) {
    return line.ranges ? line.ranges->with.median() : line.central;
}

const std::vector<double>& dashedValues(const tables::ChartTableLine& line) {
    return line.ranges ? line.ranges->without.median() : line.centralWithout;
}

void widen(Span& span, const std::vector<double>& times, const std::vector<double>& values,
           double from) {
    for (std::size_t t = 0; t < times.size(); ++t)
        if (times[t] >= from && std::isfinite(values[t])) {
            span.low = std::min(span.low, values[t]);
            span.high = std::max(span.high, values[t]);
        }
}

/// Of all that is drawn, with round ends; the axis begins where the chart says.
Span windowOfChart(const tables::ChartTable& table, const std::vector<std::size_t>& shown,
                   double from, bool shaded) {
    constexpr double kSteps = 4;
    Span span{HUGE_VAL, -HUGE_VAL};
    for (const std::size_t at : shown) {
        const tables::ChartTableLine& line = table.lines[at];
        widen(span, table.times, heavyValues(line), from);
        widen(span, table.times, dashedValues(line), from);
        if (shaded && line.ranges) {
            widen(span, table.times, line.ranges->with.quantiles.front(), from);
            widen(span, table.times, line.ranges->with.quantiles.back(), from);
        }
    }
    if (table.chart.axisMinimum)
        span.low = std::min(span.low, *table.chart.axisMinimum);
    if (!(span.low < span.high))
        return std::isfinite(span.low) ? Span{span.low - 1, span.low + 1} : Span{};
    const double step = roundStep((span.high - span.low) / kSteps);
    return {std::floor(span.low / step) * step, std::ceil(span.high / step) * step};
}

/// Where labels stand at the ends of lines, so that none covers another: from the top down.
std::vector<double> labelPlaces(std::vector<double> wanted, double top, double bottom,
                                double apart) {
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    double least = top;
    for (const std::size_t at : order) {
        wanted[at] = std::max(wanted[at], least);
        least = wanted[at] + apart;
    }
    double most = bottom;
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        wanted[*at] = std::min(wanted[*at], most);
        most = wanted[*at] - apart;
    }
    return wanted;
}

/// So much of a text as stands in the margin; letters of Japan are twice as wide.
std::string fitted(const std::string& text, std::size_t columns) {
    constexpr unsigned char kAscii = 0x80;
    constexpr unsigned char kMask = 0xc0;
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte & kMask) == kAscii)
            continue;
        used += byte < kAscii ? 1 : 2;
        if (used > columns)
            return text.substr(0, at) + "…";
    }
    return text;
}

}  // namespace

std::string lineTitle(const tables::ChartTableLine& line, const Words& words) {
    std::vector<std::string> parts;
    for (const auto& [context, part] : line.title)
        parts.push_back(words.data(context, part));
    return words.listed(parts);
}

std::vector<std::size_t> drawnLines(const tables::ChartTable& table) {
    std::vector<std::size_t> shown(table.lines.size());
    std::iota(shown.begin(), shown.end(), 0);
    if (shown.size() <= kMostDrawn)
        return shown;
    const auto changeOfLine = [&](std::size_t at) {
        const tables::ChartTableLine& line = table.lines[at];
        const double change = line.ranges ? line.ranges->atHorizon.median
                                          : line.central.back() - line.centralWithout.back();
        return std::isfinite(change) ? std::abs(change) : 0;
    };
    std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
        return changeOfLine(a) > changeOfLine(b);
    });
    shown.resize(kMostDrawn);
    std::sort(shown.begin(), shown.end());
    return shown;
}

Figure chartFigure(const tables::ChartTable& table, double from, const Words& words) {
    constexpr double kWidth = 680, kHeight = 220, kLeft = 40, kLabels = 175, kLabelApart = 12;
    constexpr std::size_t kLabelColumns = 32;
    const std::vector<std::size_t> shown = drawnLines(table);
    const bool shaded = shown.size() <= kMostShaded;
    const Axes axes{kLeft,
                    kWidth - kLabels,
                    6,
                    kHeight - kAxisText - 5,
                    from,
                    table.times.back(),
                    windowOfChart(table, shown, from, shaded)};
    std::string bands, lines;
    std::vector<double> ends;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const tables::ChartTableLine& line = table.lines[shown[i]];
        const char* colour = kLineColours[i];
        if (shaded && line.ranges)
            bands +=
                bandSvg(axes, table.times, line.ranges->with, 0, colour, " fill-opacity=\"0.14\"");
        const auto stroke = [&](const std::vector<double>& values, const char* look) {
            lines += "<polyline fill=\"none\" stroke=\"" + std::string(colour) + "\" " + look +
                     " points=\"" + pointsOf(axes, table.times, values) + "\"/>";
        };
        stroke(dashedValues(line), "stroke-width=\"1\" stroke-dasharray=\"4 3\"");
        stroke(heavyValues(line), "stroke-width=\"1.7\"");
        const double end = heavyValues(line).back();
        ends.push_back(std::isfinite(end) ? axes.y(end) : axes.bottom);
    }
    const std::vector<double> places =
        labelPlaces(ends, axes.top + kAxisText / 3, axes.bottom, kLabelApart);
    std::string labels;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        labels += lineSvg(axes.right + 1, ends[i], axes.right + 8, places[i], kLineColours[i], 0.8);
        labels += textSvg(axes.right + 11, places[i] + kAxisText / 3, kLineColours[i], "start",
                          fitted(lineTitle(table.lines[shown[i]], words), kLabelColumns));
    }
    return {openingSvg(kWidth, kHeight) + bands + gridSvg(words, axes, table.horizon, false) +
                lines + labels + "</svg>",
            kWidth, kHeight,
            words.text("annex.chart.alt", {{"title", words.data("charts", table.chart.title)}})};
}

}  // namespace kyosei::report
