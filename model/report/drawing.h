// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/figures.h"

#include <string>
#include <vector>

/// What the drawings of a report are put together from, as SVG.
namespace kyosei::report {

inline constexpr const char* kGridColour = "#e7e4dd";
inline constexpr const char* kInkColour = "#33373d";
inline constexpr const char* kQuietColour = "#575d66";
inline constexpr const char* kUnclearColour = "#8b9096";
inline constexpr double kAxisText = 9;  ///< size of letters, in CSS pixels

/// As printf() has it, up to 511 characters.
__attribute__((format(printf, 1, 2))) std::string drawn(const char* format, ...);

[[nodiscard]] std::string openingSvg(double width, double height);
[[nodiscard]] std::string lineSvg(double x1, double y1, double x2, double y2, const char* colour,
                                  double width, const char* more = "");
/// Letters at a place; `anchor`: "start", "middle" or "end". The text is escaped.
[[nodiscard]] std::string textSvg(double x, double y, const char* colour, const char* anchor,
                                  const std::string& text, double size = kAxisText);

/// Years to the right and values upwards in a rectangle.
struct Axes {
    double left, right, top, bottom;
    double from, to;
    Span window;

    [[nodiscard]] double x(double year) const;
    /// What lies beyond the window is drawn at its edge.
    [[nodiscard]] double y(double value) const;
};

/// The points of a series in the years shown.
[[nodiscard]] std::string pointsOf(const Axes& axes, const std::vector<double>& times,
                                   const std::vector<double>& values, bool backwards = false);
/// Between the quantiles that are so many from either end; `more`: further attributes.
[[nodiscard]] std::string bandSvg(const Axes& axes, const std::vector<double>& times,
                                  const Bands& bands, std::size_t inset, const char* colour,
                                  const char* more = "");
/// The next of 1, 2, 5, 10, 20 … that is no less.
[[nodiscard]] double roundStep(double least);
/// Lines and numbers of both axes; numbers with a sign where they are changes.
[[nodiscard]] std::string gridSvg(const Words& words, const Axes& axes, double horizon,
                                  bool changes);

}  // namespace kyosei::report
