// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/random.h"

#include <boost/math/distributions/poisson.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <limits>
#include <numbers>

namespace kyosei {

namespace {

constexpr int kRounds = 10;

struct Product {
    std::uint32_t high;
    std::uint32_t low;
};

Product multiply(std::uint32_t a, std::uint32_t b) {
    const std::uint64_t product = std::uint64_t{a} * b;
    return {static_cast<std::uint32_t>(product >> 32), static_cast<std::uint32_t>(product)};
}

/// Never throws: what cannot be computed is not a number.
using Quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;

}  // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                    std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < kRounds; ++round) {
        const Product even = multiply(0xD2511F53u, counter[0]);
        const Product odd = multiply(0xCD9E8D57u, counter[2]);
        counter = {odd.high ^ counter[1] ^ key[0], odd.low, even.high ^ counter[3] ^ key[1],
                   even.low};
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    return counter;
}

std::uint64_t randomBits(std::uint64_t seed, Stream stream, std::uint32_t dimension,
                         std::uint64_t position) {
    const auto words =
        philox({static_cast<std::uint32_t>(position), static_cast<std::uint32_t>(position >> 32),
                dimension, static_cast<std::uint32_t>(stream)},
               {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
    return std::uint64_t{words[0]} << 32 | words[1];
}

double normalQuantile(double p) {
    if (p <= 0)
        return -std::numeric_limits<double>::infinity();
    if (p >= 1)
        return std::numeric_limits<double>::infinity();
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * p, Quiet());
}

double normalProbability(double x) {
    return std::erfc(-x / std::numbers::sqrt2) / 2;
}

double poissonQuantile(double p, double mean) {
    if (!std::isfinite(mean))
        return std::numeric_limits<double>::quiet_NaN();
    if (mean <= 0)
        return 0;
    constexpr double kLarge = 1e6;  // from there on a search would take long, and at 1e16 for ever
    if (mean > kLarge) {
        const double z = normalQuantile(p);
        return std::max(0.0, std::ceil(mean + std::sqrt(mean) * z + (z * z - 1) / 6 - 0.5));
    }
    return boost::math::quantile(boost::math::poisson_distribution<double, Quiet>(mean), p);
}

}  // namespace kyosei
