// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_slider.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace kyosei {

namespace {

class LeverSliderTest : public testing::Test {
protected:
    void SetUp() override {
        slider.resize(240, slider.sizeHint().height());
        slider.show();
        slider.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&slider));
    }
    void turnWheel() {
        QWheelEvent turn({10, 5}, slider.mapToGlobal(QPointF(10, 5)), {}, {0, 120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&slider, &turn);
    }

    const double baseline = 0.237;
    LeverSlider slider{LeverScale(0, 1, 0.01, baseline), LeverSlider::Look::policy};
};

}  // namespace

TEST_F(LeverSliderTest, ArrowsMoveOneStepWithShiftACoarseAndWithControlAFineOne) {
    slider.showValue(0.5);
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.51);
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.5);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.6);
    QTest::keyClick(&slider, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.5);
    QTest::keyClick(&slider, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.501);
    QTest::keyClick(&slider, Qt::Key_Home);
    EXPECT_EQ(slider.exactValue(), 0.0);
    QTest::keyClick(&slider, Qt::Key_End);
    EXPECT_EQ(slider.exactValue(), 1.0);
}

TEST_F(LeverSliderTest, DeleteAndDoubleClickGoBackToTheExactBaseline) {
    slider.showValue(0.8);
    QTest::keyClick(&slider, Qt::Key_Delete);
    EXPECT_EQ(slider.exactValue(), baseline);
    slider.showValue(0.8);
    QTest::keyClick(&slider, Qt::Key_Backspace);
    EXPECT_EQ(slider.exactValue(), baseline);
    slider.showValue(0.8);
    const QPoint thumb(slider.thumbX(0.8), slider.height() / 2);
    QTest::mouseDClick(&slider, Qt::LeftButton, {}, thumb);
    EXPECT_EQ(slider.exactValue(), baseline);
}

TEST_F(LeverSliderTest, ABurstOfKeysIsOneGesture) {
    QSignalSpy started(&slider, &LeverSlider::editStarted);
    QSignalSpy edited(&slider, &LeverSlider::valueEdited);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(edited.count(), 5);
    slider.clearFocus();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    EXPECT_EQ(started.count(), 2);
}

TEST_F(LeverSliderTest, TheWheelCountsOnlyWithTheKeyboardOnTheSlider) {
    QSignalSpy edited(&slider, &LeverSlider::valueEdited);
    slider.clearFocus();
    turnWheel();
    EXPECT_EQ(edited.count(), 0);
    slider.setFocus();
    turnWheel();
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(LeverSliderTest, ATouchPadMovesItInSmallPartsAndNotByItsOwnMomentum) {
    const auto stroke = [this](int angle, Qt::ScrollPhase phase) {
        QWheelEvent part({10, 5}, slider.mapToGlobal(QPointF(10, 5)), {}, {0, angle}, Qt::NoButton,
                         {}, phase, false);
        QApplication::sendEvent(&slider, &part);
    };
    QSignalSpy edited(&slider, &LeverSlider::valueEdited);
    slider.setFocus();
    for (int i = 0; i < 15; ++i)
        stroke(8, Qt::ScrollUpdate);
    EXPECT_EQ(edited.count(), 1) << "15 times 8 is a step";
    stroke(1200, Qt::ScrollMomentum);
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(LeverSliderTest, ShowingAValueAnnouncesNothingAndKeepsItExactly) {
    QSignalSpy edited(&slider, &LeverSlider::valueEdited);
    slider.showValue(0.123456);
    EXPECT_EQ(slider.exactValue(), 0.123456);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(LeverSliderTest, DraggingOntoTheTickGivesTheExactBaseline) {
    const int middle = slider.height() / 2;
    slider.showValue(0.9);
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.thumbX(0.9), middle});
    QTest::mouseMove(&slider, {slider.thumbX(baseline) + 1, middle});
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.thumbX(baseline) + 1, middle});
    EXPECT_EQ(slider.exactValue(), baseline);
}

TEST_F(LeverSliderTest, AClickOnTheTrackGoesACoarseStepTowardsItNotThere) {
    const int middle = slider.height() / 2;
    slider.showValue(0.5);
    const auto click = [&](double value) {
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.thumbX(value), middle});
    };
    click(1.0);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.6);
    click(0.0);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.5);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.thumbX(0.5) + 9, middle});
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.5) << "near the thumb is on it";
    // Nor does it carry the thumb along.
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.thumbX(1.0), middle});
    QTest::mouseMove(&slider, {slider.thumbX(0.1), middle});
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.thumbX(0.1), middle});
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.6);
}

TEST_F(LeverSliderTest, TwoQuickClicksOnTheTrackAreTwoStepsNotAReset) {
    slider.showValue(0.5);
    const QPoint beside(slider.thumbX(0.58), slider.height() / 2);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, beside);
    QTest::mouseDClick(&slider, Qt::LeftButton, {}, beside);
    EXPECT_NEAR(slider.exactValue(), 0.58, 0.011) << "no further than where it was clicked";
}

TEST_F(LeverSliderTest, AssistiveTechnologyHearsTheValueItsScaleAndItsWords) {
    slider.showValue(0.123456);
    slider.setSpokenValue(QStringLiteral("modest, 0.12 % of GDP"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&slider);
    ASSERT_TRUE(spoken && spoken->valueInterface());
    EXPECT_EQ(spoken->valueInterface()->currentValue().toDouble(), 0.123456);
    EXPECT_EQ(spoken->valueInterface()->minimumValue().toDouble(), 0.0);
    EXPECT_EQ(spoken->valueInterface()->maximumValue().toDouble(), 1.0);
    EXPECT_EQ(spoken->text(QAccessible::Value), QStringLiteral("modest, 0.12 % of GDP"));
    EXPECT_EQ(spoken->role(), QAccessible::Slider);
    spoken->valueInterface()->setCurrentValue(0.4);
    EXPECT_DOUBLE_EQ(slider.exactValue(), 0.4);
}

TEST_F(LeverSliderTest, FineStepsStopAtTheBaselineAndAtTheEnds) {
    LeverSlider odd(LeverScale(0, 1, 0.05, 0.2375, 0.01), LeverSlider::Look::policy);
    odd.showValue(0.23);
    QTest::keyClick(&odd, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(odd.exactValue(), 0.2375);
    QTest::keyClick(&odd, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(odd.exactValue(), 0.25);
    odd.showValue(1);
    QTest::keyClick(&odd, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(odd.exactValue(), 1);
}

TEST_F(LeverSliderTest, LockedItMovesByNeitherMouseNorKeyboardNorWheel) {
    slider.showValue(0.5);
    slider.setLocked(true);
    QSignalSpy edited(&slider, &LeverSlider::valueEdited);
    QSignalSpy started(&slider, &LeverSlider::editStarted);
    QSignalSpy typed(&slider, &LeverSlider::typed);
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete, Qt::Key_5})
        QTest::keyClick(&slider, key);
    QTest::keyClick(&slider, Qt::Key_Right, Qt::ControlModifier);
    QTest::mouseClick(&slider, Qt::LeftButton, {}, {slider.thumbX(0.9), slider.height() / 2});
    turnWheel();
    slider.setValue(3);  // as assistive technology does
    EXPECT_EQ(slider.exactValue(), 0.5);
    EXPECT_EQ(slider.value(), slider.scale().nearest(0.5));
    EXPECT_EQ(edited.count() + started.count() + typed.count(), 0);
}

TEST_F(LeverSliderTest, ADigitAsksForANumberAndLForTheLock) {
    QSignalSpy typed(&slider, &LeverSlider::typed);
    QSignalSpy lock(&slider, &LeverSlider::lockToggled);
    QTest::keyClick(&slider, Qt::Key_3);
    QTest::keyClick(&slider, Qt::Key_L);
    ASSERT_EQ(typed.count(), 1);
    EXPECT_EQ(typed.front().front().toString(), QStringLiteral("3"));
    EXPECT_EQ(lock.count(), 1);
}

}  // namespace kyosei
