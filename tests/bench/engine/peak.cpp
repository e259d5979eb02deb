// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with -march=native -ffast-math: what this processor can do, not what the engine does.
#include "tests/bench/engine/measure.h"
#include "tests/bench/engine/operations.h"

#include <array>
#include <cmath>

namespace kyosei::bench {

namespace {

constexpr std::size_t kCount = 512;  // 4 KB
constexpr int kRepeats = 2000;
constexpr int kChain = 16;  // operations on a number while it is in a register

using Numbers = std::array<double, kCount>;

/// Seconds per element of one pass, the best of several tries, since peak is what is looked for.
template <typename Pass> double perElement(const Pass& pass) {
    alignas(64) Numbers numbers;
    double best = 1;
    for (int attempt = 0; attempt < 15; ++attempt) {
        for (std::size_t i = 0; i < kCount; ++i)
            numbers[i] = 0.5 + 0.001 * static_cast<double>(i);
        const double start = seconds();
        for (int repeat = 0; repeat < kRepeats; ++repeat) {
            pass(numbers);
            asm volatile("" : : "r"(numbers.data()) : "memory");  // each pass is really made
        }
        best = std::min(best, (seconds() - start) / kRepeats / kCount);
    }
    return best;
}

void multiplyAndAdd(Numbers& numbers) {
#pragma omp simd
    for (double& number : numbers) {
        double value = number;
        for (int k = 0; k < kChain; ++k)
            value = value * 0.5 + 0.25 * k;
        number = value;
    }
}

void divide(Numbers& numbers) {
#pragma omp simd
    for (double& number : numbers)
        number = 1.5 / (number + 0.5);
}

void exponential(Numbers& numbers) {
#pragma omp simd
    for (double& number : numbers)
        number = std::exp(-number);
}

void logarithm(Numbers& numbers) {
#pragma omp simd
    for (double& number : numbers)
        number = std::log(1.5 + number);
}

}  // namespace

PerKind measurePeak() {
    const double simple = perElement(multiplyAndAdd) / (2 * kChain);
    return {simple, simple, perElement(divide), perElement(exponential), perElement(logarithm)};
}

}  // namespace kyosei::bench
