// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/milestones.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace kyosei {
namespace {

TEST(Milestones, TellShocksLeversAndTheFirstReachOfEachStage) {
    Scenario scenario;
    const Shock& shock = policyModel().shocks().shocks().front();
    scenario.shocks[shock.id] = 2031;
    for (const LeverCell& cell : policyModel().levers().cells())
        if (!cell.assumption) {
            LeverSetting setting = cell.baseline;
            setting.value = cell.maximum;
            setting.start = 2028;
            scenario.set(cell, setting);
        }
    const auto run = policyModel().run(scenario);
    ASSERT_TRUE(run);
    const auto found = milestonesOf(policyModel(), scenario, *run);
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end(),
                               [](const auto& a, const auto& b) { return a.year < b.year; }));
    std::set<std::string> levers;
    for (const Milestone& each : found) {
        if (each.kind == Milestone::Kind::lever) {
            EXPECT_EQ(each.year, 2028);
            EXPECT_TRUE(levers.insert(each.title).second) << each.title;
        }
        if (each.kind == Milestone::Kind::shock) {
            EXPECT_EQ(each.title, shock.title);
        }
        if (each.kind == Milestone::Kind::stage) {
            const Headline& headline = policyModel().charts().headline();
            std::size_t at = 0;
            while (headline.stages[at].label != each.title)
                ++at;
            const double threshold = headline.stages[at - 1].upTo;
            EXPECT_GT(run->at(headline.framework.slot, each.year), threshold);
            EXPECT_LE(run->at(headline.framework.slot, each.year - 1), threshold);
        }
    }
    EXPECT_FALSE(levers.empty());
}

}  // namespace
}  // namespace kyosei
