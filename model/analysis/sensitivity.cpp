// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sensitivity.h"

#include "model/analysis/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei {

namespace {

std::vector<double> ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        for (std::size_t i = from; i < to; ++i)
            result[order[i]] = static_cast<double>(from + to - 1) / 2;
        from = to;
    }
    return result;
}

}  // namespace

Result<Sample> drawSample(const SaltelliDesign& design) {
    const std::size_t d = design.inputs;
    const Result<Sample> both = drawSample({Sampling::sobol, 2 * d, design.points, design.seed, 0});
    if (!both)
        return fail(both.error());
    Sample sample{d, {}};
    sample.coordinates.reserve(design.members() * d);
    // Column `exchanged` comes from B; 0 .. d - 1 in the samples after A and B.
    const auto append = [&](std::size_t offset, std::size_t exchanged) {
        for (std::size_t k = 0; k < design.points; ++k)
            for (std::size_t j = 0; j < d; ++j)
                sample.coordinates.push_back(both->at(k, j == exchanged ? d + j : offset + j));
    };
    append(0, d);
    append(d, d);
    for (std::size_t i = 0; i < d; ++i)
        append(0, i);
    return sample;
}

SobolIndices sobolIndices(const SaltelliDesign& design, std::span<const double> output) {
    const std::size_t n = design.points;
    const std::span<const double> a = output.subspan(0, n);
    const std::span<const double> b = output.subspan(n, n);
    const double mean = weightedMean(output.subspan(0, 2 * n), {});
    const double variance = weightedVariance(output.subspan(0, 2 * n), {});
    SobolIndices indices{std::vector<double>(design.inputs), std::vector<double>(design.inputs)};
    if (!(variance > 0))
        return indices;
    for (std::size_t i = 0; i < design.inputs; ++i) {
        const std::span<const double> exchanged = output.subspan((i + 2) * n, n);
        double first = 0;
        double total = 0;
        for (std::size_t k = 0; k < n; ++k) {
            // Taking the mean away leaves the estimate unbiased and lowers its variance.
            first += (b[k] - mean) * (exchanged[k] - a[k]);
            total += (a[k] - exchanged[k]) * (a[k] - exchanged[k]);
        }
        indices.first[i] = first / static_cast<double>(n) / variance;
        indices.total[i] = total / static_cast<double>(2 * n) / variance;
    }
    return indices;
}

double rankCorrelation(std::span<const double> a, std::span<const double> b) {
    const std::vector<double> ranksA = ranks(a);
    const std::vector<double> ranksB = ranks(b);
    const double mean = (static_cast<double>(a.size()) - 1) / 2;
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        product += (ranksA[i] - mean) * (ranksB[i] - mean);
        squaresA += (ranksA[i] - mean) * (ranksA[i] - mean);
        squaresB += (ranksB[i] - mean) * (ranksB[i] - mean);
    }
    const double scale = std::sqrt(squaresA * squaresB);
    return scale > 0 ? product / scale : 0;
}

}  // namespace kyosei
