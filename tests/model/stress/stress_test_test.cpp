// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/outcomes/comparison.h"
#include "model/policy/bundled_scenarios.h"
#include "model/simulation/policy_data.h"
#include "model/stress/issue_codes.h"
#include "model/stress/stress_test.h"
#include "tests/model/stress/linear_model.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace kyosei::stress {
namespace {

const StressCase& caseOf(const StressTest& test, std::string_view id) {
    for (const StressCase& one : test.cases)
        if (one.id == id)
            return one;
    ADD_FAILURE() << "no case " << id;
    return test.cases.front();
}

Verdict verdictIn(const StressTest& test, const std::string& id, double year) {
    for (std::size_t c = 0; c < test.cases.size(); ++c)
        if (test.cases[c].id == id)
            return test.verdict(0, c, test.timeOf(year));
    ADD_FAILURE() << "no case " << id;
    return Verdict::nothing;
}

std::vector<double> gainsOf(const PolicyEnsemble& ensemble) {
    const std::vector<ConstantOverride> drawn = ensemble.drawnConstants();
    return drawn.front().values;
}

/// gain * factor + shift times effort, in each member of the ensemble.
Change byHand(const PolicyEnsemble& ensemble, double factor, double shift, double effort) {
    std::vector<double> differences;
    for (const double gain : gainsOf(ensemble))
        differences.push_back((gain * factor + shift) * effort);
    return changeOf(differences);
}

void expectNear(const Change& found, const Change& expected) {
    EXPECT_NEAR(found.median, expected.median, 1e-12);
    EXPECT_NEAR(found.low, expected.low, 1e-12);
    EXPECT_NEAR(found.high, expected.high, 1e-12);
    EXPECT_DOUBLE_EQ(found.higher, expected.higher);
    EXPECT_DOUBLE_EQ(found.lower, expected.lower);
}

TEST(StressTest, IsWhatTheLinearModelGivesByHand) {
    const auto ensemble = linearEnsemble();
    const auto test = testPackage(*ensemble, {efforts(2, 0), {}});
    ASSERT_TRUE(test) << toText(test.error());
    const std::size_t time = (*test)->timeOf(2050);
    expectNear((*test)->reference().numbers[0].difference[time], byHand(*ensemble, 1, 0, 2));
    const struct {
        const char* id;
        double factor, shift, alone;
        Verdict verdict;
    } expected[] = {
        {"costs", 1, 0, -3, Verdict::holds},   {"weakens", 0.5, 0, 0, Verdict::shrinks},
        {"spurs", 2, 0, 0, Verdict::grows},    {"turns", -1, 0, 0, Verdict::turns},
        {"blurs", 1, -2, 0, Verdict::unclear}, {"ends", 0, 0, 0, Verdict::vanishes},
    };
    for (const auto& one : expected) {
        const StressCase::Number& number = caseOf(**test, one.id).numbers[0];
        expectNear(number.difference[time], byHand(*ensemble, one.factor, one.shift, 2));
        EXPECT_NEAR(number.alone[time].median, one.alone, 1e-12) << one.id;
        EXPECT_NEAR(number.without[time], 50 + one.alone, 1e-12) << one.id;
        EXPECT_NEAR(number.with[time], number.without[time] + number.difference[time].median,
                    1e-12);
        EXPECT_EQ(verdictIn(**test, one.id, 2050), one.verdict) << one.id;
        // Before it strikes it does nothing.
        EXPECT_EQ(verdictIn(**test, one.id, 2034), Verdict::holds) << one.id;
    }
    // The other indicator does not move, so that nothing can be said to hold.
    EXPECT_EQ((*test)->verdict(1, 1, time), Verdict::nothing);
    const Tally tally = tallyOf(**test, 0, time, StressCase::Kind::shock);
    EXPECT_EQ(tally.all, 6U);
    EXPECT_EQ(tally.kept(), 2U);
    EXPECT_EQ(tallyOf(**test, 0, time, StressCase::Kind::government).all, 0U);
}

TEST(StressTest, LeavesOutTheGovernmentThatDoesNotFollow) {
    const auto ensemble = linearEnsemble();
    const auto test = testPackage(*ensemble, {efforts(1, 3), {}});
    ASSERT_TRUE(test);
    const StressCase& sudland = caseOf(**test, "SUD");
    EXPECT_EQ(sudland.kind, StressCase::Kind::government);
    EXPECT_EQ(sudland.title, "Sudland");
    const std::size_t time = (*test)->timeOf(2050);
    expectNear(sudland.numbers[0].difference[time], byHand(*ensemble, 1, 0, 1));
    EXPECT_EQ(verdictIn(**test, "SUD", 2050), Verdict::shrinks);
}

TEST(StressTest, TriesAShockOfTheScenarioInItsYearAndNoOtherBesideIt) {
    const auto ensemble = linearEnsemble();
    Scenario scenario = efforts(2, 0);
    scenario.shocks["turns"] = 2045;
    const auto test = testPackage(*ensemble, {scenario, {}});
    ASSERT_TRUE(test);
    EXPECT_EQ(caseOf(**test, "turns").year, 2045);
    EXPECT_EQ(caseOf(**test, "costs").year, kShockYear);
    EXPECT_EQ(verdictIn(**test, "turns", 2044), Verdict::holds);
    EXPECT_EQ(verdictIn(**test, "turns", 2045), Verdict::turns);
    EXPECT_EQ(verdictIn(**test, "costs", 2050), Verdict::holds);
    expectNear((*test)->reference().numbers[0].difference[(*test)->timeOf(2050)],
               byHand(*ensemble, 1, 0, 2));
}

TEST(StressTest, CountsMembersByTheirWeights) {
    const auto ensemble = linearEnsemble();
    const std::vector<double> gains = gainsOf(*ensemble);
    std::vector<double> weights(gains.size(), 0);
    const auto most = static_cast<std::size_t>(std::ranges::max_element(gains) - gains.begin());
    weights[most] = 1;
    const auto test = testPackage(*ensemble, {efforts(2, 0), weights});
    ASSERT_TRUE(test);
    const Change& change = (*test)->reference().numbers[0].difference.back();
    EXPECT_NEAR(change.low, 2 * gains[most], 1e-12);
    EXPECT_NEAR(change.high, 2 * gains[most], 1e-12);
}

TEST(StressTest, NeedsAPackageAndStopsWhenAsked) {
    const auto ensemble = linearEnsemble(8);
    Scenario shocksOnly;
    shocksOnly.shocks["costs"] = 2030;
    const auto nothing = testPackage(*ensemble, {shocksOnly, {}});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().front().code, codes::stressWithoutPackage);
    std::stop_source stop;
    std::size_t told = 0;
    const auto progress = [&](const StressTest& /*soFar*/, std::size_t done, std::size_t all) {
        told = all;
        if (done == 2)
            stop.request_stop();
    };
    const auto stopped = testPackage(*ensemble, {efforts(1, 1), {}}, stop.get_token(), progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().front().code, codes::cancelled);
    EXPECT_EQ(told, 1U + 6 + 1);
}

TEST(StressTest, TellsOnTheWayWhatItWillTellAtTheEnd) {
    const auto ensemble = linearEnsemble();
    std::vector<StressTest> told;
    const auto progress = [&](const StressTest& soFar, std::size_t done, std::size_t all) {
        EXPECT_EQ(done, told.size());
        EXPECT_EQ(soFar.cases.size(), all);  // no schools of thought here
        told.push_back(soFar);
    };
    const auto test = testPackage(*ensemble, {efforts(1, 3), {}}, {}, progress);
    ASSERT_TRUE(test);
    EXPECT_TRUE((*test)->isWhole());
    ASSERT_EQ(told.size(), (*test)->cases.size());
    const std::size_t time = (*test)->timeOf(2050);
    for (std::size_t done = 0; done < told.size(); ++done)
        for (std::size_t c = 0; c < told.size(); ++c) {
            const StressCase& one = told[done].cases[c];
            EXPECT_EQ(one.id, (*test)->cases[c].id);
            ASSERT_EQ(one.hasRun(), c < done);
            if (one.hasRun())
                expectNear(one.numbers[0].difference[time],
                           (*test)->cases[c].numbers[0].difference[time]);
        }
    EXPECT_EQ(tallyOf(told[3], 0, time, StressCase::Kind::shock).all, 2U);
}

TEST(StressTest, KnowsItsNumbersAndYears) {
    EXPECT_EQ(testedOutput(*linearModel(), "calm").value(), 0U);
    EXPECT_EQ(testedOutput(*linearModel(), "Still").value(), 1U);
    EXPECT_EQ(testedOutput(*linearModel(), "happiness").error().front().code, codes::stressOutput);
    EXPECT_EQ(testedYear(*linearModel(), 2060).value(), 2060);
    for (const double year : {2061.0, 1999.0, 2040.5})
        EXPECT_EQ(testedYear(*linearModel(), year).error().front().code, codes::stressYear);
}

/// The first members that history supports, as many as there are weights for schools of thought.
TEST(StressTest, OfThePolicyModelIsWhatComparisonsSayUnderTheSameShock) {
    const auto bundled = bundledScenarios(policyModel().levers(), policyModel().shocks());
    ASSERT_TRUE(bundled);
    const auto essay = std::ranges::find(*bundled, "essay_programme", &BundledScenario::id);
    ASSERT_NE(essay, bundled->end());
    const auto members = calibrate::firstMembers(*policyModel().data().members(), 24);
    const auto ensemble =
        PolicyEnsemble::create(sharedPolicyModel(), members, "members.csv", {}).value();
    const auto test = testPackage(*ensemble, {essay->scenario, {}});
    ASSERT_TRUE(test) << toText(test.error());
    EXPECT_EQ((*test)->outputs.size(), 5U);
    const std::string shock = policyModel().shocks().shocks().front().id;
    Scenario shocked = packageUnder(essay->scenario, {{shock, caseOf(**test, shock).year}});
    const auto compared = compare(*ensemble, {packageUnder(essay->scenario, {}), shocked});
    ASSERT_TRUE(compared);
    const std::size_t time = (*test)->timeOf(compared->horizon);
    for (std::size_t n = 0; n < (*test)->outputs.size(); ++n) {
        const auto place = static_cast<std::size_t>(
            std::ranges::find(compared->titles, (*test)->outputs[n].title) -
            compared->titles.begin());
        expectNear((*test)->reference().numbers[n].difference[time],
                   compared->scenarios[0].numbers[place].change);
        expectNear(caseOf(**test, shock).numbers[n].difference[time],
                   compared->scenarios[1].numbers[place].change);
        EXPECT_NEAR(caseOf(**test, shock).numbers[n].without[time],
                    compared->scenarios[1].numbers[place].before, 1e-12);
    }
}

}  // namespace
}  // namespace kyosei::stress
