// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/outcomes/comparison.h"
#include "model/search/costs.h"
#include "model/search/futures.h"
#include "model/simulation/policy_outcome.h"
#include "tests/model/search/search_support.h"

#include <gtest/gtest.h>

namespace kyosei::search {
namespace {

std::vector<Scenario> somePackages() {
    std::vector<Scenario> packages = eachLeverAlone(policyModel().levers(), 0.6);
    packages.resize(3);
    packages.push_back({});
    return packages;
}

Result<Futures> futuresOf(const PolicyEnsemble& ensemble, std::vector<goals::Goal> goals,
                          unsigned threads, const Scenario& reference = {},
                          double firstChange = 2026) {
    return Futures::create(*Futures::pairOf(sharedPolicyModel()), ensemble,
                           {5, 7, std::move(goals), reference, firstChange, threads}, {});
}

// One by one the ensemble runs them as well; both have to be the same to the last bit.
TEST(Futures, PackagesSideBySideAreWhatTheEnsembleRuns) {
    const auto ensemble = fewFutures(16);
    const std::vector<goals::Goal> goals{goalOf("stability at least 60 in 2045"),
                                         goalOf("peacebuilding rises by at least 1 in 2050")};
    const auto futures = futuresOf(*ensemble, goals, 2);
    ASSERT_TRUE(futures);
    const std::vector<Scenario> packages = somePackages();
    const auto margins = futures->margins(packages, {});
    ASSERT_TRUE(margins);
    EXPECT_EQ(margins->members, 7U);
    for (std::size_t k = 0; k < packages.size(); ++k) {
        const auto fan = ensemble->run(packages[k], goals::slotsOf(goals));
        ASSERT_TRUE(fan);
        for (std::size_t g = 0; g < goals.size(); ++g) {
            const auto all = goals::marginsOf(goals[g], fan->scenario, *fan->baseline);
            for (std::size_t m = 0; m < 7; ++m)
                EXPECT_EQ(margins->at(g, k, m), all[5 + m]);
        }
    }
}

TEST(Futures, ChangesAreReadAgainstTheSameShocks) {
    const auto ensemble = fewFutures(16);
    const std::string shock = policyModel().shocks().shocks().front().id;
    Scenario reference;
    reference.shocks[shock] = 2030;
    const std::vector<goals::Goal> goals{goalOf("stability rises by at least 1 in 2040")};
    const auto futures = futuresOf(*ensemble, goals, 1, reference);
    ASSERT_TRUE(futures);
    const auto margins = futures->margins({reference}, {});
    ASSERT_TRUE(margins);
    for (std::size_t m = 0; m < 7; ++m)
        EXPECT_EQ(margins->at(0, 0, m), -1);  // it changes nothing against itself
}

TEST(Futures, APastThatChangesIsRunAsWell) {
    const auto ensemble = fewFutures(16);
    Scenario early = somePackages().front();
    for (auto& [id, setting] : early.levers)
        setting.start = 2010;
    const std::vector<goals::Goal> goals{goalOf("stability at least 60 in 2045")};
    const auto futures = futuresOf(*ensemble, goals, 1, {}, 2010);
    ASSERT_TRUE(futures);
    const auto margins = futures->margins({early, early}, {});
    const auto fan = ensemble->run(early, goals::slotsOf(goals));
    ASSERT_TRUE(margins && fan);
    const auto all = goals::marginsOf(goals[0], fan->scenario, *fan->baseline);
    for (std::size_t m = 0; m < 7; ++m)
        EXPECT_EQ(margins->at(0, 1, m), all[5 + m]);
}

TEST(Futures, StopWhenAsked) {
    const auto ensemble = fewFutures(16);
    const auto futures = futuresOf(*ensemble, {goalOf("stability at least 60")}, 2);
    ASSERT_TRUE(futures);
    std::stop_source stop;
    stop.request_stop();
    const auto margins = futures->margins(somePackages(), stop.get_token());
    ASSERT_FALSE(margins);
    EXPECT_EQ(margins.error().front().code, codes::cancelled);
}

TEST(SearchCosts, AreThoseOfTheWindow) {
    const auto costs = Costs::create(sharedPolicyModel(), 2026, {});
    ASSERT_TRUE(costs);
    const std::vector<Scenario> packages = somePackages();
    const auto spending = costs->of(packages, {});
    ASSERT_TRUE(spending);
    for (std::size_t k = 0; k < packages.size(); ++k) {
        const auto outcome = runOutcome(policyModel(), packages[k]);
        ASSERT_TRUE(outcome);
        EXPECT_EQ((*spending)[k].all.perYear, outcome->spending.all.perYear);
        EXPECT_EQ((*spending)[k].all.peak, outcome->spending.all.peak);
        for (std::size_t i = 0; i < outcome->spending.actors.size(); ++i)
            EXPECT_EQ((*spending)[k].actors[i].peak, outcome->spending.actors[i].peak);
    }
    EXPECT_GT((*spending)[0].all.perYear, 0);
}

TEST(SearchCosts, WhatIsAboveLimitsIsAddedUp) {
    Spending spending;
    spending.all.peak = 12;
    spending.actors.resize(3);
    spending.actors[1].peak = 7;
    const std::vector<std::string> actors{"A", "B", "C"};
    EXPECT_EQ(excessOver({}, spending, actors), 0);
    EXPECT_EQ(excessOver({12, {}}, spending, actors), 0);
    EXPECT_EQ(excessOver({10, {{"B", 4}, {"C", 1}}}, spending, actors), 2 + 3);
}

}  // namespace
}  // namespace kyosei::search
