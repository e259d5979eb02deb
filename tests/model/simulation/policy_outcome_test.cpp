// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/simulation/policy_outcome.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

TEST(PolicyOutcome, HasTheRunAndWhatFollowsFromIt) {
    const LeverCell& cell = policyModel().levers().cells().front();
    const LeverRow* row = policyModel().levers().row(cell.id.lever);
    ASSERT_NE(row, nullptr);
    Scenario scenario;
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    setting.start = 2031;
    scenario.set(cell, setting);
    scenario.spendingLimit = 0;

    const auto outcome = runOutcome(policyModel(), scenario);
    ASSERT_TRUE(outcome) << toText(outcome.error());
    const auto alone = policyModel().runShown(scenario);
    ASSERT_TRUE(alone);
    const Slot framework = policyModel().charts().headline().framework.slot;
    EXPECT_TRUE(std::ranges::equal(outcome->run->series(framework), alone->series(framework)));
    const Milestone start{Milestone::Kind::lever, 2031, row->title};
    EXPECT_EQ(std::ranges::count(outcome->milestones, start), 1);
    EXPECT_EQ(outcome->spending.all.total, spendingOf(policyModel(), scenario, *alone).all.total);
}

TEST(PolicyOutcome, OfAStoppedRunIsNone) {
    std::stop_source stopped;
    stopped.request_stop();
    const auto outcome = runOutcome(policyModel(), {}, stopped.get_token());
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().front().code, codes::cancelled);
}

}  // namespace
}  // namespace kyosei
