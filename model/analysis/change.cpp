// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/change.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei {

ChangeClass classify(const Change& change, const ChangeThresholds& thresholds) {
    if (std::abs(change.low) <= thresholds.none && std::abs(change.high) <= thresholds.none)
        return ChangeClass::none;
    if (!(change.low > 0) && !(change.high < 0))
        return ChangeClass::unclear;
    const double size = std::abs(change.median);
    if (!(size >= thresholds.clear))
        return std::isnan(size) ? ChangeClass::unclear : ChangeClass::small;
    return size < thresholds.large ? ChangeClass::clear : ChangeClass::large;
}

const char* className(ChangeClass size) {
    constexpr std::array kNames = {"none", "unclear", "small", "clear", "large"};
    return kNames[static_cast<std::size_t>(size)];
}

SignShares signShares(const Ensemble& baseline, const Ensemble& scenario, Slot slot,
                      const BandOptions& options) {
    const std::size_t times = scenario.times().size();
    const std::size_t members =
        options.members == 0 ? scenario.members() : std::min(options.members, scenario.members());
    constexpr double kLargest = std::numeric_limits<double>::max();
    SignShares shares{std::vector<double>(times), std::vector<double>(times)};
    for (std::size_t t = 0; t < times; ++t) {
        const auto before = baseline.values(slot, t);
        const auto after = scenario.values(slot, t);
        double higher = 0;
        double lower = 0;
        double all = 0;
        for (std::size_t k = 0; k < members; ++k) {
            const double difference = after[k] - before[k];
            const double weight = options.weights.empty() ? 1 : options.weights[k];
            // Multiplied rather than chosen between, so that compilers make vectors of it.
            const double counted = weight * static_cast<double>(std::abs(difference) <= kLargest);
            higher += counted * static_cast<double>(difference > 0);
            lower += counted * static_cast<double>(difference < 0);
            all += counted;
        }
        shares.higher[t] = higher / all;
        shares.lower[t] = lower / all;
    }
    return shares;
}

Bands levelBands(const Bands& baseline, const Bands& before, const Bands& after,
                 const Bands& difference) {
    const std::size_t middle = baseline.quantiles.size() / 2;
    Bands levels = baseline;
    for (std::size_t q = 0; q < levels.quantiles.size(); ++q)
        for (std::size_t t = 0; t < levels.quantiles[q].size(); ++t)
            levels.quantiles[q][t] += q == middle ? difference.quantiles[q][t]
                                                  : after.quantiles[q][t] - before.quantiles[q][t];
    for (std::size_t q = middle; q-- > 0;)
        for (std::size_t t = 0; t < levels.quantiles[q].size(); ++t)
            levels.quantiles[q][t] = std::min(levels.quantiles[q][t], levels.quantiles[q + 1][t]);
    for (std::size_t q = middle + 1; q < levels.quantiles.size(); ++q)
        for (std::size_t t = 0; t < levels.quantiles[q].size(); ++t)
            levels.quantiles[q][t] = std::max(levels.quantiles[q][t], levels.quantiles[q - 1][t]);
    for (std::size_t t = 0; t < levels.mean.size(); ++t)
        levels.mean[t] += difference.mean[t];
    levels.leftOut = std::max(baseline.leftOut, after.leftOut);
    return levels;
}

Change changeOf(std::span<const double> differences, std::span<const double> weights) {
    constexpr std::array<double, 3> kProbabilities = {0.05, 0.5, 0.95};
    std::vector<double> values;
    std::vector<double> kept;
    for (std::size_t k = 0; k < differences.size(); ++k) {
        if (!std::isfinite(differences[k]) || (!weights.empty() && !(weights[k] > 0)))
            continue;
        values.push_back(differences[k]);
        kept.push_back(weights.empty() ? 1 : weights[k]);
    }
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (values.empty())
        return {kNone, kNone, kNone, kNone, kNone, 0};
    const auto found = quantiles(values, kept, kProbabilities);
    const Improvement shares = probabilityOfImprovement(values, kept, true);
    return {found[1], found[0], found[2], shares.better, shares.worse, effectiveSampleSize(kept)};
}

Change scaled(const Change& change, double factor) {
    Change result = change;
    result.median *= factor;
    result.low *= factor;
    result.high *= factor;
    if (factor < 0) {
        std::swap(result.low, result.high);
        std::swap(result.higher, result.lower);
    }
    return result;
}

}  // namespace kyosei
