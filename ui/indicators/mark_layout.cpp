// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/mark_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

struct Scale {
    ValueWindow window;
    double top = 0;
    double bottom = 0;
    double row = 0;
};

PlacedMark::Where whereIs(double value, const ValueWindow& window) {
    if (value > window.upper)
        return PlacedMark::Where::above;
    return value < window.lower ? PlacedMark::Where::below : PlacedMark::Where::inside;
}

/// The marks with these indices, from top to bottom, those outside in rows at the ends.
std::vector<PlacedMark> arranged(std::vector<std::size_t> marks, std::span<const double> values,
                                 const Scale& scale) {
    std::sort(marks.begin(), marks.end(),
              [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    std::vector<PlacedMark> placed;
    double above = scale.top + scale.row / 2;
    for (const std::size_t mark : marks) {
        PlacedMark each{mark, whereIs(values[mark], scale.window), 0};
        const double share =
            (scale.window.upper - values[mark]) / (scale.window.upper - scale.window.lower);
        if (each.where == PlacedMark::Where::above)
            each.centre = std::exchange(above, above + scale.row);
        else if (each.where == PlacedMark::Where::inside)
            each.centre = std::clamp(scale.top + share * (scale.bottom - scale.top),
                                     scale.top + scale.row / 2, scale.bottom - scale.row / 2);
        placed.push_back(each);
    }
    double below = scale.bottom - scale.row / 2;
    for (auto each = placed.rbegin(); each != placed.rend(); ++each)
        if (each->where == PlacedMark::Where::below)
            each->centre = std::exchange(below, below - scale.row);
    return placed;
}

bool overlaps(const std::vector<PlacedMark>& placed, const Scale& scale) {
    for (std::size_t i = 1; i < placed.size(); ++i)
        if (placed[i].centre - placed[i - 1].centre < scale.row - 1e-9)
            return true;
    return !placed.empty() &&
           (placed.front().centre < scale.top || placed.back().centre > scale.bottom);
}

}  // namespace

std::vector<PlacedMark> placeMarks(std::span<const double> values, const ValueWindow& window,
                                   double top, double bottom, double row, std::size_t most) {
    const Scale scale{window, top, bottom, row};
    const auto outside = [&](std::size_t mark) {
        return std::max({0.0, values[mark] - window.upper, window.lower - values[mark]});
    };
    std::vector<std::size_t> ranked;
    for (std::size_t mark = 0; mark < values.size(); ++mark)
        if (std::isfinite(values[mark]))
            ranked.push_back(mark);
    std::stable_sort(ranked.begin(), ranked.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(outside(a), std::abs(values[a])) <
               std::pair(outside(b), std::abs(values[b]));
    });
    std::vector<std::size_t> kept;
    std::vector<PlacedMark> placed;
    for (const std::size_t mark : ranked) {
        if (kept.size() == most)
            break;
        kept.push_back(mark);
        auto tried = arranged(kept, values, scale);
        if (overlaps(tried, scale))
            kept.pop_back();
        else
            placed = std::move(tried);
    }
    return placed;
}

}  // namespace kyosei
