// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/help/help_contents.h"
#include "ui/help/help_pages.h"
#include "ui/help/shortcuts_page.h"

#include <QAction>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(HelpPages, KnowTheFormOfAPageByItsAddress) {
    using Form = HelpPage::Form;
    EXPECT_EQ(HelpPages::formOf(QUrl(QStringLiteral("help:/about"))), Form::markdown);
    EXPECT_EQ(HelpPages::formOf(QUrl(QStringLiteral("reference:/overview"))), Form::html);
    EXPECT_EQ(HelpPages::formOf(HelpPages::results(QStringLiteral("trust"))), Form::html);
}

TEST(HelpPages, WordsSearchedForAreInTheAddressWhateverTheyAre) {
    for (const char* words : {"trust", "a & b = c?", "共生", "50 %"}) {
        const QString text = QString::fromUtf8(words);
        EXPECT_EQ(HelpPages::searched(HelpPages::results(text)), text);
    }
    EXPECT_TRUE(HelpPages::searched(QUrl(QStringLiteral("help:/about?trust"))).isEmpty());
}

TEST(HelpPages, SayMoreOnceTheReferenceIsLoaded) {
    const HelpContents contents(sharedPolicyModel(), QStringLiteral("# Keys"));
    HelpPages pages(contents);
    const QUrl reference(QStringLiteral("reference:/overview"));
    EXPECT_TRUE(pages.page(reference).text.contains(QStringLiteral("being made")));
    EXPECT_EQ(pages.page(QUrl(QStringLiteral("help:/shortcuts"))).text, QStringLiteral("# Keys"));
    QSignalSpy changed(&pages, &HelpPages::changed);
    ASSERT_TRUE(changed.wait(kPatience));
    EXPECT_TRUE(pages.page(reference).text.contains(QStringLiteral("<h")));
    EXPECT_TRUE(pages.page(QUrl(QStringLiteral("help:/no-such-page")))
                    .text.contains(QStringLiteral("no such page")));
    EXPECT_FALSE(pages.firstResult(QStringLiteral("trust")).isEmpty());
    EXPECT_TRUE(pages.firstResult(QStringLiteral("xyzzy")).isEmpty());
}

TEST(ShortcutsPage, ListsTheActionsThatHaveKeys) {
    QAction without(QStringLiteral("None")), with(QStringLiteral("Some"));
    with.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    with.setStatusTip(QStringLiteral("Does something"));
    const QString page = shortcutsPage({&without, &with});
    EXPECT_TRUE(page.contains(QStringLiteral("| Ctrl+J | Does something |")));
    EXPECT_FALSE(page.contains(QStringLiteral("None")));
    EXPECT_EQ(page.count(QStringLiteral("\n## ")), 4) << "lever, chart, timeline, presentation";
}

}  // namespace
}  // namespace kyosei
