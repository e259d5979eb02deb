// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/choice/shown.h"
#include "model/goals/goal_files.h"
#include "tests/support/policy.h"
#include "tests/ui/support/patience.h"
#include "ui/search/choice_table.h"
#include "ui/search/choice_text.h"
#include "ui/search/choice_view.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

Scenario movingAll(const std::string& lever, bool assumptions) {
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells())
        if (cell.id.lever == lever && (assumptions || !cell.assumption)) {
            LeverSetting setting = cell.baseline;
            setting.value = cell.maximum;
            scenario.set(cell, setting);
        }
    return scenario;
}

choice::Question smallQuestion(const char* goal) {
    const PolicyModel& model = policyModel();
    choice::Question question;
    question.packages = {movingAll("diplomacy", true), movingAll("aid", false)};
    question.goals = {*goals::goalFrom(
        goal, goals::GoalOutputs(model.charts(), model.program(), model.presentYear()))};
    question.threads = 2;
    question.information.permutations = 19;
    return question;
}

/// A few members of those that the program carries.
EnsembleSource fewMembers() {
    return [] {
        PolicyEnsemble::Options options;
        options.members = 24;
        return *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()),
                                       options);
    };
}

/// An answer made up, so that words are known beforehand: two packages; what is believed, and a
/// school under which the second is better.
choice::Answer madeUp(double secondUnderSchool, double low) {
    choice::Answer answer;
    answer.beliefs = {"", "Realist"};
    answer.responses = {{}};
    answer.negligible = 0.02;
    answer.members = 320;
    answer.cases = {
        {0, 0, {0, {{0.849, 0, 0, 0.01}, {0.7, 0.149, 0.1, 0.2}}}, choice::Verdict::same},
        {1,
         0,
         {1, {{0.6, secondUnderSchool - 0.6, low, 0.2}, {secondUnderSchool, 0, 0, 0}}},
         choice::Verdict::changes}};
    answer.worst = {{1, answer.cases[1].regrets.decisions[0]},
                    {0, answer.cases[0].regrets.decisions[1]}};
    answer.safest = 0;
    answer.information.perfect = 0.0512;
    answer.information.noise = 0.0123;
    return answer;
}

TEST(ChoiceTexts, SayWhatIsBehindAndByHowMuch) {
    const choice::Question question = smallQuestion("stability at least 60 in 2045");
    const choice::Answer answer = madeUp(0.7, 0.05);
    EXPECT_EQ(choiceCellText(question, answer, answer.cases[0], 0),
              QStringLiteral("84 · best"));  // 84.9 is not 85
    EXPECT_EQ(choiceCellText(question, answer, answer.cases[0], 1),
              QStringLiteral("70 · 14 behind"));
    EXPECT_EQ(choiceVerdictText(question, answer, answer.cases[0]), QStringLiteral("no"));
    EXPECT_EQ(choiceVerdictText(question, answer, answer.cases[1]),
              QStringLiteral("yes: B, 10 more"));
    const QString said = choiceAnswerText(policyModel(), question, answer);
    EXPECT_TRUE(said.contains(QStringLiteral("A reaches it most often, in 84 of 100")));
    EXPECT_TRUE(said.contains(QStringLiteral("if this were so: Realist alone is right (B)")));
    EXPECT_FALSE(said.contains(QStringLiteral("as good")));
    EXPECT_EQ(worstRegretText(policyModel(), question, answer, 0),
              QStringLiteral("10 behind: Realist alone is right"));
}

TEST(ChoiceTexts, WhatMayBeChanceIsAsGood) {
    const choice::Question question = smallQuestion("stability at least 60 in 2045");
    choice::Answer answer = madeUp(0.7, 0);
    EXPECT_EQ(choiceCellText(question, answer, answer.cases[1], 0), QStringLiteral("60 · as good"));
    answer.cases[1].verdict = choice::Verdict::unclear;
    EXPECT_EQ(choiceVerdictText(question, answer, answer.cases[1]),
              QStringLiteral("not clearly: B"));
    const QString said = choiceAnswerText(policyModel(), question, answer);
    EXPECT_TRUE(said.contains(QStringLiteral("makes another clearly better")));
    EXPECT_TRUE(knowingText(question, answer).startsWith(QStringLiteral("None measurable")));
    EXPECT_TRUE(knowingText(question, answer).contains(QStringLiteral("5.1 of 100")));
    answer.information.named = {{0, 0.02}, {1, 0.0003}};
    EXPECT_EQ(choice::worthStudying(question, answer).size(), 1U) << "0.03 of 100 shows as 0.0";
    answer.information.named.erase(answer.information.named.begin());
    EXPECT_TRUE(knowingText(question, answer).startsWith(QStringLiteral("None to speak of")));
}

TEST(ChoiceView, ShowsTheNumbersOfTheLibrary) {
    const choice::Question question = smallQuestion("stability rises by at least 0.1 in 2045");
    const auto expected = choice::howSure(sharedPolicyModel(), **fewMembers()(), question);
    ASSERT_TRUE(expected) << toText(expected.error());
    ChoiceView view(sharedPolicyModel(), fewMembers());
    view.setQuestion(question);
    EXPECT_EQ(view.answer(), nullptr) << "nobody looks";
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.answer() != nullptr; }, kPatience));
    EXPECT_EQ(view.answer()->values, expected->values);
    const auto* table = view.findChild<QTableView*>();
    // Beliefs, then each response alone, then the worst.
    ASSERT_EQ(table->model()->rowCount(),
              static_cast<int>(expected->beliefs.size() + expected->responses.size()));
    ASSERT_EQ(table->model()->columnCount(), 3);
    for (int row = 0; row + 1 < table->model()->rowCount(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const bool belief = place < expected->beliefs.size();
        const choice::Case& one =
            belief ? expected->at(place, 0) : expected->at(0, place - expected->beliefs.size() + 1);
        for (int column = 0; column < 2; ++column) {
            const auto shown =
                choice::shownRegret(question, one.regrets, static_cast<std::size_t>(column));
            const QString text = table->model()->index(row, column).data().toString();
            EXPECT_TRUE(text.startsWith(QString::number(shown.value))) << text.toStdString();
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(view.findChildren<QCommandLinkButton*>().size()),
              std::min<std::size_t>(5, choice::worthStudying(question, *expected).size()));
    EXPECT_FALSE(view.text().isEmpty());
}

TEST(ChoiceView, TheNewestQuestionWinsAndNothingIsSaidOfNone) {
    ChoiceView view(sharedPolicyModel(), fewMembers());
    view.show();
    view.setQuestion(smallQuestion("stability rises by at least 0.1 in 2045"));
    const choice::Question second = smallQuestion("stability rises by at least 0.4 in 2045");
    view.setQuestion(second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.answer() != nullptr; }, kPatience));
    EXPECT_EQ(view.answer()->values,
              choice::howSure(sharedPolicyModel(), **fewMembers()(), second)->values);
    view.setNothing(QStringLiteral("Only one package."));
    EXPECT_EQ(view.answer(), nullptr);
    EXPECT_TRUE(view.text().isEmpty());
}

}  // namespace
}  // namespace kyosei
