// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/bands.h"

#include "model/analysis/column_sort.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace kyosei {

namespace {

/// Finite values with the weights that belong to them.
struct Counted {
    std::vector<double> values;
    std::vector<double> weights;  ///< empty if all count alike
};

Counted counted(std::span<const double> values, const std::vector<double>& weights) {
    Counted result;
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (!std::isfinite(values[k]) || (!weights.empty() && !(weights[k] > 0)))
            continue;
        result.values.push_back(values[k]);
        if (!weights.empty())
            result.weights.push_back(weights[k]);
    }
    return result;
}

std::size_t membersUsed(const Ensemble& ensemble, const BandOptions& options) {
    return options.members == 0 ? ensemble.members()
                                : std::min(options.members, ensemble.members());
}

std::size_t countNonFinite(std::span<const double> values) {
    return static_cast<std::size_t>(std::count_if(
        values.begin(), values.end(), [](double value) { return !std::isfinite(value); }));
}

/// Collects the bands time by time.
class BandsBuilder {
public:
    BandsBuilder(std::size_t times, const BandOptions& options) : options_(options) {
        constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
        bands_.quantiles.assign(options.probabilities.size(), std::vector<double>(times, kNone));
        bands_.mean.assign(times, kNone);
    }

    /// One time, whose values need not be finite.
    void add(std::size_t time, std::span<const double> values) {
        bands_.leftOut = std::max(bands_.leftOut, countNonFinite(values));
        const Counted members = counted(values, options_.weights);
        if (members.values.empty())
            return;
        bands_.mean[time] = weightedMean(members.values, members.weights);
        const auto found = quantiles(members.values, members.weights, options_.probabilities);
        for (std::size_t q = 0; q < found.size(); ++q)
            bands_.quantiles[q][time] = found[q];
    }

    /// `count` times at once, [member][column], all finite; further columns may hold anything
    /// finite.
    void addColumns(std::size_t time, std::size_t count, std::span<double> values) {
        const std::size_t members = values.size() / kSortedColumns;
        std::array<double, kSortedColumns> sums{};
        double weight = 0;
        for (std::size_t k = 0; k < members; ++k) {
            const double w = options_.weights.empty() ? 1 : options_.weights[k];
            for (std::size_t c = 0; c < kSortedColumns; ++c)
                sums[c] += w * values[k * kSortedColumns + c];
            weight += w;
        }
        found_.resize(options_.probabilities.size() * kSortedColumns);
        quantilesOfColumns(values, std::span(options_.weights).first(usedWeights(members)),
                           options_.probabilities, found_);
        for (std::size_t c = 0; c < count; ++c) {
            bands_.mean[time + c] = sums[c] / weight;
            for (std::size_t q = 0; q < options_.probabilities.size(); ++q)
                bands_.quantiles[q][time + c] = found_[q * kSortedColumns + c];
        }
    }

    [[nodiscard]] Bands take() { return std::move(bands_); }

private:
    [[nodiscard]] std::size_t usedWeights(std::size_t members) const {
        return options_.weights.empty() ? 0 : members;
    }

    const BandOptions& options_;
    Bands bands_;
    std::vector<double> found_;
};

bool allFinite(std::span<const double> values) {
    double zero = 0;
    for (const double value : values)
        zero += value * 0;  // not a number if any value is not finite
    return zero == 0;
}

bool anyWeight(const std::vector<double>& weights, std::size_t members) {
    return weights.empty() ||
           std::any_of(weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(members),
                       [](double weight) { return weight > 0; });
}

/// Bands of whatever `valuesAt(time)` gives for every member.
template <typename ValuesAt>
Bands bandsOf(std::size_t times, std::size_t members, const BandOptions& options,
              ValuesAt valuesAt) {
    BandsBuilder builder(times, options);
    std::vector<double> columns(members * kSortedColumns);
    const bool weighted = anyWeight(options.weights, members);
    for (std::size_t first = 0; first < times; first += kSortedColumns) {
        const std::size_t count = std::min(kSortedColumns, times - first);
        for (std::size_t c = 0; c < kSortedColumns; ++c) {
            const auto values = valuesAt(first + std::min(c, count - 1));
            for (std::size_t k = 0; k < members; ++k)
                columns[k * kSortedColumns + c] = values[k];
        }
        if (members > 0 && weighted && allFinite(columns)) {
            builder.addColumns(first, count, columns);
            continue;
        }
        for (std::size_t t = first; t < first + count; ++t)
            builder.add(t, valuesAt(t));
    }
    return builder.take();
}

std::vector<double> difference(std::span<const double> baseline, std::span<const double> scenario,
                               std::size_t members) {
    std::vector<double> result(members);
    for (std::size_t k = 0; k < members; ++k)
        result[k] = scenario[k] - baseline[k];
    return result;
}

}  // namespace

Bands bands(const Ensemble& ensemble, Slot slot, const BandOptions& options) {
    const std::size_t members = membersUsed(ensemble, options);
    return bandsOf(ensemble.times().size(), members, options,
                   [&](std::size_t t) { return ensemble.values(slot, t).subspan(0, members); });
}

Bands differenceBands(const Ensemble& baseline, const Ensemble& scenario, Slot slot,
                      const BandOptions& options) {
    const std::size_t members = membersUsed(scenario, options);
    return bandsOf(scenario.times().size(), members, options, [&](std::size_t t) {
        return difference(baseline.values(slot, t), scenario.values(slot, t), members);
    });
}

Improvement probabilityOfImprovement(const Ensemble& baseline, const Ensemble& scenario, Slot slot,
                                     double time, bool higherIsBetter, const BandOptions& options) {
    const Counted members = counted(difference(baseline.at(slot, time), scenario.at(slot, time),
                                               membersUsed(scenario, options)),
                                    options.weights);
    if (members.values.empty())
        return {};
    return probabilityOfImprovement(members.values, members.weights, higherIsBetter);
}

}  // namespace kyosei
