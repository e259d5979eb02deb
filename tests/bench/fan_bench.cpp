// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/policy_ensemble.h"
#include "tests/bench/percentiles.h"
#include "tests/support/policy.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <thread>

namespace kyosei {
namespace {

/// From a moved slider to the bands of the headline, baselines being known. Target: at most 250 ms
/// for 512 members on two cores; the first 64 are there after an eighth of the time.
void fan(benchmark::State& state) {
    PolicyEnsemble::Options options;
    options.members = static_cast<std::size_t>(state.range(0));
    options.threads = std::max(1u, std::thread::hardware_concurrency());
    const auto ensemble = *PolicyEnsemble::create(sharedPolicyModel(),
                                                  *embeddedUncertainties(policyModel()), options);
    const Slot stability = policyModel().charts().headline().stability.slot;
    Scenario scenario;
    const LeverCell& cell = policyModel().levers().cells().front();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    benchmark::DoNotOptimize(ensemble->run(scenario, {stability}));
    Percentiles times;
    for (auto _ : state) {
        const Stopwatch watch;
        const auto result = ensemble->run(scenario, {stability});
        auto difference = differenceBands(result->baseline, result->scenario, stability);
        benchmark::DoNotOptimize(difference);
        times.add(watch.milliseconds());
    }
    times.report(state);
}
BENCHMARK(fan)
    ->Name("fan of the headline, members")
    ->Arg(64)
    ->Arg(512)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kyosei
