// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/drivers.h"

#include "model/analysis/quantiles.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

namespace kyosei {

namespace {

constexpr double kFifth = 0.2;
/// Less than this of a cosine's size is what rounding leaves of one that depends on others.
constexpr double kDependent = 1e-9;
/// Variance below this share of the squared mean is rounding.
constexpr double kRoundingVariance = 1e-24;

double productOf(std::span<const double> a, std::span<const double> b,
                 std::span<const double> weights) {
    double sum = 0;
    for (std::size_t m = 0; m < a.size(); ++m)
        sum += weights[m] * a[m] * b[m];
    return sum;
}

void takeAway(std::span<double> from, std::span<const double> what, double times) {
    for (std::size_t m = 0; m < from.size(); ++m)
        from[m] -= times * what[m];
}

/// The middle of each member's place in the weight, equal values sharing theirs.
std::vector<double> ranksOf(std::span<const double> values, std::span<const double> weights) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    double below = 0;
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        double weight = 0;
        for (; to < order.size() && values[order[to]] == values[order[from]]; ++to)
            weight += weights[order[to]];
        for (std::size_t i = from; i < to; ++i)
            ranks[order[i]] = below + weight / 2;
        below += weight;
        from = to;
    }
    return ranks;
}

/// Chance of explaining at least this share of noise.
double chanceOf(double share, double functions, double freedom) {
    return boost::math::ibetac(functions / 2, freedom / 2, std::clamp(share, 0.0, 1.0));
}

}  // namespace

/// Takes what constants explain out of an output, the strongest first.
struct DriverFinder::Search {
    const DriverFinder& finder;
    std::vector<double> left;                 ///< what is not explained yet
    std::vector<std::vector<double>> fitted;  ///< functions of those found, orthonormal
    double variance = 0;                      ///< of the output
    double error = 0;                         ///< chance of naming one constant wrongly
    std::set<std::size_t> found = {};

    [[nodiscard]] double unexplained() const { return productOf(left, left, finder.weights_); }
    /// Degrees of freedom that are left.
    [[nodiscard]] double freedom() const {
        return finder.effective_ - 1 - static_cast<double>(fitted.size());
    }
    /// By how much the share of the variance that is not explained falls if functions explain so
    /// much, corrected for chance (Ezekiel 1930): zero on average for what has no effect.
    [[nodiscard]] double share(double before, double explained, double functions) const {
        return (before / freedom() - (before - explained) / (freedom() - functions)) *
               (finder.effective_ - 1) / variance;
    }
    [[nodiscard]] bool exhausted(double functions) const {
        return freedom() - functions < 1 || !(unexplained() > variance * kDependent * kDependent);
    }

    [[nodiscard]] std::optional<Driver> next() {
        Driver best;
        double most = 0;
        for (std::size_t c = 0; c < finder.bases_.size(); ++c) {
            const double explained =
                found.count(c) != 0 ? 0 : finder.explainedBy(finder.bases_[c], left);
            if (explained > most) {
                most = explained;
                best.constant = c;
            }
        }
        const auto functions = static_cast<double>(finder.bases_[best.constant].functions.size());
        const double before = unexplained();
        if (!(most > 0) || exhausted(functions) ||
            chanceOf(most / before, functions, freedom() - functions) > error)
            return {};
        best.share = share(before, most, functions);
        found.insert(best.constant);
        take(finder.bases_[best.constant]);
        return best;
    }

    /// The functions need not be orthogonal to those of other constants.
    void take(const Basis& basis) {
        for (std::vector<double> function : basis.functions) {
            for (const std::vector<double>& other : fitted)
                takeAway(function, other, productOf(function, other, finder.weights_));
            const double size = std::sqrt(productOf(function, function, finder.weights_));
            if (!(size > kDependent))
                continue;
            for (double& value : function)
                value /= size;
            takeAway(left, function, productOf(left, function, finder.weights_));
            fitted.push_back(std::move(function));
        }
    }

    /// The share that the luckiest of constants without effect would seem to have now.
    [[nodiscard]] double noise() const {
        const auto functions = static_cast<double>(finder.options_.cosines);
        if (exhausted(functions))
            return 0;
        const double before = unexplained();
        const double lucky =
            boost::math::ibetac_inv(functions / 2, (freedom() - functions) / 2, error);
        return share(before, lucky * before, functions);
    }
};

DriverFinder::DriverFinder(std::vector<std::vector<double>> constants, std::vector<double> weights)
    : DriverFinder(std::move(constants), std::move(weights), Options()) {}

DriverFinder::DriverFinder(std::vector<std::vector<double>> constants, std::vector<double> weights,
                           const Options& options)
    : constants_(std::move(constants)), weights_(std::move(weights)), options_(options) {
    if (weights_.empty() && !constants_.empty())
        weights_.assign(constants_.front().size(), 1);
    const double sum = std::accumulate(weights_.begin(), weights_.end(), 0.0);
    for (double& weight : weights_)
        weight /= sum;
    effective_ = weights_.empty() ? 0 : effectiveSampleSize(weights_);
    for (const std::vector<double>& constant : constants_)
        bases_.push_back(basisOf(constant));
}

DriverFinder::Basis DriverFinder::basisOf(const std::vector<double>& constant) const {
    Basis basis;
    basis.ranks = ranksOf(constant, weights_);
    const std::vector<double> ones(constant.size(), 1);
    for (std::size_t k = 1; k <= options_.cosines; ++k) {
        std::vector<double> wave;
        for (const double rank : basis.ranks)
            wave.push_back(std::cos(static_cast<double>(k) * std::numbers::pi * rank));
        const double size = std::sqrt(productOf(wave, wave, weights_));
        // Twice, since rounding in the first pass leaves a little of the others.
        for (int pass = 0; pass < 2; ++pass) {
            takeAway(wave, ones, productOf(wave, ones, weights_));
            for (const std::vector<double>& other : basis.functions)
                takeAway(wave, other, productOf(wave, other, weights_));
        }
        const double left = std::sqrt(productOf(wave, wave, weights_));
        if (!(left > kDependent * size))
            continue;
        for (double& value : wave)
            value /= left;
        basis.functions.push_back(std::move(wave));
    }
    return basis;
}

double DriverFinder::explainedBy(const Basis& basis, std::span<const double> left) const {
    double explained = 0;
    for (const std::vector<double>& function : basis.functions) {
        const double part = productOf(function, left, weights_);
        explained += part * part;
    }
    return explained;
}

Driver DriverFinder::described(std::size_t constant, std::span<const double> output) const {
    const std::vector<double>& ranks = bases_[constant].ranks;
    const auto medianWhere = [&](std::span<const double> values, bool lowest) {
        std::vector<double> chosen, weights;
        for (std::size_t m = 0; m < values.size(); ++m)
            if (weights_[m] > 0 && (lowest ? ranks[m] <= kFifth : ranks[m] >= 1 - kFifth)) {
                chosen.push_back(values[m]);
                weights.push_back(weights_[m]);
            }
        const double half = 0.5;
        return chosen.empty() ? std::nan("") : quantiles(chosen, weights, {&half, 1}).front();
    };
    Driver driver;
    driver.constant = constant;
    driver.low = medianWhere(output, true);
    driver.high = medianWhere(output, false);
    driver.lowValue = medianWhere(constants_[constant], true);
    driver.highValue = medianWhere(constants_[constant], false);
    return driver;
}

Drivers DriverFinder::of(std::span<const double> output) const {
    if (!std::all_of(output.begin(), output.end(), [](double v) { return std::isfinite(v); })) {
        std::vector<double> finite(output.begin(), output.end());
        std::vector<double> weights = weights_;
        for (std::size_t m = 0; m < finite.size(); ++m)
            if (!std::isfinite(finite[m]))
                finite[m] = weights[m] = 0;
        if (std::all_of(weights.begin(), weights.end(), [](double w) { return w == 0; }))
            return {};
        return DriverFinder(constants_, std::move(weights), options_).of(finite);
    }
    Drivers found;
    found.effective = effective_;
    const std::vector<double> ones(output.size(), 1);
    const double mean = productOf(output, ones, weights_);
    std::vector<double> centred(output.begin(), output.end());
    takeAway(centred, ones, mean);
    const double variance = productOf(centred, centred, weights_);
    const auto varying = std::count_if(bases_.begin(), bases_.end(),
                                       [](const Basis& basis) { return !basis.functions.empty(); });
    if (!(variance > kRoundingVariance * mean * mean) || varying == 0)
        return found;
    found.deviation = std::sqrt(variance * effective_ / (effective_ - 1));
    Search search{*this, std::move(centred), {}, variance, options_.error / double(varying)};
    while (const std::optional<Driver> next = search.next()) {
        found.named.push_back(described(next->constant, output));
        found.named.back().share = next->share;
        found.explained += next->share;
    }
    found.noise = search.noise();
    std::stable_sort(found.named.begin(), found.named.end(),
                     [](const Driver& a, const Driver& b) { return a.share > b.share; });
    return found;
}

}  // namespace kyosei
