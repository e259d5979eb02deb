// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/yardstick.h"

#include "model/analysis/bands.h"
#include "model/base/interpolation.h"
#include "model/policy/bundled_scenarios.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

Result<Scenario> bundledScenario(const std::vector<BundledScenario>& all, const std::string& id) {
    const auto found = std::ranges::find(all, id, &BundledScenario::id);
    if (found == all.end())
        return fail({Severity::error,
                     IssueCode::unknownName,
                     {"charts.json", 0, "headline.yardstick"},
                     "The program carries no scenario '" + id + "'.",
                     "Name a file of resources/scenarios without its ending."});
    return found->scenario;
}

KnownEffect effectOf(const PolicyFan& fan, const YardstickEntry& entry,
                     const std::vector<Slot>& outputs, double horizon, const BandOptions& options) {
    KnownEffect effect{entry.label, {}};
    for (const Slot slot : outputs) {
        const std::vector<double> medians =
            differenceBands(*fan.baseline, fan.scenario, slot, options).median();
        const auto lower = [](double a, double b) { return std::min(a, b); };
        effect.changes.push_back(entry.worstYear
                                     ? std::accumulate(medians.begin(), medians.end(), 0.0, lower)
                                     : interpolate(fan.scenario.times(), medians, horizon));
    }
    return effect;
}

}  // namespace

double Yardstick::change(std::size_t effect, Slot output) const {
    const auto found = std::ranges::find(outputs, output);
    return found == outputs.end()
               ? std::numeric_limits<double>::quiet_NaN()
               : effects[effect].changes[static_cast<std::size_t>(found - outputs.begin())];
}

Result<Yardstick> yardstick(PolicyEnsemble& ensemble, std::span<const double> weights,
                            std::stop_token stop) {
    const PolicyModel& model = ensemble.model();
    const Headline& headline = model.charts().headline();
    Yardstick result;
    result.outputs = headline.outputs();
    BandOptions options;
    options.probabilities = {0.5};
    options.weights =
        weights.empty() ? ensemble.weights() : std::vector<double>(weights.begin(), weights.end());
    const auto bundled = bundledScenarios(model.levers(), model.shocks());
    if (!bundled)
        return fail(bundled.error());
    for (const YardstickEntry& entry : headline.yardstick) {
        const Result<Scenario> scenario = bundledScenario(*bundled, entry.scenario);
        if (!scenario)
            return fail(scenario.error());
        const Result<PolicyFan> fan = ensemble.run(*scenario, result.outputs, stop);
        if (!fan)
            return fail(fan.error());
        result.effects.push_back(effectOf(*fan, entry, result.outputs, headline.horizon, options));
    }
    return result;
}

}  // namespace kyosei
