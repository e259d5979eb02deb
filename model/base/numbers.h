// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace kyosei {

/// The shortest decimal text that reads back to the same bits; of finite numbers.
[[nodiscard]] inline std::string shortestNumber(double value) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

/// 0.3 instead of 0.30000000000000004, so that files and boxes show the number that was meant:
/// rounded to nine decimals.
[[nodiscard]] inline double withoutRoundingNoise(double value) {
    return std::round(value * 1e9) / 1e9;
}

/// The number that the whole text is; nullopt for anything else, infinities among it.
[[nodiscard]] inline std::optional<double> finiteNumber(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

}  // namespace kyosei
