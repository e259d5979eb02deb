// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window_host.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace kyosei {

namespace {

class AutosaveTest : public WindowTest {
protected:
    [[nodiscard]] QStringList copies() const {
        return QDir(path(QStringLiteral("recovery"))).entryList({QStringLiteral("*.json")});
    }
    void changeAndWaitForCopy() {
        dragTo(slider(someLever()), someLever().maximum);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !copies().isEmpty(); }, 10000));
    }
    /// What a program that was killed leaves: a copy without a living owner.
    void leaveOrphan(const Scenario& scenario, int process = 999999) {
        QDir().mkpath(path(QStringLiteral("recovery")));
        QFile file(path(QStringLiteral("recovery/%1.json").arg(process)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(writeScenario(scenario)));
    }
    [[nodiscard]] QPushButton* answer(const QString& text) const {
        for (auto* button : messages().findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

Scenario lostWork() {
    Scenario lost;
    lost.title = "lost work";
    const LeverCell& cell = someLever();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    lost.set(cell, setting);
    return lost;
}

}  // namespace

TEST_F(AutosaveTest, UnsavedWorkIsCopiedAndTheCopyGoesWithACleanExit) {
    changeAndWaitForCopy();
    const QString copy = path(QStringLiteral("recovery/")) + copies().first();
    const auto read =
        readScenarioFile(copy.toStdString(), document().levers(), document().model().shocks());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scenario, document().scenario());
    window_.reset();
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(AutosaveTest, SavingRemovesTheCopy) {
    changeAndWaitForCopy();
    document().markSaved(path(QStringLiteral("plan.json")));
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(AutosaveTest, TheCopyOfADeadProgramCanBeRecovered) {
    const Scenario lost = lostWork();
    leaveOrphan(lost);
    openWindow();
    ASSERT_EQ(messages().texts().size(), 1);
    EXPECT_TRUE(document().scenario().isBaseline()) << "nothing happens unasked";
    ASSERT_TRUE(answer(QStringLiteral("Recover")));
    answer(QStringLiteral("Recover"))->click();
    EXPECT_EQ(document().scenario(), lost);
    EXPECT_TRUE(document().isModified());
    EXPECT_TRUE(messages().texts().isEmpty());
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("recovery/999999.json"))));
    EXPECT_EQ(copies().size(), 1) << "recovered work stays safe until it is saved";
}

TEST_F(AutosaveTest, TheCopyOfADeadProgramCanBeDiscarded) {
    leaveOrphan(lostWork());
    openWindow();
    answer(QStringLiteral("Discard"))->click();
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_TRUE(document().scenario().isBaseline());
}

TEST_F(AutosaveTest, EachOfSeveralCopiesIsAskedAbout) {
    leaveOrphan(lostWork(), 999998);
    leaveOrphan(lostWork(), 999999);
    openWindow();
    answer(QStringLiteral("Discard"))->click();
    EXPECT_EQ(copies().size(), 1);
    QTest::qWait(1);  // the first message goes
    ASSERT_TRUE(answer(QStringLiteral("Recover")));
    answer(QStringLiteral("Recover"))->click();
    EXPECT_EQ(document().scenario(), lostWork());
}

TEST_F(AutosaveTest, RecoveringAsksBeforeItReplacesChangesToAFile) {
    leaveOrphan(lostWork());
    openWindow();
    document().replace({}, path(QStringLiteral("mine.json")));
    document().setProperties(QStringLiteral("new work"), {}, {});
    unsavedAnswer_ = UnsavedAnswer::cancel;
    answer(QStringLiteral("Recover"))->click();
    EXPECT_EQ(document().scenario().title, "new work");
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("recovery/999999.json"))));
}

TEST_F(AutosaveTest, RecoveringKeepsANewIdeaInTheTimeMachine) {
    leaveOrphan(lostWork());
    openWindow();
    document().setProperties(QStringLiteral("new idea"), {}, {});
    answer(QStringLiteral("Recover"))->click();
    EXPECT_EQ(document().scenario(), lostWork());
    const auto& steps = session_->machine.log().steps;
    EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [](const SessionStep& step) {
        return step.scenario->title == "new idea";
    }));
}

TEST_F(AutosaveTest, TheCopyOfALivingProgramIsLeftAlone) {
    changeAndWaitForCopy();
    Settings settings(path(QStringLiteral("other.ini")));
    MainWindowHost host(policyModel(), {settings, path(QStringLiteral("recovery")), Dialogs{}});
    MainWindow& second = host.window();
    EXPECT_TRUE(second.findChild<MessageBar*>()->texts().isEmpty());
    EXPECT_EQ(copies().size(), 1);
}

TEST_F(AutosaveTest, ADamagedCopyIsReportedAndChangesNothing) {
    leaveOrphan({});
    QFile file(path(QStringLiteral("recovery/999999.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    openWindow();
    answer(QStringLiteral("Recover"))->click();
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_FALSE(document().isModified());
    EXPECT_EQ(messages().texts().size(), 1);
}

}  // namespace kyosei
