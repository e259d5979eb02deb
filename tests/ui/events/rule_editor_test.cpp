// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/events/rule_action.h"
#include "ui/events/rule_condition.h"
#include "ui/events/rule_edit.h"
#include "ui/events/rule_editor.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// The child whose accessible name has these words.
template <typename Part> Part* partOf(const QWidget& whole, const char* words) {
    for (Part* part : whole.findChildren<Part*>())
        if (part->accessibleName().contains(QString::fromUtf8(words)))
            return part;
    return nullptr;
}

class RuleEditorTest : public testing::Test {
protected:
    void SetUp() override {
        PolicyRule rule;
        rule.watch = table().watched().front().id;
        rule.level = 40;
        rule.from = document.presentYear();
        rule.moves[someLever().id] = someLever().maximum;
        document.setRules({rule}, QStringLiteral("start"));
    }
    [[nodiscard]] const RuleTable& table() const { return document.model().shocks().rules(); }
    [[nodiscard]] const PolicyRule& rule() const { return document.scenario().rules.front(); }
    Document document{sharedPolicyModel()};
};

TEST_F(RuleEditorTest, ChangesOfOneFieldInOneGestureAreOneStep) {
    RuleEdit edit(document, 0);
    document.beginGesture();
    const int steps = document.history().count();
    for (const double level : {41.0, 42.0, 43.0})
        edit.change("level", [level](PolicyRule& changed) { changed.level = level; });
    EXPECT_EQ(document.history().count(), steps + 1);
    edit.change({}, [](PolicyRule& changed) { changed.above = true; });
    EXPECT_EQ(document.history().count(), steps + 2);
    document.history().undo();
    document.history().undo();
    EXPECT_EQ(rule().level, 40);
}

TEST_F(RuleEditorTest, ARuleThatIsGoneCannotBeChanged) {
    RuleEdit edit(document, 0);
    ASSERT_TRUE(edit.exists());
    edit.remove();
    EXPECT_FALSE(edit.exists());
    const int steps = document.history().count();
    edit.change("level", [](PolicyRule& changed) { changed.level = 1; });
    EXPECT_EQ(document.history().count(), steps);
}

TEST_F(RuleEditorTest, WatchingSomethingElseBeginsInTheMiddleOfItsRange) {
    ASSERT_GT(table().watched().size(), 1U);
    RuleEdit edit(document, 0);
    RuleCondition condition(edit);
    condition.showRule();
    auto* watched = partOf<QComboBox>(condition, "what it watches");
    auto* pair = partOf<QComboBox>(condition, "which pair");
    for (std::size_t i = 0; i < table().watched().size(); ++i) {
        const WatchedIndicator& each = table().watched()[i];
        const int index = static_cast<int>(i);
        watched->setCurrentIndex(index);
        emit watched->activated(index);
        EXPECT_EQ(rule().watch, each.id);
        if (i > 0) {
            EXPECT_DOUBLE_EQ(rule().level, (each.minimum + each.maximum) / 2);
        }
        EXPECT_EQ(rule().pair.empty(), !each.ofPairs);
        condition.showRule();
        EXPECT_EQ(pair->isHidden(), !each.ofPairs);
    }
}

TEST_F(RuleEditorTest, ALeverOfTheRuleIsMovedAndTakenOut) {
    RuleEdit edit(document, 0);
    RuleAction action(edit);
    action.showRule();
    QSignalSpy dragging(&edit, &RuleEdit::dragging);
    auto* box = partOf<CoalescingSpinBox>(action, " · ");
    ASSERT_TRUE(box);
    EXPECT_EQ(box->value(), someLever().maximum);
    box->setValue(someLever().minimum);
    EXPECT_EQ(rule().moves.at(someLever().id), someLever().minimum);
    EXPECT_EQ(dragging.size(), 1);
    document.history().undo();
    action.showRule();
    EXPECT_EQ(partOf<CoalescingSpinBox>(action, " · "), box) << "the same row shows the old value";
    EXPECT_EQ(box->value(), someLever().maximum);
    partOf<QToolButton>(action, "Remove ")->click();
    EXPECT_TRUE(rule().moves.empty());
}

TEST_F(RuleEditorTest, AnActionIsForGoodUnlessItHasYears) {
    RuleEdit edit(document, 0);
    RuleAction action(edit);
    action.showRule();
    auto* years = partOf<CoalescingSpinBox>(action, "stay there");
    years->setValue(7);
    EXPECT_EQ(rule().duration, 7);
    years->setValue(0);
    EXPECT_EQ(rule().duration, std::nullopt);
}

}  // namespace
}  // namespace kyosei
