// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kyosei::calibrate {

// How far forecasts are from what came. Everywhere: as many forecasts as actual values, at least
// one.

[[nodiscard]] double meanAbsoluteError(std::span<const double> forecasts,
                                       std::span<const double> actual);

/// Root mean square error over that of another forecast: below 1 is better than the other. Infinite
/// if the other is right throughout, not a number if both are. With the last known value as the
/// other this is Theil's U (1966).
[[nodiscard]] double errorRatio(std::span<const double> forecasts, std::span<const double> other,
                                std::span<const double> actual);

/// Spearman's: the correlation of ranks, equal values sharing theirs. At least two of each, and not
/// all equal.
[[nodiscard]] double rankCorrelation(std::span<const double> a, std::span<const double> b);

/// Where the mean square error comes from (Theil 1966); the three add up to 1. All are not a number
/// if there is no error.
struct InequalityShares {
    double bias = 0;        ///< a wrong mean
    double variance = 0;    ///< too much or too little movement
    double covariance = 0;  ///< movement at the wrong times
};

[[nodiscard]] InequalityShares inequalityShares(std::span<const double> forecasts,
                                                std::span<const double> actual);

/// A straight line by least squares.
struct Line {
    double mean = 0;   ///< value at `centre`
    double slope = 0;  ///< 0 if there is one point only
    double centre = 0;

    [[nodiscard]] double at(double x) const { return mean + slope * (x - centre); }
};

[[nodiscard]] Line fitLine(std::span<const double> x, std::span<const double> y);

}  // namespace kyosei::calibrate
