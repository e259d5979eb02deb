// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kyosei::calibrate {

/// exp(logs), scaled to a sum of 1; what is not finite gets 0. At least one must be finite.
[[nodiscard]] std::vector<double> normalisedWeights(std::span<const double> logs);

/// Some members out of many, each at most once, ascending, with weights that add up to 1.
struct Selection {
    std::vector<std::size_t> members;
    std::vector<double> weights;
};

/// Picks `count` members (or all with a weight, if there are fewer) such that the expected weight
/// of each is its own: heavy ones stay as they are, among the rest a systematic sample in their
/// order gets one common weight. No other unbiased choice changes the weights less (Fearnhead and
/// Clifford 2003). `weights` add up to 1; `start` in [0, 1) is where the systematic sample begins.
[[nodiscard]] Selection select(std::span<const double> weights, std::size_t count, double start);

}  // namespace kyosei::calibrate
