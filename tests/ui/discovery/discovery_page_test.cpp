// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/assumptions/beliefs_panel.h"
#include "ui/discovery/choice_curve.h"
#include "ui/discovery/discovery_page.h"
#include "ui/discovery/discovery_words.h"
#include "ui/discovery/goal_chart.h"
#include "ui/discovery/goal_editor.h"
#include "ui/window/actions.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace kyosei {
namespace {

class DiscoveryPageTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        openWindow();
        window_->resize(1280, 800);
        window_->show();
        window_->actions().failure->trigger();
        page_ = window_->findChild<DiscoveryPage*>();
        ASSERT_NE(page_, nullptr);
        ASSERT_TRUE(page_->isVisible());
    }
    /// The newest question is answered.
    [[nodiscard]] bool answered(const std::vector<goals::Goal>& goals) const {
        return QTest::qWaitFor(
            [&] { return page_->found() && page_->found()->request.goals == goals; }, kPatience);
    }
    [[nodiscard]] goals::Goal goal(double bound) const {
        goals::Goal goal = page_->goals().front();
        goal.bound = bound;
        return goal;
    }
    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    DiscoveryPage* page_ = nullptr;
};

TEST_F(DiscoveryPageTest, AsksForTheHeadlineAtFirstAndAnswersInWords) {
    EXPECT_EQ(page_->goals().front().output.slot, policyModel().charts().headline().stability.slot);
    page_->setGoals({goal(99)});
    ASSERT_TRUE(answered(page_->goals()));
    EXPECT_TRUE(says(QStringLiteral("Misses the goal in all")));
    page_->setGoals({goal(1)});
    ASSERT_TRUE(answered(page_->goals()));
    EXPECT_TRUE(says(QStringLiteral("Reaches the goal in all")));
}

TEST_F(DiscoveryPageTest, MovesTheGoalByKeysAndInItsFields) {
    page_->setGoals({goal(60)});
    auto* chart = page_->findChild<GoalChart*>();
    QTest::keyClick(chart, Qt::Key_Up);
    EXPECT_GT(page_->goals().front().bound, 60);
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(page_->goals().front().to, 2049);
    EXPECT_EQ(page_->goals().front().from, 2049);
    auto* value = page_->findChild<GoalEditor*>()->findChild<QDoubleSpinBox*>();
    EXPECT_EQ(value->value(), page_->goals().front().bound);
    value->setValue(61.5);
    EXPECT_EQ(page_->goals().front().bound, 61.5);
    EXPECT_EQ(chart->goal().bound, 61.5);
}

// A double click on the cross, and what a hidden field says as the keyboard leaves it.
TEST_F(DiscoveryPageTest, KeepsOneGoalHoweverOftenItsRowsAreTakenAway) {
    page_->setGoals({goal(60), goal(61)});
    const QList<GoalEditor*> rows = page_->findChildren<GoalEditor*>();
    ASSERT_EQ(rows.size(), 2);
    emit rows[1]->removed();
    emit rows[1]->removed();
    emit rows[0]->removed();
    emit rows[1]->edited(goal(62));
    EXPECT_EQ(page_->goals(), std::vector<goals::Goal>{goal(60)});
}

TEST_F(DiscoveryPageTest, DragsTheLine) {
    settleFan();
    page_->setGoals({goal(60)});
    auto* chart = page_->findChild<GoalChart*>();
    QTest::qWait(50);
    const double before = page_->goals().front().bound;
    const QPoint from(chart->width() / 3, chart->height() / 2);
    QTest::mousePress(chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(chart, from - QPoint(0, chart->height() / 4));
    const double higher = page_->goals().front().bound;
    QTest::mouseMove(chart, from + QPoint(0, chart->height() / 4));
    EXPECT_LT(page_->goals().front().bound, higher);
    QTest::mouseRelease(chart, Qt::LeftButton, {}, from);
    EXPECT_EQ(page_->goals().front().to, 2050) << "only its dot moves the year";
    EXPECT_NE(before, higher);
}

TEST_F(DiscoveryPageTest, FollowsTheScenarioAndStopsWhenClosed) {
    page_->setGoals({goal(60)});
    ASSERT_TRUE(answered(page_->goals()));
    document().setShock("korean_war", 2030);
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return page_->found()->request.scenario.shocks.contains("korean_war"); },
        kPatience));
    QTest::keyClick(page_, Qt::Key_Escape);
    EXPECT_FALSE(page_->isVisible());
    EXPECT_TRUE(page_->wantedFans().empty());
}

TEST_F(DiscoveryPageTest, PutsWhatItFoundIntoTheScenario) {
    Remedy war;
    war.id = "korean_war";
    war.year = 2031;
    emit page_->remedyWanted(war);
    EXPECT_EQ(document().scenario().shocks.at("korean_war"), 2031);
    document().history().undo();
    EXPECT_TRUE(document().scenario().shocks.empty());
    Remedy school;
    school.kind = Remedy::Kind::school;
    school.school = 1;
    emit page_->remedyWanted(school);
    const auto positions = window_->findChild<BeliefsPanel*>()->positions();
    EXPECT_EQ(positions[2], 100);
}

TEST_F(DiscoveryPageTest, IsOfANumberThatIsPointedAt) {
    const Slot other = policyModel().charts().headline().indicators.front().slot;
    page_->ask(other);
    EXPECT_EQ(page_->goals().front().output.slot, other);
    EXPECT_EQ(page_->wantedFans(), std::vector<Slot>{other});
}

TEST_F(DiscoveryPageTest, TellsNothingWhileAPredictionHidesResults) {
    page_->setGoals({goal(60)});
    ASSERT_TRUE(answered(page_->goals()));
    RunView hidden = window_->results().view();
    hidden.masked = {page_->goals().front().output.slot};
    page_->setRunView(hidden);
    EXPECT_EQ(page_->found(), nullptr);
    EXPECT_FALSE(says(QStringLiteral("of 100")));
}

}  // namespace
}  // namespace kyosei
