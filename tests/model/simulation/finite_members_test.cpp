// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/bundled_scenarios.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kyosei {
namespace {

/// What the program offers to try: its scenarios, and each shock alone.
std::vector<Scenario> everythingOffered() {
    const PolicyModel& model = policyModel();
    std::vector<Scenario> all;
    const auto bundled = bundledScenarios(model.levers(), model.shocks());
    for (const BundledScenario& one : *bundled)
        all.push_back(one.scenario);
    for (const Shock& shock : model.shocks().shocks()) {
        all.emplace_back();
        all.back().title = shock.title;
        all.back().shocks[shock.id] = 2030;
    }
    return all;
}

/// A member without a number is left out of medians and ranges, and nobody would see that they
/// speak for fewer than they say.
void expectNumbersInEveryMember(PolicyEnsemble& ensemble) {
    const std::vector<Slot> outputs = policyModel().charts().headline().outputs();
    for (const Scenario& scenario : everythingOffered()) {
        const auto fan = ensemble.run(scenario, outputs);
        ASSERT_TRUE(fan) << toText(fan.error());
        for (const Slot output : outputs) {
            const std::vector<double> values = fan->scenario.at(output, 2060);
            EXPECT_TRUE(std::ranges::all_of(values, [](double value) {
                return std::isfinite(value);
            })) << scenario.title;
        }
    }
}

TEST(FiniteMembers, OfTheEnsembleHaveNumbersUnderEverythingOffered) {
    PolicyEnsemble::Options options;
    expectNumbersInEveryMember(**PolicyEnsemble::historyMatched(sharedPolicyModel(), options));
}

TEST(FiniteMembers, DrawnFromThePriorsHaveNumbersUnderEverythingOffered) {
    PolicyEnsemble::Options options;
    options.members = 256;
    expectNumbersInEveryMember(
        **PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options));
}

}  // namespace
}  // namespace kyosei
