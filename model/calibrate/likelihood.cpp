// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/likelihood.h"

#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace kyosei::calibrate {

namespace {

double logGamma(double x) {  // std::lgamma writes to a global variable
    return boost::math::lgamma(x);
}

}  // namespace

double logNormal(std::span<const double> residuals, double sd, double biasSd) {
    double sum = 0;
    double squares = 0;
    for (const double residual : residuals) {
        sum += residual;
        squares += residual * residual;
    }
    const double variance = sd * sd;
    const double bias = biasSd * biasSd;
    const double shared = bias / (variance + static_cast<double>(residuals.size()) * bias);
    return -0.5 * (squares - shared * sum * sum) / variance;
}

double logDirichletMultinomial(std::span<const double> counts, std::span<const double> expected,
                               double concentration) {
    double total = 0;
    for (const double share : expected)
        total += share;
    double result = 0;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        const double alpha = concentration * expected[k] / total;
        result += logGamma(counts[k] + alpha) - logGamma(alpha);
    }
    return result;
}

double logNegativeBinomial(double count, double mean, double discrepancy) {
    const double shape = 1 / (discrepancy * discrepancy);
    return count * std::log(mean / (shape + mean)) - shape * std::log1p(mean / shape);
}

}  // namespace kyosei::calibrate
