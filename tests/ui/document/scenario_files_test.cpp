// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/document/scenario_files.h"
#include "ui/levers/lever_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

namespace kyosei {

namespace {

class ScenarioFilesTest : public WindowTest {
protected:
    void change() { dragTo(slider(someLever()), someLever().maximum); }
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] ScenarioFiles& files() const { return window_->files(); }
    [[nodiscard]] QString lastMessage() const {
        const QStringList texts = messages().texts();
        return texts.isEmpty() ? QString() : texts.last();
    }
};

}  // namespace

TEST_F(ScenarioFilesTest, WhatIsSavedOpensAsTheSameScenario) {
    change();
    document().setProperties(QStringLiteral("平和のために"), QStringLiteral("Мөнх"),
                             QStringLiteral("two\nlines"));
    const Scenario saved = document().scenario();
    saveAnswer_ = path(QStringLiteral("plan.json"));
    window_->actions().save->trigger();
    EXPECT_FALSE(document().isModified());
    EXPECT_EQ(document().path(), saveAnswer_);

    files().startNew();
    EXPECT_TRUE(document().scenario().isBaseline());
    openAnswer_ = saveAnswer_;
    window_->actions().open->trigger();
    EXPECT_EQ(document().scenario(), saved);
    EXPECT_FALSE(document().isModified());
    EXPECT_EQ(unsavedAsked_, 0);
}

TEST_F(ScenarioFilesTest, ABadFileLeavesTheScenarioAndItsHistoryUntouched) {
    change();
    const Scenario before = document().scenario();
    const QList<QByteArray> bad{"",
                                "not json",
                                "[1,2]",
                                "{\"format\":\"something-else\"}",
                                "{\"format\":\"kyosei-scenario\",\"version\":99}",
                                QByteArray("\0\xff\xfe", 3)};
    for (const QByteArray& text : bad) {
        files().openPath(write(QStringLiteral("bad.json"), text));
        EXPECT_EQ(document().scenario(), before);
        EXPECT_EQ(document().history().count(), 1);
        EXPECT_TRUE(lastMessage().contains(QStringLiteral("bad.json"))) << text.constData();
    }
    files().openPath(path(QStringLiteral("missing.json")));
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("missing.json")));
    files().openPath(folder_.path());
    EXPECT_EQ(document().scenario(), before);
    EXPECT_EQ(unsavedAsked_, 0) << "a bad file must not cost a question";
}

TEST_F(ScenarioFilesTest, AFailedSaveSaysSoAndKeepsTheChangesAndTheOldFile) {
    change();
    // A path below a file cannot be written, whoever runs the program.
    write(QStringLiteral("file"), "old");
    saveAnswer_ = path(QStringLiteral("file/plan.json"));
    window_->actions().save->trigger();
    EXPECT_TRUE(document().isModified());
    EXPECT_TRUE(document().path().isEmpty());
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("plan.json")));
    EXPECT_EQ(read(QStringLiteral("file")), "old");

    saveAnswer_ = path(QStringLiteral("plan.json"));
    window_->actions().save->trigger();
    EXPECT_FALSE(document().isModified());
    EXPECT_TRUE(messages().texts().isEmpty()) << "success takes the complaint away";
}

TEST_F(ScenarioFilesTest, OpeningAsksAboutUnsavedChangesToAFile) {
    saveAnswer_ = path(QStringLiteral("mine.json"));
    const QString other = write(QStringLiteral("other.json"), R"({"format":"kyosei-scenario",
        "version":1,"title":"other"})");
    document().setProperties(QStringLiteral("mine"), {}, {});
    window_->actions().save->trigger();
    change();
    const Scenario mine = document().scenario();

    unsavedAnswer_ = UnsavedAnswer::cancel;
    files().openPath(other);
    EXPECT_EQ(document().scenario(), mine);
    unsavedAnswer_ = UnsavedAnswer::save;
    files().openPath(other);
    EXPECT_EQ(document().scenario().title, "other");
    change();
    unsavedAnswer_ = UnsavedAnswer::discard;
    files().openPath(saveAnswer_);
    EXPECT_EQ(document().scenario(), mine) << "it had been saved";
    EXPECT_EQ(unsavedAsked_, 3);
}

TEST_F(ScenarioFilesTest, AnIdeaWithoutAFileCostsNoQuestionAndIsKeptInTheTimeMachine) {
    change();
    const Scenario idea = document().scenario();
    files().openCopy({});
    EXPECT_EQ(unsavedAsked_, 0);
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("time machine")));
    const auto& steps = session_->machine.log().steps;
    const auto kept = std::find_if(steps.begin(), steps.end(), [&](const SessionStep& step) {
        return step.scenario && *step.scenario == idea;
    });
    ASSERT_NE(kept, steps.end());
    session_->machine.goTo(static_cast<std::size_t>(kept - steps.begin()));
    EXPECT_EQ(document().scenario(), idea);
    EXPECT_TRUE(messages().texts().isEmpty()) << "which is no longer news then";
}

TEST_F(ScenarioFilesTest, ClosingAsksAndAFailedSaveKeepsTheWindowOpen) {
    change();
    unsavedAnswer_ = UnsavedAnswer::cancel;
    window_->close();
    EXPECT_TRUE(window_->isVisible());
    unsavedAnswer_ = UnsavedAnswer::save;
    write(QStringLiteral("file"), "old");
    saveAnswer_ = path(QStringLiteral("file/plan.json"));
    window_->close();
    EXPECT_TRUE(window_->isVisible());
    saveAnswer_ = path(QStringLiteral("plan.json"));
    window_->close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window_->isVisible(); }));
    EXPECT_TRUE(QFile::exists(saveAnswer_));
}

TEST_F(ScenarioFilesTest, RecentFilesDropOutWhenTheyAreGone) {
    const QByteArray text = R"({"format":"kyosei-scenario","version":1})";
    files().openPath(write(QStringLiteral("a.json"), text));
    files().openPath(write(QStringLiteral("b.json"), text));
    ASSERT_EQ(files().recent().size(), 2);
    EXPECT_TRUE(files().recent().first().endsWith(QStringLiteral("b.json")));
    QFile::remove(path(QStringLiteral("b.json")));
    ASSERT_EQ(files().recent().size(), 1);
    EXPECT_TRUE(files().recent().first().endsWith(QStringLiteral("a.json")));
}

TEST_F(ScenarioFilesTest, AFileCanBeDroppedOnTheWindow) {
    const QString file = write(QStringLiteral("dropped.json"), R"({"format":"kyosei-scenario",
        "version":1,"title":"dropped"})");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window_.get(), &drop);
    EXPECT_EQ(document().scenario().title, "dropped");
}

TEST_F(ScenarioFilesTest, UnknownKeysAreLeftOutAndNamed) {
    files().openPath(write(QStringLiteral("newer.json"), R"({"format":"kyosei-scenario",
        "version":1,"title":"t","colour":"red","levers":{"no-such-lever":{}}})"));
    EXPECT_EQ(document().scenario().title, "t");
    EXPECT_EQ(messages().texts().size(), 1);
}

class TwoWindows : public ScenarioFilesTest {
protected:
    void SetUp() override {
        ScenarioFilesTest::SetUp();
        file_ = write(QStringLiteral("shared.json"), QByteArray::fromStdString(writeScenario({})));
        files().openPath(file_);
        change();
        mine_ = document().scenario();
    }
    /// As the other window saves it.
    QByteArray saveElsewhere() const {
        Scenario other;
        other.title = "theirs";
        const QByteArray text = QByteArray::fromStdString(writeScenario(other));
        EXPECT_FALSE(write(QStringLiteral("shared.json"), text).isEmpty());
        return text;
    }
    void answer(const QString& button) const {
        for (auto* each : messages().findChildren<QPushButton*>())
            if (each->text().remove(u'&') == button) {
                each->click();
                return;
            }
        ADD_FAILURE() << "there is no such answer: " << button.toStdString();
    }
    [[nodiscard]] Scenario onDisk(const QString& name) const {
        const auto read =
            readScenario(read_(name), document().levers(), document().model().shocks(), "disk");
        return read ? read->scenario : Scenario();
    }
    [[nodiscard]] std::string read_(const QString& name) const { return read(name).toStdString(); }

    QString file_;
    Scenario mine_;
};

TEST_F(TwoWindows, TheSecondToSaveIsToldAndNothingIsLost) {
    const QByteArray theirs = saveElsewhere();
    window_->actions().save->trigger();
    EXPECT_EQ(read(QStringLiteral("shared.json")), theirs);
    EXPECT_TRUE(document().isModified());
    EXPECT_TRUE(lastMessage().contains(QStringLiteral("shared.json")));
    saveAnswer_ = file_;
    window_->actions().saveAs->trigger();
    EXPECT_EQ(read(QStringLiteral("shared.json")), theirs) << "nor by the way round";
}

TEST_F(TwoWindows, BothCanBeKept) {
    const QByteArray theirs = saveElsewhere();
    window_->actions().save->trigger();
    answer(QStringLiteral("Keep Both"));
    EXPECT_EQ(read(QStringLiteral("shared.json")), theirs);
    EXPECT_EQ(onDisk(QStringLiteral("shared.kyosei.json")), mine_);
    EXPECT_EQ(document().path(), path(QStringLiteral("shared.kyosei.json")));
    EXPECT_FALSE(document().isModified());
}

TEST_F(TwoWindows, TheirsCanBeOverwrittenKnowingly) {
    (void)saveElsewhere();
    window_->actions().save->trigger();
    answer(QStringLiteral("Overwrite"));
    EXPECT_EQ(onDisk(QStringLiteral("shared.json")), mine_);
    EXPECT_TRUE(messages().texts().isEmpty());
    change();
    document().setProperties(QStringLiteral("again"), {}, {});
    window_->actions().save->trigger();
    EXPECT_EQ(onDisk(QStringLiteral("shared.json")).title, "again") << "told once, not for ever";
}

TEST_F(TwoWindows, TheirsCanBeTakenInstead) {
    (void)saveElsewhere();
    window_->actions().save->trigger();
    answer(QStringLiteral("Reload"));
    EXPECT_EQ(document().displayTitle(), QStringLiteral("theirs"));
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_FALSE(document().isModified());
    EXPECT_EQ(unsavedAsked_, 0);
}

TEST_F(TwoWindows, OnlyTheContentCounts) {
    const QByteArray same = read(QStringLiteral("shared.json"));
    QTest::qWait(20);
    EXPECT_FALSE(write(QStringLiteral("shared.json"), same).isEmpty()) << "touched by a copy";
    window_->actions().save->trigger();
    EXPECT_EQ(onDisk(QStringLiteral("shared.json")), mine_);
    QFile::remove(file_);
    document().setProperties(QStringLiteral("after"), {}, {});
    window_->actions().save->trigger();
    EXPECT_EQ(onDisk(QStringLiteral("shared.json")).title, "after") << "one that is gone is made";
}

}  // namespace kyosei
