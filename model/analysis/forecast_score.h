// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace kyosei {

// How good a forecast was, once the outcome is known. Everything is finite.

/// Gneiting and Raftery (2007, JASA 102, equation 43): the width of a central interval meant to
/// hold the outcome with probability `coverage`, plus 2 / (1 - coverage) times the distance by
/// which the outcome lies outside. Smaller is better; who states honest quantiles scores best on
/// average. Ends may come in either order. Precondition: 0 < coverage < 1.
[[nodiscard]] double intervalScore(double low, double high, double coverage, double outcome);

/// A curve drawn through points, `times` strictly ascending, linear between them.
struct Sketch {
    std::vector<double> times;
    std::vector<double> values;

    /// By the rules of base/interpolation.h; NaN without points.
    [[nodiscard]] double at(double time) const;
};

struct SketchScore {
    double meanAbsoluteError = 0;  ///< of the sketch
    double noChangeError = 0;      ///< of who says that all stays as in the baseline
    /// 1 - error / noChangeError: 1 is perfect, 0 no better than to expect no change, below 0
    /// worse. None if the outcome is the baseline.
    std::optional<double> skill;
    /// Against the baseline at the last of the times: of the sketch and of the outcome.
    double expectedChange = 0, change = 0;
};

/// Compares a sketch with the outcome over the saved times that it spans. The mean is over time:
/// trapezoids between the times. None if fewer than two of the times lie in its span.
[[nodiscard]] std::optional<SketchScore> scoreSketch(const Sketch& sketch,
                                                     std::span<const double> times,
                                                     std::span<const double> outcome,
                                                     std::span<const double> baseline);

/// The median of several sketches at each of `times`; empty if there is none.
[[nodiscard]] std::vector<double> medianSketch(const std::vector<Sketch>& sketches,
                                               std::span<const double> times);

}  // namespace kyosei
