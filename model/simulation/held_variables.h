// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/holding.h"
#include "model/simulation/policy_model.h"

#include <memory>
#include <string>
#include <vector>

namespace kyosei {

/// The policy model with variables held at what they are in the baseline: whoever reads one of them
/// reads its recorded baseline, while what the scenario would make of it goes on under another name
/// and acts on nothing. In the baseline nothing differs, bit for bit. Constants, levers and members
/// are those of the model. Fails for names that the model does not have, and for constants.
[[nodiscard]] Result<std::shared_ptr<const PolicyModel>>
modelHolding(const PolicyModel& model, const std::vector<std::string>& variables);
/// The same for links, which single variables may read as held.
[[nodiscard]] Result<std::shared_ptr<const PolicyModel>>
modelHolding(const PolicyModel& model, const std::vector<Hold>& holds);

}  // namespace kyosei
