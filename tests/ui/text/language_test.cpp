// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: nothing that the user made is lost.
#include "tests/ui/support/language_guard.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/text/language.h"
#include "ui/window/actions.h"
#include "ui/window/main_window_host.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFile>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

namespace kyosei {
namespace {

class LanguageTest : public testing::Test {
protected:
    void open() {
        settings_ = std::make_unique<Settings>(folder_.filePath(QStringLiteral("settings.ini")));
        useLanguage(settings_->language());
        holder_ = std::make_unique<MainWindowHost>(
            sharedPolicyModel(),
            MainWindowHost::Dependencies{
                *settings_, folder_.filePath(QStringLiteral("recovery")), {}, [] {
                    return Result<std::shared_ptr<PolicyEnsemble>>(ensemble());
                }});
        window().show();
    }
    [[nodiscard]] MainWindow& window() { return holder_->window(); }
    [[nodiscard]] Document& document() { return holder_->document(); }
    void choose(const QString& code) {
        QSignalSpy replaced(holder_.get(), &MainWindowHost::replaced);
        for (QAction* action : window().actions().languages->actions())
            if (action->data().toString() == code)
                action->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return replaced.count() == 1; }, kPatience));
    }
    [[nodiscard]] QString firstMenu() { return window().menuBar()->actions().first()->text(); }

    const LanguageGuard guard_{};
    QTemporaryDir folder_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<MainWindowHost> holder_;
};

TEST_F(LanguageTest, EachLanguageIsOfferedUnderItsOwnName) {
    open();
    QStringList names;
    for (const QAction* action : window().actions().languages->actions())
        names << action->text();
    EXPECT_TRUE(names.contains(QStringLiteral("English")));
    EXPECT_TRUE(names.contains(QStringLiteral("日本語")));
    EXPECT_EQ(window().actions().languages->checkedAction()->data().toString(), QString());
}

TEST_F(LanguageTest, SwitchingKeepsDocumentHistoryChartsAndPlace) {
    open();
    MainWindow* before = &window();
    const LeverCell& cell = someLever();
    document().beginGesture();
    document().setLeverValue(cell, cell.maximum);
    document().setProperties(QStringLiteral("My title"), {}, {});
    window().rightChart().setChart(
        QString::fromStdString(policyModel().charts().charts().back().id));
    window().rightChart().setMode(ChartMode::difference);
    const QString chart = window().rightChart().chart();
    window().move(5, 30);
    window().resize(window().minimumSizeHint().width(), 690);
    const int height = window().height();
    EXPECT_EQ(firstMenu(), QStringLiteral("&File"));

    choose(QStringLiteral("ja"));
    ASSERT_NE(&window(), before);
    EXPECT_EQ(firstMenu(), QStringLiteral("ファイル(&F)"));
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().height(), height);
    EXPECT_EQ(window().rightChart().chart(), chart);
    EXPECT_EQ(window().rightChart().mode(), ChartMode::difference);
    EXPECT_EQ(document().displayTitle(), QStringLiteral("My title"));
    EXPECT_TRUE(document().isModified());
    EXPECT_EQ(document().scenario().setting(cell).value, cell.maximum);
    EXPECT_EQ(document().history().count(), 2);
    window().actions().undo->trigger();
    window().actions().undo->trigger();
    EXPECT_TRUE(document().scenario().isBaseline());

    choose(QStringLiteral("en"));
    EXPECT_EQ(firstMenu(), QStringLiteral("&File"));
    window().actions().redo->trigger();
    EXPECT_EQ(document().scenario().setting(cell).value, cell.maximum);
}

TEST_F(LanguageTest, UnsavedWorkStaysInTheRecoveryFolder) {
    open();
    document().setProperties(QStringLiteral("Unsaved"), {}, {});
    choose(QStringLiteral("ja"));
    const QDir recovery(folder_.filePath(QStringLiteral("recovery")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return recovery.entryList({QStringLiteral("*.json")}).size() == 1; }, 5000));
}

TEST_F(LanguageTest, TheChoiceIsThereAtTheNextStart) {
    open();
    choose(QStringLiteral("ja"));
    holder_.reset();
    settings_.reset();
    useLanguage(QStringLiteral("en"));
    open();
    EXPECT_EQ(language(), QStringLiteral("ja"));
    EXPECT_EQ(firstMenu(), QStringLiteral("ファイル(&F)"));
}

TEST_F(LanguageTest, ADamagedChoiceBecomesTheSystemsAndIsNamed) {
    QFile file(folder_.filePath(QStringLiteral("settings.ini")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[look]\nlanguage=klingon\n");
    file.close();
    open();
    EXPECT_EQ(settings_->language(), QString());
    EXPECT_EQ(settings_->problems().size(), 1);
}

}  // namespace
}  // namespace kyosei
