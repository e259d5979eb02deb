// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario_blend.h"
#include "model/simulation/policy_model.h"

#include <gtest/gtest.h>

namespace kyosei {

namespace {

class ScenarioBlendTest : public testing::Test {
protected:
    static const PolicyModel& model() {
        static const auto loaded = PolicyModel::embedded();
        return **loaded;
    }
    const LeverTable& levers = model().levers();
    const LeverCell& first = levers.cells().front();
    const LeverCell& last = levers.cells().back();

    [[nodiscard]] static LeverSetting top(const LeverCell& cell) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        return setting;
    }
};

}  // namespace

TEST_F(ScenarioBlendTest, EndsAreTheTwoScenariosExactly) {
    Scenario before, after;
    before.set(first, top(first));
    before.title = "Before";
    after.set(last, top(last));
    after.shocks["war"] = 2031;
    EXPECT_EQ(blend(before, after, 0, levers), before);
    EXPECT_EQ(blend(before, after, 1, levers), after);
    EXPECT_EQ(blend(before, after, -0.5, levers), before);
    EXPECT_EQ(blend(before, after, 1.5, levers), after);
}

TEST_F(ScenarioBlendTest, ANewLeverGrowsFromTheBaselineWithItsOwnYears) {
    Scenario after;
    LeverSetting setting = top(first);
    setting.start += 3;
    after.set(first, setting);
    const Scenario quarter = blend({}, after, 0.25, levers);
    const LeverSetting got = quarter.setting(first);
    EXPECT_DOUBLE_EQ(got.value, 0.75 * first.baseline.value + 0.25 * first.maximum);
    EXPECT_EQ(got.start, setting.start);
    EXPECT_FALSE(quarter.levers.contains(last.id));
}

TEST_F(ScenarioBlendTest, ALeverThatIsTakenBackShrinksToTheBaseline) {
    Scenario before;
    before.set(first, top(first));
    const Scenario late = blend(before, {}, 0.75, levers);
    EXPECT_DOUBLE_EQ(late.setting(first).value, 0.75 * first.baseline.value + 0.25 * first.maximum);
}

TEST_F(ScenarioBlendTest, YearsOfLeversAndShocksMoveInProportion) {
    Scenario before, after;
    LeverSetting setting = top(first);
    setting.start = 2030;
    before.set(first, setting);
    setting.start = 2040;
    after.set(first, setting);
    before.shocks["war"] = 2030;
    after.shocks["war"] = 2050;
    const Scenario tenth = blend(before, after, 0.1, levers);
    EXPECT_DOUBLE_EQ(tenth.setting(first).start, 2031);
    EXPECT_EQ(tenth.setting(first).value, first.maximum);
    EXPECT_DOUBLE_EQ(tenth.shocks.at("war"), 2032);
}

TEST_F(ScenarioBlendTest, AShockThatOnlyOneHasComesHalfWay) {
    Scenario after;
    after.shocks["war"] = 2031;
    EXPECT_TRUE(blend({}, after, 0.49, levers).shocks.empty());
    EXPECT_EQ(blend({}, after, 0.51, levers).shocks.at("war"), 2031);
}

}  // namespace kyosei
