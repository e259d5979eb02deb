// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"
#include "ui/reference_browser.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

struct Help {
    HelpWindow window{{}};
    ReferenceBrowser& text = *window.findChild<ReferenceBrowser*>();
    QLineEdit& find = *window.findChild<QLineEdit*>();
};

TEST(Help, ShowsTheTechnicalReferenceAndFollowsItsLinks) {
    Help help;
    help.window.showTopic(HelpWindow::Topic::reference);
    EXPECT_TRUE(help.text.toPlainText().contains(QStringLiteral("Dimensions")));
    emit help.text.anchorClicked(QUrl(QStringLiteral("reference:/economy#v-gdp")));
    EXPECT_EQ(help.text.page(), QStringLiteral("economy"));
    EXPECT_TRUE(help.text.toPlainText().contains(QStringLiteral("baseline_gdp")));
    help.text.backward();
    EXPECT_EQ(help.text.page(), QStringLiteral("overview"));
}

TEST(Help, FindsAWordOnOtherPagesOfTheReference) {
    Help help;
    help.window.showTopic(HelpWindow::Topic::reference);
    help.find.setText(QStringLiteral("Start: MAX(0.05, 0.5 - 0.35*rivalry"));
    QTest::keyClick(&help.find, Qt::Key_Return);
    EXPECT_TRUE(help.text.textCursor().hasSelection());
    EXPECT_NE(help.text.page(), QStringLiteral("overview"));
}

TEST(Help, SaysHowWellTheModelDoesAndGoesBackToOtherTopics) {
    Help help;
    help.window.showTopic(HelpWindow::Topic::hindcast);
    EXPECT_TRUE(help.text.toPlainText().contains(QStringLiteral("better than no change")));
    help.window.showTopic(HelpWindow::Topic::levers);
    EXPECT_TRUE(help.text.toPlainText().startsWith(QStringLiteral("Levers")));
    help.window.showTopic(HelpWindow::Topic::hindcast);
    EXPECT_TRUE(help.text.toPlainText().contains(QStringLiteral("Theil")));
}

TEST(Help, RunsTheRealityChecksBesideTheWindow) {
    Help help;
    help.window.showTopic(HelpWindow::Topic::reference);
    emit help.text.anchorClicked(QUrl(QStringLiteral("reference:/verdicts")));
    EXPECT_TRUE(help.text.toPlainText().contains(QStringLiteral("under way")));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return help.text.toPlainText().contains(QStringLiteral("wanted")); }, 100'000));
    EXPECT_TRUE(help.text.toPlainText().contains(QStringLiteral("fail for reasons")));
}

}  // namespace
}  // namespace kyosei
