// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_ensemble.h"

#include <stop_token>
#include <vector>

namespace kyosei {

/// A scenario in every member, with the same members under `reference` in the place of the baseline
/// (see referenceOf()). Fails as PolicyEnsemble::run() does.
[[nodiscard]] Result<PolicyFan> runAgainst(PolicyEnsemble& ensemble, const Scenario& scenario,
                                           const Scenario& reference,
                                           const std::vector<Slot>& outputs,
                                           const std::stop_token& stop = {});

}  // namespace kyosei
