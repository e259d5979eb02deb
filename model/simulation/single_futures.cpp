// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/single_futures.h"

#include "model/analysis/quantiles.h"
#include "model/policy/reference.h"
#include "model/simulation/issue_codes.h"
#include "model/simulation/policy_pair.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace kyosei {

namespace {

/// The reference and the scenario beside it.
using Both = std::pair<RunResult, RunResult>;

Result<Both> runBoth(const PolicyPair& pair, const Scenario& scenario, std::size_t members,
                     const std::vector<ConstantOverride>& common, const std::vector<Slot>& outputs,
                     const std::stop_token& stop) {
    Result<RunResult> baseline = pair.baseline(0, members, common, outputs, true, stop);
    if (!baseline)
        return fail(baseline.error());
    const auto changed = [&](const Scenario& by) {
        std::vector<ConstantOverride> constants = common;
        for (const ConstantOverride& constant : pair.model().inputsFor(by).constants)
            constants.push_back(constant);
        return pair.changed(0, members, std::move(constants), outputs, *baseline,
                            pair.model().firstChange(by), stop);
    };
    Result<RunResult> scenarioRun = changed(scenario);
    if (!scenarioRun)
        return fail(scenarioRun.error());
    const Scenario reference = referenceOf(scenario);
    if (reference.isBaseline())
        return Both{std::move(*baseline), std::move(*scenarioRun)};
    Result<RunResult> referenceRun = changed(reference);
    if (!referenceRun)
        return fail(referenceRun.error());
    return Both{std::move(*referenceRun), std::move(*scenarioRun)};
}

std::size_t savedAt(const RunResult& run, double year) {
    const auto& times = run.times();
    const auto after = std::upper_bound(times.begin(), times.end(), year + 1e-9);
    return after == times.begin() ? 0 : static_cast<std::size_t>(after - times.begin()) - 1;
}

FutureSpread spreadOf(std::vector<double> values, double expected) {
    constexpr double kEnds[] = {0.05, 0.95};
    const std::vector<double> ends = quantiles(values, {}, kEnds);
    const auto below = std::ranges::count_if(values, [](double value) { return value < 0; });
    return {expected,
            weightedMean(values, {}),
            std::sqrt(weightedVariance(values, {})),
            ends[0],
            ends[1],
            static_cast<double>(below) / static_cast<double>(values.size())};
}

}  // namespace

Result<SingleFutures> singleFutures(std::shared_ptr<const PolicyModel> model,
                                    const Scenario& scenario, std::size_t count, std::uint64_t seed,
                                    const std::vector<Slot>& outputs, std::stop_token stop) {
    const auto chance = model->shocks().chance();
    if (!chance || count == 0)
        return fail({codes::nothingDrawn});
    const auto pair = PolicyPair::create(std::move(model));
    if (!pair)
        return fail(pair.error());
    const std::vector<ConstantOverride> draws{{chance->drawn, {1}},
                                              {chance->seed, {static_cast<double>(seed)}}};
    Result<Both> drawn = runBoth(*pair, scenario, count, draws, outputs, stop);
    if (!drawn)
        return fail(drawn.error());
    Result<Both> expected = runBoth(*pair, scenario, 1, {}, outputs, stop);
    if (!expected)
        return fail(expected.error());
    return SingleFutures{std::move(drawn->first), std::move(drawn->second),
                         std::move(expected->first), std::move(expected->second)};
}

FutureSpread spreadOfLevel(const SingleFutures& futures, Slot output, double year) {
    const std::size_t at = savedAt(futures.scenario, year);
    std::vector<double> values;
    for (std::size_t k = 0; k < futures.scenario.members(); ++k)
        values.push_back(futures.scenario.series(output, k)[at]);
    return spreadOf(std::move(values), futures.expectedScenario.series(output, 0)[at]);
}

FutureSpread spreadOfChange(const SingleFutures& futures, Slot output, double year) {
    const std::size_t at = savedAt(futures.scenario, year);
    std::vector<double> values;
    for (std::size_t k = 0; k < futures.scenario.members(); ++k)
        values.push_back(futures.scenario.series(output, k)[at] -
                         futures.reference.series(output, k)[at]);
    return spreadOf(std::move(values), futures.expectedScenario.series(output, 0)[at] -
                                           futures.expectedReference.series(output, 0)[at]);
}

}  // namespace kyosei
