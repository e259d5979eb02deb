// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kyosei {

/// Philox4x32-10 (Salmon and others 2011): random words as a pure function of counter and key, so
/// that draw number k needs no other draw before it and is the same on every thread and host.
[[nodiscard]] std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                                  std::array<std::uint32_t, 2> key);

/// Independent sequences of random numbers under one seed.
enum class Stream : std::uint32_t { points, permutation, jitter, scramble };

/// The random number at a position of a stream, by Philox.
[[nodiscard]] std::uint64_t randomBits(std::uint64_t seed, Stream stream, std::uint32_t dimension,
                                       std::uint64_t position);

/// A uniform number strictly between 0 and 1 (a centred multiple of 2^-52) from the upper bits.
[[nodiscard]] inline double openUnit(std::uint64_t bits) {
    return (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52;
}

/// The value that a standard normal variable does not exceed with probability `p` in [0, 1].
[[nodiscard]] double normalQuantile(double p);
/// The probability that a standard normal variable does not exceed `x`.
[[nodiscard]] double normalProbability(double x);
/// The smallest whole number that a Poisson variable exceeds with probability at most 1 - `p`; 0
/// for means of at most 0, not a number if the mean is not finite.
[[nodiscard]] double poissonQuantile(double p, double mean);

}  // namespace kyosei
