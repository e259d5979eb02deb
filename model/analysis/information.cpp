// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/information.h"

#include "model/analysis/quantiles.h"
#include "model/analysis/regret.h"
#include "model/base/issue_codes.h"
#include "model/base/random.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

using Columns = std::vector<std::vector<double>>;

/// A pivot this small, beside what it was, is what rounding leaves of a function of the others.
constexpr double kDependentPivot = 1e-9;

/// Decisions by how much more they give than the one that is best on average, with their weights.
struct Stakes {
    std::vector<double> weights;  ///< add up to 1
    Columns more;                 ///< [other decision][member]
};

Stakes stakesOf(const Columns& decisions, std::size_t best, std::span<const double> weights) {
    Stakes stakes;
    const std::size_t members = decisions.front().size();
    stakes.weights.assign(members, 1);
    if (!weights.empty())
        stakes.weights.assign(weights.begin(), weights.end());
    const double sum = std::accumulate(stakes.weights.begin(), stakes.weights.end(), 0.0);
    for (double& weight : stakes.weights)
        weight /= sum;
    for (std::size_t k = 0; k < decisions.size(); ++k)
        if (k != best) {
            stakes.more.emplace_back(decisions[k]);
            for (std::size_t m = 0; m < members; ++m)
                stakes.more.back()[m] -= decisions[best][m];
        }
    return stakes;
}

/// The first function is 1, the others cosines of the rank, equal values sharing theirs. Empty if
/// there is nothing to know.
Columns cosinesOf(const std::vector<double>& constant, std::size_t cosines) {
    const std::size_t members = constant.size();
    std::vector<double> sorted = constant;
    std::ranges::sort(sorted);
    if (sorted.front() == sorted.back())
        return {};
    Columns functions(1, std::vector<double>(members, 1));
    for (std::size_t j = 1; j <= cosines; ++j) {
        functions.emplace_back(members);
        for (std::size_t m = 0; m < members; ++m) {
            const auto below = std::ranges::lower_bound(sorted, constant[m]) - sorted.begin();
            const auto upTo = std::ranges::upper_bound(sorted, constant[m]) - sorted.begin();
            const double rank =
                static_cast<double>(below + upTo) / (2 * static_cast<double>(members));
            functions[j][m] = std::cos(static_cast<double>(j) * std::numbers::pi * rank);
        }
    }
    return functions;
}

/// Weighted least squares on the same functions for several right sides.
class Regression {
public:
    Regression(const Columns& functions, const std::vector<double>& weights)
        : functions_(functions), size_(functions.size()), weighted_(functions) {
        for (std::vector<double>& function : weighted_)
            for (std::size_t m = 0; m < function.size(); ++m)
                function[m] *= weights[m];
        factor_.assign(size_ * size_, 0);
        // Cholesky; functions that depend on those before them get no coefficient.
        for (std::size_t i = 0; i < size_; ++i)
            for (std::size_t j = 0; j <= i; ++j) {
                const double whole = product(weighted_[i], functions_[j]);
                double sum = whole;
                for (std::size_t k = 0; k < j; ++k)
                    sum -= at(i, k) * at(j, k);
                if (i == j)
                    at(i, i) = sum > kDependentPivot * whole ? std::sqrt(sum) : 0;
                else
                    at(i, j) = at(j, j) > 0 ? sum / at(j, j) : 0;
            }
    }

    /// What is expected of a right side in every member.
    void fit(const std::vector<double>& values, std::vector<double>& expected) {
        std::vector<double> coefficients(size_);
        for (std::size_t i = 0; i < size_; ++i) {
            double sum = product(weighted_[i], values);
            for (std::size_t k = 0; k < i; ++k)
                sum -= at(i, k) * coefficients[k];
            coefficients[i] = at(i, i) > 0 ? sum / at(i, i) : 0;
        }
        for (std::size_t i = size_; i-- > 0;) {
            double sum = coefficients[i];
            for (std::size_t k = i + 1; k < size_; ++k)
                sum -= at(k, i) * coefficients[k];
            coefficients[i] = at(i, i) > 0 ? sum / at(i, i) : 0;
        }
        std::ranges::fill(expected, 0);
        for (std::size_t i = 0; i < size_; ++i)
            for (std::size_t m = 0; m < expected.size(); ++m)
                expected[m] += coefficients[i] * functions_[i][m];
    }

private:
    static double product(const std::vector<double>& a, const std::vector<double>& b) {
        return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
    }
    double& at(std::size_t row, std::size_t column) { return factor_[row * size_ + column]; }

    const Columns& functions_;
    std::size_t size_;
    Columns weighted_;
    std::vector<double> factor_;  ///< lower triangle
};

/// What deciding by these functions of a constant seems to add. Means of what is expected are those
/// of the values, so that nothing is to be gained where no other decision is ever expected to give
/// more than the best one.
double worthOf(const Columns& functions, const Stakes& stakes) {
    if (functions.empty())
        return 0;
    Regression regression(functions, stakes.weights);
    std::vector<double> most(stakes.weights.size(), 0), expected(most.size());
    for (const std::vector<double>& more : stakes.more) {
        regression.fit(more, expected);
        for (std::size_t m = 0; m < most.size(); ++m)
            most[m] = std::max(most[m], expected[m]);
    }
    return std::inner_product(most.begin(), most.end(), stakes.weights.begin(), 0.0);
}

/// The members in an order of chance (Fisher and Yates).
Stakes shuffled(const Stakes& stakes, std::uint64_t seed, std::uint32_t turn) {
    std::vector<std::size_t> order(stakes.weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i > 1; --i) {
        const double uniform = openUnit(randomBits(seed, Stream::permutation, turn, i));
        std::swap(order[i - 1], order[static_cast<std::size_t>(uniform * static_cast<double>(i))]);
    }
    Stakes other = stakes;
    for (std::size_t m = 0; m < order.size(); ++m) {
        other.weights[m] = stakes.weights[order[m]];
        for (std::size_t k = 0; k < stakes.more.size(); ++k)
            other.more[k][m] = stakes.more[k][order[m]];
    }
    return other;
}

double perfectValue(const Stakes& stakes) {
    double sum = 0;
    for (std::size_t m = 0; m < stakes.weights.size(); ++m) {
        double most = 0;
        for (const std::vector<double>& more : stakes.more)
            most = std::max(most, more[m]);
        sum += stakes.weights[m] * most;
    }
    return sum;
}

/// What constants seem to be worth where there is nothing to know.
struct Chances {
    std::vector<double> means;     ///< [constant]
    std::vector<double> luckiest;  ///< [shuffle]: of the constant that seems to be worth most
};

Result<Chances> chancesOf(const std::vector<Columns>& functions, const Stakes& stakes,
                          const InformationOptions& options, const std::stop_token& stop) {
    Chances chances{std::vector<double>(functions.size(), 0), {}};
    for (std::size_t turn = 0; turn < options.permutations; ++turn) {
        const Stakes other = shuffled(stakes, options.seed, static_cast<std::uint32_t>(turn));
        double luckiest = 0;
        for (std::size_t c = 0; c < functions.size(); ++c) {
            if (stop.stop_requested())
                return fail({codes::cancelled});
            const double worth = worthOf(functions[c], other);
            chances.means[c] += worth / static_cast<double>(options.permutations);
            luckiest = std::max(luckiest, worth);
        }
        chances.luckiest.push_back(luckiest);
    }
    std::ranges::sort(chances.luckiest);
    return chances;
}

}  // namespace

Result<Information> valueOfKnowing(const Columns& decisions, const Columns& constants,
                                   std::span<const double> weights,
                                   const InformationOptions& options, const std::stop_token& stop) {
    Information information;
    information.best = regretsOf(decisions, weights).best;
    const Stakes stakes = stakesOf(decisions, information.best, weights);
    information.perfect = perfectValue(stakes);
    std::vector<Columns> functions;
    for (const std::vector<double>& constant : constants)
        functions.push_back(cosinesOf(constant, options.cosines));
    const auto chances = chancesOf(functions, stakes, options, stop);
    if (!chances)
        return fail(chances.error());
    // Of n shuffles and what is there itself, so many may be as lucky.
    const auto lucky =
        static_cast<std::size_t>(options.error * static_cast<double>(options.permutations + 1));
    const double limit = lucky == 0 || chances->luckiest.empty()
                             ? std::numeric_limits<double>::infinity()
                             : chances->luckiest[chances->luckiest.size() - lucky];
    for (std::size_t c = 0; c < functions.size(); ++c) {
        const double worth = worthOf(functions[c], stakes), value = worth - chances->means[c];
        if (worth > limit && value > 0)
            information.named.push_back({c, value});
        information.noise = std::max(information.noise, limit - chances->means[c]);
    }
    std::ranges::stable_sort(information.named, std::ranges::greater(), &Knowing::value);
    return information;
}

}  // namespace kyosei
