// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/bands.h"
#include "model/charts/chart_values.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/bench/percentiles.h"
#include "tests/support/policy.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <thread>

namespace kyosei {
namespace {

/// Which outputs a fan is wanted for.
enum Outputs : std::int64_t { kHeadline, kInSight, kCatalogue };

/// The headline; with two charts of a line per pair of countries, the most that a window shows; or
/// all that any chart could show.
std::vector<Slot> wantedOf(std::int64_t outputs) {
    const ChartCatalogue& charts = policyModel().charts();
    if (outputs == kCatalogue)
        return charts.shownSlots();
    std::vector<Slot> wanted = {charts.headline().stability.slot, charts.headline().framework.slot};
    for (const HeadlineIndicator& indicator : charts.headline().indicators)
        wanted.push_back(indicator.slot);
    if (outputs == kInSight)
        for (const char* id : {"trade", "trust"})
            for (const Slot slot : slotsOf(*charts.find(id)))
                wanted.push_back(slot);
    return wanted;
}

/// From a moved slider to the bands (5, 25, 50, 75, 95 %) of the scenario and of its difference to
/// the baseline at every year, baselines being known. Targets on two cores: 16 ms for 64 members,
/// 100 ms for 512.
void fan(benchmark::State& state) {
    PolicyEnsemble::Options options;
    options.members = static_cast<std::size_t>(state.range(0));
    options.threads = std::max(1u, std::thread::hardware_concurrency());
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
    const std::vector<Slot> outputs = wantedOf(state.range(1));
    Scenario scenario;
    const LeverCell& cell = policyModel().levers().cells().front();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    benchmark::DoNotOptimize(ensemble->run(scenario, outputs));
    Percentiles times;
    double ran = 0;
    for (auto _ : state) {
        const Stopwatch watch;
        const auto result = ensemble->run(scenario, outputs);
        ran += watch.milliseconds();
        for (const Slot slot : outputs) {
            benchmark::DoNotOptimize(bands(result->scenario, slot));
            benchmark::DoNotOptimize(differenceBands(*result->baseline, result->scenario, slot));
        }
        times.add(watch.milliseconds());
    }
    times.report(state);
    state.counters["outputs"] = static_cast<double>(outputs.size());
    state.counters["run_ms"] = ran / static_cast<double>(state.iterations());
}
BENCHMARK(fan)
    ->Name("fan, members, outputs (0 headline, 1 with two charts of all pairs, 2 the catalogue)")
    ->ArgsProduct({{64, 512}, {kHeadline, kInSight, kCatalogue}})
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kyosei
