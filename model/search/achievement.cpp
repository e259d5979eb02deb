// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/achievement.h"

#include "model/analysis/quantiles.h"
#include "model/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kyosei::search {

namespace {

double weightAt(std::span<const double> weights, std::size_t member) {
    return weights.empty() ? 1 : weights[member];
}

/// Missing values count as the farthest from any goal.
double orWorst(double margin) {
    return std::isnan(margin) ? -std::numeric_limits<double>::infinity() : margin;
}

}  // namespace

std::vector<double> worstMargins(const std::vector<goals::Goal>& goals, const Margins& margins,
                                 std::size_t candidate) {
    std::vector<double> worst(margins.members, std::numeric_limits<double>::infinity());
    for (std::size_t g = 0; g < goals.size(); ++g) {
        const double unit = goals.size() == 1 ? 1 : goals[g].output.changes.thresholds.clear;
        for (std::size_t m = 0; m < worst.size(); ++m)
            worst[m] = std::min(worst[m], orWorst(margins.at(g, candidate, m)) / unit);
    }
    return worst;
}

Chance chanceOf(std::span<const double> margins, std::span<const double> weights) {
    Chance chance;
    chance.members = margins.size();
    double all = 0, reached = 0;
    for (std::size_t m = 0; m < margins.size(); ++m) {
        all += weightAt(weights, m);
        reached += margins[m] >= 0 ? weightAt(weights, m) : 0;
    }
    chance.effective =
        weights.empty() ? static_cast<double>(margins.size()) : effectiveSampleSize(weights);
    if (!(all > 0))
        return chance;
    chance.share = reached / all;
    const double z = normalQuantile(0.95), n = chance.effective, p = chance.share;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    chance.low = std::clamp(middle - half, 0.0, p);
    chance.high = std::clamp(middle + half, p, 1.0);
    return chance;
}

double smoothShare(std::span<const double> margins, std::span<const double> weights, double error) {
    double all = 0, reached = 0;
    for (std::size_t m = 0; m < margins.size(); ++m) {
        all += weightAt(weights, m);
        reached += weightAt(weights, m) * normalProbability(orWorst(margins[m]) / error);
    }
    return all > 0 ? reached / all : 0;
}

double worstTenthOf(std::span<const double> margins, std::span<const double> weights) {
    std::vector<std::size_t> order(margins.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return orWorst(margins[a]) < orWorst(margins[b]);
    });
    double all = 0;
    for (std::size_t m = 0; m < margins.size(); ++m)
        all += weightAt(weights, m);
    double left = all / 10, sum = 0;
    for (const std::size_t m : order) {
        const double taken = std::min(left, weightAt(weights, m));
        if (!(taken > 0))
            continue;
        sum += taken * orWorst(margins[m]);
        left -= taken;
    }
    return sum / (all / 10);
}

}  // namespace kyosei::search
