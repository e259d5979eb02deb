// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/bounds.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace kyosei::checks {

bool Bounds::hold(double value) const {
    return !std::isnan(value) && (!above || value > *above) && (!atLeast || value >= *atLeast) &&
           (!below || value < *below) && (!atMost || value <= *atMost);
}

double Bounds::margin(double value) const {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (std::isnan(value))
        return -kInfinity;
    double nearest = kInfinity;
    for (const auto& low : {above, atLeast})
        if (low)
            nearest = std::min(nearest, value - *low);
    for (const auto& high : {below, atMost})
        if (high)
            nearest = std::min(nearest, *high - value);
    return nearest;
}

std::string toText(const Bounds& bounds) {
    if (bounds.atLeast && bounds.atMost)
        return "between " + readable(*bounds.atLeast) + " and " + readable(*bounds.atMost);
    std::string text;
    const auto add = [&](const char* words, const std::optional<double>& limit) {
        if (limit)
            text += (text.empty() ? "" : " and ") + (words + readable(*limit));
    };
    add("above ", bounds.above);
    add("at least ", bounds.atLeast);
    add("below ", bounds.below);
    add("at most ", bounds.atMost);
    return text;
}

std::string readable(double value) {
    if (std::isnan(value))
        return "not a number";
    if (std::isinf(value))
        return value > 0 ? "never" : "-infinity";
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

}  // namespace kyosei::checks
