// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdio>
#include <string>

namespace kyosei::cli {

/// As std::printf() would print it, however long.
template <class... Values>
[[nodiscard]] std::string formatted(const char* format, const Values&... values) {
    std::string text(static_cast<std::size_t>(std::snprintf(nullptr, 0, format, values...)), ' ');
    std::snprintf(text.data(), text.size() + 1, format, values...);
    return text;
}

/// The value, or 0 where it would be printed as -0.0 with so many decimals.
[[nodiscard]] inline double withoutNegativeZero(double value, int decimals) {
    const double half = 0.5 * std::pow(10, -decimals);
    return std::abs(value) < half ? 0.0 : value;
}

}  // namespace kyosei::cli
