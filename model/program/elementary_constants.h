// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

/// Numbers that the exponential, the logarithm and the power are computed with.
namespace kyosei::elementary {

// ln 2 in two parts; the first has 32 bits, so that its product with an exponent is exact.
inline constexpr double kLn2High = 6.93147180369123816490e-01;
inline constexpr double kLn2Low = 1.90821492927058770002e-10;
inline constexpr double kLog2OfE = 1.44269504088896338700;
inline constexpr double kRounder = 0x1.8p52;  // adding and subtracting it rounds to an integer
inline constexpr double kInfinity = std::numeric_limits<double>::infinity();
inline constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
// Beyond these the exponential is infinite or zero.
inline constexpr double kHighest = 710;
inline constexpr double kLowest = -746;

/// (exp(r) - 1 - r) / r^2 for |r| <= ln(2)/2, to 2^-56.
inline constexpr double kExponentialSeries[] = {
    0x1.0000000000001p-1,  0x1.5555555555556p-3,  0x1.5555555553d63p-5,  0x1.11111111109b3p-7,
    0x1.6c16c1788bd90p-10, 0x1.a01a01a7c41d5p-13, 0x1.a019b90d2ae7ap-16, 0x1.71de0dae63bb3p-19,
    0x1.289185613a3d6p-22, 0x1.af38a9b0ec855p-26};
/// (ln(1 + r) - r) / r^2 for |r| <= 1/24, to 2^-57.
inline constexpr double kLogarithmSeries[] = {
    -0x1.0000000000000p-1, 0x1.5555555555349p-2,  -0x1.ffffffffffc3ep-3,
    0x1.999999a1496bbp-3,  -0x1.5555555c613e7p-3, 0x1.24920ae64a6f1p-3,
    -0x1.ffff8de20d518p-4, 0x1.c891a33c2d38ap-4,  -0x1.9aefb41c8f950p-4};

/// Reciprocals of m = k/16 and ln(m) in two parts, at place k modulo 16 for k = 12 .. 24. The first
/// part has few enough bits that its sum with a multiple of ln 2 is exact.
struct LogarithmTables {
    double reciprocal[16] = {}, high[16] = {}, low[16] = {};

    LogarithmTables();
};

[[nodiscard]] const LogarithmTables& logarithmTables();

}  // namespace kyosei::elementary
