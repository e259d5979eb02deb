// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kyosei::calibrate {

// Natural logarithms of probabilities (or densities), without terms that are the same for all
// members of an ensemble.

/// Normal residuals with variance sd^2 each, and a bias that all of them share, normal with
/// variance biasSd^2 around zero: the covariance is sd^2 I + biasSd^2 J, inverted by Sherman and
/// Morrison (1950). sd > 0, biasSd >= 0.
[[nodiscard]] double logNormal(std::span<const double> residuals, double sd, double biasSd);

/// How counts divide over categories with these expected shares (positive, any sum), given their
/// total: multinomial shares that scatter like a Dirichlet distribution of this concentration > 0,
/// so that counts vary more than independent events would. Needs as many counts as shares.
[[nodiscard]] double logDirichletMultinomial(std::span<const double> counts,
                                             std::span<const double> expected,
                                             double concentration);

/// A count that is Poisson around a mean which the model gets right up to a gamma factor of mean 1
/// and standard deviation `discrepancy` > 0, that is, negative binomial. mean > 0.
[[nodiscard]] double logNegativeBinomial(double count, double mean, double discrepancy);

}  // namespace kyosei::calibrate
