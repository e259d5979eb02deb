// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

#include <QUndoStack>

#include <gtest/gtest.h>

#include <memory>

namespace kyosei {
namespace {

class ChangeScenarioTest : public testing::Test {
protected:
    static Scenario titled(const char* title) {
        Scenario scenario;
        scenario.title = title;
        return scenario;
    }
    /// From what is shown to `after`.
    void change(const char* after, const char* subject = "a slider", std::uint64_t gesture = 1) {
        Scenario next = titled(after);
        stack.push(new ChangeScenario(QStringLiteral("change"), subject, gesture, ++serial,
                                      std::make_shared<const Scenario>(shown), std::move(next),
                                      [this](const Scenario& scenario) { shown = scenario; }));
    }

    Scenario shown = titled("begin");
    std::uint64_t serial = 0;
    QUndoStack stack;
};

TEST_F(ChangeScenarioTest, UndoAndRedoShowWhatWasBeforeAndAfter) {
    change("one");
    EXPECT_EQ(shown.title, "one");
    stack.undo();
    EXPECT_EQ(shown.title, "begin");
    stack.redo();
    EXPECT_EQ(shown.title, "one");
}

TEST_F(ChangeScenarioTest, OneGestureOnOneSubjectIsOneStep) {
    change("one");
    change("two");
    EXPECT_EQ(stack.count(), 1);
    stack.undo();
    EXPECT_EQ(shown.title, "begin");
    stack.redo();
    EXPECT_EQ(shown.title, "two");
}

TEST_F(ChangeScenarioTest, AnotherSubjectOrGestureIsAStepOfItsOwn) {
    change("one");
    change("two", "another slider");
    change("three", "another slider", 2);
    EXPECT_EQ(stack.count(), 3);
    change("four", "another slider", 0);
    change("five", "another slider", 0);
    EXPECT_EQ(stack.count(), 5) << "gesture 0 never merges";
}

TEST_F(ChangeScenarioTest, AGestureThatEndsWhereItBeganLeavesNoStep) {
    change("one");
    change("begin");
    EXPECT_EQ(stack.count(), 0);
    EXPECT_EQ(shown.title, "begin");
}

}  // namespace
}  // namespace kyosei
