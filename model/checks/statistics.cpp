// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/statistics.h"

#include "model/base/interpolation.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <utility>
#include <vector>

namespace kyosei::checks {

namespace {

constexpr std::array<std::pair<std::string_view, Statistic>, 8> kNames{
    {{"value", Statistic::value},
     {"minimum", Statistic::minimum},
     {"maximum", Statistic::maximum},
     {"mean", Statistic::mean},
     {"change", Statistic::change},
     {"ratio", Statistic::ratio},
     {"fall", Statistic::fall},
     {"recovery", Statistic::recovery}}};

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

struct Point {
    double time;
    double value;
};

/// Both ends, interpolated, and the saved times between them.
std::vector<Point> window(std::span<const double> times, std::span<const double> values,
                          double from, double to) {
    std::vector<Point> points{{from, interpolate(times, values, from)}};
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] > from && times[i] < to)
            points.push_back({times[i], values[i]});
    if (to > from)
        points.push_back({to, interpolate(times, values, to)});
    return points;
}

double recovery(const std::vector<Point>& points, std::size_t lowest, double share) {
    const double wanted =
        points[lowest].value + share * (points.front().value - points[lowest].value);
    if (points[lowest].value >= points.front().value)
        return kNoNumber;
    for (std::size_t i = lowest + 1; i < points.size(); ++i) {
        if (points[i].value < wanted)
            continue;
        const Point& before = points[i - 1];
        const double part = (wanted - before.value) / (points[i].value - before.value);
        return before.time + part * (points[i].time - before.time) - points[lowest].time;
    }
    return std::numeric_limits<double>::infinity();
}

}  // namespace

std::optional<Statistic> statisticNamed(std::string_view name) {
    for (const auto& [word, statistic] : kNames)
        if (word == name)
            return statistic;
    return std::nullopt;
}

const char* statisticName(Statistic statistic) {
    for (const auto& [word, one] : kNames)
        if (one == statistic)
            return word.data();
    return "";
}

double statisticOf(Statistic statistic, std::span<const double> times,
                   std::span<const double> values, double from, double to, double share) {
    const std::vector<Point> points = window(times, values, from, to);
    const auto byValue = [](const Point& a, const Point& b) { return a.value < b.value; };
    const auto lowest = std::min_element(points.begin(), points.end(), byValue);
    const double start = points.front().value;
    switch (statistic) {
    case Statistic::value: return start;
    case Statistic::minimum: return lowest->value;
    case Statistic::maximum: return std::max_element(points.begin(), points.end(), byValue)->value;
    case Statistic::mean: {
        double sum = 0;
        for (const Point& point : points)
            sum += point.value;
        return sum / static_cast<double>(points.size());
    }
    case Statistic::change: return points.back().value - start;
    case Statistic::ratio: return start == 0 ? kNoNumber : points.back().value / start;
    case Statistic::fall: return start == 0 ? kNoNumber : 1 - lowest->value / start;
    case Statistic::recovery:
        return recovery(points, static_cast<std::size_t>(lowest - points.begin()), share);
    }
    return kNoNumber;
}

}  // namespace kyosei::checks
