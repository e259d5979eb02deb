// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/yardstick.h"

#include "model/analysis/bands.h"
#include "model/base/interpolation.h"
#include "model/outcomes/issue_codes.h"
#include "model/policy/bundled_scenarios.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kyosei {

namespace {

Result<Scenario> bundledScenario(const std::vector<BundledScenario>& all, const std::string& id) {
    const auto found = std::ranges::find(all, id, &BundledScenario::id);
    if (found == all.end())
        return fail({codes::unknownYardstick, {"charts.json", 0, "headline.yardstick"}, {id}});
    return found->scenario;
}

double lowestOf(const std::vector<double>& medians) {
    double lowest = 0;
    for (const double median : medians)
        lowest = median < lowest ? median : lowest;
    return lowest;
}

KnownEffect effectOf(const PolicyFan& fan, const YardstickEntry& entry,
                     const std::vector<Slot>& outputs, double horizon, const BandOptions& options) {
    KnownEffect effect{entry.label, {}};
    for (const Slot slot : outputs) {
        const std::vector<double> medians =
            differenceBands(*fan.baseline, fan.scenario, slot, options).quantiles.front();
        effect.changes.push_back(entry.worstYear
                                     ? lowestOf(medians)
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
    for (const HeadlineIndicator& indicator : headline.indicators)
        result.outputs.push_back(indicator.slot);
    result.outputs.push_back(headline.stability.slot);
    result.outputs.push_back(headline.framework.slot);
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
