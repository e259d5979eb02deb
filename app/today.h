// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>
#include <string>

namespace kyosei::cli {

/// "2026-11-29", by the clock and time zone of the machine.
[[nodiscard]] inline std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm calendar{};
    char text[16];
    if (!localtime_r(&now, &calendar) ||
        std::strftime(text, sizeof text, "%Y-%m-%d", &calendar) == 0)
        return {};
    return text;
}

}  // namespace kyosei::cli
