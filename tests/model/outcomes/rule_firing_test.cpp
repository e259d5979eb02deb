// SPDX-License-Identifier: GPL-3.0-or-later
// If-then rules of a scenario, against runs that have the same change on fixed years.
#include "model/outcomes/rule_firing.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

namespace kyosei {
namespace {

const std::string kLever = "infrastructure", kActor = "MNG";

PolicyRule ruleOn(const std::string& watch, bool above, double level, double from) {
    PolicyRule rule;
    rule.watch = watch;
    rule.above = above;
    rule.level = level;
    rule.from = from;
    rule.ramp = 5;
    rule.moves[{kLever, kActor}] = 0.4;
    return rule;
}

Scenario withRules(std::vector<PolicyRule> rules, Scenario scenario = {}) {
    scenario.rules = std::move(rules);
    return scenario;
}

Scenario withLever(double value, double start, double end) {
    Scenario scenario;
    const LeverCell& cell = *policyModel().levers().find({kLever, kActor});
    scenario.set(cell, {value, start, 5, end});
    return scenario;
}

RunResult runOf(const Scenario& scenario) {
    auto result = policyModel().run(scenario);
    EXPECT_TRUE(result) << toText(result.error());
    return std::move(*result);
}

Slot slotOf(const std::string& variable, const std::vector<std::string>& elements = {}) {
    return policyModel().program().slot(variable, elements).value();
}

double largestDifference(const RunResult& a, const RunResult& b) {
    double largest = 0;
    for (const Slot slot : {slotOf("overall_stability"), slotOf("framework_maturity"),
                            slotOf("zone_infrastructure", {"MNG"}), slotOf("extra_cost")})
        for (std::size_t t = 0; t < a.times().size(); ++t)
            largest = std::max(largest, std::abs(a.series(slot)[t] - b.series(slot)[t]));
    return largest;
}

/// The first saved year from `from` on in which the variable is below the level.
double firstBelow(const RunResult& run, Slot slot, double level, double from) {
    for (std::size_t t = 0; t < run.times().size(); ++t)
        if (run.times()[t] >= from && run.series(slot)[t] < level)
            return run.times()[t];
    return kNeverFired;
}

TEST(Rules, ThatNeverFireChangeNothingToTheLastBit) {
    const RunResult run = runOf(withRules({ruleOn("stability", false, 0, 2030)}));
    const RunResult& baseline = *policyModel().baseline();
    for (const Slot slot : {slotOf("overall_stability"), slotOf("cumulative_extra_cost")})
        EXPECT_EQ(std::memcmp(run.series(slot).data(), baseline.series(slot).data(),
                              baseline.series(slot).size_bytes()),
                  0);
    EXPECT_FALSE(firingOf(run, policyModel().shocks().rules().firedSlot(0)));
}

TEST(Rules, ThatFireAtOnceAreAChangeThatStartsInThatYear) {
    const RunResult byRule = runOf(withRules({ruleOn("stability", true, 0, 2031)}));
    const RunResult byYear = runOf(withLever(0.4, 2031, 2061));
    EXPECT_LT(largestDifference(byRule, byYear), 1e-9);
    EXPECT_EQ(firingOf(byRule, policyModel().shocks().rules().firedSlot(0)), 2031);
    EXPECT_GT(largestDifference(byRule, *policyModel().baseline()), 0.1);
}

TEST(Rules, FireWhenWhatTheyWatchFirstPassesTheLevel) {
    Scenario war = warShock();
    const RunResult without = runOf(war);
    const double year = firstBelow(without, slotOf("overall_stability"), 40, 2026);
    ASSERT_GT(year, 2029);
    ASSERT_LT(year, 2034);
    war.rules = {ruleOn("stability", false, 40, 2026)};
    const RunResult with = runOf(war);
    EXPECT_EQ(firingOf(with, policyModel().shocks().rules().firedSlot(0)), year);
    Scenario planned = withLever(0.4, year, 2061);
    planned.shocks = war.shocks;
    EXPECT_LT(largestDifference(with, runOf(planned)), 1e-9);
}

TEST(Rules, OfAPairReadItsValueInTheScaleShown) {
    const RunResult& baseline = *policyModel().baseline();
    const double trust = 100 * baseline.at(slotOf("trust", {"JPN_KOR"}), 2035);
    PolicyRule rule = ruleOn("trust", false, trust + 1, 2035);
    rule.pair = "JPN_KOR";
    const Slot fired = policyModel().shocks().rules().firedSlot(0);
    EXPECT_EQ(firingOf(runOf(withRules({rule})), fired), 2035);
    rule.level = trust - 1;
    EXPECT_NE(firingOf(runOf(withRules({rule})), fired), 2035);
}

TEST(Rules, WaitUntilTheConditionHasHeldLongEnough) {
    Scenario war = warShock();
    const RunResult without = runOf(war);
    const double year = firstBelow(without, slotOf("overall_stability"), 40, 2026);
    PolicyRule rule = ruleOn("stability", false, 40, 2026);
    rule.hold = 0.5;
    ASSERT_LT(without.at(slotOf("overall_stability"), year + 0.5), 40);
    war.rules = {rule};
    const Slot fired = policyModel().shocks().rules().firedSlot(0);
    EXPECT_EQ(firingOf(runOf(war), fired), year + 0.5);
    war.rules.front().hold = 30;
    EXPECT_FALSE(firingOf(runOf(war), fired));
}

TEST(Rules, TakeLeversBackToTheBaselineOrForSomeYearsOnly) {
    PolicyRule back = ruleOn("stability", true, 0, 2040);
    back.moves.clear();
    back.toBaseline = {kActor};
    EXPECT_LT(largestDifference(runOf(withRules({back}, withLever(0.4, 2027, 2061))),
                                runOf(withLever(0.4, 2027, 2040))),
              1e-9);
    PolicyRule passing = ruleOn("stability", true, 0, 2031);
    passing.duration = 10;
    EXPECT_LT(largestDifference(runOf(withRules({passing})), runOf(withLever(0.4, 2031, 2041))),
              1e-9);
}

TEST(Rules, MoveALeverOnFromWhereThePlanHasPutIt) {
    const auto share = [](const Scenario& scenario) {
        return runOf(scenario).at(slotOf("infrastructure_share", {kActor}), 2050);
    };
    PolicyRule more = ruleOn("stability", true, 0, 2035), less = more;
    less.from = 2040;
    less.moves.begin()->second = 0.1;
    const double planned = share(withLever(0.2, 2027, 2061));
    EXPECT_NEAR(share(withRules({more}, withLever(0.2, 2027, 2061))), 0.4, 0.02);
    EXPECT_NEAR(share(withRules({more, less}, withLever(0.2, 2027, 2061))), 0.1, 0.02);
    EXPECT_NEAR(planned, 0.2, 0.02);
}

TEST(Rules, FireInEachMemberByItsOwnCourse) {
    PolicyEnsemble::Options options;
    options.every = 1;
    const auto ensemble = PolicyEnsemble::historyMatched(sharedPolicyModel(), options);
    ASSERT_TRUE(ensemble);
    const Slot fired = policyModel().shocks().rules().firedSlot(0);
    const Slot stability = slotOf("overall_stability");
    const double level = policyModel().baseline()->at(stability, 2035);
    const Scenario scenario = withRules({ruleOn("stability", true, level, 2030)});
    const auto without = (*ensemble)->run({}, {stability});
    const auto with = (*ensemble)->run(scenario, {fired});
    ASSERT_TRUE(without && with);
    const auto& times = without->scenario.times();
    std::size_t never = 0, atOnce = 0;
    for (std::size_t member = 0; member < (*ensemble)->members(); ++member) {
        double expected = kNeverFired;
        for (std::size_t t = times.size() - 1; t-- > 0;)  // the last step has none after it
            if (times[t] >= 2030 && without->scenario.values(stability, t)[member] > level)
                expected = times[t];
        const double year = with->scenario.values(fired, times.size() - 1)[member];
        if (expected == kNeverFired)
            EXPECT_GE(year, kNeverFired) << member;
        else
            EXPECT_EQ(year, expected) << member;
        never += expected == kNeverFired;
        atOnce += expected == 2030;
    }
    EXPECT_GT(never, 0u);
    EXPECT_GT(atOnce, 0u);
    EXPECT_LT(never + atOnce, (*ensemble)->members());
}

TEST(RuleFirings, CountMembersByTheirWeight) {
    EnsembleSnapshot stage;
    stage.weights = {1, 1, 2, 4};
    OutputFan fan;
    fan.slot = 7;
    fan.members = MemberValues{{}, {{9999, 9999, 9999, 9999}, {2030, 2040, 9999, 9999}}};
    stage.outputs = {fan};
    const auto firing = firingOf(stage, 7);
    ASSERT_TRUE(firing);
    EXPECT_DOUBLE_EQ(firing->share, 0.25);
    EXPECT_DOUBLE_EQ(firing->median, 2035);
    EXPECT_FALSE(firingOf(stage, 8));
}

Result<ReadScenario> readRules(const std::string& rules) {
    return readScenario(R"({"format": "kyosei-scenario", "version": 1, "rules": )" + rules + "}",
                        policyModel().levers(), policyModel().shocks(), "plan.json");
}

TEST(RuleFiles, ReadBackWhatWasWritten) {
    PolicyRule full = ruleOn("trust", false, 31.7, 2030);
    full.pair = "JPN_KOR";
    full.hold = 2;
    full.duration = 8;
    full.toBaseline = {"CHN", "USA"};
    Scenario scenario = withRules({full, ruleOn("war-risk", true, 0.05, 2028)}, warShock());
    const auto back = readScenario(writeScenario(scenario), policyModel().levers(),
                                   policyModel().shocks(), "plan.json");
    ASSERT_TRUE(back) << toText(back.error());
    EXPECT_TRUE(back->notes.empty());
    EXPECT_EQ(back->scenario, scenario);
    EXPECT_EQ(writeScenario({}).find("rules"), std::string::npos) << "only written when set";
}

TEST(RuleFiles, NameEveryBadKey) {
    const auto bad = readRules(R"([{"if": {"watch": "stability", "is": "near", "level": 400,
                                      "from": 2030}, "then": {"levers": {"aid": {"JPN": -3}}}},
                              {"if": {"watch": "mood"}, "then": {}},
                              {"if": {"watch": "trust", "pair": "JPN_FRA", "is": "below",
                                      "level": 1, "from": 2030}, "then": {"ramp": 99}}, 5])");
    ASSERT_FALSE(bad);
    const std::string text = toText(bad.error());
    for (const char* key :
         {"rules[0].if.is", "rules[0].if.level", "rules[0].then.levers.aid.JPN",
          "rules[1].if.watch", "rules[2].if.pair", "rules[2].then.ramp", "rules[3]"})
        EXPECT_NE(text.find(key), std::string::npos) << key << " in\n" << text;
}

TEST(RuleFiles, RefuseMoreRulesThanTheModelHolds) {
    const std::string one =
        R"({"if": {"watch": "stability", "is": "below", "level": 40, "from": 2030},
            "then": {"toBaseline": ["JPN", "FRA"]}})";
    const auto three = readRules('[' + one + ',' + one + ',' + one + ']');
    ASSERT_TRUE(three) << toText(three.error());
    EXPECT_EQ(three->notes.size(), 3u) << "France is left out";
    EXPECT_FALSE(readRules('[' + one + ',' + one + ',' + one + ',' + one + ']'));
}

}  // namespace
}  // namespace kyosei
