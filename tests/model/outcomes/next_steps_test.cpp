// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/next_steps.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

TEST(NextSteps, AreSortedByWhatARunWithThatStepComesTo) {
    const Slot output = policyModel().charts().headline().stability.slot;
    const auto steps = nextSteps(policyModel(), {}, output, 2050);
    ASSERT_TRUE(steps) << toText(steps.error());
    ASSERT_EQ(steps->size(), policyModel().levers().cells().size());
    for (std::size_t i = 1; i < steps->size(); ++i)
        EXPECT_GE((*steps)[i - 1].effect, (*steps)[i].effect);
    const LeverCell& cell = *policyModel().levers().find(steps->front().id);
    const auto stabilityAt = [&](double value) {
        Scenario scenario;
        LeverSetting setting = cell.baseline;
        setting.value = value;
        scenario.set(cell, setting);
        return policyModel().run(scenario)->at(output, 2050);
    };
    const double from = std::max(cell.minimum, cell.baseline.value - cell.step);
    const double to = std::min(cell.maximum, cell.baseline.value + cell.step);
    EXPECT_NEAR(steps->front().effect,
                (stabilityAt(to) - stabilityAt(from)) / (to - from) * cell.step, 1e-9);
}

}  // namespace
}  // namespace kyosei
