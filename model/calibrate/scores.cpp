// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/scores.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kyosei::calibrate {

namespace {

double meanSquareError(std::span<const double> forecasts, std::span<const double> actual) {
    double sum = 0;
    for (std::size_t i = 0; i < actual.size(); ++i)
        sum += (forecasts[i] - actual[i]) * (forecasts[i] - actual[i]);
    return sum / static_cast<double>(actual.size());
}

double meanOf(std::span<const double> values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// Mean of the products of deviations from the means.
double covariance(std::span<const double> a, std::span<const double> b) {
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / static_cast<double>(a.size());
}

/// From 1; equal values share the mean of theirs.
std::vector<double> ranksOf(std::span<const double> values) {
    std::vector<double> ranks;
    for (const double value : values) {
        const auto smaller = std::ranges::count_if(values, [&](double v) { return v < value; });
        const auto equal = std::ranges::count(values, value);
        ranks.push_back(static_cast<double>(smaller) + (static_cast<double>(equal) + 1) / 2);
    }
    return ranks;
}

}  // namespace

double rankCorrelation(std::span<const double> a, std::span<const double> b) {
    const std::vector<double> ranksA = ranksOf(a);
    const std::vector<double> ranksB = ranksOf(b);
    return covariance(ranksA, ranksB) /
           std::sqrt(covariance(ranksA, ranksA) * covariance(ranksB, ranksB));
}

double meanAbsoluteError(std::span<const double> forecasts, std::span<const double> actual) {
    double sum = 0;
    for (std::size_t i = 0; i < actual.size(); ++i)
        sum += std::abs(forecasts[i] - actual[i]);
    return sum / static_cast<double>(actual.size());
}

double errorRatio(std::span<const double> forecasts, std::span<const double> other,
                  std::span<const double> actual) {
    return std::sqrt(meanSquareError(forecasts, actual) / meanSquareError(other, actual));
}

InequalityShares inequalityShares(std::span<const double> forecasts,
                                  std::span<const double> actual) {
    const double error = meanSquareError(forecasts, actual);
    const double bias = meanOf(forecasts) - meanOf(actual);
    const double forecastSd = std::sqrt(covariance(forecasts, forecasts));
    const double actualSd = std::sqrt(covariance(actual, actual));
    return {bias * bias / error, (forecastSd - actualSd) * (forecastSd - actualSd) / error,
            2 * (forecastSd * actualSd - covariance(forecasts, actual)) / error};
}

Line fitLine(std::span<const double> x, std::span<const double> y) {
    const double spread = covariance(x, x);
    return {meanOf(y), spread > 0 ? covariance(x, y) / spread : 0, meanOf(x)};
}

}  // namespace kyosei::calibrate
