// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kyosei {

/// What is believed about an uncertain number before any run. A plain value, any thread.
class Distribution {
public:
    enum class Kind { fixed, normal, lognormal, uniform, triangular, beta };

    // Each fails unless all arguments are finite and describe a
    // distribution with some spread.
    [[nodiscard]] static Result<Distribution> normal(double mean, double sd);
    /// `logSd` is the standard deviation of the natural logarithm; median > 0.
    [[nodiscard]] static Result<Distribution> lognormal(double median, double logSd);
    [[nodiscard]] static Result<Distribution> uniform(double low, double high);
    [[nodiscard]] static Result<Distribution> triangular(double low, double mode, double high);
    /// Beta distribution stretched to [low, high]; shapes > 0.
    [[nodiscard]] static Result<Distribution> beta(double low, double high, double alpha,
                                                   double betaShape);
    /// Beta distribution on [low, high] with this mean and alpha + beta = 6, the concentration that
    /// PERT gives to expert ranges (Malcolm and others 1959).
    [[nodiscard]] static Result<Distribution> betaAround(double low, double mean, double high);
    [[nodiscard]] static Distribution fixed(double value);

    /// Reads "normal(0.55, 0.45)", "lognormal(0.1, 0.25)", "uniform(1, 2)", "triangular(1, 2, 4)",
    /// "beta(low, high)", "beta(low, high, alpha, beta)", "fixed(3)", "fixed"; also by the letters
    /// N, LN, U, T, B, with any white space, and a dash in a range of positive numbers: B(.45-.9).
    /// "beta(low, high)" takes its mean, and "fixed" its value, from `central`. Issues are at
    /// `place`.
    [[nodiscard]] static Result<Distribution>
    parse(std::string_view text, std::optional<double> central = {}, const Place& place = {});

    [[nodiscard]] Kind kind() const { return kind_; }
    /// The value that is not exceeded with probability `p`, 0 <= p <= 1; the ends of the support
    /// (possibly infinite) at 0 and 1. Relative error: below 1e-15 except for beta, below 1e-13 of
    /// high - low (Boost.Math: inverse complementary error function, inverse incomplete beta).
    [[nodiscard]] double quantile(double p) const;
    /// Natural logarithm of the probability density at x, minus infinity where there is none. A
    /// fixed value has no density: 0 there and minus infinity elsewhere, so that two equal ones
    /// have the ratio 1. Relative error of the density below 1e-13.
    [[nodiscard]] double logDensity(double x) const;

    bool operator==(const Distribution&) const = default;

private:
    Distribution(Kind kind, std::array<double, 4> numbers) : kind_(kind), numbers_(numbers) {}
    friend std::string toText(const Distribution& distribution);

    Kind kind_;
    std::array<double, 4> numbers_;  ///< arguments of the maker of the kind, then zeros
};

/// In the long form that Distribution::parse reads back to an equal value.
[[nodiscard]] std::string toText(const Distribution& distribution);

}  // namespace kyosei
