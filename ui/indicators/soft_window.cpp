// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/soft_window.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kyosei {

namespace {

constexpr std::array kWindowSteps{2.0, 5.0, 10.0, 14.0, 20.0, 30.0, 40.0, 50.0, 70.0, 100.0};
/// What policies of all kinds do to a number between 0 and 100 seldom goes beyond.
constexpr double kAlwaysShown = 10;
constexpr double kYearsShown = 0.8;

/// How far above 0 a side has to reach; `distances` are one per time, 0 where nothing is needed.
double sideNeeds(std::vector<double> distances) {
    if (distances.empty())
        return 0;
    const double all = *std::max_element(distances.begin(), distances.end());
    if (all <= kAlwaysShown)
        return all;
    const double last = distances.back();
    const auto at = static_cast<std::ptrdiff_t>(
        std::ceil(kYearsShown * static_cast<double>(distances.size())) - 1);
    std::nth_element(distances.begin(), distances.begin() + at, distances.end());
    return std::max({kAlwaysShown, last, distances[static_cast<std::size_t>(at)]});
}

}  // namespace

ValueWindow neededBy(std::span<const double> low, std::span<const double> high) {
    std::vector<double> below, above;
    for (std::size_t i = 0; i < low.size() && i < high.size(); ++i) {
        if (!std::isfinite(low[i]) || !std::isfinite(high[i]))
            continue;
        below.push_back(std::max(0.0, -low[i]));
        above.push_back(std::max(0.0, high[i]));
    }
    const double down = sideNeeds(std::move(below));
    return {down > 0 ? -down : 0, sideNeeds(std::move(above))};
}

ValueWindow united(const ValueWindow& a, const ValueWindow& b) {
    return {std::min(a.lower, b.lower), std::max(a.upper, b.upper)};
}

double SoftWindow::stepFor(double distance) {
    const auto* found = std::lower_bound(kWindowSteps.begin(), kWindowSteps.end(), distance);
    return found == kWindowSteps.end() ? kWindowSteps.back() : *found;
}

double SoftWindow::gridStep(const ValueWindow& window, int most) {
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0})
        if (std::floor(window.upper / step) + std::floor(-window.lower / step) <= most)
            return step;
    return 100;
}

void SoftWindow::grow(const ValueWindow& needed) {
    shown_ = united(shown_, {-stepFor(-needed.lower), stepFor(needed.upper)});
}

void SoftWindow::fit(const ValueWindow& needed) {
    shown_ = {-stepFor(-needed.lower), stepFor(needed.upper)};
}

}  // namespace kyosei
