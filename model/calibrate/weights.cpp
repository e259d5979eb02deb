// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/weights.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>

namespace kyosei::calibrate {

namespace {

/// The common weight c of the lighter members: sum of min(1, w / c) = count.
double commonWeight(std::span<const double> weights, std::size_t count) {
    std::vector<double> falling(weights.begin(), weights.end());
    std::sort(falling.begin(), falling.end(), std::greater<>());
    double rest = 0;
    for (const double weight : falling)
        rest += weight;
    for (std::size_t kept = 0; kept < count; ++kept) {
        const double common = rest / static_cast<double>(count - kept);
        if (falling[kept] <= common)
            return common;
        rest -= falling[kept];
    }
    return 0;
}

}  // namespace

std::vector<double> normalisedWeights(std::span<const double> logs) {
    double largest = -INFINITY;
    for (const double log : logs)
        if (std::isfinite(log))
            largest = std::max(largest, log);
    assert(std::isfinite(largest));
    std::vector<double> weights(logs.size());
    double sum = 0;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        weights[i] = std::isfinite(logs[i]) ? std::exp(logs[i] - largest) : 0;
        sum += weights[i];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

Selection select(std::span<const double> weights, std::size_t count, double start) {
    assert(start >= 0 && start < 1);
    Selection selection;
    const auto positive =
        static_cast<std::size_t>(std::ranges::count_if(weights, [](double w) { return w > 0; }));
    const double common = positive > count ? commonWeight(weights, count) : 0;
    double next = start;
    double passed = 0;
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (!(weights[i] > 0))
            continue;
        double weight = weights[i];
        if (weight <= common) {
            passed += weight / common;
            if (passed <= next)
                continue;
            next += 1;
            weight = common;
        }
        selection.members.push_back(i);
        selection.weights.push_back(weight);
        sum += weight;
    }
    for (double& weight : selection.weights)
        weight /= sum;
    return selection;
}

}  // namespace kyosei::calibrate
