// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/divisions.h"

#include <algorithm>
#include <functional>

namespace kyosei::report {

namespace {

using Members = std::vector<double>;

Members difference(Members values, const Members& subtracted) {
    std::transform(values.begin(), values.end(), subtracted.begin(), values.begin(),
                   std::minus<>());
    return values;
}

/// The scenario with the sliders of one group only, or of none; shocks and rules stay.
Scenario withOnly(Scenario scenario, const LeverGroup* group) {
    const auto other = [group](const auto& entry) {
        return !group || !group->levers.contains(entry.first);
    };
    std::erase_if(scenario.levers, other);
    std::erase_if(scenario.splits, other);
    return scenario;
}

/// Each group alone: one run each.
Result<Division> effectsAlone(PolicyEnsemble& ensemble, const Scenario& scenario,
                              const std::vector<LeverGroup>& groups, const DivisionRequest& request,
                              const std::stop_token& stop) {
    const auto values = [&](const Scenario& one) -> Result<Members> {
        request.step();
        auto fan = ensemble.run(one, {request.output}, stop);
        if (!fan)
            return fail(std::move(fan.error()));
        return fan->scenario.at(request.output, request.year);
    };
    const auto start = values(withOnly(scenario, nullptr));
    const auto end = values(scenario);
    if (!start || !end)
        return fail(start ? end.error() : start.error());
    Division division{groups, {request.output, request.year, {}, {}, {}}, false, true};
    Members together = difference(*end, *start);
    division.effects.whole = changeOf(together, request.weights);
    for (const LeverGroup& group : groups) {
        const auto alone = values(withOnly(scenario, &group));
        if (!alone)
            return fail(alone.error());
        const Members effect = difference(*alone, *start);
        together = difference(std::move(together), effect);
        division.effects.parts.push_back({changeOf(effect, request.weights), {}, 0});
    }
    division.effects.together = changeOf(together, request.weights);
    return division;
}

}  // namespace

std::size_t divisionRuns(std::size_t parts, bool shares) {
    if (parts == 0)
        return 0;
    const ContributionOptions usual;
    if (!shares)
        return parts + 2;
    return parts <= usual.exactUpTo ? std::size_t{1} << parts : 2 * usual.orderPairs * parts;
}

Result<Division> divisionOf(PolicyEnsemble& ensemble, const Scenario& scenario,
                            const std::vector<LeverGroup>& groups, const DivisionRequest& request,
                            std::stop_token stop) {
    if (!request.shares)
        return effectsAlone(ensemble, scenario, groups, request, stop);
    ContributionOptions options;
    options.outputs = {request.output};
    options.years = {request.year};
    options.weights = request.weights;
    options.progress = [&](std::size_t, std::size_t) { request.step(); };
    auto found = contributionsOf(ensemble, scenario, groups, options, std::move(stop));
    if (!found)
        return fail(std::move(found.error()));
    return Division{std::move(found->groups), std::move(found->outputs.front()), true,
                    found->exact};
}

}  // namespace kyosei::report
