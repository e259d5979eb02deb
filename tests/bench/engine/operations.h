// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/program.h"

#include <array>
#include <cstddef>

namespace kyosei::bench {

/// Kinds of arithmetic that processors do at different speeds.
enum class Work { add, multiply, divide, exponential, logarithm };
inline constexpr std::size_t kWorkKinds = 5;

/// Numbers of operations, or seconds per operation, by kind.
using PerKind = std::array<double, kWorkKinds>;

/// Scalar arithmetic operations.
struct Operations {
    /// Comparing, selecting, minimum and maximum are additions; a power is a logarithm, a
    /// multiplication and an exponential; a graphical function four additions and a multiplication.
    PerKind kinds{};
    double total = 0;  ///< as they stand in the equations: a power is one
};

/// What one member needs for one evaluation of all equations and the step to the next, as the
/// program was compiled. Moving numbers counts as nothing.
[[nodiscard]] Operations operationsPerStep(const Program& program);

/// Seconds per operation that one core reaches with numbers in its nearest cache: loops compiled
/// for this very processor, with the vector functions of the C library.
[[nodiscard]] PerKind measurePeak();

/// The least time for these operations at those speeds, in seconds.
[[nodiscard]] double leastTime(const Operations& operations, const PerKind& peak);

}  // namespace kyosei::bench
