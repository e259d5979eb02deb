// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/lever_ends.h"

#include <utility>

namespace kyosei {

Scenario leversAtMaximum(const LeverTable& levers) {
    Scenario scenario;
    for (const LeverCell& cell : levers.cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        scenario.set(cell, setting);
    }
    return scenario;
}

Result<std::vector<double>> changeAtLeverEnds(const PolicyModel& model,
                                              const std::vector<Slot>& outputs, double time,
                                              std::stop_token stop) {
    const auto run = model.runShown(leversAtMaximum(model.levers()), std::move(stop), outputs);
    if (!run)
        return fail(run.error());
    std::vector<double> changes;
    for (const Slot slot : outputs)
        changes.push_back(run->at(slot, time) - model.baseline()->at(slot, time));
    return changes;
}

}  // namespace kyosei
