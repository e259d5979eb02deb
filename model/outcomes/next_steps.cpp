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

Result<std::vector<StepEffect>> stepEffects(PolicyEnsemble& ensemble, const Scenario& scenario,
                                            const StepEffectsQuestion& question,
                                            std::stop_token stop) {
    const std::vector<double>& weights =
        question.weights.empty() ? ensemble.weights() : question.weights;
    const auto valuesOf = [&](const Scenario& of) -> Result<std::vector<double>> {
        const Result<PolicyFan> fan = ensemble.run(of, {question.output}, stop);
        if (!fan)
            return fail(fan.error());
        return fan->scenario.at(question.output, question.year);
    };
    const auto now = valuesOf(scenario);
    if (!now)
        return fail(now.error());
    std::vector<StepEffect> effects;
    for (const LeverCell& cell : ensemble.model().levers().cells()) {
        LeverSetting setting = scenario.setting(cell);
        const bool last = !(setting.value < cell.maximum);
        const double from = setting.value;
        setting.value = last ? std::max(cell.minimum, from - cell.step)
                             : std::min(cell.maximum, from + cell.step);
        Scenario moved = scenario;
        moved.set(cell, setting);
        auto values = valuesOf(moved);
        if (!values)
            return fail(std::move(values.error()));
        const double steps = setting.value == from ? 1 : (setting.value - from) / cell.step;
        for (std::size_t m = 0; m < values->size(); ++m)
            (*values)[m] = ((*values)[m] - (*now)[m]) / steps;
        effects.push_back({cell.id, changeOf(*values, weights), last});
        if (question.known)
            question.known(effects.back());
    }
    return effects;
}

}  // namespace kyosei
