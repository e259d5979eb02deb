// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/bands.h"
#include "model/analysis/lever_sensitivity.h"
#include "model/base/issue_codes.h"
#include "model/compile/compiler.h"
#include "model/xmile/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace kyosei {
namespace {

/// A stock that grows by `pace` a year from `start`: level(t) = start + pace * t, exactly.
constexpr const char* kLinear = R"(<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
 <header><vendor>test</vendor><product version="1">test</product></header>
 <sim_specs><start>0</start><stop>8</stop><dt>0.5</dt></sim_specs>
 <model><variables>
  <stock name="level"><eqn>start</eqn><inflow>growth</inflow></stock>
  <flow name="growth"><eqn>pace</eqn></flow>
  <aux name="square"><eqn>level*level</eqn></aux>
  <aux name="start"><eqn>1</eqn></aux>
  <aux name="pace"><eqn>2</eqn></aux>
 </variables></model></xmile>)";

/// Prey and predators: every operation's rounding shows in the end.
constexpr const char* kPredators = R"(<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
 <header><vendor>test</vendor><product version="1">test</product></header>
 <sim_specs method="rk4"><start>0</start><stop>20</stop><dt>0.125</dt></sim_specs>
 <model><variables>
  <stock name="prey"><eqn>10</eqn><inflow>births</inflow><outflow>eaten</outflow></stock>
  <stock name="predators"><eqn>5</eqn><inflow>fed</inflow><outflow>deaths</outflow></stock>
  <flow name="births"><eqn>fertility*prey</eqn></flow>
  <flow name="eaten"><eqn>appetite*prey*repeated</eqn></flow>
  <flow name="fed"><eqn>0.3*eaten</eqn></flow>
  <flow name="deaths"><eqn>0.4*predators</eqn></flow>
  <aux name="repeated"><eqn>predators</eqn></aux>
  <aux name="fertility"><eqn>0.8</eqn></aux>
  <aux name="appetite"><eqn>0.1</eqn></aux>
 </variables></model></xmile>)";

Program compiled(const char* text, const CompileOptions& options = {}) {
    return *compile(xmile::readXmile(text, "test.xmile")->document, options);
}

EnsembleSpec specOf(const Program& program, const std::vector<Uncertainty>& uncertainties,
                    const std::vector<const char*>& outputs, std::size_t members) {
    EnsembleSpec spec;
    spec.uncertainties = uncertainties;
    spec.design.members = members;
    spec.design.seed = 7;
    for (const char* output : outputs)
        spec.outputs.push_back(*program.slot(output));
    return spec;
}

Uncertainty uncertain(const Program& program, const char* name, const Distribution& distribution) {
    return {name, distribution, {{*program.slot(name), 1}}};
}

std::vector<Uncertainty> predatorUncertainties(const Program& program) {
    return {uncertain(program, "fertility", *Distribution::lognormal(0.8, 0.2)),
            uncertain(program, "appetite", *Distribution::uniform(0.05, 0.15))};
}

bool sameBits(const Ensemble& a, const Ensemble& b, const std::vector<Slot>& outputs) {
    for (const Slot slot : outputs)
        for (std::size_t t = 0; t < a.times().size(); ++t)
            if (!std::ranges::equal(a.values(slot, t), b.values(slot, t)))
                return false;
    return a.times() == b.times();
}

TEST(Ensemble, OfALinearModelApproachesTheExactQuantiles) {
    const Program program = compiled(kLinear);
    const EnsembleSpec spec = specOf(
        program, {uncertain(program, "pace", *Distribution::normal(2, 0.5))}, {"level"}, 4096);
    const Ensemble ensemble = *runEnsemble(spec, program, {});
    const Bands found = bands(ensemble, spec.outputs[0]);
    // After 8 years the level is normal with mean 17 and standard deviation 4.
    const double exact[] = {17 - 4 * 1.6448536269514722, 17 - 4 * 0.6744897501960817, 17,
                            17 + 4 * 0.6744897501960817, 17 + 4 * 1.6448536269514722};
    for (std::size_t q = 0; q < 5; ++q)
        EXPECT_NEAR(found.quantiles[q].back(), exact[q], 0.01) << q;
    EXPECT_NEAR(found.mean.back(), 17, 0.001);
    EXPECT_EQ(found.quantiles[0].front(), 1) << "all members start alike";
    EXPECT_EQ(found.leftOut, 0u);
}

TEST(Ensemble, HasTheSameBitsForAnyBlockSizeAndNumberOfThreads) {
    const Program program = compiled(kPredators);
    EnsembleSpec spec = specOf(program, predatorUncertainties(program), {"prey", "predators"}, 100);
    const Ensemble reference = *runEnsemble(spec, program, {});
    for (const auto& [block, threads] :
         std::vector<std::pair<std::size_t, unsigned>>{{1, 1}, {7, 3}, {64, 2}, {1000, 4}}) {
        spec.block = block;
        spec.threads = threads;
        EXPECT_TRUE(sameBits(*runEnsemble(spec, program, {}), reference, spec.outputs))
            << block << " members a block, " << threads << " threads";
    }
}

TEST(Ensemble, RangesRunApartEqualTheWhole) {
    const Program program = compiled(kPredators);
    EnsembleSpec spec = specOf(program, predatorUncertainties(program), {"prey"}, 60);
    const Ensemble whole = *runEnsemble(spec, program, {});
    spec.first = 20;
    spec.count = 30;
    const Ensemble part = *runEnsemble(spec, program, {});
    ASSERT_EQ(part.members(), 30u);
    for (std::size_t k = 0; k < 30; ++k)
        EXPECT_EQ(part.values(spec.outputs[0], 20)[k], whole.values(spec.outputs[0], 20)[20 + k]);
}

TEST(Ensemble, MembersAgreeWithSingleRuns) {
    const Program program = compiled(kPredators);
    const EnsembleSpec spec = specOf(program, predatorUncertainties(program), {"prey"}, 10);
    const Ensemble ensemble = *runEnsemble(spec, program, {});
    SampleDesign design = spec.design;
    design.dimensions = 2;
    const Sample sample = *drawSample(design);
    for (std::size_t k = 0; k < 10; ++k) {
        RunInputs inputs;
        for (std::size_t d = 0; d < 2; ++d)
            inputs.constants.push_back(
                {spec.uncertainties[d].targets[0].slot,
                 {spec.uncertainties[d].distribution.quantile(sample.at(k, d))}});
        const RunResult single = *run(program, inputs);
        EXPECT_EQ(ensemble.values(spec.outputs[0], 33)[k], single.series(spec.outputs[0])[33]);
    }
}

TEST(Ensemble, KeepsFewerTimesIfAskedTo) {
    const Program program = compiled(kLinear);
    EnsembleSpec spec =
        specOf(program, {uncertain(program, "pace", *Distribution::normal(2, 0.5))}, {"level"}, 5);
    const Ensemble all = *runEnsemble(spec, program, {});
    spec.every = 6;
    const Ensemble some = *runEnsemble(spec, program, {});
    EXPECT_EQ(some.times(), (std::vector<double>{0, 3, 6, 8}));
    for (std::size_t t = 0; t < 4; ++t)
        EXPECT_EQ(some.at(spec.outputs[0], some.times()[t]),
                  all.at(spec.outputs[0], some.times()[t]));
}

TEST(Ensemble, OneDrawCanScaleManyConstants) {
    const Program program = compiled(kLinear);
    EnsembleSpec spec = specOf(program,
                               {{"scale",
                                 Distribution::fixed(3),
                                 {{*program.slot("start"), 10}, {*program.slot("pace"), 0.5}}}},
                               {"level"}, 1);
    const Ensemble ensemble = *runEnsemble(spec, program, {});
    EXPECT_EQ(ensemble.at(spec.outputs[0], 8)[0], 30 + 1.5 * 8);
    EXPECT_EQ(ensemble.at(spec.outputs[0], 0.25)[0], 30 + 1.5 * 0.25) << "between saved times";
    EXPECT_EQ(ensemble.at(spec.outputs[0], -1)[0], 30);
}

TEST(Ensemble, ShowsACoarseFanBeforeAllMembersAreDone) {
    const Program program = compiled(kLinear);
    EnsembleSpec spec = specOf(program, {uncertain(program, "pace", *Distribution::normal(2, 0.5))},
                               {"level"}, 256);
    spec.threads = 3;
    std::vector<std::size_t> complete;
    double coarseMedian = 0;
    const auto progress = [&](const Ensemble& partial, std::size_t members) {
        complete.push_back(members);
        BandOptions options;
        options.members = 64;
        if (complete.size() == 1)
            coarseMedian = bands(partial, spec.outputs[0], options).quantiles[2].back();
    };
    ASSERT_TRUE(runEnsemble(spec, program, {}, {}, progress));
    EXPECT_NEAR(coarseMedian, 17, 0.5);
    EXPECT_TRUE(std::ranges::is_sorted(complete));
    EXPECT_EQ(complete.back(), 256u);
}

TEST(Ensemble, StopsWhenAskedTo) {
    const Program program = compiled(kLinear);
    EnsembleSpec spec = specOf(program, {uncertain(program, "pace", *Distribution::normal(2, 0.5))},
                               {"level"}, 512);
    spec.block = 8;
    std::stop_source source;
    const auto outcome = runEnsemble(spec, program, {}, source.get_token(),
                                     [&](const Ensemble&, std::size_t) { source.request_stop(); });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().front().code, codes::cancelled);
}

TEST(Ensemble, ReportsTheFirstFailingBlockWhateverTheThreads) {
    EnsembleSpec spec;
    spec.design.members = 40;
    spec.block = 4;
    spec.threads = 4;
    const auto runBlock = [](const MemberBlock& block, std::stop_token) -> Result<RunResult> {
        if (block.first >= 12)
            return fail({{"test", Severity::error, "block at %1"}, {}, {block.first}});
        return RunResult({0.0}, {}, block.count);
    };
    for (int repeat = 0; repeat < 20; ++repeat) {
        const auto outcome = runEnsemble(spec, runBlock);
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().front().message(), "block at 12");
    }
}

TEST(Ensemble, RefusesToRunNothing) {
    const auto runBlock = [](const MemberBlock& block, std::stop_token) -> Result<RunResult> {
        return RunResult({0.0}, {}, block.count);
    };
    EnsembleSpec spec;
    spec.block = 0;
    EXPECT_FALSE(runEnsemble(spec, runBlock));
    spec.block = 4;
    spec.first = 5;
    EXPECT_FALSE(runEnsemble(spec, runBlock)) << "the design has one member";
}

TEST(Ensemble, PairsMembersSoThatDifferencesAreWithoutNoise) {
    const Program program = compiled(kLinear);
    const EnsembleSpec spec =
        specOf(program, {uncertain(program, "pace", *Distribution::normal(2, 0.5))}, {"level"}, 64);
    const Ensemble baseline = *runEnsemble(spec, program, {});
    RunInputs shifted;
    shifted.constants.push_back({*program.slot("start"), {1.5}});
    const Ensemble scenario = *runEnsemble(spec, program, shifted);
    const Bands difference = differenceBands(baseline, scenario, spec.outputs[0]);
    EXPECT_NEAR(difference.quantiles[0].back(), 0.5, 1e-13);
    EXPECT_NEAR(difference.quantiles[4].back(), 0.5, 1e-13);
    const Improvement better =
        probabilityOfImprovement(baseline, scenario, spec.outputs[0], 8, true);
    EXPECT_EQ(better.better, 1);
    const Improvement same = probabilityOfImprovement(baseline, baseline, spec.outputs[0], 8, true);
    EXPECT_EQ(same.same, 1);
}

TEST(Ensemble, LeavesOutMembersThatGiveNoNumberAndSaysHowMany) {
    EnsembleSpec spec;
    spec.design.members = 4;
    spec.outputs = {0};
    const auto runBlock = [](const MemberBlock& block, std::stop_token) -> Result<RunResult> {
        RunResult result({0.0, 1.0}, {0}, block.count);
        for (std::size_t k = 0; k < block.count; ++k) {
            result.writable(0, k)[0] = static_cast<double>(k);
            result.writable(0, k)[1] =
                k == 3 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(k);
        }
        return result;
    };
    const Ensemble ensemble = *runEnsemble(spec, runBlock);
    const Bands all = bands(ensemble, 0);
    EXPECT_EQ(all.leftOut, 1u);
    EXPECT_EQ(all.mean[0], 1.5);
    EXPECT_EQ(all.mean[1], 1);
    EXPECT_EQ(all.quantiles[2][1], 1);
    BandOptions weighted;
    weighted.weights = {0, 1, 1, 1};
    EXPECT_EQ(bands(ensemble, 0, weighted).mean[1], 1.5);
    weighted.weights = {0, 0, 0, 1};
    EXPECT_TRUE(std::isnan(bands(ensemble, 0, weighted).mean[1]));
}

TEST(RecordedSeries, OfManyMembersReplaysEachMemberBitForBit) {
    const Program alone = compiled(kPredators);
    const Program fed = compiled(kPredators, {.exogenous = {"repeated"}});
    const Slot repeated = *alone.slot("repeated");
    for (const std::size_t members : {1u, 5u, 8u, 21u}) {
        RunInputs inputs;
        inputs.members = members;
        inputs.outputs = {*alone.slot("prey")};
        inputs.record = {repeated};
        std::vector<double> appetite;
        for (std::size_t k = 0; k < members; ++k)
            appetite.push_back(0.05 + 0.004 * static_cast<double>(k));
        inputs.constants.push_back({*alone.slot("appetite"), appetite});
        const RunResult recorded = *run(alone, inputs);
        ASSERT_EQ(recorded.recorded.members, members);
        inputs.record.clear();
        inputs.exogenous = &recorded.recorded;
        const RunResult replayed = *run(fed, inputs);
        for (std::size_t k = 0; k < members; ++k)
            EXPECT_TRUE(std::ranges::equal(recorded.series(inputs.outputs[0], k),
                                           replayed.series(inputs.outputs[0], k)))
                << "member " << k << " of " << members;
    }
}

TEST(RecordedSeries, IsRefusedIfItsMembersDoNotMatch) {
    const Program alone = compiled(kPredators);
    const Program fed = compiled(kPredators, {.exogenous = {"repeated"}});
    RunInputs inputs;
    inputs.members = 3;
    inputs.record = {*alone.slot("repeated")};
    const RunResult recorded = *run(alone, inputs);
    inputs.record.clear();
    inputs.exogenous = &recorded.recorded;
    inputs.members = 4;
    EXPECT_FALSE(run(fed, inputs));
}

TEST(LeverSensitivity, OfAQuadraticIsItsDerivative) {
    const Program program = compiled(kLinear);
    const std::vector<Probe> probes = {{*program.slot("pace"), 2, 0.1, 0, 10},
                                       {*program.slot("start"), 1, 0.5, 1, 10}};
    const std::vector<Slot> outputs = {*program.slot("level"), *program.slot("square")};
    const ProbeEffects effects = *probeEffects(program, {}, probes, outputs, 8);
    // level = start + 8 pace; a step of pace adds 0.8, to the square 2 * 17 * 0.8 by the central
    // difference, which is exact for quadratics.
    EXPECT_NEAR(effects.at(0, 0), 0.8, 1e-12);
    EXPECT_NEAR(effects.at(0, 1), 27.2, 1e-11);
    // Start stands at its lower end: forward difference (17.5^2 - 17^2) per step.
    EXPECT_NEAR(effects.at(1, 0), 0.5, 1e-12);
    EXPECT_NEAR(effects.at(1, 1), 17.25, 1e-11);
    const std::vector<Probe> stuck = {{*program.slot("start"), 1, 0.5, 1, 1}};
    EXPECT_EQ(probeEffects(program, {}, stuck, outputs, 8)->at(0, 0), 0) << "no room to move";
}

}  // namespace
}  // namespace kyosei
