// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

#include <QUndoStack>

#include <gtest/gtest.h>

#include <memory>
#include <string>

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
        Scenario next = shown;
        next.title = after;
        stack.push(new ChangeScenario(QStringLiteral("change"), subject, gesture, ++serial,
                                      std::make_shared<const Scenario>(shown),
                                      std::make_shared<const Scenario>(std::move(next)),
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

/// Steps 1 to 20 whose notes are of 1,000 characters each, of which there is room for 10.
class ForgetOldSteps : public ChangeScenarioTest {
protected:
    static constexpr std::size_t kRoom = 10 * (1000 + sizeof(Scenario));

    void fill(int cleanAt) {
        for (int i = 1; i <= 20; ++i) {
            change(std::to_string(i).c_str(), "a slider", 0);
            if (i == cleanAt)
                stack.setClean();
        }
    }
    void change(const char* after, const char* subject, std::uint64_t gesture) {
        shown.note.assign(1000, 'x');
        ChangeScenarioTest::change(after, subject, gesture);
    }
};

TEST_F(ForgetOldSteps, LeavesThoseForWhichThereIsRoomAndTheWayBack) {
    fill(0);
    forgetOldSteps(stack, kRoom * 3);
    EXPECT_EQ(stack.count(), 20) << "there is room for all";
    forgetOldSteps(stack, kRoom);
    ASSERT_EQ(stack.count(), 7) << "three quarters of ten";
    EXPECT_EQ(stack.index(), 7);
    EXPECT_EQ(shown.title, "20") << "nothing is shown by the way";
    for (const char* title : {"19", "18", "17", "16", "15", "14", "13"}) {
        ASSERT_TRUE(stack.canUndo());
        stack.undo();
        EXPECT_EQ(shown.title, title);
    }
    EXPECT_FALSE(stack.canUndo());
    stack.redo();
    EXPECT_EQ(shown.title, "14");
    forgetOldSteps(stack, 1);
    EXPECT_EQ(stack.count(), 1) << "the newest stays";
}

TEST_F(ForgetOldSteps, KnowsAsBeforeWhatIsSaved) {
    fill(18);
    forgetOldSteps(stack, kRoom);
    EXPECT_FALSE(stack.isClean());
    stack.undo();
    stack.undo();
    EXPECT_TRUE(stack.isClean());
    EXPECT_EQ(shown.title, "18");
}

TEST_F(ForgetOldSteps, NeverTakesForSavedWhatIsNot) {
    fill(5);
    forgetOldSteps(stack, kRoom);
    for (; stack.canUndo(); stack.undo())
        EXPECT_FALSE(stack.isClean());
    EXPECT_FALSE(stack.isClean());
}

}  // namespace
}  // namespace kyosei
