// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/choice/choice.h"
#include "model/choice/issue_codes.h"
#include "model/search/achievement.h"
#include "model/simulation/policy_worldviews.h"
#include "tests/model/search/search_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace kyosei::choice {
namespace {

using search::fewFutures;
using search::goalOf;

const LeverCell& cellOf(const std::string& lever, bool assumption) {
    for (const LeverCell& cell : policyModel().levers().cells())
        if (cell.id.lever == lever && cell.assumption == assumption)
            return cell;
    throw std::runtime_error("no such slider");
}

/// One slider at its end.
Scenario moving(const LeverCell& cell) {
    Scenario scenario;
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    return scenario;
}

/// The first slider of each kind whose movement assumes a change of policy, and one that does not.
const LeverCell& assumedCell() {
    const auto& cells = policyModel().levers().cells();
    return *std::ranges::find_if(cells, &LeverCell::assumption);
}

Question questionOf(std::vector<Scenario> packages, const std::string& goal) {
    Question question;
    question.packages = std::move(packages);
    question.goals = {goalOf(goal)};
    question.measure = Measure::amount;
    question.threads = 2;
    question.information.permutations = 19;
    return question;
}

/// The mean of a number of all members from `first` on, by the ensemble itself.
double meanOf(PolicyEnsemble& ensemble, const Scenario& package, const goals::Goal& goal,
              std::size_t first, std::vector<double> weights) {
    const auto fan = ensemble.run(package, {goal.output.slot});
    const auto margins = goals::marginsOf(goal, fan->scenario, *fan->baseline);
    if (weights.empty())
        weights.assign(margins.size(), 1);
    double sum = 0, all = 0;
    for (std::size_t m = first; m < margins.size(); ++m) {
        sum += weights[m] * margins[m];
        all += weights[m];
    }
    return sum / all;
}

TEST(Choice, RegretsAreWhatTheEnsembleSaysUnderEachBelief) {
    const auto ensemble = fewFutures(24);
    Question question =
        questionOf({moving(cellOf("diplomacy", false)), moving(cellOf("aid", false))},
                   "stability rises by at least 0 in 2045");
    question.first = 8;
    const auto answer = howSure(sharedPolicyModel(), *ensemble, question);
    ASSERT_TRUE(answer) << toText(answer.error());
    EXPECT_EQ(answer->members, 16U);
    const auto reweighted = ReweightedMembers::of(sharedPolicyModel());
    const std::size_t views = reweighted->views().views().size();
    ASSERT_EQ(answer->beliefs.size(), views + 1);
    for (std::size_t b = 0; b <= views; ++b) {
        std::vector<double> weights;
        if (b > 0) {
            Beliefs beliefs{0, std::vector<double>(views, 0)};
            beliefs.views[b - 1] = 1;
            weights = reweighted->weights(beliefs)->weights;
            weights.resize(24);
        }
        double means[2];
        for (std::size_t k = 0; k < 2; ++k) {
            means[k] = meanOf(*ensemble, question.packages[k], question.goals[0], 8, weights);
            EXPECT_NEAR(answer->at(b, 0).regrets.decisions[k].value, means[k], 1e-9);
        }
        const double best = std::max(means[0], means[1]);
        for (std::size_t k = 0; k < 2; ++k)
            EXPECT_NEAR(answer->at(b, 0).regrets.decisions[k].regret, best - means[k], 1e-9);
    }
}

TEST(Choice, WhoDoesNotFollowStaysAsItIs) {
    const auto ensemble = fewFutures(16);
    const LeverCell& assumed = assumedCell();
    const Scenario own = moving(cellOf("diplomacy", false));
    Scenario both = own;
    LeverSetting setting = assumed.baseline;
    setting.value = assumed.maximum;
    both.set(assumed, setting);
    const Question question = questionOf({own, both}, "stability rises by at least 0 in 2045");
    const auto answer = howSure(sharedPolicyModel(), *ensemble, question);
    ASSERT_TRUE(answer) << toText(answer.error());
    ASSERT_EQ(answer->responses.size(), 2U) << "one government, so none follows is the same";
    EXPECT_EQ(answer->responses[1].actor, assumed.id.actor);
    // Without the one who was assumed to move, both packages are the same.
    EXPECT_EQ(answer->at(0, 1).regrets.decisions[0].value,
              answer->at(0, 1).regrets.decisions[1].value);
    EXPECT_EQ(answer->at(0, 1).regrets.decisions[0].value,
              answer->at(0, 0).regrets.decisions[0].value);
    EXPECT_EQ(answer->at(0, 1).verdict, Verdict::same) << "nothing is lost by either";
    EXPECT_NE(answer->at(0, 0).regrets.decisions[0].value,
              answer->at(0, 0).regrets.decisions[1].value);
}

TEST(Choice, VerdictsAndWorstRegretsFollowTheirRules) {
    const auto ensemble = fewFutures(24);
    Scenario all;
    for (const LeverCell& cell : policyModel().levers().cells())
        if (cell.assumption) {
            LeverSetting setting = cell.baseline;
            setting.value = cell.maximum;
            all.set(cell, setting);
        }
    const Question question =
        questionOf({moving(cellOf("aid", false)), all}, "stability rises by at least 0 in 2045");
    const auto answer = howSure(sharedPolicyModel(), *ensemble, question);
    ASSERT_TRUE(answer) << toText(answer.error());
    EXPECT_EQ(answer->responses.back().kind, Response::Kind::noneFollows);
    const std::size_t best = answer->best();
    std::vector<double> worst(2, 0);
    for (const Case& one : answer->cases) {
        const Regret& lost = one.regrets.decisions[best];
        EXPECT_EQ(one.verdict == Verdict::changes,
                  lost.low > 0 && lost.regret >= answer->negligible);
        EXPECT_EQ(one.verdict == Verdict::same, lost.regret == 0);
        for (std::size_t k = 0; k < 2; ++k)
            worst[k] = std::max(worst[k], one.regrets.decisions[k].regret);
    }
    for (std::size_t k = 0; k < 2; ++k) {
        EXPECT_EQ(answer->worst[k].regret.regret, worst[k]);
        EXPECT_EQ(answer->cases[answer->worst[k].place].regrets.decisions[k].regret, worst[k]);
    }
    EXPECT_EQ(answer->safest, worst[0] <= worst[1] ? 0U : 1U);
}

TEST(Choice, SharesAreThoseOfTheSearch) {
    const auto ensemble = fewFutures(24);
    Question question =
        questionOf({moving(cellOf("diplomacy", false)), moving(cellOf("aid", false))},
                   "stability rises by at least 0.1 in 2045");
    question.measure = Measure::share;
    const auto answer = howSure(sharedPolicyModel(), *ensemble, question);
    const auto futures = search::Futures::create(
        *search::Futures::pairOf(sharedPolicyModel()), *ensemble,
        {0, 24, question.goals, {}, policyModel().firstChange(question.packages[0]), 2}, {});
    const auto margins = futures->margins(question.packages, {});
    for (std::size_t k = 0; k < 2; ++k)
        EXPECT_DOUBLE_EQ(
            answer->cases[0].regrets.decisions[k].value,
            search::chanceOf(search::worstMargins(question.goals, *margins, k), {}).share);
    EXPECT_DOUBLE_EQ(answer->negligible, 0.02);
}

TEST(Choice, IsTheSameForAnyNumberOfThreadsAndCanBeStopped) {
    const auto ensemble = fewFutures(16);
    Question question = questionOf({moving(cellOf("diplomacy", false)), moving(assumedCell())},
                                   "stability at least 50 in 2045");
    const auto two = howSure(sharedPolicyModel(), *ensemble, question);
    question.threads = 1;
    const auto one = howSure(sharedPolicyModel(), *ensemble, question);
    EXPECT_EQ(one->values, two->values);
    EXPECT_EQ(one->information.noise, two->information.noise);
    EXPECT_EQ(one->constants.size(), ensemble->drawnConstants().size());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = howSure(sharedPolicyModel(), *ensemble, question, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().front().code, codes::cancelled);
}

TEST(Choice, SaysWhatIsWrong) {
    const Scenario package = moving(cellOf("aid", false));
    Scenario shocked = moving(cellOf("diplomacy", false));
    shocked.shocks[policyModel().shocks().shocks().front().id] = 2030;
    const auto codeOf = [](std::vector<Scenario> packages) {
        const auto issues = problemsOf(questionOf(std::move(packages), "stability at least 60"));
        return issues.empty() ? IssueCode{} : issues.front().code;
    };
    EXPECT_EQ(codeOf({package}), codes::choiceOfFewer);
    EXPECT_EQ(codeOf({package, package}), codes::choiceOfTheSame);
    EXPECT_EQ(codeOf({package, shocked}), codes::choiceShocksDiffer);
    EXPECT_EQ(codeOf(std::vector<Scenario>(10, package)), codes::choiceOfMore);
    Question none =
        questionOf({package, moving(cellOf("diplomacy", false))}, "stability at least 60");
    EXPECT_TRUE(problemsOf(none).empty());
    none.goals.clear();
    EXPECT_EQ(problemsOf(none).size(), 1U);
}

// Less of a number that is good when small counts as more.
TEST(Choice, AnAmountIsTheNumberOnItsGoodSide) {
    goals::GoalOutput output = goalOf("stability at least 60").output;
    EXPECT_EQ(levelOf(output, 2045).side, goals::Goal::Side::atLeast);
    output.changes.good = GoodWhen::less;
    const goals::Goal less = levelOf(output, 2045);
    EXPECT_EQ(less.side, goals::Goal::Side::atMost);
    EXPECT_EQ(less.bound, 0);
    EXPECT_EQ(less.from, 2045);
    EXPECT_TRUE(less.inOneYear());
}

}  // namespace
}  // namespace kyosei::choice
