// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"
#include "ui/run/run_view.h"

namespace kyosei {

/// What the headline says at the horizon, for a log: overall stability first. Ranges only with a
/// fan.
[[nodiscard]] std::vector<KeyResult> keyResults(const RunView& view);

}  // namespace kyosei
