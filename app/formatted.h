// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

}  // namespace kyosei::cli
