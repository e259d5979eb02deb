// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/member_blocks.h"
#include "model/base/csv.h"
#include "model/base/issue_codes.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

std::shared_ptr<PolicyEnsemble> ensembleOf(std::size_t members, unsigned threads,
                                           std::size_t block = 8) {
    PolicyEnsemble::Options options;
    options.members = members;
    options.threads = threads;
    options.block = block;
    return *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
}

Slot stability() {
    return policyModel().charts().headline().stability.slot;
}

std::vector<Slot> headlineSlots() {
    std::vector<Slot> outputs = {stability()};
    for (const HeadlineIndicator& indicator : policyModel().charts().headline().indicators)
        outputs.push_back(indicator.slot);
    return outputs;
}

/// The first slider of every row at its maximum.
Scenario effort() {
    Scenario scenario;
    for (const LeverRow& row : policyModel().levers().rows())
        for (const auto& index : row.cells)
            if (index) {
                const LeverCell& cell = policyModel().levers().cells()[*index];
                LeverSetting setting = cell.baseline;
                setting.value = cell.maximum;
                scenario.set(cell, setting);
                break;
            }
    return scenario;
}

bool sameMembers(const Ensemble& a, const Ensemble& b, Slot slot) {
    for (std::size_t t = 0; t < a.times().size(); ++t)
        if (!std::ranges::equal(a.values(slot, t), b.values(slot, t)))
            return false;
    return true;
}

/// The fan of a scenario has the bits of runs from the first year on, whatever the ensemble keeps.
void expectWholeRuns(PolicyEnsemble& ensemble, const Scenario& scenario) {
    const PolicyFan fan = *ensemble.run(scenario, {stability()});
    EnsembleSpec spec;
    spec.uncertainties = *uncertaintiesOf(policyModel());
    spec.design = {Sampling::sobol, spec.uncertainties.size(), 16, PolicyEnsemble::Options{}.seed,
                   0};
    const auto pair = *PolicyPair::create(sharedPolicyModel(), PolicyEnsemble::Options{}.every);
    const MemberBlock all = *drawBlock(spec, 0, 16);
    const RunResult baseline =
        *pair.baseline(0, 16, all.constants, {stability()}, true, std::stop_token());
    std::vector<ConstantOverride> constants = all.constants;
    for (const ConstantOverride& change : policyModel().inputsFor(scenario).constants)
        constants.push_back(change);
    const double beginning = policyModel().program().simulation().start;
    const RunResult whole =
        *pair.changed(0, 16, constants, {stability()}, baseline, beginning, std::stop_token());
    for (std::size_t member = 0; member < 16; ++member)
        for (std::size_t t = 0; t < whole.times().size(); ++t)
            ASSERT_EQ(fan.scenario.values(stability(), t)[member],
                      whole.series(stability(), member)[t]);
}

TEST(PolicyEnsemble, GivesWhatRunsOfAllYearsGive) {
    const auto ensemble = ensembleOf(16, 2);
    expectWholeRuns(*ensemble, effort());
    Scenario past;  // begins before the years that the ensemble keeps
    for (auto [id, setting] : effort().levers) {
        setting.start = 2000;
        past.levers[id] = setting;
    }
    expectWholeRuns(*ensemble, past);
    expectWholeRuns(*ensemble, effort());
}

TEST(Csv, ReadsQuotesCommasAndLineEndsInsideFields) {
    const auto records = *readCsv("a,\"b, \"\"c\"\"\"\r\n\n1,\"two\nlines\"\n,", "x.csv");
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[0].fields, (std::vector<std::string>{"a", "b, \"c\""}));
    EXPECT_EQ(records[1].fields, (std::vector<std::string>{"1", "two\nlines"}));
    EXPECT_EQ(records[1].line, 3);
    EXPECT_EQ(records[2].fields, (std::vector<std::string>{"", ""}));
    EXPECT_EQ(records[2].line, 5);
    EXPECT_FALSE(readCsv("a,\"b", "x.csv"));
    EXPECT_FALSE(readCsv("\"a\"b", "x.csv"));
}

TEST(ParameterTable, OfTheModelSpreadsAroundItsCentralValues) {
    const auto uncertainties = *uncertaintiesOf(policyModel());
    EXPECT_GE(uncertainties.size(), 50u);
    for (const Uncertainty& uncertainty : uncertainties) {
        const double central =
            policyModel().baseline()->series(uncertainty.targets[0].slot).front();
        EXPECT_LT(uncertainty.distribution.quantile(0.01), central) << uncertainty.name;
        EXPECT_GT(uncertainty.distribution.quantile(0.99), central) << uncertainty.name;
    }
}

TEST(ParameterTable, ReportsEveryBadLine) {
    const auto read =
        readParameters("id,meaning,unit,central,low,high,prior,grade,source,contrary_evidence\n"
                       "no_such_thing,m,1,1,0,2,\"normal(1, 1)\",data,s,c\n"
                       "trust,m,1,1,0,2,\"normal(1, 1)\",data,s,c\n"
                       "trust_effect,m,1,one,0,2,\"normal(1, 1)\",data,s,c\n"
                       "trust_effect,m,1,1,0,2,\"gauss(1, 1)\",data,s,c\n"
                       "trust_effect,m\n",
                       policyModel().program(), "parameters.csv");
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 5u) << toText(read.error());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(read.error()[static_cast<std::size_t>(i)].place.line, i + 2);
}

TEST(PolicyEnsemble, ChangesNothingInAnyMemberWithoutAScenario) {
    const auto ensemble = ensembleOf(16, 2);
    const auto nothing = [](const MemberBlock&) { return std::vector<ConstantOverride>(); };
    const double start = policyModel().program().simulation().start;
    const PolicyFan fan = *ensemble->runEach(nothing, start, headlineSlots());
    for (const Slot slot : headlineSlots())
        EXPECT_TRUE(sameMembers(*fan.baseline, fan.scenario, slot));
    const auto ends = std::ranges::minmax(fan.baseline->at(stability(), 2050));
    EXPECT_LT(ends.min, ends.max) << "members must differ from one another";
}

TEST(PolicyEnsemble, KeepsNothingTwiceWithoutAScenario) {
    const PolicyFan fan = *ensembleOf(16, 2)->run({}, {stability()});
    EXPECT_EQ(fan.scenario.values(stability(), 3).data(),
              fan.baseline->values(stability(), 3).data());
}

TEST(PolicyEnsemble, WithoutUncertaintyIsThePlainRun) {
    PolicyEnsemble::Options options;
    options.members = 1;
    options.every = 1;
    const auto ensemble = *PolicyEnsemble::create(sharedPolicyModel(), {}, options);
    const PolicyFan fan = *ensemble->run(effort(), {stability()});
    const RunResult plain = *policyModel().run(effort());
    for (std::size_t t = 0; t < plain.times().size(); ++t) {
        EXPECT_EQ(fan.scenario.values(stability(), t)[0], plain.series(stability())[t]);
        EXPECT_EQ(fan.baseline->values(stability(), t)[0],
                  policyModel().baseline()->series(stability())[t]);
    }
}

TEST(PolicyEnsemble, HasTheSameMembersForAnyThreadsAndBlocks) {
    const PolicyFan one = *ensembleOf(24, 1, 24)->run(effort(), {stability()});
    const PolicyFan many = *ensembleOf(24, 3, 5)->run(effort(), {stability()});
    EXPECT_TRUE(sameMembers(one.scenario, many.scenario, stability()));
    EXPECT_TRUE(sameMembers(*one.baseline, *many.baseline, stability()));
    EXPECT_FALSE(sameMembers(*one.baseline, one.scenario, stability()));
}

TEST(PolicyEnsemble, KeepsItsBaselineWhenOtherOutputsAreWanted) {
    const auto ensemble = ensembleOf(8, 1);
    const PolicyFan first = *ensemble->run(effort(), {stability()});
    const PolicyFan other = *ensemble->run(effort(), headlineSlots());
    EXPECT_TRUE(sameMembers(*first.baseline, *other.baseline, stability()));
    EXPECT_TRUE(sameMembers(first.scenario, other.scenario, stability()));
}

TEST(PolicyEnsemble, GrowsStepByStepAndStopsOnRequest) {
    const auto ensemble = ensembleOf(32, 1);
    std::stop_source source;
    std::vector<std::size_t> seen;
    const auto outcome = ensemble->run(
        effort(), {stability()}, source.get_token(),
        [&](const PolicyFan& fan, std::size_t complete) {
            seen.push_back(complete);
            BandOptions options;
            options.members = complete;
            EXPECT_EQ(differenceBands(*fan.baseline, fan.scenario, stability(), options).leftOut,
                      0u);
            if (complete >= 16)
                source.request_stop();
        });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().front().code, codes::cancelled);
    EXPECT_EQ(seen, (std::vector<std::size_t>{8, 16}));
}

TEST(PolicyEnsemble, RefusesToRunWithoutOutputs) {
    EXPECT_FALSE(ensembleOf(8, 1)->run({}, {}));
}

}  // namespace
}  // namespace kyosei
