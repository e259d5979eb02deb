// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <string>

namespace kyosei {

/// The shortest decimal text that reads back to the same bits; of finite numbers.
[[nodiscard]] inline std::string shortestNumber(double value) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

}  // namespace kyosei
