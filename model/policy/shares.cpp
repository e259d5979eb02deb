// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/shares.h"

#include "model/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei {

namespace {

constexpr double kSteps = 1000;  ///< of which a whole has so many
constexpr double kRounding = 1e-6;

}  // namespace

bool areShares(const std::vector<double>& shares) {
    const auto isShare = [](double share) { return share >= 0 && share <= 1; };
    return std::all_of(shares.begin(), shares.end(), isShare) &&
           std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) <= kRounding;
}

std::vector<double> withShare(const std::vector<double>& shares, std::size_t changed, double share,
                              const std::vector<bool>& locked) {
    std::vector<std::size_t> others;
    double free = 1;  // for the changed one and those that may move
    double sum = 0;   // of those that may move
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (i == changed)
            continue;
        if (locked[i]) {
            free -= shares[i];
        } else {
            others.push_back(i);
            sum += shares[i];
        }
    }
    std::vector<double> result = shares;
    if (others.empty())
        return result;
    free = std::max(0.0, free);
    result[changed] =
        withoutRoundingNoise(std::clamp(std::round(share * kSteps) / kSteps, 0.0, free));
    const double left = free - result[changed];
    double given = 0;
    for (const std::size_t i : others) {
        const double part = sum > 0 ? shares[i] / sum : 1 / static_cast<double>(others.size());
        result[i] = std::floor(left * part * kSteps + kRounding) / kSteps;
        given += result[i];
    }
    // What rounding left over goes where it is noticed least.
    const auto largest =
        std::max_element(others.begin(), others.end(),
                         [&](std::size_t a, std::size_t b) { return result[a] < result[b]; });
    result[*largest] = withoutRoundingNoise(std::max(0.0, result[*largest] + left - given));
    return result;
}

}  // namespace kyosei
