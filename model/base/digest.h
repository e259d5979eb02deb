// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyosei {

/// 32 hexadecimal digits of a text (SHA-1, as a name-based UUID of RFC 4122).
[[nodiscard]] std::string digestOf(std::string_view text);

}  // namespace kyosei
