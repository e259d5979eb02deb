// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kyosei {

/// What the names of new scenario files end with: desktops tell by it what a double click opens,
/// and programs that know JSON still know the file. Any other name ending in .json is read as well.
[[nodiscard]] QString scenarioEnding();

/// The name of a scenario file without folder and ending.
[[nodiscard]] QString scenarioBaseName(const QString& path);

}  // namespace kyosei
