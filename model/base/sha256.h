// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyosei {

/// 64 hexadecimal digits, as `sha256sum` prints them (FIPS 180-4).
[[nodiscard]] std::string sha256Of(std::string_view text);

}  // namespace kyosei
