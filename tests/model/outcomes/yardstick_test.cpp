// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/outcomes/comparison.h"
#include "model/outcomes/yardstick.h"
#include "model/policy/bundled_scenarios.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kyosei {
namespace {

std::shared_ptr<PolicyEnsemble> members(std::size_t count) {
    PolicyEnsemble::Options options;
    options.members = count;
    options.block = 8;
    auto uncertain = count > 1 ? *uncertaintiesOf(policyModel()) : std::vector<Uncertainty>();
    return *PolicyEnsemble::create(sharedPolicyModel(), std::move(uncertain), options);
}

Scenario bundled(const std::string& id) {
    const auto all = bundledScenarios(policyModel().levers(), policyModel().shocks());
    for (const BundledScenario& each : *all)
        if (each.id == id)
            return each.scenario;
    ADD_FAILURE() << "there is no scenario " << id;
    return {};
}

TEST(Yardstick, SaysOfEachScenarioWhatAComparisonOfItSays) {
    const auto ensemble = members(16);
    const auto known = yardstick(*ensemble);
    ASSERT_TRUE(known) << toText(known.error());
    const auto& entries = policyModel().charts().headline().yardstick;
    ASSERT_GE(entries.size(), 3U);
    ASSERT_EQ(known->effects.size(), entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].worstYear)
            continue;
        const auto compared = compare(*ensemble, {bundled(entries[i].scenario)});
        ASSERT_TRUE(compared) << toText(compared.error());
        const auto& numbers = compared->scenarios.front().numbers;
        ASSERT_EQ(numbers.size(), known->outputs.size());
        for (std::size_t n = 0; n < numbers.size(); ++n)
            EXPECT_NEAR(known->effects[i].changes[n], numbers[n].change.median, 1e-9)
                << entries[i].scenario << ' ' << compared->titles[n];
    }
}

TEST(Yardstick, TellsWhatPassesByItsWorstYear) {
    const auto known = yardstick(*members(1));
    ASSERT_TRUE(known) << toText(known.error());
    const Headline& headline = policyModel().charts().headline();
    int passing = 0;
    for (std::size_t i = 0; i < headline.yardstick.size(); ++i) {
        if (!headline.yardstick[i].worstYear)
            continue;
        ++passing;
        const auto run = policyModel().run(bundled(headline.yardstick[i].scenario));
        ASSERT_TRUE(run);
        const auto after = run->series(headline.stability.slot);
        const auto before = policyModel().baseline()->series(headline.stability.slot);
        double worst = 0;
        // The ensemble keeps every fourth time and the last.
        for (std::size_t t = 0; t < after.size(); t += t + 4 < after.size() ? 4 : 1)
            worst = std::min(worst, after[t] - before[t]);
        EXPECT_NEAR(known->change(i, headline.stability.slot), worst, 1e-6);
        EXPECT_LT(worst, -5) << "a war is no small thing";
    }
    EXPECT_GT(passing, 0);
}

TEST(Yardstick, HasNoNumberForWhatItDoesNotKnow) {
    const Yardstick known{{3, 5}, {{"a", {1, 2}}}};
    EXPECT_EQ(known.change(0, 5), 2);
    EXPECT_TRUE(std::isnan(known.change(0, 4)));
}

TEST(Yardstick, StopsWhenNobodyWantsItAnyMore) {
    std::stop_source stop;
    stop.request_stop();
    const auto known = yardstick(*members(16), {}, stop.get_token());
    ASSERT_FALSE(known);
    EXPECT_EQ(known.error().front().code, codes::cancelled);
}

}  // namespace
}  // namespace kyosei
