// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/batch_engine.h"
#include "model/policy/scenario.h"

#include <vector>

namespace kyosei {

/// The constants of the model that a scenario sets; unknown levers, shocks and indicators are
/// left out.
///
/// A rule moves a lever by saying how far its changed setting is in force. For a lever that only
/// rules move, the setting is the value farthest from the baseline that one of them wants, with a
/// start beyond the horizon.
[[nodiscard]] std::vector<ConstantOverride>
constantsOf(const Scenario& scenario, const LeverTable& levers, const ShockTable& shocks);

}  // namespace kyosei
