// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/stress.h"

#include "model/policy/reference.h"
#include "model/simulation/policy_worldviews.h"
#include "model/stress/verdict.h"

namespace kyosei::report {

namespace {

std::vector<double> differencesOf(const Ensemble& before, const Ensemble& after, Slot output,
                                  double time) {
    std::vector<double> values = after.at(output, time);
    const std::vector<double> subtracted = before.at(output, time);
    for (std::size_t k = 0; k < values.size(); ++k)
        values[k] -= subtracted[k];
    return values;
}

std::vector<const Shock*> shocksFor(const PolicyModel& model, const Scenario& scenario) {
    std::vector<const Shock*> shocks;
    for (const Shock& shock : model.shocks().shocks())
        if (!scenario.shocks.contains(shock.id) &&
            !model.shocks().clashing(shock.id, scenario.shocks))
            shocks.push_back(&shock);
    return shocks;
}

}  // namespace

Fate fateOf(const Change& usual, const Change& stressed, const ChangeThresholds& thresholds) {
    switch (stress::verdictOf(usual, stressed, thresholds)) {
    case stress::Verdict::holds:
    case stress::Verdict::grows: return Fate::holds;
    case stress::Verdict::shrinks: return Fate::shrinks;
    case stress::Verdict::turns: return Fate::turns;
    default: return Fate::unclear;
    }
}

std::size_t stressRuns(const PolicyModel& model, const Scenario& scenario) {
    return 2 * shocksFor(model, scenario).size() + 1;
}

Result<std::vector<StressFact>> stressOf(PolicyEnsemble& ensemble,
                                         const std::shared_ptr<const PolicyModel>& model,
                                         const Scenario& scenario, Slot output,
                                         const std::vector<double>& weights,
                                         const std::function<void()>& step, std::stop_token stop) {
    const double horizon = model->charts().headline().horizon;
    const auto differences = [&](const Scenario& one) -> Result<std::vector<double>> {
        step();
        auto fan = ensemble.run(one, {output}, stop);
        if (!fan)
            return fail(fan.error());
        const Scenario reference = referenceOf(one);
        if (reference.isBaseline())
            return differencesOf(*fan->baseline, fan->scenario, output, horizon);
        step();
        auto before = ensemble.run(reference, {output}, stop);
        if (!before)
            return fail(before.error());
        return differencesOf(before->scenario, fan->scenario, output, horizon);
    };
    std::vector<StressFact> facts;
    for (const Shock* shock : shocksFor(*model, scenario)) {
        Scenario stressed = scenario;
        stressed.shocks[shock->id] = kStressYear;
        const auto found = differences(stressed);
        if (!found)
            return fail(found.error());
        facts.push_back(
            {StressFact::Kind::shock, shock->title, kStressYear, changeOf(*found, weights)});
    }
    const auto usual = differences(scenario);
    if (!usual)
        return fail(usual.error());
    const auto reweighted = ReweightedMembers::of(model);
    if (!reweighted)
        return fail(reweighted.error());
    const auto& views = reweighted->views().views();
    for (std::size_t v = 0; v < views.size(); ++v) {
        const auto under = reweighted->weightsOfView(v);
        if (!under)
            return fail(under.error());
        if (under->weights.size() == usual->size())
            facts.push_back(
                {StressFact::Kind::school, views[v].title, 0, changeOf(*usual, under->weights)});
    }
    return facts;
}

}  // namespace kyosei::report
