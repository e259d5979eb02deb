// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdarg>
#include <cstdio>

namespace kyosei::report {

namespace {

constexpr const char* kGrid = "#e7e4dd";
constexpr const char* kInk = "#33373d";
constexpr const char* kSecondary = "#575d66";
constexpr const char* kUnclear = "#8b9096";
constexpr double kAxisText = 9;

__attribute__((format(printf, 1, 2))) std::string drawn(const char* format, ...) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return text;
}

std::string opening(double width, double height) {
    return drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" "
                 "viewBox=\"0 0 %.0f %.0f\">",
                 width, height, width, height);
}

std::string line(double x1, double y1, double x2, double y2, const char* colour, double width,
                 const char* dashes = "") {
    return drawn("<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" "
                 "stroke-width=\"%.2f\"%s/>",
                 x1, y1, x2, y2, colour, width, dashes);
}

/// Years to the right and values upwards in a rectangle.
struct Axes {
    double left, right, top, bottom;
    double from, to;
    Span window;

    [[nodiscard]] double x(double year) const {
        return left + (right - left) * (year - from) / (to - from);
    }
    [[nodiscard]] double y(double value) const {
        const double part = (value - window.low) / (window.high - window.low);
        return bottom - (bottom - top) * std::clamp(part, 0.0, 1.0);
    }
};

/// The points of a series in the years shown.
std::string points(const Axes& axes, const std::vector<double>& times,
                   const std::vector<double>& values, bool backwards = false) {
    std::vector<std::string> found;
    for (std::size_t t = 0; t < times.size(); ++t)
        if (times[t] >= axes.from && std::isfinite(values[t]))
            found.push_back(drawn("%.2f,%.2f ", axes.x(times[t]), axes.y(values[t])));
    if (backwards)
        std::reverse(found.begin(), found.end());
    std::string text;
    for (const std::string& point : found)
        text += point;
    return text;
}

std::string band(const Axes& axes, const std::vector<double>& times, const Bands& bands,
                 std::size_t inset, const char* colour) {
    const auto& low = bands.quantiles[inset];
    const auto& high = bands.quantiles[bands.quantiles.size() - 1 - inset];
    return "<polygon fill=\"" + std::string(colour) + "\" points=\"" + points(axes, times, low) +
           points(axes, times, high, true) + "\"/>";
}

/// The next of 1, 2, 5, 10, 20 … that is no less.
double roundStep(double least) {
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * unit >= least * (1 - 1e-9))
            return step * unit;
    return 10 * unit;
}

/// Decimals with which the steps of an axis read differently.
int decimalsOf(double step) {
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

std::string grid(const Words& words, const Axes& axes, double horizon) {
    constexpr double kLines = 4;
    std::string text;
    const double step = roundStep((axes.window.high - axes.window.low) / kLines);
    const int decimals = decimalsOf(step);
    for (double value = std::ceil(axes.window.low / step - 1e-9) * step;
         value <= axes.window.high + 1e-9 * step; value += step) {
        const bool zero = std::abs(value) < 1e-9 * step;
        text += line(axes.left, axes.y(value), axes.right, axes.y(value), zero ? kInk : kGrid,
                     zero ? 1 : 0.7);
        text += drawn("<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.0f\" fill=\"%s\" "
                      "text-anchor=\"end\">%s</text>",
                      axes.left - 3, axes.y(value) + kAxisText / 3, kAxisText, kSecondary,
                      words.signedNumber(zero ? 0 : value, zero ? 0 : decimals).c_str());
    }
    text += line(axes.x(horizon), axes.top, axes.x(horizon), axes.bottom, kGrid, 0.7);
    const std::array<std::pair<double, const char*>, 3> labels = {
        std::pair{axes.from, "start"}, std::pair{horizon, "middle"}, std::pair{axes.to, "end"}};
    for (const auto& [year, anchor] : labels)
        text += drawn("<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.0f\" fill=\"%s\" "
                      "text-anchor=\"%s\">%s</text>",
                      axes.x(year), axes.bottom + kAxisText + 1, kAxisText, kSecondary, anchor,
                      words.year(year).c_str());
    return text;
}

}  // namespace

const char* colourOf(Tone tone) {
    switch (tone) {
    case Tone::plain: return "#1e2227";
    case Tone::secondary: return kSecondary;
    case Tone::accent: return "#1763b0";
    case Tone::gain: return "#00704f";
    case Tone::loss: return "#b23b06";
    case Tone::assumption: return "#7a4b94";
    }
    return kInk;
}

Span windowOf(const std::vector<const NumberFacts*>& numbers, const std::vector<double>& times,
              double from, double least) {
    constexpr double kSteps = 4;
    Span span{-least, least};
    for (const NumberFacts* number : numbers)
        for (const auto& quantile :
             {number->difference.quantiles.front(), number->difference.quantiles.back()})
            for (std::size_t t = 0; t < times.size(); ++t)
                if (times[t] >= from && std::isfinite(quantile[t])) {
                    span.low = std::min(span.low, quantile[t]);
                    span.high = std::max(span.high, quantile[t]);
                }
    const double step = roundStep((span.high - span.low) / kSteps);
    // A side on which little happens is as high as that, and no less than can be seen.
    constexpr double kLittle = 0.5;
    constexpr double kSeen = 0.1;
    const auto outward = [&](double size, double other) {
        return size < kLittle * step ? std::max(size, kSeen * other)
                                     : std::ceil(size / step - 1e-9) * step;
    };
    return {-outward(-span.low, span.high), outward(span.high, -span.low)};
}

std::string panelSvg(const Words& words, const NumberFacts& number, const PanelDrawing& drawing) {
    constexpr double kLeft = 24;
    const Axes axes{kLeft,
                    drawing.width - 2,
                    5,
                    drawing.height - kAxisText - 4,
                    drawing.from,
                    drawing.times.back(),
                    drawing.window};
    const ChangeReading reading = readingOf(number.number.change, number.scale);
    const bool certain = reading.direction != 0;
    std::string text = opening(drawing.width, drawing.height);
    text += band(axes, drawing.times, number.difference, 0, certain ? "#dbe7f3" : "#e9e8e4");
    text += band(axes, drawing.times, number.difference, 1, certain ? "#aac6e4" : "#cfd0cf");
    text += grid(words, axes, drawing.horizon);
    const char* colour = certain ? colourOf(Tone::accent) : kUnclear;
    text += "<polyline fill=\"none\" stroke=\"" + std::string(colour) +
            "\" stroke-width=\"1.6\" points=\"" +
            points(axes, drawing.times, number.difference.median()) + "\"/>";
    if (std::isfinite(number.number.change.median))
        text += drawn("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"2.6\" fill=\"%s\"/>",
                      axes.x(drawing.horizon), axes.y(number.number.change.median), colour);
    return text + "</svg>";
}

Span spanOf(const std::vector<Change>& changes) {
    Span span{0, 0};
    for (const Change& change : changes)
        if (std::isfinite(change.low) && std::isfinite(change.high)) {
            span.low = std::min(span.low, change.low);
            span.high = std::max(span.high, change.high);
        }
    constexpr double kMargin = 0.03;
    const double margin = kMargin * (span.high - span.low);
    return span.high > span.low ? Span{span.low - margin, span.high + margin} : Span{-1, 1};
}

Figure rangeFigure(const Change& change, Tone tone, const Span& span, double width) {
    constexpr double kHeight = 13;
    constexpr double kBar = 4;
    const auto x = [&](double value) {
        return 3 + (width - 6) * (value - span.low) / (span.high - span.low);
    };
    const char* colour = tone == Tone::secondary ? kUnclear : colourOf(tone);
    std::string text = opening(width, kHeight) + line(x(0), 0, x(0), kHeight, kInk, 0.9);
    if (std::isfinite(change.low) && std::isfinite(change.high)) {
        text += drawn("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>",
                      x(change.low), (kHeight - kBar) / 2, x(change.high) - x(change.low), kBar,
                      colour);
        text += drawn("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"3\" fill=\"#ffffff\" stroke=\"%s\" "
                      "stroke-width=\"1.4\"/>",
                      x(change.median), kHeight / 2, colour);
    }
    return {text + "</svg>", width, kHeight, {}};
}

}  // namespace kyosei::report
