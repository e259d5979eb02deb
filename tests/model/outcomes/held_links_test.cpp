// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/held_links.h"
#include "model/outcomes/policy_loops.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

Scenario softLevers() {
    return leversAt({"diplomacy", "trade_opening", "citizen_exchange"}, 0.5);
}

TEST(HeldLinks, AreCompiledOnceForAllQuestions) {
    const auto source = argumentLinksOnce(sharedPolicyModel());
    const auto links = source();
    ASSERT_TRUE(links) << toText(links.error());
    EXPECT_EQ((*links)->links.size(), embeddedKnockouts(policyModel())->size());
    EXPECT_EQ(source()->get(), links->get());
    EXPECT_EQ((*links)->paths->stations().size(), (*links)->links.size());
}

TEST(HeldLinks, OfLoopsThatAreCutLeaveEveryOutputInItsPlaceAndTheBaselineAsItIs) {
    const auto loops = loopKnockouts(policyModel());
    ASSERT_TRUE(loops) << toText(loops.error());
    for (const std::vector<Knockout>& cut :
         {std::vector<Knockout>{loops->front()}, std::vector<Knockout>(*loops)}) {
        const auto without = modelWithout(policyModel(), cut);
        ASSERT_TRUE(without) << toText(without.error());
        const Program& program = (*without)->program();
        for (const VariableInfo& variable : policyModel().program().variables()) {
            const VariableInfo* there = program.find(variable.name);
            ASSERT_NE(there, nullptr) << variable.name;
            EXPECT_EQ(there->first, variable.first) << variable.name;
            EXPECT_EQ(there->size, variable.size) << variable.name;
        }
        const auto run = (*without)->run({});
        for (const Slot slot : policyModel().charts().headline().outputs())
            EXPECT_EQ(run->at(slot, 2050), policyModel().baseline()->at(slot, 2050));
    }
}

TEST(HeldLinks, OfALoopThatIsCutLoseWhatTheKnockOutTells) {
    const auto source = loopsOnce(sharedPolicyModel());
    const auto loops = source();
    ASSERT_TRUE(loops) << toText(loops.error());
    PolicyEnsemble::Options one;
    one.members = 1;
    const auto central =
        PolicyEnsemble::create(sharedPolicyModel(), std::vector<Uncertainty>(), one);
    const auto told = (*loops)->without->compare({softLevers()}, **central, {});
    ASSERT_TRUE(told) << toText(told.error());
    const Slot stability = policyModel().charts().headline().stability.slot;
    const std::size_t at = policyModel().charts().headline().indicators.size();
    const auto without = modelWithout(policyModel(), {(*loops)->links.front()});
    const double cut = (*without)->run(softLevers())->at(stability, 2050);
    const double whole = policyModel().run(softLevers())->at(stability, 2050);
    EXPECT_NE(whole, cut);
    EXPECT_NEAR(told->effects.front().scenarios.front()[at].through.median, whole - cut, 1e-9);
}

TEST(PolicyLoops, SharesAddUpToAllThatNamedLoopsDo) {
    const auto loops = PolicyLoops::of(sharedPolicyModel());
    ASSERT_TRUE(loops) << toText(loops.error());
    const std::vector<double> years{2030, 2040, 2050};
    const auto found = (*loops)->shares(softLevers(), years);
    ASSERT_TRUE(found) << toText(found.error());
    EXPECT_EQ(found->times, years);
    EXPECT_EQ(found->shares.size(), policyModel().document().loops.size());
    for (std::size_t t = 0; t < years.size(); ++t) {
        double all = 0;
        for (const std::vector<double>& shares : found->shares)
            all += std::abs(shares[t]);
        EXPECT_NEAR(all, 1, 1e-12) << years[t];
    }
    EXPECT_FALSE(found->phases.empty());
}

}  // namespace
}  // namespace kyosei
