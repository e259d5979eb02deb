// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/next_steps.h"

#include "model/outcomes/lever_effects.h"

#include <algorithm>
#include <utility>

namespace kyosei {

Result<std::vector<NextStep>> nextSteps(const PolicyModel& model, const Scenario& scenario,
                                        Slot output, double time, std::stop_token stop) {
    const auto effects = leverEffects(model, scenario, {output}, time, std::move(stop));
    if (!effects)
        return fail(effects.error());
    std::vector<NextStep> steps;
    for (std::size_t i = 0; i < model.levers().cells().size(); ++i)
        steps.push_back({model.levers().cells()[i].id, effects->at(i, 0)});
    std::stable_sort(steps.begin(), steps.end(),
                     [](const NextStep& a, const NextStep& b) { return a.effect > b.effect; });
    return steps;
}

}  // namespace kyosei
