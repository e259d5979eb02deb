// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/knockout_runs.h"
#include "model/simulation/held_variables.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// One member with central values, so that a comparison is a comparison of two runs.
Result<std::shared_ptr<PolicyEnsemble>> central(std::shared_ptr<const PolicyModel> model) {
    PolicyEnsemble::Options options;
    options.members = 1;
    options.block = 8;
    return PolicyEnsemble::create(std::move(model), std::vector<Uncertainty>(), options);
}

Result<std::shared_ptr<PolicyEnsemble>> drawn(std::shared_ptr<const PolicyModel> model) {
    PolicyEnsemble::Options options;
    options.members = 8;
    options.block = 8;
    auto uncertainties = uncertaintiesOf(*model);
    return PolicyEnsemble::create(std::move(model), std::move(*uncertainties), options);
}

Scenario someLevers() {
    return leversAt({"diplomacy", "trade_opening", "citizen_exchange"}, 0.5);
}

double valueAt(const PolicyModel& model, const Scenario& scenario, const char* variable) {
    const auto run = model.run(scenario);
    EXPECT_TRUE(run) << toText(run.error());
    return run->at(*model.program().slot(variable, {}), model.charts().headline().horizon);
}

constexpr std::size_t kOverall = 4, kFramework = 5;  // after the four indicators

TEST(Knockouts, OfTheProgramNameWhatTheModelComputes) {
    const auto knockouts = embeddedKnockouts(policyModel());
    ASSERT_TRUE(knockouts) << toText(knockouts.error());
    EXPECT_GE(knockouts->size(), 6u);
}

TEST(Knockouts, AreTheDifferenceOfTwoRunsWithTheLinkHeldByHand) {
    const auto held = modelHolding(policyModel(), {"framework_maturity"});
    ASSERT_TRUE(held) << toText(held.error());
    const Scenario scenario = someLevers();
    const double before = valueAt(policyModel(), {}, "overall_stability");
    const double whole = valueAt(policyModel(), scenario, "overall_stability") - before;
    const double without = valueAt(**held, scenario, "overall_stability") - before;
    EXPECT_EQ(valueAt(**held, {}, "overall_stability"), before);
    EXPECT_EQ(valueAt(**held, scenario, "framework_maturity"),
              valueAt(policyModel(), {}, "framework_maturity"));

    const Knockout framework{"f", "Framework", "", {"framework_maturity"}};
    const auto found = compareWithout(sharedPolicyModel(), {scenario}, {{framework}}, central);
    ASSERT_TRUE(found) << toText(found.error());
    const KnockoutNumber& stability = found->effects.front().scenarios.front()[kOverall];
    EXPECT_NEAR(stability.whole.median, whole, 1e-9);
    EXPECT_NEAR(stability.without.median, without, 1e-9);
    EXPECT_NEAR(stability.through.median, whole - without, 1e-9);
    const KnockoutNumber& maturity = found->effects.front().scenarios.front()[kFramework];
    EXPECT_EQ(maturity.without.median, 0);
    EXPECT_EQ(maturity.through.median, maturity.whole.median);
}

TEST(Knockouts, OfEverythingThatIsShownLeaveNothing) {
    Knockout all{"all", "All", "", {"overall_stability", "framework_maturity"}};
    for (const char* name : {"preventive_diplomacy_index", "peacemaking_index",
                             "peacekeeping_index", "peacebuilding_index"})
        all.variables.push_back(name);
    const auto found = compareWithout(sharedPolicyModel(), {someLevers()}, {{all}}, drawn);
    ASSERT_TRUE(found) << toText(found.error());
    for (const KnockoutNumber& number : found->effects.front().scenarios.front()) {
        EXPECT_EQ(number.without.low, 0);
        EXPECT_EQ(number.without.high, 0);
        EXPECT_EQ(number.through.median, number.whole.median);
    }
}

TEST(Knockouts, OfNothingOrOfAScenarioThatChangesNothingAreExactlyZero) {
    const Knockout trust{"trust", "Trust", "", {"trust", "trust_norm"}};
    const auto found =
        compareWithout(sharedPolicyModel(), {someLevers(), {}}, {{}, {trust}}, drawn);
    ASSERT_TRUE(found) << toText(found.error());
    for (const KnockoutNumber& number : found->effects[0].scenarios[0]) {
        EXPECT_EQ(number.through.low, 0) << "nothing held";
        EXPECT_EQ(number.through.high, 0);
        EXPECT_NE(number.whole.median, 0);
    }
    for (const KnockoutNumber& number : found->effects[1].scenarios[1]) {
        EXPECT_EQ(number.without.low, 0) << "nothing changed";
        EXPECT_EQ(number.without.high, 0);
        EXPECT_EQ(number.through.high, 0);
    }
}

TEST(Knockouts, NameWhatCannotBeHeld) {
    EXPECT_FALSE(modelHolding(policyModel(), {"goodwill"}));
    const auto read = readKnockouts(
        R"({"format": "kyosei-knockouts", "version": 1, "knockouts": [
            {"id": "a", "title": "A", "says": "", "holds": ["goodwill"]}]})",
        policyModel(), "own.json");
    ASSERT_FALSE(read);
    EXPECT_NE(toText(read.error()).find("knockouts[0].holds"), std::string::npos);
}

TEST(Knockouts, OfALoopCutItAtALinkThatIsThere) {
    const auto loops = loopKnockouts(policyModel());
    ASSERT_TRUE(loops) << toText(loops.error());
    EXPECT_EQ(loops->size(), policyModel().document().loops.size());
    for (const Knockout& loop : *loops) {
        EXPECT_FALSE(loop.says.empty()) << loop.id;
        ASSERT_EQ(loop.links.size(), 1u) << loop.id;
        xmile::Document document = policyModel().document();
        EXPECT_EQ(toText(holdInDocument(document, {{loop.links.front(), ""}})), "") << loop.id;
    }
}

TEST(Knockouts, OfALoopLeaveEveryMemberANumber) {
    // Members that are left out would make what is lost that of others.
    const auto loops = loopKnockouts(policyModel());
    std::vector<std::vector<Knockout>> each;
    for (const Knockout& loop : *loops)
        each.push_back({loop});
    const auto found = compareWithout(sharedPolicyModel(), {everythingAt(1)}, each, drawn);
    ASSERT_TRUE(found) << toText(found.error());
    for (std::size_t loop = 0; loop < loops->size(); ++loop)
        for (const KnockoutNumber& number : found->effects[loop].scenarios.front())
            EXPECT_EQ(number.through.effective, 8) << (*loops)[loop].id;
}

TEST(Knockouts, OfALoopAreTheDifferenceOfTwoRunsWithALinkHeldByHand) {
    const Hold link{"crisis", "investment_risk"};
    const auto held = modelHolding(policyModel(), std::vector<Hold>{link});
    ASSERT_TRUE(held) << toText(held.error());
    const Scenario scenario = everythingAt(0.5);
    const double before = valueAt(policyModel(), {}, "overall_stability");
    const double whole = valueAt(policyModel(), scenario, "overall_stability") - before;
    const double without = valueAt(**held, scenario, "overall_stability") - before;
    EXPECT_EQ(valueAt(**held, {}, "overall_stability"), before);
    EXPECT_NE(whole, without);
    const Knockout loop{"loop", "Loop", "", {}, {link}};
    const auto found = compareWithout(sharedPolicyModel(), {scenario}, {{loop}}, central);
    ASSERT_TRUE(found) << toText(found.error());
    const KnockoutNumber& stability = found->effects.front().scenarios.front()[kOverall];
    EXPECT_NEAR(stability.through.median, whole - without, 1e-9);
}

TEST(Knockouts, AreAskedForAgainWithoutCompilingAgain) {
    const std::vector<Knockout> links = *embeddedKnockouts(policyModel());
    std::vector<std::vector<Knockout>> groups;
    for (std::size_t copy = 0; copy < 3; ++copy)  // more than one model has switches for
        for (const Knockout& link : links)
            groups.push_back({link});
    const auto runs = KnockoutRuns::of(sharedPolicyModel(), groups);
    ASSERT_TRUE(runs) << toText(runs.error());
    const auto ensemble = *drawn(sharedPolicyModel());
    for (const double share : {0.5, 1.0}) {
        const Scenario scenario = leversAt({"diplomacy"}, share);
        const auto found = (*runs)->compare({scenario}, *ensemble, {4});
        ASSERT_TRUE(found) << toText(found.error());
        EXPECT_EQ(found->members, 4u);
        ASSERT_EQ(found->effects.size(), groups.size());
        const auto held = modelHolding(policyModel(), links.front().variables);
        const auto without =
            (*drawn(*held))->run(scenario, {*(*held)->program().slot("overall_stability")});
        std::vector<double> changes =
            without->scenario.at(*(*held)->program().slot("overall_stability"), 2050);
        const auto before =
            without->baseline->at(*(*held)->program().slot("overall_stability"), 2050);
        changes.resize(4);
        for (std::size_t m = 0; m < 4; ++m)
            changes[m] -= before[m];
        for (const std::size_t g : {std::size_t{0}, links.size(), 2 * links.size()})
            EXPECT_NEAR(found->effects[g].scenarios[0][kOverall].without.median,
                        likelyRange(changes, {}).median, 1e-9);
    }
}

}  // namespace
}  // namespace kyosei
