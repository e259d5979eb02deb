// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/exploration.h"

#include <string>

namespace kyosei::cli {

/// One row per output and time; columns that a row has nothing for are empty.
[[nodiscard]] std::string explorationCsv(const explore::Exploration& exploration,
                                         const explore::Tally& tally);

/// The same with all settings.
[[nodiscard]] std::string explorationJson(const explore::Exploration& exploration,
                                          const explore::Tally& tally);

}  // namespace kyosei::cli
