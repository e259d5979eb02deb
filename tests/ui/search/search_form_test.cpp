// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy.h"
#include "ui/search/goal_line.h"
#include "ui/search/search_form.h"
#include "ui/search/search_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QToolButton>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

template <typename Widget> Widget& named(SearchForm& form, const char* name) {
    for (Widget* widget : form.findChildren<Widget*>())
        if (widget->accessibleName() == QLatin1String(name))
            return *widget;
    throw std::runtime_error(name);
}

bool isFree(const search::Request& request, const char* lever, const char* actor) {
    return std::ranges::any_of(request.free, [&](const search::FreeLever& one) {
        return one.id == LeverId{lever, actor};
    });
}

TEST(SearchForm, AtFirstEverythingMayMoveForTheHeadline) {
    SearchForm form(sharedPolicyModel());
    const search::Request request = form.request();
    const Headline& headline = policyModel().charts().headline();
    ASSERT_EQ(request.goals.size(), 1U);
    EXPECT_EQ(request.goals[0].output.slot, headline.stability.slot);
    EXPECT_EQ(request.goals[0].measure, goals::Goal::Measure::change);
    EXPECT_EQ(request.goals[0].bound, headline.stability.changes.thresholds.clear);
    EXPECT_EQ(request.goals[0].from, headline.horizon);
    EXPECT_EQ(request.free.size(), policyModel().levers().cells().size());
    EXPECT_FALSE(request.budget.limits());
    EXPECT_TRUE(search::problemsOf(request, 512).empty());
}

TEST(SearchForm, SeveralGoalsAreWantedAtOnceUntilTheyAreTakenAway) {
    SearchForm form(sharedPolicyModel());
    const goals::Goal first = form.request().goals.front();
    named<QToolButton>(form, "And another goal").click();
    search::Request request = form.request();
    ASSERT_EQ(request.goals.size(), 2U);
    EXPECT_NE(request.goals[0].output.slot, first.output.slot) << "the next number is edited";
    EXPECT_EQ(request.goals[1], first);
    named<QToolButton>(form, ("Take away: " + goalText(policyModel(), first).toStdString()).c_str())
        .click();
    EXPECT_EQ(form.request().goals.size(), 1U);
}

TEST(SearchForm, LimitsAndLocksGoIntoWhatIsAsked) {
    SearchForm form(sharedPolicyModel());
    Scenario scenario;
    scenario.locked = {{"aid", "JPN"}};
    scenario.shocks[policyModel().shocks().shocks().front().id] = 2035;
    form.setScenario(scenario, nullptr);
    named<CoalescingSpinBox>(form, "All together at most").setValue(60);
    named<CoalescingSpinBox>(form, "Japan at most").setValue(5);
    named<CoalescingSpinBox>(form, "In at least so many of 100 futures").setValue(70);
    for (QCheckBox* box : form.findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("Mongolia"))
            box->setChecked(false);
    search::Request request = form.request();
    EXPECT_EQ(request.start, scenario);
    EXPECT_EQ(request.budget.all, 60);
    EXPECT_EQ(request.budget.actors, (std::map<std::string, double>{{"JPN", 5}}));
    EXPECT_DOUBLE_EQ(request.wanted, 0.7);
    EXPECT_FALSE(isFree(request, "aid", "JPN"));
    EXPECT_TRUE(isFree(request, "diplomacy", "JPN"));
    EXPECT_FALSE(isFree(request, "diplomacy", "MNG"));
    EXPECT_TRUE(isFree(request, "diplomacy", "USA"));
    for (QCheckBox* box : form.findChildren<QCheckBox*>())
        if (box->text().contains(QStringLiteral("(◇)")))
            box->setChecked(true);
    request = form.request();
    EXPECT_FALSE(isFree(request, "diplomacy", "USA"));
    EXPECT_TRUE(isFree(request, "diplomacy", "KOR"));
}

TEST(SearchForm, ALineThatIsDraggedIsTheGoal) {
    SearchForm form(sharedPolicyModel());
    const Slot slot = policyModel().charts().headline().stability.slot;
    const double baseline = policyModel().baseline()->at(slot, 2040);
    auto* line = form.findChild<GoalLine*>();
    emit line->dragged(baseline + 1.5, 2040);
    goals::Goal goal = form.request().goals[0];
    EXPECT_EQ(goal.side, goals::Goal::Side::atLeast);
    EXPECT_NEAR(goal.bound, 1.5, 0.051);
    EXPECT_EQ(goal.from, 2040);
    emit line->dragged(baseline - 1.5, 2040);
    goal = form.request().goals[0];
    EXPECT_EQ(goal.side, goals::Goal::Side::atMost);
    EXPECT_NEAR(goal.bound, -1.5, 0.051);
    named<QComboBox>(form, "Wording").setCurrentIndex(0);
    emit line->dragged(55, 2030);
    goal = form.request().goals[0];
    EXPECT_EQ(goal.measure, goals::Goal::Measure::level);
    EXPECT_EQ(goal.bound, 55);
}

TEST(SearchForm, OtherNumbersHaveOtherBounds) {
    SearchForm form(sharedPolicyModel());
    const HeadlineIndicator& framework = policyModel().charts().headline().framework;
    form.setOutput(framework.slot);
    EXPECT_EQ(form.request().goals[0].output.slot, framework.slot);
    EXPECT_EQ(form.request().goals[0].bound, framework.changes.thresholds.clear);
}

}  // namespace
}  // namespace kyosei
