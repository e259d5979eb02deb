// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/worldviews.h"
#include "model/service/policy_model.h"

namespace kyosei {

/// The world-views embedded in the program, checked against its parameter table.
[[nodiscard]] Result<WorldViews> embeddedWorldViews(const PolicyModel& model);

}  // namespace kyosei
