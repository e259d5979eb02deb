// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
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

TEST(StepEffects, AreTheDifferenceOfTwoRunsOfEachMember) {
    PolicyEnsemble::Options options;
    options.members = 8;
    options.block = 8;
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
    const Slot output = policyModel().charts().headline().stability.slot;
    // One slider is at its maximum, so that its last step is looked at.
    const LeverCell& first = policyModel().levers().cells().front();
    Scenario scenario;
    LeverSetting setting = first.baseline;
    setting.value = first.maximum;
    scenario.set(first, setting);
    std::size_t told = 0;
    const auto effects =
        stepEffects(*ensemble, scenario, {output, 2050, {}, [&](const StepEffect&) { ++told; }});
    ASSERT_TRUE(effects) << toText(effects.error());
    ASSERT_EQ(effects->size(), policyModel().levers().cells().size());
    EXPECT_EQ(told, effects->size());
    const auto valuesAt = [&](const LeverCell& cell, double value) {
        Scenario moved = scenario;
        LeverSetting other = scenario.setting(cell);
        other.value = value;
        moved.set(cell, other);
        return ensemble->run(moved, {output})->scenario.at(output, 2050);
    };
    const auto now = ensemble->run(scenario, {output})->scenario.at(output, 2050);
    std::vector<double> lastStep = valuesAt(first, first.maximum - first.step);
    for (std::size_t m = 0; m < 8; ++m)
        lastStep[m] = now[m] - lastStep[m];
    EXPECT_TRUE(effects->front().last);
    EXPECT_NEAR(effects->front().effect.median, changeOf(lastStep).median, 1e-9);
    const LeverCell& third = policyModel().levers().cells()[2];
    std::vector<double> next =
        valuesAt(third, std::min(third.maximum, scenario.setting(third).value + third.step));
    for (std::size_t m = 0; m < 8; ++m)
        next[m] -= now[m];
    EXPECT_FALSE((*effects)[2].last);
    EXPECT_NEAR((*effects)[2].effect.median, changeOf(next).median, 1e-9);
    EXPECT_LE((*effects)[2].effect.low, (*effects)[2].effect.high);
}

TEST(StepEffects, StopWhenTold) {
    PolicyEnsemble::Options options;
    options.members = 8;
    options.block = 8;
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
    std::stop_source stop;
    const auto effects = stepEffects(*ensemble, {},
                                     {policyModel().charts().headline().stability.slot,
                                      2050,
                                      {},
                                      [&](const StepEffect&) { stop.request_stop(); }},
                                     stop.get_token());
    ASSERT_FALSE(effects);
    EXPECT_EQ(effects.error().front().code, codes::cancelled);
}

}  // namespace
}  // namespace kyosei
