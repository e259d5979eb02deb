// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal.h"
#include "model/goals/goal_files.h"
#include "model/goals/issue_codes.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei::goals {
namespace {

const GoalOutputs& shippedOutputs() {
    static const GoalOutputs outputs(policyModel().charts(), policyModel().program(),
                                     policyModel().presentYear());
    return outputs;
}

Goal goalOf(Goal::Measure measure, Goal::Side side, double bound, double from, double to,
            double factor = 1) {
    GoalOutput output;
    output.factor = factor;
    return {output, measure, side, bound, from, to};
}

IssueCode firstCode(const Result<Goal>& result) {
    return result ? IssueCode{} : result.error().front().code;
}

const std::vector<double> kYears{2020, 2030, 2040};
const std::vector<double> kNothing;

TEST(GoalMargin, IsTheDistanceToTheBoundAsShown) {
    const std::vector<double> values{0.1, 0.3, 0.2};
    const auto least =
        goalOf(Goal::Measure::level, Goal::Side::atLeast, 22, 2035, 2035, 100);  // 25 then
    EXPECT_NEAR(marginOf(least, kYears, values, kNothing), 3, 1e-12);
    const auto most = goalOf(Goal::Measure::level, Goal::Side::atMost, 22, 2035, 2035, 100);
    EXPECT_NEAR(marginOf(most, kYears, values, kNothing), -3, 1e-12);
}

TEST(GoalMargin, OfASpanIsTheWorstAtItsTimesAndBothEnds) {
    const std::vector<double> peak{0, 10, 0};
    // At 2025 and 2038 the line stands at 5 and 2, at 2030 at 10.
    const auto inside = goalOf(Goal::Measure::level, Goal::Side::atLeast, 1, 2025, 2038);
    EXPECT_NEAR(marginOf(inside, kYears, peak, kNothing), 1, 1e-12);
    const auto top = goalOf(Goal::Measure::level, Goal::Side::atMost, 8, 2025, 2038);
    EXPECT_NEAR(marginOf(top, kYears, peak, kNothing), -2, 1e-12);
}

TEST(GoalMargin, OfAChangeIsAgainstTheReferenceAndEqualRunsAreNoWorse) {
    const std::vector<double> values{1, 5, 9};
    const std::vector<double> reference{1, 6, 7};
    EXPECT_EQ(marginOf(noWorse({}, 0, 2030, 2030), kYears, values, reference), -1);
    EXPECT_EQ(marginOf(noWorse({}, 1, 2020, 2040), kYears, values, reference), 0);
    EXPECT_EQ(marginOf(noWorse({}, 0, 2020, 2040), kYears, values, values), 0);
    GoalOutput bad;
    bad.changes.good = GoodWhen::less;
    EXPECT_EQ(marginOf(noWorse(bad, 0, 2040, 2040), kYears, values, reference), -2);
}

TEST(GoalMargin, IsMissingWhereAValueIs) {
    const std::vector<double> values{1, std::nan(""), 3};
    const auto goal = goalOf(Goal::Measure::level, Goal::Side::atLeast, 0, 2020, 2040);
    EXPECT_TRUE(std::isnan(marginOf(goal, kYears, values, kNothing)));
    EXPECT_EQ(marginOf(goalOf(Goal::Measure::level, Goal::Side::atLeast, 0, 2040, 2040), kYears,
                       values, kNothing),
              3);
}

TEST(GoalTruth, OfEveryMemberIsThatOfItsSeries) {
    const auto ensemble =
        PolicyEnsemble::historyMatched(sharedPolicyModel(), PolicyEnsemble::Options{}).value();
    Scenario war;
    war.shocks["korean_war"] = 2030;
    std::vector<Goal> goals{
        goalFrom("stability at least 58 in 2045", shippedOutputs()).value(),
        goalFrom("stability no worse than the baseline from 2033 to 2050", shippedOutputs())
            .value()};
    const PolicyFan fan = ensemble->run(war, slotsOf(goals)).value();
    for (Goal& goal : goals) {  // two in three members reach each of them
        std::vector<double> margins = marginsOf(goal, fan.scenario, *fan.baseline);
        std::ranges::sort(margins);
        goal.bound += margins[margins.size() / 3];
    }
    const auto met = meetAll(goals, fan.scenario, *fan.baseline);
    ASSERT_EQ(met.size(), ensemble->members());
    std::size_t count = 0;
    for (std::size_t member = 0; member < met.size(); ++member) {
        std::vector<double> values, reference;
        for (std::size_t t = 0; t < fan.scenario.times().size(); ++t) {
            values.push_back(fan.scenario.values(goals[0].output.slot, t)[member]);
            reference.push_back(fan.baseline->values(goals[0].output.slot, t)[member]);
        }
        const bool both = marginOf(goals[0], fan.scenario.times(), values, reference) >= 0 &&
                          marginOf(goals[1], fan.scenario.times(), values, reference) >= 0;
        EXPECT_EQ(met[member] != 0, both) << member;
        count += met[member];
    }
    EXPECT_GT(count, 0u);
    EXPECT_LT(count, met.size());
}

TEST(GoalOutputs, KnowTheHeadlineByItsTitlesAndLinesByTheirNames) {
    const GoalOutputs& outputs = shippedOutputs();
    const auto slot = *policyModel().program().slot("peacebuilding_index");
    for (const char* name :
         {"peacebuilding", "Peace-building", "peacebuilding_index", "PEACE building"}) {
        ASSERT_NE(outputs.find(name), nullptr) << name;
        EXPECT_EQ(outputs.find(name)->slot, slot) << name;
    }
    ASSERT_NE(outputs.find("trust[JPN_KOR]"), nullptr);
    EXPECT_EQ(outputs.find("trust[JPN_KOR]")->element, "JPN_KOR");
    EXPECT_EQ(outputs.find(slot)->id, "peacebuilding");
    EXPECT_EQ(outputs.find("no such thing"), nullptr);
    for (const GoalOutput& output : outputs.all()) {
        EXPECT_EQ(outputs.find(output.id), &output) << output.id;
        EXPECT_FALSE(output.title.empty()) << output.id;
    }
}

TEST(GoalText, IsReadAsItIsMeant) {
    const GoalOutputs& outputs = shippedOutputs();
    const Goal level = goalFrom("  Peacebuilding AT LEAST 35   in 2045 ", outputs).value();
    EXPECT_EQ(level.output.id, "peacebuilding");
    EXPECT_EQ(level.measure, Goal::Measure::level);
    EXPECT_EQ(level.side, Goal::Side::atLeast);
    EXPECT_EQ(level.bound, 35);
    EXPECT_EQ(level.from, 2045);
    EXPECT_TRUE(level.inOneYear());
    const Goal change = goalFrom("stability falls by at least 0.5 throughout", outputs).value();
    EXPECT_EQ(change.measure, Goal::Measure::change);
    EXPECT_EQ(change.side, Goal::Side::atMost);
    EXPECT_EQ(change.bound, -0.5);
    EXPECT_EQ(change.from, policyModel().presentYear());
    EXPECT_EQ(change.to, 2050);
    EXPECT_EQ(goalFrom("stability >= 60", outputs).value().to, 2050);
}

TEST(GoalText, ReadsBackWhatItWrites) {
    const GoalOutputs& outputs = shippedOutputs();
    for (const double bound : {-2.5, 0.0, 3.25})
        for (const auto side : {Goal::Side::atLeast, Goal::Side::atMost})
            for (const auto measure : {Goal::Measure::level, Goal::Measure::change})
                for (const double to : {2040.0, 2045.0}) {
                    const Goal goal{
                        *outputs.find("trust[JPN_KOR]"), measure, side, bound, 2040, to};
                    const auto read = goalFrom(textOf(goal), outputs);
                    ASSERT_TRUE(read) << textOf(goal);
                    EXPECT_EQ(*read, goal) << textOf(goal);
                }
}

TEST(GoalText, SaysWhatItDoesNotUnderstand) {
    const GoalOutputs& outputs = shippedOutputs();
    EXPECT_EQ(firstCode(goalFrom("stability is nice", outputs)), codes::goalNotUnderstood);
    EXPECT_EQ(firstCode(goalFrom("stability at least much", outputs)), codes::goalNotUnderstood);
    EXPECT_EQ(firstCode(goalFrom("stability at least 3 in 2045 or so", outputs)),
              codes::goalNotUnderstood);
    EXPECT_EQ(firstCode(goalFrom("stability at least inf", outputs)), codes::goalNotUnderstood);
    EXPECT_EQ(firstCode(goalFrom("stability no worse than the baseline by more than -1", outputs)),
              codes::goalNotUnderstood);
    EXPECT_EQ(firstCode(goalFrom("stability at least 3 in 3000", outputs)), codes::goalYearOutside);
    EXPECT_EQ(firstCode(goalFrom("stability at least 3 from 2040 to 2030", outputs)),
              codes::goalYearsTurned);
    const auto misspelt = goalFrom("peacebilding at least 3", outputs);
    EXPECT_EQ(firstCode(misspelt), codes::goalOutputUnknown);
    EXPECT_NE(misspelt.error().front().advice().find("peacebuilding"), std::string::npos);
}

TEST(GoalFiles, ReadBackWhatTheyWrite) {
    const GoalOutputs& outputs = shippedOutputs();
    const std::vector<Goal> goals{
        goalFrom("peacebuilding at least 35 in 2045", outputs).value(),
        goalFrom("stability no worse than the baseline by more than 0.5 throughout", outputs)
            .value()};
    EXPECT_EQ(readGoals(writeGoals(goals), outputs, "g.json").value(), goals);
}

TEST(GoalFiles, NameEveryProblemAtOnce) {
    const auto read = readGoals(R"({"format": "kyosei-goals", "version": 1, "goals": [
        {"output": "nothing", "atLeast": 3},
        {"output": "stability"},
        {"output": "stability", "atLeast": 3, "atMost": 4},
        {"output": "stability", "atLeast": 3, "year": 1800},
        7]})",
                                shippedOutputs(), "g.json");
    ASSERT_FALSE(read);
    std::vector<std::string> found;
    for (const Issue& issue : read.error())
        found.push_back(std::string(issue.code.id) + ' ' + issue.place.variable);
    const std::vector<std::string> expected{
        "goalOutputUnknown goals[0].output", "goalNotOneBound goals[1]",
        "goalNotOneBound goals[2]",          "goalYearOutside goals[3]",
        "keyMissing goals[4].output",        "goalNotOneBound goals[4]"};
    EXPECT_EQ(found, expected);
    EXPECT_FALSE(readGoals(R"({"format": "kyosei-goals", "version": 1, "goals": []})",
                           shippedOutputs(), "g.json"));
}

}  // namespace
}  // namespace kyosei::goals
