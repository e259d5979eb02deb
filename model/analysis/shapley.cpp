// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/shapley.h"

#include "model/base/random.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace kyosei {

namespace {

/// into += factor * (after - before)
void addDifference(std::vector<double>& into, const std::vector<double>& after,
                   const std::vector<double>& before, double factor) {
    for (std::size_t m = 0; m < into.size(); ++m)
        into[m] += factor * (after[m] - before[m]);
}

/// For each size of a coalition, how likely it is to be there when a given other player joins:
/// size! (players - size - 1)! / players!
std::vector<double> joiningProbabilities(std::size_t players) {
    std::vector<double> found(players);
    for (std::size_t size = 0; size < players; ++size) {
        // 1 / (players * binomial(players - 1, size)), without factorials that overflow.
        double ways = static_cast<double>(players);
        for (std::size_t k = 1; k <= size; ++k)
            ways *= static_cast<double>(players - k) / static_cast<double>(k);
        found[size] = 1 / ways;
    }
    return found;
}

double weightedMean(const std::vector<double>& values, std::span<const double> weights) {
    double sum = 0;
    double total = 0;
    for (std::size_t m = 0; m < values.size(); ++m) {
        const double weight = weights.empty() ? 1 : weights[m];
        if (weight == 0)
            continue;
        sum += weight * values[m];
        total += weight;
    }
    return sum / total;
}

double standardError(const std::vector<double>& estimates) {
    if (estimates.size() < 2)
        return std::numeric_limits<double>::infinity();
    const auto count = static_cast<double>(estimates.size());
    const double mean = std::accumulate(estimates.begin(), estimates.end(), 0.0) / count;
    double squares = 0;
    for (const double estimate : estimates)
        squares += (estimate - mean) * (estimate - mean);
    return std::sqrt(squares / (count - 1) / count);
}

}  // namespace

std::vector<std::vector<double>> shapleyValues(std::size_t players, const Worths& worths) {
    assert(players <= kMaxPlayers && worths.size() == std::size_t{1} << players);
    const std::vector<double> probability = joiningProbabilities(players);
    std::vector values(players, std::vector<double>(worths.begin()->second.size(), 0));
    for (const auto& [coalition, worth] : worths)
        for (std::size_t player = 0; player < players; ++player) {
            const Coalition joined = coalition | Coalition{1} << player;
            if (joined != coalition)
                addDifference(values[player], worths.at(joined), worth,
                              probability[static_cast<std::size_t>(std::popcount(coalition))]);
        }
    return values;
}

std::vector<std::vector<std::size_t>> joiningOrders(std::size_t players, std::size_t pairs,
                                                    std::uint64_t seed) {
    std::vector<std::vector<std::size_t>> orders;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        std::vector<std::size_t> order(players);
        std::iota(order.begin(), order.end(), std::size_t{0});
        // std::shuffle differs between libraries.
        for (std::size_t last = players; last > 1; --last)
            std::swap(order[last - 1], order[randomBits(seed, Stream::permutation,
                                                        static_cast<std::uint32_t>(pair), last) %
                                             last]);
        orders.push_back(order);
        orders.emplace_back(order.rbegin(), order.rend());
    }
    return orders;
}

std::vector<Coalition> coalitionsOf(std::span<const std::vector<std::size_t>> orders) {
    std::set<Coalition> found{0};
    for (const std::vector<std::size_t>& order : orders) {
        Coalition coalition = 0;
        for (const std::size_t player : order)
            found.insert(coalition |= Coalition{1} << player);
    }
    return {found.begin(), found.end()};
}

SampledShapley sampledShapley(std::span<const std::vector<std::size_t>> orders,
                              const Worths& worths, std::span<const double> weights) {
    assert(!orders.empty() && orders.size() % 2 == 0);
    const std::size_t players = orders.front().size();
    const std::size_t members = worths.at(0).size();
    const auto pairs = static_cast<double>(orders.size() / 2);
    SampledShapley sampled;
    sampled.values.assign(players, std::vector<double>(members, 0));
    std::vector<std::vector<double>> estimates(players);
    for (std::size_t first = 0; first < orders.size(); first += 2) {
        std::vector ofPair(players, std::vector<double>(members, 0));
        for (const std::size_t order : {first, first + 1}) {
            Coalition coalition = 0;
            for (const std::size_t player : orders[order]) {
                const Coalition joined = coalition | Coalition{1} << player;
                addDifference(ofPair[player], worths.at(joined), worths.at(coalition), 0.5);
                coalition = joined;
            }
        }
        for (std::size_t player = 0; player < players; ++player) {
            estimates[player].push_back(weightedMean(ofPair[player], weights));
            for (std::size_t m = 0; m < members; ++m)
                sampled.values[player][m] += ofPair[player][m] / pairs;
        }
    }
    for (const std::vector<double>& ofPlayer : estimates)
        sampled.errors.push_back(standardError(ofPlayer));
    return sampled;
}

}  // namespace kyosei
