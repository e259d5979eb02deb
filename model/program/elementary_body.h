// SPDX-License-Identifier: GPL-3.0-or-later
// The functions themselves; included once for processors that have fused multiply-add and once for
// the others. Therefore everything has internal linkage. Every step mirrors the instruction of the
// same place in model/engine/native/vector_math.cpp.
#pragma once

#include "model/program/elementary.h"
#include "model/program/elementary_constants.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace kyosei {
namespace {

using namespace elementary;

template <std::size_t Count> double polynomial(const double (&c)[Count], double r, double square) {
    constexpr std::size_t last = Count - 1;
    double sums[] = {c[last - last % 2], c[last - 1 + last % 2]};
    for (std::size_t i = last - 1; i-- > 0;)
        sums[i % 2] = std::fma(sums[i % 2], square, c[i]);
    return std::fma(sums[1], r, sums[0]);
}

/// 2^k for integral k in -1022 .. 1023.
double powerOfTwo(double k) {
    return std::bit_cast<double>((std::bit_cast<std::uint64_t>(k + kRounder) + 1023) << 52);
}

/// exp(x + tail); comparisons are written so that what is not a number passes.
double exponentialOfSum(double x, double tail) {
    const double high = kHighest < x ? kHighest : x;
    const double bounded = kLowest > high ? kLowest : high;
    const double k = std::fma(kLog2OfE, bounded, kRounder) - kRounder;
    const double reduced = std::fma(-k, kLn2Low, std::fma(-k, kLn2High, bounded));
    const double r = reduced + tail;
    const double square = r * r;
    const double sum = std::fma(polynomial(kExponentialSeries, r, square), square, r) + 1;
    const double half = (k * 0.5 + kRounder) - kRounder;
    return sum * powerOfTwo(half) * powerOfTwo(k - half);
}

double exponential(double x) {
    return exponentialOfSum(x, 0);
}

struct Sum {
    double high, low;
};

/// ln |x| for finite x other than zero.
Sum logarithmInTwo(double x) {
    const double size = std::fabs(x);
    const bool isSubnormal = size < 0x1p-1022;
    const auto normal = std::bit_cast<std::uint64_t>(isSubnormal ? size * 0x1p54 : size);
    const std::uint64_t shifted = normal + 0x0008000000000000;
    const double e = static_cast<double>(shifted >> 52) - (isSubnormal ? 1023 + 54 : 1023);
    const auto mantissa =
        std::bit_cast<double>(normal - (shifted & 0xFFF0000000000000) + 0x3FF0000000000000);
    const std::size_t place = std::bit_cast<std::uint64_t>(mantissa + kRounder / 16) % 16;

    const LogarithmTables& tables = logarithmTables();
    const double r = std::fma(mantissa, tables.reciprocal[place], -1.0);
    const double base = std::fma(e, kLn2High, tables.high[place]);
    const double high = base + r;
    const double low = std::fma(e, kLn2Low, (base - high) + r) + tables.low[place];
    const double square = r * r;
    return {high, std::fma(square, polynomial(kLogarithmSeries, r, square), low)};
}

double naturalLogarithm(double x) {
    if (x > 0 && x < kInfinity) {
        const Sum sum = logarithmInTwo(x);
        return sum.high + sum.low;
    }
    if (x == 0)
        return -kInfinity;
    return x < 0 ? kNotANumber : x;
}

/// x^y where x is not a positive finite number.
double unusualPower(double x, double y, double ofSize) {
    if (y == 0)
        return 1;
    if (std::isnan(x) || std::isnan(y))
        return x + y;
    double result = ofSize;
    if (x == 0)
        result = y < 0 ? kInfinity : 0;
    else if (std::isinf(x))
        result = y > 0 ? kInfinity : 0;
    if (!(x < 0))
        return result;
    if (y != std::trunc(y))
        return kNotANumber;
    return y * 0.5 == std::trunc(y * 0.5) ? result : -result;
}

double power(double x, double y) {
    const bool isOrdinary = x > 0 && x < kInfinity;
    if (!isOrdinary && (x == 0 || !std::isfinite(x)))
        return unusualPower(x, y, 0);
    const Sum sum = logarithmInTwo(x);
    const double logarithm = sum.high + sum.low;
    const double correction = (sum.high - logarithm) + sum.low;
    const double product = y * logarithm;
    double rest = std::fma(y, correction, std::fma(logarithm, y, -product));
    rest = rest < 0x1p-30 ? rest : 0x1p-30;
    rest = rest > -0x1p-30 ? rest : -0x1p-30;
    const double result = exponentialOfSum(product, rest);
    return isOrdinary ? result : unusualPower(x, y, result);
}

constexpr ElementaryFunctions kFunctions{exponential, naturalLogarithm, power};

}  // namespace
}  // namespace kyosei
