// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"

#include <QString>

#include <cstddef>

namespace kyosei {

/// What a kept proposal comes to at the horizon: overall stability, each indicator, and what it
/// costs; empty until it has been run, and without what must not be seen yet.
[[nodiscard]] QString proposalResults(const RunView& view, std::size_t place);

}  // namespace kyosei
