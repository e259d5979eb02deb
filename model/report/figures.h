// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"
#include "model/report/facts.h"

/// The drawings of a report, as SVG that browsers and Qt draw alike: rectangles, lines, polygons,
/// circles and text.
namespace kyosei::report {

/// The values that a scale goes through.
struct Span {
    double low = 0, high = 1;
};

/// "#1763b0" of a tone on white paper.
[[nodiscard]] const char* colourOf(Tone tone);

/// A window for the bands of all these numbers from `from` on, each side on its own, so that none
/// looks larger than another of the same unit. Contains zero, at least `least` to either side.
[[nodiscard]] Span windowOf(const std::vector<const NumberFacts*>& numbers,
                            const std::vector<double>& times, double from, double least);

struct PanelDrawing {
    const std::vector<double>& times;
    double from = 0;     ///< first year shown
    double horizon = 0;  ///< year of the number
    Span window;
    double width = 205, height = 92;
};
/// The change over the years: median, half and nine in ten of the runs, zero line.
[[nodiscard]] std::string panelSvg(const Words& words, const NumberFacts& number,
                                   const PanelDrawing& drawing);

/// The likely range of a change as a bar with its median as a dot, against zero.
[[nodiscard]] Figure rangeFigure(const Change& change, Tone tone, const Span& span, double width);
/// Of all these ranges; contains zero.
[[nodiscard]] Span spanOf(const std::vector<Change>& changes);

}  // namespace kyosei::report
