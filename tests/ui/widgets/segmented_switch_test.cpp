// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_switch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class SegmentedSwitchTest : public testing::Test {
protected:
    void SetUp() override {
        choice_.show();
        choice_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&choice_));
    }
    QAbstractButton* segment(int index) {
        return choice_.findChildren<QAbstractButton*>().at(index);
    }

    SegmentedSwitch choice_{QStringLiteral("What is shown"),
                            {QStringLiteral("Levels"), QStringLiteral("Change")}};
};

TEST_F(SegmentedSwitchTest, TellsWhatTheUserChoosesAndNotWhatTheProgramSets) {
    QSignalSpy chosen(&choice_, &SegmentedSwitch::chosen);
    EXPECT_EQ(choice_.current(), 0);
    choice_.setCurrent(1);
    EXPECT_EQ(choice_.current(), 1);
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseClick(segment(0), Qt::LeftButton);
    EXPECT_EQ(choice_.current(), 0);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toInt(), 0);
}

TEST_F(SegmentedSwitchTest, GoesToTheNeighbourByArrowKey) {
    QSignalSpy chosen(&choice_, &SegmentedSwitch::chosen);
    segment(0)->setFocus();
    QTest::keyClick(segment(0), Qt::Key_Right);
    EXPECT_EQ(choice_.current(), 1);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SegmentedSwitchTest, MayHaveNoneChosen) {
    choice_.setCurrent(-1);
    EXPECT_EQ(choice_.current(), -1);
    QTest::mouseClick(segment(1), Qt::LeftButton);
    EXPECT_EQ(choice_.current(), 1);
    choice_.setCurrent(0);
    EXPECT_FALSE(segment(1)->isChecked()) << "one at a time again";
}

TEST_F(SegmentedSwitchTest, IsAGroupOfRadioButtonsForAssistiveTechnology) {
    auto* accessible = QAccessible::queryAccessibleInterface(segment(1));
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("Change"));
    EXPECT_EQ(accessible->role(), QAccessible::RadioButton);
}

}  // namespace
}  // namespace kyosei
