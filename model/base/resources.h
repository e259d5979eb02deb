// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kyosei {

/// A file of resources/ that is embedded in the program, by its path below resources/, e.g.
/// "model/northeast-asia.xmile". The bytes live as long as the program.
[[nodiscard]] std::optional<std::string_view> resource(std::string_view path);

/// The same of a file that the program cannot do without: an issue that says so if it is missing.
[[nodiscard]] Result<std::string_view> requiredResource(std::string_view path);

/// Paths of all embedded files below a folder given with its slash, e.g. "scenarios/", ascending.
[[nodiscard]] std::vector<std::string_view> resourcesBelow(std::string_view folder);

}  // namespace kyosei
