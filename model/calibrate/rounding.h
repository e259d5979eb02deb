// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cmath>

namespace kyosei::calibrate {

/// The number nearest to a decimal text of so many significant digits.
[[nodiscard]] inline double rounded(double value, int digits) {
    if (!std::isfinite(value))
        return value;
    char text[40];
    const auto written =
        std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits);
    double result = value;
    std::from_chars(text, written.ptr, result);
    return result;
}

}  // namespace kyosei::calibrate
