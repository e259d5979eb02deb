// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/history/time_machine.h"
#include "ui/history/time_machine_export.h"
#include "ui/history/time_machine_store.h"
#include "ui/history/time_machine_table.h"
#include "ui/window/actions.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace kyosei {

namespace {

class TimeMachineTest : public testing::Test {
protected:
    void move(const LeverCell& cell, double share) {
        document.beginGesture();
        document.setLeverValue(cell, cell.minimum + share * (cell.maximum - cell.minimum));
    }
    [[nodiscard]] const SessionLog& log() const { return machine.log(); }
    [[nodiscard]] std::optional<std::size_t> from(std::size_t step) const {
        return log().steps[step].from;
    }

    Document document{sharedPolicyModel()};
    TimeMachine machine{document};
    const LeverCell& first = someLever();
    const LeverCell& second = someLever(1);
};

}  // namespace

TEST_F(TimeMachineTest, EveryChangeIsAStepAndADragIsOne) {
    document.beginGesture();
    for (const double share : {0.7, 0.8, 0.9})
        document.setLeverValue(first, first.minimum + share * (first.maximum - first.minimum));
    move(second, 0.9);
    ASSERT_EQ(log().steps.size(), 3u);
    EXPECT_EQ(log().current, 2u);
    EXPECT_EQ(from(1), 0u);
    EXPECT_EQ(from(2), 1u);
    EXPECT_EQ(*log().steps[2].scenario, document.scenario());
    EXPECT_FALSE(log().steps[1].change.empty());
}

TEST_F(TimeMachineTest, UndoAndRedoMoveBetweenSteps) {
    move(first, 0.9);
    move(second, 0.9);
    document.history().undo();
    EXPECT_EQ(log().current, 1u);
    document.history().undo();
    EXPECT_EQ(log().current, 0u);
    document.history().redo();
    EXPECT_EQ(log().current, 1u);
    EXPECT_EQ(log().steps.size(), 3u);
}

TEST_F(TimeMachineTest, WhatIsDoneAfterAnUndoIsABranchAndNothingIsLost) {
    move(first, 0.9);
    const Scenario lost = document.scenario();
    document.history().undo();
    move(second, 0.9);
    ASSERT_EQ(log().steps.size(), 3u);
    EXPECT_EQ(from(2), 0u);
    EXPECT_EQ(*log().steps[1].scenario, lost);
    machine.goTo(1);
    EXPECT_EQ(document.scenario(), lost);
    EXPECT_EQ(log().current, 1u);
    EXPECT_EQ(log().steps.size(), 3u);
}

TEST_F(TimeMachineTest, GoingToAStepCanBeUndone) {
    move(first, 0.9);
    move(second, 0.9);
    const Scenario before = document.scenario();
    machine.goTo(0);
    EXPECT_TRUE(document.scenario().isBaseline());
    document.history().undo();
    EXPECT_EQ(document.scenario(), before);
    EXPECT_EQ(log().current, 2u);
    document.history().redo();
    EXPECT_EQ(log().current, 0u);
    move(second, 0.3);
    EXPECT_EQ(from(3), 0u);
}

TEST_F(TimeMachineTest, AGestureThatEndsWhereItBeganLeavesNoStep) {
    document.beginGesture();
    document.setLeverValue(first, first.maximum);
    document.setLeverValue(first, first.baseline.value);
    EXPECT_EQ(log().steps.size(), 1u);
    EXPECT_EQ(log().current, 0u);
    move(second, 0.9);
    document.beginGesture();
    document.setLeverValue(first, first.maximum);
    document.setLeverValue(first, first.baseline.value);
    EXPECT_EQ(log().steps.size(), 2u);
    EXPECT_EQ(log().current, 1u);
}

TEST_F(TimeMachineTest, AnotherScenarioIsAnotherBeginning) {
    move(first, 0.9);
    const Scenario kept = document.scenario();
    document.replace({}, {});
    move(second, 0.9);
    ASSERT_EQ(log().steps.size(), 4u);
    EXPECT_FALSE(from(2));
    EXPECT_EQ(from(3), 2u);
    machine.goTo(1);
    EXPECT_EQ(document.scenario(), kept);
}

TEST_F(TimeMachineTest, ALongSessionBeyondWhatCanBeUndoneIsKeptWhole) {
    for (int i = 0; i < 700; ++i)
        move(i % 2 ? first : second, 0.6 + 0.3 * (i % 11) / 11);
    const std::size_t count = log().steps.size();
    EXPECT_EQ(count, 701u) << "where it began, and every move";
    while (document.history().canUndo())
        document.history().undo();
    EXPECT_EQ(*log().steps[log().current].scenario, document.scenario());
    EXPECT_EQ(log().steps.size(), count);
    machine.goTo(3);
    EXPECT_EQ(document.scenario(), *log().steps[3].scenario);
}

TEST_F(TimeMachineTest, RandomWalksAlwaysKnowWhereTheyAre) {
    unsigned state = 7;
    const auto random = [&](unsigned below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 16) % below;
    };
    for (int i = 0; i < 600; ++i) {
        switch (random(6)) {
        case 0: document.history().undo(); break;
        case 1: document.history().redo(); break;
        case 2: machine.goTo(random(static_cast<unsigned>(log().steps.size()))); break;
        case 3: move(random(2) ? first : second, random(5) / 4.0); break;
        case 4: document.setLeverValue(first, random(2) ? first.maximum : first.minimum); break;
        default: document.resetAll(); break;
        }
        ASSERT_EQ(*log().steps[log().current].scenario, document.scenario()) << i;
    }
}

TEST_F(TimeMachineTest, TheExportTellsWhatWasSaidAndIsSafeInASpreadsheet) {
    move(first, 0.9);
    machine.setName(1, QStringLiteral("More *aid*"));
    machine.addEntry(1, {LogKind::decision, {}, "Ana", "=1+1, \"go\"", {{"votes", 7}}});
    machine.setResults({{"Stability", 2050, 61.25, 58.0, 61.0, 68.0}});
    const QString text = sessionMarkdown(log());
    EXPECT_TRUE(text.contains(QStringLiteral("## 2. More \\*aid\\*"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("**Decision (Ana):** =1+1, \"go\"")));
    EXPECT_TRUE(text.contains(QStringLiteral("Stability in 2050")));
    const QString csv = sessionCsv(log());
    EXPECT_TRUE(csv.contains(QStringLiteral("decision,Ana,\"'=1+1, \"\"go\"\"\"")));
    EXPECT_TRUE(csv.contains(QStringLiteral("61.25,58,61,68")));
    const auto columns = csv.section(u'\n', 0, 0).count(u',');
    for (const QString& line : csv.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.contains(u'"')) {
            EXPECT_EQ(line.count(u','), columns) << line.toStdString();
        }
    }
}

TEST_F(TimeMachineTest, TheLogSurvivesTheDeathOfTheProgramAndAnOrderlyEnd) {
    const QTemporaryDir folder;
    const auto copied = [&](const QString& name) { return folder.filePath(name); };
    move(first, 0.9);
    machine.addEntry(1, {LogKind::finding, {}, {}, "It helps", {}});
    // What a program that died has left.
    ASSERT_TRUE(saveSession(log(), copied(QStringLiteral("1.json"))));
    ASSERT_TRUE(
        QFile::rename(copied(QStringLiteral("1.json")), copied(QStringLiteral("1.session"))));
    {
        Document again(sharedPolicyModel());
        const SessionState memory(again, folder.path());
        ASSERT_EQ(memory.machine.log().steps.size(), 3u);
        EXPECT_EQ(memory.machine.log().steps[1].entries.front().text, "It helps");
        EXPECT_EQ(memory.machine.log().current, 2u);
        EXPECT_FALSE(QFile::exists(copied(QStringLiteral("1.session"))));
        EXPECT_FALSE(memory.store.hasLast());
    }
    Document third(sharedPolicyModel());
    SessionState memory(third, folder.path());
    EXPECT_EQ(memory.machine.log().steps.size(), 1u);
    ASSERT_TRUE(memory.store.hasLast());
    memory.store.adoptLast();
    EXPECT_EQ(memory.machine.log().steps.size(), 4u);
}

TEST_F(WindowTest, TheTimeMachinePanelGoesToAStepAndTakesNotes) {
    const LeverCell& cell = someLever();
    document().beginGesture();
    document().setLeverValue(cell, cell.maximum);
    settleFan();
    window_->actions().timeMachine->trigger();
    auto* list = window_->findChild<QTableView*>();
    ASSERT_TRUE(list && list->isVisible());
    ASSERT_EQ(list->model()->rowCount(), 2);
    const QString result = list->model()->index(1, TimeMachineTable::kResult).data().toString();
    EXPECT_TRUE(result.contains(QStringLiteral("likely"))) << result.toStdString();
    for (auto* edit : window_->findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Text for the log")) {
            edit->setText(QStringLiteral("Why so little?"));
            QTest::keyClick(edit, Qt::Key_Return);
        }
    EXPECT_TRUE(list->model()
                    ->index(1, TimeMachineTable::kLog)
                    .data()
                    .toString()
                    .contains(QStringLiteral("Why so little?")));
    list->setCurrentIndex(list->model()->index(0, 0));
    for (auto* button : window_->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Go to This Step"))
            button->click();
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_TRUE(document().history().canUndo());
}

}  // namespace kyosei
