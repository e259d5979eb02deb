// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/document/scenario_name.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/scenarios/comparison_window.h"
#include "ui/scenarios/library_dialog.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

namespace kyosei {
namespace {

Scenario titled(const char* title) {
    Scenario scenario;
    scenario.title = title;
    const LeverCell& cell = someLever();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    return scenario;
}

class LibraryTest : public testing::Test {
protected:
    void SetUp() override { document_ = std::make_unique<Document>(sharedPolicyModel()); }
    void write(const char* name, const QByteArray& text) const {
        QFile file(folder_.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void open() {
        dialog_ = std::make_unique<LibraryDialog>(*document_, folder_.path());
        dialog_->show();
    }
    QListWidgetItem* item(const QString& text) const {
        const auto found = list().findItems(text, Qt::MatchContains);
        return found.isEmpty() ? nullptr : found.first();
    }
    QListWidget& list() const { return *dialog_->findChild<QListWidget*>(); }
    QPushButton* button(const QString& text) const {
        for (QPushButton* each : dialog_->findChildren<QPushButton*>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }

    QTemporaryDir folder_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<LibraryDialog> dialog_;
};

TEST_F(LibraryTest, ListsWhatComesWithTheProgramAndSaysThatThereIsNothingOfOnesOwn) {
    open();
    EXPECT_TRUE(item(QStringLiteral("None yet")));
    int entries = 0;
    for (int row = 0; row < list().count(); ++row)
        entries += list().item(row)->flags().testFlag(Qt::ItemIsSelectable) ? 1 : 0;
    EXPECT_GE(entries, 10);
    EXPECT_TRUE(button(QStringLiteral("Open as Copy"))->isEnabled()) << "the first is chosen";
}

TEST_F(LibraryTest, FindsByWordsOfTheNoteAndOpensACopy) {
    Scenario mine = titled("Mine");
    mine.note = "an unmistakable idea";
    write("mine.json", QByteArray::fromStdString(writeScenario(mine)));
    open();
    dialog_->findChild<QLineEdit*>()->setText(QStringLiteral("Idea unmistak"));
    ASSERT_TRUE(item(QStringLiteral("Mine")));
    EXPECT_TRUE(dialog_->findChild<QTextBrowser*>()->toPlainText().contains(
        QStringLiteral("unmistakable idea")));
    QSignalSpy copied(dialog_.get(), &LibraryDialog::copyWanted);
    Scenario got;
    QObject::connect(dialog_.get(), &LibraryDialog::copyWanted, dialog_.get(),
                     [&](const Scenario& scenario) { got = scenario; });
    button(QStringLiteral("Open as Copy"))->click();
    ASSERT_EQ(copied.count(), 1);
    EXPECT_EQ(got, mine);
}

TEST_F(LibraryTest, HoldsHundredsAndFindsTheOneOfThem) {
    constexpr int kMany = 200;
    const auto title = [](int i) { return QStringLiteral("Group %1").arg(i, 3, 10, QChar(u'0')); };
    for (int i = 0; i < kMany; ++i)
        write(qPrintable(QStringLiteral("%1.json").arg(i)),
              QByteArray::fromStdString(writeScenario(titled(qPrintable(title(i))))));
    open();
    for (int i = 0; i < kMany; ++i)
        ASSERT_TRUE(item(title(i))) << i;
    dialog_->findChild<QLineEdit*>()->setText(title(kMany - 1));
    EXPECT_TRUE(item(title(kMany - 1)));
    EXPECT_FALSE(item(title(0)));
}

TEST_F(LibraryTest, SaysWhatIsWrongWithAFileThatIsNoScenario) {
    write("broken.json", "{\"format\": \"something else\"");
    open();
    QListWidgetItem* broken = item(QStringLiteral("broken"));
    ASSERT_TRUE(broken);
    list().setCurrentItem(broken);
    EXPECT_FALSE(button(QStringLiteral("Open as Copy"))->isEnabled());
    EXPECT_FALSE(button(QStringLiteral("Compare"))->isEnabled());
    EXPECT_TRUE(dialog_->findChild<QTextBrowser*>()->toPlainText().contains(
        QStringLiteral("no scenario that the program can read")));
}

TEST_F(LibraryTest, NeverWritesOverAnotherScenario) {
    const QString first = freePathFor(folder_.path(), QStringLiteral("A/B: c"));
    EXPECT_EQ(QFileInfo(first).fileName(), QStringLiteral("A-B- c.kyosei.json"));
    write("A-B- c.kyosei.json", "{}");
    EXPECT_EQ(QFileInfo(freePathFor(folder_.path(), QStringLiteral("A/B: c"))).fileName(),
              QStringLiteral("A-B- c 2.kyosei.json"));
    EXPECT_EQ(scenarioBaseName(first), QStringLiteral("A-B- c"));
    EXPECT_EQ(scenarioBaseName(QStringLiteral("/of/before/v1.2 plan.json")),
              QStringLiteral("v1.2 plan"));
}

TEST(Compare, PutsScenariosSideBySideWithRangesCostAndLevers) {
    ComparisonWindow window(sharedPolicyModel(),
                            [] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble()); });
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    Scenario nothing;
    nothing.title = "Nothing";
    window.compare({titled("Full"), nothing});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.table().rowCount() > 0; }, 60000));
    const ComparisonTable& table = window.table();
    // Label, baseline, two scenarios, least, mean, most.
    ASSERT_EQ(table.columnCount(), 7);
    const auto text = [&](int row, int column) {
        return table.index(row, column).data().toString();
    };
    EXPECT_EQ(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Full"));
    EXPECT_TRUE(table.isSection(0));
    EXPECT_EQ(text(1, 3), text(1, 1)) << "nothing differs: as in the baseline";
    EXPECT_EQ(text(2, 3), QStringLiteral("no change"));
    EXPECT_NE(text(2, 2), QStringLiteral("no change"));
    EXPECT_TRUE(text(1, 1).contains(u'(')) << "with its likely range";
    const int last = table.rowCount() - 1;
    EXPECT_NE(text(last, 2), text(last, 1)) << "the lever that one of them moves";
    EXPECT_EQ(text(last, 3), text(last, 1));
    EXPECT_TRUE(table.toText().contains(QStringLiteral("Full")));
}

TEST_F(LibraryTest, DeletesOnesOwnKeepsTheFileAndBringsItBack) {
    write("mine.kyosei.json", QByteArray::fromStdString(writeScenario(titled("Mine"))));
    open();
    list().setCurrentItem(item(QStringLiteral("Mine")));
    ASSERT_TRUE(button(QStringLiteral("Delete"))->isEnabled());
    button(QStringLiteral("Delete"))->click();
    EXPECT_FALSE(item(QStringLiteral("Mine")));
    EXPECT_FALSE(QFile::exists(folder_.filePath(QStringLiteral("mine.kyosei.json"))));
    EXPECT_TRUE(QFile::exists(folder_.filePath(QStringLiteral("deleted/mine.kyosei.json"))));
    button(QStringLiteral("Undo"))->click();
    EXPECT_TRUE(item(QStringLiteral("Mine")));
    EXPECT_FALSE(QFile::exists(folder_.filePath(QStringLiteral("deleted/mine.kyosei.json"))));
}

TEST_F(LibraryTest, DoesNotDeleteOrRenameWhatComesWithTheProgram) {
    open();
    EXPECT_FALSE(button(QStringLiteral("Delete"))->isEnabled());
    EXPECT_FALSE(button(QStringLiteral("Rename"))->isEnabled());
    const int before = list().count();
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(list().count(), before);
}

TEST_F(LibraryTest, RenamesTheScenarioAndNothingElse) {
    Scenario mine = titled("Mine");
    mine.note = "stays";
    write("mine.json", QByteArray::fromStdString(writeScenario(mine)));
    open();
    item(QStringLiteral("Mine"))->setText(QStringLiteral("Our  plan"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return item(QStringLiteral("Our plan")) != nullptr; }));
    mine.title = "Our plan";
    const auto read = readScenarioFile(folder_.filePath(QStringLiteral("mine.json")).toStdString(),
                                       document_->levers(), document_->model().shocks());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->scenario, mine);
}

}  // namespace
}  // namespace kyosei
