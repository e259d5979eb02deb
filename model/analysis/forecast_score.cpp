// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/forecast_score.h"

#include "model/analysis/quantiles.h"
#include "model/base/interpolation.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace kyosei {

double intervalScore(double low, double high, double coverage, double outcome) {
    assert(coverage > 0 && coverage < 1);
    if (low > high)
        std::swap(low, high);
    const double penalty = 2 / (1 - coverage);
    return high - low + penalty * std::max(0.0, low - outcome) +
           penalty * std::max(0.0, outcome - high);
}

double Sketch::at(double time) const {
    return interpolate(times, values, time);
}

std::optional<SketchScore> scoreSketch(const Sketch& sketch, std::span<const double> times,
                                       std::span<const double> outcome,
                                       std::span<const double> baseline) {
    if (sketch.times.empty())
        return std::nullopt;
    const auto first = std::lower_bound(times.begin(), times.end(), sketch.times.front());
    const auto end = std::upper_bound(first, times.end(), sketch.times.back());
    if (end - first < 2)
        return std::nullopt;
    double error = 0, noChange = 0;
    const auto at = [&](std::size_t i) {
        return std::array{std::abs(sketch.at(times[i]) - outcome[i]),
                          std::abs(baseline[i] - outcome[i])};
    };
    const auto from = static_cast<std::size_t>(first - times.begin());
    const auto to = static_cast<std::size_t>(end - times.begin());
    auto before = at(from);
    for (std::size_t i = from + 1; i < to; ++i) {
        const auto here = at(i);
        const double half = (times[i] - times[i - 1]) / 2;
        error += half * (before[0] + here[0]);
        noChange += half * (before[1] + here[1]);
        before = here;
    }
    const double span = times[to - 1] - times[from];
    SketchScore score;
    score.meanAbsoluteError = error / span;
    score.noChangeError = noChange / span;
    score.expectedChange = sketch.at(times[to - 1]) - baseline[to - 1];
    score.change = outcome[to - 1] - baseline[to - 1];
    if (score.noChangeError > 0)
        score.skill = 1 - score.meanAbsoluteError / score.noChangeError;
    return score;
}

std::vector<double> medianSketch(const std::vector<Sketch>& sketches,
                                 std::span<const double> times) {
    std::vector<double> medians;
    if (sketches.empty())
        return medians;
    constexpr std::array kHalf{0.5};
    for (const double time : times) {
        std::vector<double> values;
        for (const Sketch& sketch : sketches)
            values.push_back(sketch.at(time));
        medians.push_back(quantiles(values, {}, kHalf).front());
    }
    return medians;
}

}  // namespace kyosei
