// SPDX-License-Identifier: GPL-3.0-or-later
// How long the answers to "why?" take.
#include "model/outcomes/contributions.h"
#include "model/outcomes/next_steps.h"
#include "model/outcomes/policy_paths.h"
#include "model/outcomes/uncertainty_drivers.h"
#include "tests/support/policy.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <memory>
#include <thread>

namespace kyosei {
namespace {

Slot asked() {
    return policyModel().charts().headline().stability.slot;
}

std::shared_ptr<PolicyEnsemble> whyEnsemble(std::int64_t members) {
    auto options = PolicyEnsemble::Options::onAllProcessors();
    options.members = static_cast<std::size_t>(members);
    return *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
}

/// All sliders of the first rows of the table, some way to their ends.
Scenario withLevers(std::size_t rows) {
    const LeverTable& levers = policyModel().levers();
    Scenario scenario;
    for (std::size_t r = 0; r < std::min(rows, levers.rows().size()); ++r)
        for (const auto& index : levers.rows()[r].cells)
            if (index) {
                const LeverCell& cell = levers.cells()[*index];
                LeverSetting setting = cell.baseline;
                setting.value += 0.8 * (cell.maximum - setting.value);
                scenario.set(cell, setting);
            }
    return scenario;
}

ContributionOptions forOneNumber() {
    ContributionOptions options;
    options.outputs = {asked()};
    options.years = {policyModel().charts().headline().horizon};
    return options;
}

/// Seven countries, all 128 combinations, over members. Targets on two cores: 2 s for 64, 12 s for
/// 512.
void contributionsOfCountries(benchmark::State& state) {
    const auto ensemble = whyEnsemble(state.range(0));
    const Scenario scenario = withLevers(11);
    const auto groups = groupsByActor(scenario, policyModel().levers());
    benchmark::DoNotOptimize(ensemble->run(scenario, {asked()}));
    for (auto _ : state)
        benchmark::DoNotOptimize(contributionsOf(*ensemble, scenario, groups, forOneNumber()));
}

/// The same with central values, as members of one batch. Targets: 50 ms for seven countries.
void contributionsOfCountriesAlone(benchmark::State& state) {
    const Scenario scenario = withLevers(11);
    const auto groups = groupsByActor(scenario, policyModel().levers());
    for (auto _ : state)
        benchmark::DoNotOptimize(contributionsOf(policyModel(), scenario, groups, forOneNumber()));
}

/// Of so many levers with central values. Target: 100 ms for eight.
void contributionsOfLeversAlone(benchmark::State& state) {
    const Scenario scenario = withLevers(static_cast<std::size_t>(state.range(0)));
    const auto groups = groupsByLever(scenario, policyModel().levers());
    for (auto _ : state)
        benchmark::DoNotOptimize(contributionsOf(policyModel(), scenario, groups, forOneNumber()));
}

/// From runs that are there: finding constants, once per ensemble, and asking for a number.
void driversMade(benchmark::State& state) {
    const auto ensemble = whyEnsemble(512);
    for (auto _ : state)
        benchmark::DoNotOptimize(EnsembleDrivers(*ensemble));
}
void driversAsked(benchmark::State& state) {
    const auto ensemble = whyEnsemble(512);
    const EnsembleDrivers drivers(*ensemble);
    const PolicyFan fan = *ensemble->run(withLevers(11), {asked()});
    const std::vector<double> values = fan.scenario.at(asked(), 2050);
    for (auto _ : state)
        benchmark::DoNotOptimize(drivers.of(values));
}

std::shared_ptr<const PolicyPaths> usualPaths() {
    return *PolicyPaths::of(sharedPolicyModel(), stationsOf(*embeddedKnockouts(policyModel())));
}

/// Compiling the model with a switch per link, and paths of all levers with central values.
void pathsMade(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(usualPaths());
}
void pathsAsked(benchmark::State& state) {
    const auto paths = usualPaths();
    const Scenario scenario = withLevers(11);
    const auto groups = groupsByLever(scenario, policyModel().levers());
    for (auto _ : state)
        benchmark::DoNotOptimize(paths->find(scenario, groups, {asked(), 2050}));
}

/// The next step of every slider over members.
void stepsOfAllSliders(benchmark::State& state) {
    const auto ensemble = whyEnsemble(state.range(0));
    const Scenario scenario = withLevers(3);
    benchmark::DoNotOptimize(ensemble->run(scenario, {asked()}));
    for (auto _ : state)
        benchmark::DoNotOptimize(stepEffects(*ensemble, scenario, {asked(), 2050}));
}

BENCHMARK(contributionsOfCountriesAlone)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(contributionsOfLeversAlone)->Arg(8)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(contributionsOfCountries)
    ->Arg(64)
    ->Arg(512)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);
BENCHMARK(driversMade)->Unit(benchmark::kMillisecond);
BENCHMARK(driversAsked)->Unit(benchmark::kMillisecond);
BENCHMARK(pathsMade)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(pathsAsked)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(stepsOfAllSliders)->Arg(64)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

}  // namespace
}  // namespace kyosei
