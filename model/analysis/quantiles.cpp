// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quantiles.h"

#include "model/analysis/column_sort.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace kyosei {

namespace {

double total(std::span<const double> weights) {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

double weightOf(std::span<const double> weights, std::size_t member) {
    return weights.empty() ? 1.0 : weights[member];
}

bool allAlike(std::span<const double> weights) {
    return std::all_of(weights.begin(), weights.end(),
                       [&](double weight) { return weight == weights.front(); });
}

/// Type 7 by selection, which needs no full sort; `values` is reordered.
std::vector<double> selected(std::vector<double> values, std::span<const double> probabilities) {
    std::vector<double> result;
    auto from = values.begin();
    for (const double p : probabilities) {
        const double position = static_cast<double>(values.size() - 1) * p;
        const double below = std::floor(position);
        const auto lower = values.begin() + static_cast<std::ptrdiff_t>(below);
        std::nth_element(from, lower, values.end());
        from = lower;
        const double fraction = position - below;
        const double upper = fraction > 0 ? *std::min_element(lower + 1, values.end()) : *lower;
        result.push_back(*lower + fraction * (upper - *lower));
    }
    return result;
}

/// Type 7 of one of several sorted columns.
double ofSorted(std::span<const double> values, std::size_t column, double p) {
    const double position = static_cast<double>(values.size() / kSortedColumns - 1) * p;
    const double below = std::floor(position);
    const std::size_t place = static_cast<std::size_t>(below) * kSortedColumns + column;
    const double lower = values[place];
    const double fraction = position - below;
    return fraction > 0 ? lower + fraction * (values[place + kSortedColumns] - lower) : lower;
}

/// Members in the order of their values, without those that have no weight.
struct Ordered {
    std::vector<double> values;
    std::vector<double> cumulated;  ///< weight up to and including each, as share of all

    /// Those of one of several sorted columns.
    void take(std::span<const double> sorted, std::span<const double> weights, std::size_t column,
              double all) {
        values.clear();
        cumulated.clear();
        double sum = 0;
        for (std::size_t i = column; i < sorted.size(); i += kSortedColumns) {
            if (!(weights[i] > 0))
                continue;
            values.push_back(sorted[i]);
            sum += weights[i];
            cumulated.push_back(sum / all);
        }
        cumulated.back() = 1;
    }
};

Ordered ordered(std::span<const double> values, std::span<const double> weights) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (weights[i] > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    Ordered result;
    const double all = total(weights);
    double sum = 0;
    for (const std::size_t i : order) {
        result.values.push_back(values[i]);
        sum += weights[i];
        result.cumulated.push_back(sum / all);
    }
    result.cumulated.back() = 1;
    return result;
}

/// Mean of the step quantile function over [from, from + width].
double windowMean(const Ordered& ordered, double from, double width) {
    double mean = 0;
    double left = from;
    auto i = static_cast<std::size_t>(
        std::upper_bound(ordered.cumulated.begin(), ordered.cumulated.end(), from) -
        ordered.cumulated.begin());
    for (; i < ordered.values.size() && left < from + width; ++i) {
        const double right = std::min(from + width, ordered.cumulated[i]);
        mean += ordered.values[i] * ((right - left) / width);
        left = right;
    }
    return mean;
}

}  // namespace

std::vector<double> quantiles(std::span<const double> values, std::span<const double> weights,
                              std::span<const double> probabilities) {
    if (allAlike(weights))
        return selected(std::vector<double>(values.begin(), values.end()), probabilities);
    const Ordered members = ordered(values, weights);
    const double size = effectiveSampleSize(weights);
    std::vector<double> result;
    for (const double p : probabilities)
        result.push_back(windowMean(members, (size - 1) * p / size, 1 / size));
    return result;
}

void quantilesOfColumns(std::span<double> values, std::span<const double> weights,
                        std::span<const double> probabilities, std::span<double> result) {
    if (allAlike(weights)) {
        sortColumns(values);
        for (std::size_t q = 0; q < probabilities.size(); ++q)
            for (std::size_t column = 0; column < kSortedColumns; ++column)
                result[q * kSortedColumns + column] = ofSorted(values, column, probabilities[q]);
        return;
    }
    std::vector<double> companions(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        companions[i] = weights[i / kSortedColumns];
    sortColumns(values, companions);
    const double size = effectiveSampleSize(weights);
    const double all = total(weights);
    Ordered members;
    for (std::size_t column = 0; column < kSortedColumns; ++column) {
        members.take(values, companions, column, all);
        for (std::size_t q = 0; q < probabilities.size(); ++q)
            result[q * kSortedColumns + column] =
                windowMean(members, (size - 1) * probabilities[q] / size, 1 / size);
    }
}

double weightedMean(std::span<const double> values, std::span<const double> weights) {
    double sum = 0;
    double weight = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += weightOf(weights, i) * values[i];
        weight += weightOf(weights, i);
    }
    return sum / weight;
}

double weightedVariance(std::span<const double> values, std::span<const double> weights) {
    const double mean = weightedMean(values, weights);
    double squares = 0;
    double weight = 0;
    double squaredWeights = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double w = weightOf(weights, i);
        squares += w * (values[i] - mean) * (values[i] - mean);
        weight += w;
        squaredWeights += w * w;
    }
    const double degrees = weight - squaredWeights / weight;
    return degrees > 0 ? squares / degrees : 0;
}

double effectiveSampleSize(std::span<const double> weights) {
    double squares = 0;
    for (const double weight : weights)
        squares += weight * weight;
    const double sum = total(weights);
    return sum * sum / squares;
}

double shareAtLeast(std::span<const double> values, std::span<const double> weights, double level) {
    double reached = 0;
    double all = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        all += weightOf(weights, i);
        if (values[i] >= level)
            reached += weightOf(weights, i);
    }
    return all > 0 ? reached / all : std::numeric_limits<double>::quiet_NaN();
}

std::vector<std::size_t> representatives(std::size_t members, std::span<const double> weights,
                                         std::size_t count) {
    std::vector<std::size_t> chosen;
    if (count == 0)
        return chosen;
    const double all = weights.empty() ? static_cast<double>(members) : total(weights);
    const double step = all / static_cast<double>(count);
    double next = step / 2;
    double sum = 0;
    for (std::size_t i = 0; i < members; ++i) {
        sum += weightOf(weights, i);
        if (sum > next)
            chosen.push_back(i);
        while (sum > next)
            next += step;
    }
    return chosen;
}

Improvement probabilityOfImprovement(std::span<const double> differences,
                                     std::span<const double> weights, bool higherIsBetter) {
    Improvement share;
    double all = 0;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const double weight = weightOf(weights, i);
        const double gain = higherIsBetter ? differences[i] : -differences[i];
        (gain > 0 ? share.better : gain < 0 ? share.worse : share.same) += weight;
        all += weight;
    }
    return {share.better / all, share.same / all, share.worse / all};
}

}  // namespace kyosei
