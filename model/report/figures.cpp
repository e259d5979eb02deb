// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/figures.h"

#include "model/report/drawing.h"

#include <algorithm>
#include <cmath>

namespace kyosei::report {

const char* colourOf(Tone tone) {
    switch (tone) {
    case Tone::plain: return "#1e2227";
    case Tone::secondary: return kQuietColour;
    case Tone::accent: return "#1763b0";
    case Tone::gain: return "#00704f";
    case Tone::loss: return "#b23b06";
    case Tone::assumption: return "#7a4b94";
    }
    return kInkColour;
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
    std::string text = openingSvg(drawing.width, drawing.height);
    text += bandSvg(axes, drawing.times, number.difference, 0, certain ? "#dbe7f3" : "#e9e8e4");
    text += bandSvg(axes, drawing.times, number.difference, 1, certain ? "#aac6e4" : "#cfd0cf");
    text += gridSvg(words, axes, drawing.horizon, true);
    const char* colour = certain ? colourOf(Tone::accent) : kUnclearColour;
    text += "<polyline fill=\"none\" stroke=\"" + std::string(colour) +
            "\" stroke-width=\"1.6\" points=\"" +
            pointsOf(axes, drawing.times, number.difference.median()) + "\"/>";
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
    const char* colour = tone == Tone::secondary ? kUnclearColour : colourOf(tone);
    std::string text =
        openingSvg(width, kHeight) + lineSvg(x(0), 0, x(0), kHeight, kInkColour, 0.9);
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
