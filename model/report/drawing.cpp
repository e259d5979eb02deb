// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/drawing.h"

#include "model/documentation/html.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <utility>

namespace kyosei::report {

namespace {

/// Decimals with which the steps of an axis read differently.
int decimalsOf(double step) {
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

}  // namespace

std::string drawn(const char* format, ...) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    return text;
}

std::string openingSvg(double width, double height) {
    return drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" "
                 "viewBox=\"0 0 %.0f %.0f\">",
                 width, height, width, height);
}

std::string lineSvg(double x1, double y1, double x2, double y2, const char* colour, double width,
                    const char* more) {
    return drawn("<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" "
                 "stroke-width=\"%.2f\"%s/>",
                 x1, y1, x2, y2, colour, width, more);
}

std::string textSvg(double x, double y, const char* colour, const char* anchor,
                    const std::string& text, double size) {
    return drawn("<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.0f\" fill=\"%s\" "
                 "text-anchor=\"%s\">",
                 x, y, size, colour, anchor) +
           documentation::escaped(text) + "</text>";
}

double Axes::x(double year) const {
    return left + (right - left) * (year - from) / (to - from);
}

double Axes::y(double value) const {
    const double part = (value - window.low) / (window.high - window.low);
    return bottom - (bottom - top) * std::clamp(part, 0.0, 1.0);
}

std::string pointsOf(const Axes& axes, const std::vector<double>& times,
                     const std::vector<double>& values, bool backwards) {
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

std::string bandSvg(const Axes& axes, const std::vector<double>& times, const Bands& bands,
                    std::size_t inset, const char* colour, const char* more) {
    const auto& low = bands.quantiles[inset];
    const auto& high = bands.quantiles[bands.quantiles.size() - 1 - inset];
    return "<polygon fill=\"" + std::string(colour) + '"' + more + " points=\"" +
           pointsOf(axes, times, low) + pointsOf(axes, times, high, true) + "\"/>";
}

double roundStep(double least) {
    const double unit = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * unit >= least * (1 - 1e-9))
            return step * unit;
    return 10 * unit;
}

std::string gridSvg(const Words& words, const Axes& axes, double horizon, bool changes) {
    constexpr double kLines = 4;
    std::string text;
    const double step = roundStep((axes.window.high - axes.window.low) / kLines);
    const int decimals = decimalsOf(step);
    const auto first = static_cast<long>(std::ceil(axes.window.low / step - 1e-9));
    const auto last = static_cast<long>(std::floor(axes.window.high / step + 1e-9));
    for (long i = first; i <= last; ++i) {
        const double value = static_cast<double>(i) * step;
        text += lineSvg(axes.left, axes.y(value), axes.right, axes.y(value),
                        i == 0 ? kInkColour : kGridColour, i == 0 ? 1 : 0.7);
        text += textSvg(axes.left - 3, axes.y(value) + kAxisText / 3, kQuietColour, "end",
                        changes ? words.signedNumber(value, i == 0 ? 0 : decimals)
                                : words.number(value, i == 0 ? 0 : decimals));
    }
    text += lineSvg(axes.x(horizon), axes.top, axes.x(horizon), axes.bottom, kGridColour, 0.7);
    const std::array<std::pair<double, const char*>, 3> labels = {
        std::pair{axes.from, "start"}, std::pair{horizon, "middle"}, std::pair{axes.to, "end"}};
    for (const auto& [year, anchor] : labels)
        text += textSvg(axes.x(year), axes.bottom + kAxisText + 1, kQuietColour, anchor,
                        words.year(year));
    return text;
}

}  // namespace kyosei::report
