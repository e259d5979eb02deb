// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/percentiles.h"
#include "tests/support/policy.h"

#include <benchmark/benchmark.h>

namespace kyosei {
namespace {

/// A scenario that moves every slider halfway to its maximum.
Scenario halfwayEverywhere() {
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = (cell.baseline.value + cell.maximum) / 2;
        scenario.set(cell, setting);
    }
    return scenario;
}

/// Target: at most 5 ms.
void oneRun(benchmark::State& state) {
    const Scenario scenario = halfwayEverywhere();
    Percentiles times;
    for (auto _ : state) {
        const Stopwatch watch;
        auto result = policyModel().runShown(scenario);
        benchmark::DoNotOptimize(result);
        times.add(watch.milliseconds());
    }
    times.report(state);
}
BENCHMARK(oneRun)->Name("one run of the policy model")->Unit(benchmark::kMillisecond);

void batchOf256(benchmark::State& state) {
    constexpr std::size_t kMembers = 256;
    RunInputs inputs = policyModel().inputsFor(halfwayEverywhere());
    inputs.members = kMembers;
    inputs.outputs.push_back(policyModel().charts().headline().stability.slot);
    for (const HeadlineIndicator& indicator : policyModel().charts().headline().indicators)
        inputs.outputs.push_back(indicator.slot);
    for (auto _ : state) {
        auto result = run(policyModel().program(), inputs);
        benchmark::DoNotOptimize(result);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kMembers));
    state.SetLabel("items are members");
}
BENCHMARK(batchOf256)->Name("a batch of 256 members")->Unit(benchmark::kMillisecond);

void loadAndCompile(benchmark::State& state) {
    for (auto _ : state) {
        auto model = PolicyModel::embedded();
        benchmark::DoNotOptimize(model);
    }
}
BENCHMARK(loadAndCompile)
    ->Name("load, compile and run the baseline")
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kyosei
