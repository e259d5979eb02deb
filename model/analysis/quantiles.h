// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace kyosei {

// Statistics of one number over the members of an ensemble. Everywhere: values are finite, there is
// at least one, `weights` is empty (all members count alike) or has one weight >= 0 per value with
// a sum above zero, and sums are taken in the order of the members.

/// Quantiles at ascending probabilities in [0, 1]. With equal weights Hyndman and Fan's type 7
/// (linear between order statistics, position (n - 1) p). With weights its generalisation by
/// Akinshin (2023, arXiv:2304.07265): the mean of the weighted step quantile function over a window
/// of width 1/n* at (n* - 1) p / n*, n* being Kish's effective sample size; members of weight zero
/// do not matter, and equal weights give type 7.
[[nodiscard]] std::vector<double> quantiles(std::span<const double> values,
                                            std::span<const double> weights,
                                            std::span<const double> probabilities);

/// The same of eight columns at once, which is several times as fast: element `member` of a column
/// is values[member * kSortedColumns + column], and quantile q of it result[q * kSortedColumns +
/// column]. `values` are left sorted. Weights are one per member.
void quantilesOfColumns(std::span<double> values, std::span<const double> weights,
                        std::span<const double> probabilities, std::span<double> result);

[[nodiscard]] double weightedMean(std::span<const double> values, std::span<const double> weights);

/// Unbiased for weights that say how reliable a member is: sum w (x - mean)^2 / (W - sum w^2 / W);
/// the usual sample variance if weights are equal, 0 if only one member counts.
[[nodiscard]] double weightedVariance(std::span<const double> values,
                                      std::span<const double> weights);

/// Kish (1965): (sum w)^2 / sum w^2, the number of equally weighted members worth as much.
[[nodiscard]] double effectiveSampleSize(std::span<const double> weights);

/// The share of the weight whose values are at least `level`; values that are not finite do not
/// count. NaN if none is left.
[[nodiscard]] double shareAtLeast(std::span<const double> values, std::span<const double> weights,
                                  double level);

/// Members that stand for all: `count` of them (or all, if there are not more), each as likely as
/// its weight says, by systematic resampling (Carpenter, Clifford and Fearnhead 1999) with a fixed
/// start. A member of great weight may appear only once nevertheless. Ascending.
[[nodiscard]] std::vector<std::size_t>
representatives(std::size_t members, std::span<const double> weights, std::size_t count);

/// Shares of the weight; they add up to 1.
struct Improvement {
    double better = 0;
    double same = 0;
    double worse = 0;
};

/// How likely a scenario changes an outcome for the better, from the differences (scenario minus
/// baseline) of paired members.
[[nodiscard]] Improvement probabilityOfImprovement(std::span<const double> differences,
                                                   std::span<const double> weights,
                                                   bool higherIsBetter);

}  // namespace kyosei
