// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace kyosei {

/// A file of resources/ that is embedded in the program, by its path below resources/, e.g.
/// "model/northeast-asia.xmile". The bytes live as long as the program.
[[nodiscard]] std::optional<std::string_view> resource(std::string_view path);

}  // namespace kyosei
