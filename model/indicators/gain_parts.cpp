// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicators/gain_parts.h"

#include "model/analysis/shapley.h"
#include "model/base/names.h"
#include "model/indicators/index_model.h"
#include "model/outcomes/comparison.h"

#include <algorithm>

namespace kyosei::indicators {

namespace {

/// Numbers of which indices are made, of two runs in one year.
struct TwoRuns {
    const RunResult& baseline;
    const RunResult& scenario;
    double year;
};

bool isCapacity(const Indicator& indicator, const std::string& variable) {
    return std::any_of(indicator.capacity.begin(), indicator.capacity.end(),
                       [&](const auto& name) { return canonicalName(name) == variable; });
}

/// The index with each half from one of the runs.
Result<double> mixedIndex(const IndexModel& index, const IndexPlan& plan, std::size_t indicator,
                          const TwoRuns& runs, bool capacityChanged, bool outcomeChanged) {
    RunInputs inputs;
    inputs.outputs = {index.outputs[indicator]};
    for (const IndexModel::Component& component : index.components) {
        const bool changed = isCapacity(plan.indicators[indicator], component.variable)
                                 ? capacityChanged
                                 : outcomeChanged;
        const RunResult& run = changed ? runs.scenario : runs.baseline;
        inputs.constants.push_back({component.here, {run.at(component.there, runs.year)}});
    }
    const auto result = kyosei::run(index.program, inputs);
    if (!result)
        return fail(result.error());
    return result->series(index.outputs[indicator]).front();
}

Result<GainParts> partsOf(const IndexModel& index, const IndexPlan& plan, std::size_t indicator,
                          const TwoRuns& runs) {
    constexpr Coalition kCapacity = 1, kOutcome = 2;
    Worths worths;
    for (const Coalition changed : {Coalition{0}, kCapacity, kOutcome, kCapacity | kOutcome}) {
        const auto mixed = mixedIndex(index, plan, indicator, runs, (changed & kCapacity) != 0,
                                      (changed & kOutcome) != 0);
        if (!mixed)
            return fail(mixed.error());
        worths[changed] = {*mixed};
    }
    const auto shares = shapleyValues(2, worths);
    return GainParts{worths.at(kCapacity | kOutcome)[0] - worths.at(0)[0], shares[0][0],
                     shares[1][0]};
}

}  // namespace

Result<std::vector<ScenarioGains>> gainParts(const IndexPlan& plan, const PolicyModel& model,
                                             const std::vector<Scenario>& scenarios) {
    const auto index = IndexModel::of(plan, model);
    if (!index)
        return fail(index.error());
    std::vector<ScenarioGains> all;
    for (const Scenario& scenario : scenarios) {
        const auto run = model.run(scenario);
        if (!run)
            return fail(run.error());
        const TwoRuns runs{*model.baseline(), *run, plan.years.back()};
        ScenarioGains gains{scenario.title, {}};
        for (std::size_t i = 0; i < plan.indicators.size(); ++i) {
            if (plan.indicators[i].capacity.empty())
                continue;
            const auto parts = partsOf(*index, plan, i, runs);
            if (!parts)
                return fail(parts.error());
            gains.indicators.push_back(*parts);
        }
        all.push_back(std::move(gains));
    }
    return all;
}

Result<std::vector<ScenarioGains>> leverGainParts(const IndexPlan& plan, const PolicyModel& model) {
    return gainParts(plan, model, eachLeverAlone(model.levers()));
}

std::vector<std::string> titlesOfHalves(const IndexPlan& plan) {
    std::vector<std::string> titles;
    for (const Indicator& indicator : plan.indicators)
        if (!indicator.capacity.empty())
            titles.push_back(indicator.title);
    return titles;
}

}  // namespace kyosei::indicators
