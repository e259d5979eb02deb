// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/packages.h"

#include <string>

namespace kyosei::search {

/// What was asked for and what was found, as JSON (format "kyosei-packages", version 1): goals in
/// words, limits, packages and front with their levers, costs in LeverTable::costUnit() a year,
/// chances (0..1) and what each goal reaches. Numbers are the shortest that read back to the same
/// bits; the same search gives the same text.
[[nodiscard]] std::string writeFound(const Found& found, const Request& request,
                                     const LeverTable& levers);

}  // namespace kyosei::search
