// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/run/step_marks.h"

#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace kyosei {
namespace {

class StepMarksTest : public testing::Test {
protected:
    StepMarksTest() {
        QObject::connect(&marks_, &StepMarks::changed, &here_,
                         [this](const std::shared_ptr<const StepMarksAnswer>& answer) {
                             answer_ = answer;
                             ++told_;
                         });
    }
    QObject here_;
    StepMarks marks_{sharedPolicyModel()};
    std::shared_ptr<const StepMarksAnswer> answer_;
    int told_ = 0;
};

TEST_F(StepMarksTest, WorksOnlyWhileItIsOn) {
    marks_.start();
    QTest::qWait(100);
    EXPECT_EQ(told_, 0);
}

TEST_F(StepMarksTest, MarksEverySliderAndForgetsThemWhenOneMoves) {
    marks_.setOn(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return answer_ != nullptr; }, kPatience));
    EXPECT_EQ(answer_->effects.size(), policyModel().levers().cells().size());
    EXPECT_GT(answer_->largest, 0);
    Scenario moved;
    const LeverCell& cell = policyModel().levers().cells().front();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    moved.set(cell, setting);
    marks_.setScenario(moved);
    EXPECT_EQ(answer_, nullptr) << "at once";
    marks_.start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return answer_ != nullptr; }, kPatience));
    EXPECT_TRUE(answer_->effects.front().last) << "the slider is at its end";
    marks_.setOn(false);
    EXPECT_EQ(answer_, nullptr);
}

}  // namespace
}  // namespace kyosei
