// SPDX-License-Identifier: GPL-3.0-or-later
// Shocks and rules on the timeline and in the panel of rules.
#include "tests/ui/support/window_fixture.h"
#include "ui/document/differences.h"
#include "ui/document/document.h"
#include "ui/events/event_timeline.h"
#include "ui/events/rule_panel.h"
#include "ui/text/rule_text.h"

#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class EventTimelineTest : public testing::Test {
protected:
    EventTimelineTest() : document_(sharedPolicyModel()), timeline_(document_) {
        timeline_.resize(1000, timeline_.sizeHint().height());
        timeline_.show();
        first_ = document_.model().shocks().shocks().front().id;
    }
    [[nodiscard]] double yearOf(const std::string& shock) const {
        return document_.scenario().shocks.at(shock);
    }
    void press(Qt::Key key) { QTest::keyClick(&timeline_, key); }

    Document document_;
    EventTimeline timeline_;
    std::string first_;
};

TEST_F(EventTimelineTest, MovesAShockByKeysAndTakesItOut) {
    timeline_.addShock(first_);
    const double year = yearOf(first_);
    press(Qt::Key_Right);
    EXPECT_EQ(yearOf(first_), year + 1);
    press(Qt::Key_PageDown);
    EXPECT_EQ(yearOf(first_), year + 6);
    press(Qt::Key_Left);
    EXPECT_EQ(yearOf(first_), year + 5);
    press(Qt::Key_Delete);
    EXPECT_TRUE(document_.scenario().shocks.empty());
    document_.history().undo();
    EXPECT_EQ(yearOf(first_), year + 5);
}

TEST_F(EventTimelineTest, KeepsShocksBetweenTodayAndTheEnd) {
    timeline_.addShock(first_);
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_PageUp);
    EXPECT_EQ(yearOf(first_), document_.presentYear());
    for (int i = 0; i < 20; ++i)
        press(Qt::Key_PageDown);
    EXPECT_EQ(yearOf(first_), document_.model().program().simulation().stop);
}

TEST_F(EventTimelineTest, MakesOneDragOneStepThatIsLiveOnTheWay) {
    timeline_.addShock(first_);
    const double year = yearOf(first_);
    const int steps = document_.history().count();
    int changes = 0;
    QObject::connect(&document_, &Document::scenarioChanged, &timeline_, [&] { ++changes; });
    const int y = timeline_.height() - timeline_.fontMetrics().height();
    const auto at = [&](double where) { return QPoint(timeline_.xOf(where), y); };
    QTest::mousePress(&timeline_, Qt::LeftButton, {}, at(year));
    QTest::mouseMove(&timeline_, at(year + 4));
    QTest::mouseMove(&timeline_, at(year + 9));
    QTest::mouseRelease(&timeline_, Qt::LeftButton, {}, at(year + 9));
    EXPECT_EQ(yearOf(first_), year + 9);
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(document_.history().count(), steps + 1);
    document_.history().undo();
    EXPECT_EQ(yearOf(first_), year);
}

TEST_F(EventTimelineTest, TellsAScreenReaderWhatIsChosen) {
    const auto& shocks = document_.model().shocks().shocks();
    document_.setShock(shocks[0].id, 2030);
    document_.setShock(shocks[2].id, 2035);
    timeline_.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    ASSERT_EQ(timeline_.marks().size(), 2u);
    const auto& chosen = timeline_.marks()[static_cast<std::size_t>(timeline_.chosen())];
    EXPECT_TRUE(timeline_.accessibleDescription().contains(chosen.sentence));
}

TEST_F(EventTimelineTest, HasATickForEachYearInWhichLeversBegin) {
    const auto& cells = document_.levers().cells();
    for (std::size_t i = 0; i < 3; ++i) {
        LeverSetting setting = cells[i].baseline;
        setting.value = cells[i].maximum;
        setting.start = i == 2 ? 2040 : 2030;
        document_.setLever(cells[i], setting);
    }
    EXPECT_EQ(leverStarts(document_), (std::vector<double>{2030, 2040}));
}

TEST(LabelRows, NeverLetNamesTouch) {
    EXPECT_EQ(labelRows({0, 5, 30, 31}, {20, 20, 20, 20}, 4), (std::vector<int>{0, 1, 0, 1}));
    EXPECT_EQ(labelRows({0, 1, 2}, {20, 20, 20}, 4), (std::vector<int>{0, 1, -1}));
}

TEST(RulePanel, AddsChangesAndRemovesRulesEachAsOneStep) {
    Document document(sharedPolicyModel());
    RulePanel panel(document);
    panel.show();
    panel.findChild<QPushButton*>(QStringLiteral("addRule"))->click();
    ASSERT_EQ(document.scenario().rules.size(), 1u);
    std::vector<PolicyRule> rules = document.scenario().rules;
    rules.front().moves[document.levers().cells().front().id] = 1;
    document.setRules(rules, QStringLiteral("test"));
    const auto boxes = panel.findChildren<QDoubleSpinBox*>();
    EXPECT_EQ(boxes.size(), 6) << "level, years and one lever";
    for (const auto* box : boxes)
        EXPECT_FALSE(box->accessibleName().isEmpty());
    EXPECT_EQ(differences(document).size(), 1u);
    EXPECT_FALSE(document.scenario().isBaseline());
    document.resetAll();
    EXPECT_TRUE(document.scenario().rules.empty());
    document.history().undo();
    EXPECT_EQ(document.scenario().rules, rules);
}

TEST(RuleText, SaysConditionAndAction) {
    PolicyRule rule;
    rule.watch = "stability";
    rule.level = 40;
    rule.from = 2030;
    rule.hold = 2;
    const PolicyModel& model = policyModel();
    const LeverCell& cell = model.levers().cells().front();
    rule.moves[cell.id] = cell.maximum;
    EXPECT_TRUE(conditionText(model, rule).contains(QStringLiteral("below 40")));
    EXPECT_TRUE(conditionText(model, rule).contains(QStringLiteral("2 years")));
    EXPECT_TRUE(actionText(model, rule)
                    .contains(QString::fromStdString(model.levers().row(cell.id.lever)->title)));
}

}  // namespace
}  // namespace kyosei
