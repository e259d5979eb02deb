// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/shares.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

Slot additionalAid(const std::string& donor, const std::string& zone) {
    return *policyModel().program().slot("additional_aid", {donor, zone});
}

/// More South Korean aid, all of it for one receiver.
Scenario aidFor(const std::string& receiver) {
    const LeverTable& levers = policyModel().levers();
    Scenario scenario;
    scenario.set(*levers.find({"aid", "KOR"}), {1.5, 2027, 5, 9999});
    const LeverSplit& split = *levers.split({"aid", "KOR"});
    std::vector<double> shares;
    for (const std::string& name : split.receivers)
        shares.push_back(name == receiver ? 1 : 0);
    scenario.setShares(split, shares);
    return scenario;
}

TEST(LeverSplits, AreThoseOfTheModelAndAddUpToOne) {
    const auto& splits = policyModel().levers().splits();
    EXPECT_EQ(splits.size(), 5u) << "every donor that has a slider";
    for (const LeverSplit& split : splits) {
        EXPECT_TRUE(policyModel().levers().find(split.id)) << split.id.actor;
        EXPECT_TRUE(areShares(split.baseline)) << split.id.actor;
        EXPECT_EQ(split.receivers.size(), split.places.size());
        EXPECT_FALSE(split.title.empty());
    }
}

TEST(LeverSplits, SendTheAdditionalMoneyWhereTheyPoint) {
    const auto run = policyModel().run(aidFor("MNG"));
    ASSERT_TRUE(run) << toText(run.error());
    EXPECT_GT(run->at(additionalAid("KOR", "MNG"), 2045), 0.8);
    for (const char* zone : {"NEC", "PRK", "RFE"})
        EXPECT_EQ(run->at(additionalAid("KOR", zone), 2045), 0) << zone;
}

TEST(LeverSplits, ChangeNothingWhileTheLeverStandsAtTheBaseline) {
    Scenario scenario = aidFor("MNG");
    scenario.levers.clear();
    const auto run = policyModel().run(scenario);
    ASSERT_TRUE(run);
    const Slot stability = policyModel().charts().headline().stability.slot;
    EXPECT_TRUE(
        std::ranges::equal(run->series(stability), policyModel().baseline()->series(stability)));
}

TEST(LeverSplits, HoldInEveryMemberOfTheHistoryMatchedEnsemble) {
    PolicyEnsemble::Options options;
    options.every = 16;
    const auto ensemble = PolicyEnsemble::historyMatched(sharedPolicyModel(), options);
    ASSERT_TRUE(ensemble) << toText(ensemble.error());
    const Slot mongolia = additionalAid("KOR", "MNG");
    const Slot china = additionalAid("KOR", "NEC");
    const auto fan = (*ensemble)->run(aidFor("MNG"), {mongolia, china});
    ASSERT_TRUE(fan) << toText(fan.error());
    const std::size_t last = fan->scenario.times().size() - 1;
    for (std::size_t k = 0; k < (*ensemble)->members(); ++k) {
        EXPECT_GT(fan->scenario.values(mongolia, last)[k], 0) << "member " << k;
        EXPECT_EQ(fan->scenario.values(china, last)[k], 0) << "member " << k;
        EXPECT_EQ(fan->baseline->values(mongolia, last)[k], 0) << "member " << k;
    }
}

}  // namespace
}  // namespace kyosei
