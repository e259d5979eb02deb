// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/made_once.h"
#include "model/simulation/policy_model.h"
#include "model/structure/named_loop_shares.h"

#include <memory>
#include <span>
#include <stop_token>

namespace kyosei {

/// Which named feedback loops of the policy model drive a scenario when. Made once, which takes the
/// model apart, then asked as often as wanted. Immutable; safe to use from several threads.
class PolicyLoops {
public:
    [[nodiscard]] static Result<std::shared_ptr<const PolicyLoops>>
    of(std::shared_ptr<const PolicyModel> model);

    /// Shares over the steps that end in these calendar years, in the run with central constants.
    [[nodiscard]] Result<structure::NamedLoopShares> shares(const Scenario& scenario,
                                                            std::span<const double> years,
                                                            std::stop_token stop = {}) const;

private:
    PolicyLoops(std::shared_ptr<const PolicyModel> model, structure::Structure structure);

    std::shared_ptr<const PolicyModel> model_;
    structure::Structure structure_;
    structure::NamedLoops names_;
};

[[nodiscard]] SharedSource<const PolicyLoops>
policyLoopsOnce(std::shared_ptr<const PolicyModel> model);

}  // namespace kyosei
