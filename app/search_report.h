// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/packages.h"

#include <string>

namespace kyosei::cli {

/// What a search found, for people to read.
[[nodiscard]] std::string foundText(const search::Found& found, const search::Request& request,
                                    const LeverTable& levers);

}  // namespace kyosei::cli
