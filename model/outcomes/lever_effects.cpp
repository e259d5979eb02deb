// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/lever_effects.h"

#include <utility>

namespace kyosei {

Result<ProbeEffects> leverEffects(const PolicyModel& model, const Scenario& scenario,
                                  const std::vector<Slot>& outputs, double time,
                                  std::stop_token stop) {
    std::vector<Probe> probes;
    for (const LeverCell& cell : model.levers().cells())
        probes.push_back(
            {cell.valueSlot, scenario.setting(cell).value, cell.step, cell.minimum, cell.maximum});
    return probeEffects(model.program(), model.inputsFor(scenario), probes, outputs, time,
                        std::move(stop));
}

}  // namespace kyosei
