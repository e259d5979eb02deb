// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/bands.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

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

/// Bands of whatever `valuesAt(time)` gives for every member.
template <typename ValuesAt>
Bands bandsOf(std::size_t times, const BandOptions& options, ValuesAt valuesAt) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    Bands bands;
    bands.quantiles.assign(options.probabilities.size(), std::vector<double>(times, kNone));
    bands.mean.assign(times, kNone);
    for (std::size_t t = 0; t < times; ++t) {
        const auto values = valuesAt(t);
        bands.leftOut = std::max(bands.leftOut, countNonFinite(values));
        const Counted members = counted(values, options.weights);
        if (members.values.empty())
            continue;
        bands.mean[t] = weightedMean(members.values, members.weights);
        const auto found = quantiles(members.values, members.weights, options.probabilities);
        for (std::size_t q = 0; q < found.size(); ++q)
            bands.quantiles[q][t] = found[q];
    }
    return bands;
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
    return bandsOf(ensemble.times().size(), options,
                   [&](std::size_t t) { return ensemble.values(slot, t).subspan(0, members); });
}

Bands differenceBands(const Ensemble& baseline, const Ensemble& scenario, Slot slot,
                      const BandOptions& options) {
    const std::size_t members = membersUsed(scenario, options);
    return bandsOf(scenario.times().size(), options, [&](std::size_t t) {
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
