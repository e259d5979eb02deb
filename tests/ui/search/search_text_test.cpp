// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy.h"
#include "ui/search/search_text.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

goals::Goal stabilityGoal(double bound) {
    const PolicyModel& model = policyModel();
    const goals::GoalOutputs outputs(model.charts(), model.program(), model.presentYear());
    goals::Goal goal;
    goal.output = *outputs.find(model.charts().headline().stability.slot);
    goal.measure = goals::Goal::Measure::change;
    goal.bound = bound;
    goal.from = goal.to = 2045;
    return goal;
}

search::Package packageWith(double share, double wanted) {
    search::Package package;
    package.chance = {share, share - 0.05, std::min(1.0, share + 0.04), 320, 200};
    package.goals = {{1.2, 0.4, 0.9}};
    package.works = share >= wanted;
    package.spending.actors.resize(policyModel().levers().actors().size());
    package.spending.all.perYear = 12.34;
    package.spending.all.peak = 15;
    package.spending.actors[0].perYear = 12.34;
    return package;
}

class SearchTexts : public testing::Test {
protected:
    void SetUp() override {
        request_.goals = {stabilityGoal(1)};
        found_.settled = true;
        found_.nothing = packageWith(0, request_.wanted);
    }
    void find(double share) {
        found_.packages = {packageWith(share, request_.wanted)};
        found_.reached = found_.packages.front().works;
    }
    [[nodiscard]] QString answer() const { return answerText(policyModel(), request_, found_); }
    [[nodiscard]] QString lesson() const { return lessonText(policyModel(), request_, found_); }

    search::Request request_;
    search::Found found_;
};

TEST_F(SearchTexts, GoalsAreSentences) {
    EXPECT_EQ(goalText(policyModel(), stabilityGoal(1)),
              QStringLiteral("Overall stability higher by at least 1.0 in 2045"));
    goals::Goal goal = stabilityGoal(-2);
    EXPECT_EQ(goalText(policyModel(), goal),
              QStringLiteral("Overall stability lower by at most 2.0 in 2045"));
    goal.side = goals::Goal::Side::atMost;
    EXPECT_EQ(goalText(policyModel(), goal),
              QStringLiteral("Overall stability lower by at least 2.0 in 2045"));
    goal.measure = goals::Goal::Measure::level;
    goal.bound = 62;
    goal.from = 2030;
    EXPECT_EQ(goalText(policyModel(), goal),
              QStringLiteral("Overall stability at most 62.0 from 2030 to 2045"));
}

TEST_F(SearchTexts, WhatDoesNotDoWhatIsWantedIsNotSaidToReachIt) {
    find(0.84);
    EXPECT_TRUE(answer().contains(QStringLiteral("found that reach"))) << qPrintable(answer());
    find(0.79);
    EXPECT_TRUE(answer().startsWith(QStringLiteral("No package that was tried reaches it in at "
                                                   "least 80 of 100 futures")))
        << qPrintable(answer());
    EXPECT_TRUE(answer().contains(QStringLiteral("does in 79 of 100 futures")));
    EXPECT_TRUE(answer().contains(QStringLiteral("comes to +1.2")));
}

TEST_F(SearchTexts, WhatComesAnywayIsNoMerit) {
    find(0.99);
    found_.nothing = packageWith(0.97, request_.wanted);
    EXPECT_TRUE(answer().contains(QStringLiteral("without a package"))) << qPrintable(answer());
    EXPECT_TRUE(lesson().isEmpty());
}

TEST_F(SearchTexts, ALimitThatCostsNothingIsNotBlamed) {
    find(0.3);
    search::Relaxed relaxed;
    relaxed.kind = search::Relaxed::Kind::actorStays;
    relaxed.id = "PRK";
    relaxed.chance.share = 0.31;
    found_.relaxed = {relaxed};
    EXPECT_FALSE(lesson().contains(QStringLiteral("North Korea"))) << qPrintable(lesson());
    found_.relaxed[0].chance.share = 0.62;
    EXPECT_TRUE(lesson().contains(QStringLiteral("North Korea left as it is: 62 of 100")))
        << qPrintable(lesson());
}

TEST_F(SearchTexts, OfPackagesCostAndPayersAddUp) {
    EXPECT_EQ(packageCostText(policyModel(), packageWith(0.9, 0.8)),
              QStringLiteral("12.3 billion $ a year, 15.0 in the dearest: Japan 12.3"));
    EXPECT_EQ(packageReachText(policyModel(), request_, packageWith(0.9, 0.8)),
              QStringLiteral("In the middle of the futures +1.2, in the worst tenth +0.4."));
}

}  // namespace
}  // namespace kyosei
