// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/made_once.h"
#include "model/outcomes/knockout_runs.h"
#include "model/outcomes/policy_paths.h"

#include <memory>
#include <vector>

namespace kyosei {

/// Links of the policy model with a switch each, and what can be asked of them. All questions share
/// one compiled model. Immutable; safe to use from several threads.
struct HeldLinks {
    std::vector<Knockout> links;
    std::shared_ptr<const KnockoutRuns> without;  ///< a group per link
    std::shared_ptr<const PolicyPaths> paths;     ///< between the links; null for loops
};

/// The links of the argument (embeddedKnockouts()): compiled once, by the first who asks.
[[nodiscard]] SharedSource<const HeldLinks>
argumentLinksOnce(std::shared_ptr<const PolicyModel> model);
/// The named feedback loops (loopKnockouts()), in the order of the model's file.
[[nodiscard]] SharedSource<const HeldLinks> loopsOnce(std::shared_ptr<const PolicyModel> model);

/// The policy model without these loops. Its program has the variables of the model's in the same
/// slots, and more behind them, so that whoever shows runs of the model can show its runs. In the
/// baseline nothing differs, bit for bit.
[[nodiscard]] Result<std::shared_ptr<const PolicyModel>>
modelWithout(const PolicyModel& model, const std::vector<Knockout>& loops);

}  // namespace kyosei
