// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/document/autosave.h"
#include "ui/levers/lever_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window_host.h"
#include "ui/window/termination.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSysInfo>
#include <QTest>

#include <algorithm>
#include <csignal>

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
    MainWindowHost host(sharedPolicyModel(),
                        {settings, path(QStringLiteral("recovery")), Dialogs{}});
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

TEST_F(AutosaveTest, ACopyComesWhileChangesGoOnWithoutAPause) {
    QElapsedTimer time;
    time.start();
    for (int i = 0; copies().isEmpty() && time.elapsed() < 8000; ++i) {
        document().setLeverValue(someLever(),
                                 i % 2 == 0 ? someLever().maximum : someLever().minimum);
        QTest::qWait(100);
    }
    EXPECT_FALSE(copies().isEmpty());
    EXPECT_LT(time.elapsed(), 6000);
}

TEST_F(AutosaveTest, CopiesAndTheirFolderAreForTheirOwnerAlone) {
    changeAndWaitForCopy();
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFileInfo(path(QStringLiteral("recovery"))).permissions() & others);
    EXPECT_FALSE(QFileInfo(path(QStringLiteral("recovery/") + copies().first())).permissions() &
                 others);
}

TEST_F(AutosaveTest, LocksOfDeadProgramsGo) {
    const auto leaveLock = [this](const QString& name) {
        QFile lock(path(QStringLiteral("recovery/") + name));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write("999999\nkyosei\n" + QSysInfo::machineHostName().toUtf8() + '\n' +
                   QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    };
    leaveLock(QStringLiteral("999999.json.lock"));
    leaveLock(QStringLiteral("999999.session.lock"));
    openWindow();
    const QStringList left =
        QDir(path(QStringLiteral("recovery"))).entryList({QStringLiteral("999999*")});
    EXPECT_TRUE(left.isEmpty()) << left.join(u' ').toStdString();
}

TEST_F(AutosaveTest, WorkIsKeptAtOnceWhenTheSystemEndsTheProgram) {
    int caught = 0;
    const Termination termination([&](int signal) {
        caught = signal;
        window_->autosave().saveNow();
        session_->store.saveNow();
    });
    document().setLeverValue(someLever(), someLever().maximum);
    session_->machine.setName(1, QStringLiteral("kept"));
    for (const int signal : {SIGTERM, SIGHUP}) {
        ::raise(signal);
        EXPECT_TRUE(QTest::qWaitFor([&] { return caught == signal; }, 900));
    }
    EXPECT_FALSE(copies().isEmpty());
    const QDir folder(path(QStringLiteral("recovery")));
    const QStringList sessions = folder.entryList({QStringLiteral("*.session")});
    ASSERT_EQ(sessions.size(), 1);
    const auto log = readSessionLogFile(folder.filePath(sessions.first()).toStdString(),
                                        document().levers(), document().model().shocks());
    ASSERT_TRUE(log) << toText(log.error());
    EXPECT_EQ(log->steps.at(1).name, "kept");
    EXPECT_EQ(*log->steps.at(1).scenario, document().scenario());
}

}  // namespace kyosei
