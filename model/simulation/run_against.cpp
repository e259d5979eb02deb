// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/run_against.h"

#include <memory>
#include <utility>

namespace kyosei {

Result<PolicyFan> runAgainst(PolicyEnsemble& ensemble, const Scenario& scenario,
                             const Scenario& reference, const std::vector<Slot>& outputs,
                             const std::stop_token& stop) {
    Result<PolicyFan> fan = ensemble.run(scenario, outputs, stop);
    if (!fan || reference.isBaseline())
        return fan;
    Result<PolicyFan> before = ensemble.run(reference, outputs, stop);
    if (!before)
        return before;
    fan->baseline = std::make_shared<const Ensemble>(std::move(before->scenario));
    return fan;
}

}  // namespace kyosei
