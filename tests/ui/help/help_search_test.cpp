// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

HelpSearchPage page(const char* title, const char* text) {
    return {QStringLiteral("help:/") + QString::fromUtf8(title),
            QString::fromUtf8(title),
            {},
            QString::fromUtf8(text)};
}

QStringList titlesOf(const std::vector<HelpHit>& hits) {
    QStringList titles;
    for (const HelpHit& hit : hits)
        titles << hit.page->title;
    return titles;
}

TEST(HelpSearch, PutsTitlesBeforePhrasesBeforeSingleWords) {
    const std::vector<HelpSearchPage> pages{
        page("Roads", "aid for trade, and trade in roads"), page("Ports", "what trade aid brings"),
        page("Trade aid", "nothing else"), page("Trade", "no such thing")};
    EXPECT_EQ(titlesOf(searchHelp(pages, QStringLiteral(" TRADE  aid "))),
              (QStringList{QStringLiteral("Trade aid"), QStringLiteral("Ports"),
                           QStringLiteral("Roads")}));
}

TEST(HelpSearch, NothingIsFoundForNoWords) {
    EXPECT_TRUE(searchHelp({page("A", "text")}, QStringLiteral("   ")).empty());
    EXPECT_TRUE(searchHelp({page("A", "text")}, QStringLiteral("word")).empty());
}

TEST(HelpSearch, ShowsTheFirstPlaceWithWholeWordsAroundIt) {
    const QString text = QStringLiteral("word ").repeated(40) + QStringLiteral("needle") +
                         QStringLiteral(" tail").repeated(60);
    const std::vector<HelpSearchPage> pages{
        {QStringLiteral("help:/a"), QStringLiteral("A"), {}, text}};
    const auto hits = searchHelp(pages, QStringLiteral("NEEDLE"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].match, QStringLiteral("needle")) << "as the page writes it";
    EXPECT_TRUE(hits[0].before.startsWith(QStringLiteral("… word ")));
    EXPECT_TRUE(hits[0].before.endsWith(QStringLiteral("word ")));
    EXPECT_TRUE(hits[0].after.endsWith(QStringLiteral("tail …")));
}

TEST(HelpSearch, ReadsMarkdownAndHtmlWithoutTheirMarks) {
    EXPECT_EQ(plainMarkdown(QStringLiteral("# Head\n\n- **bold** [link](help:/x)\n\n| a | b |\n"
                                           "|---|---|\n")),
              QStringLiteral("Head bold link a b"));
    EXPECT_EQ(plainHtml(QStringLiteral("<h1>Head</h1><p>a<b>b</b>c &lt; d &amp;amp;</p>")),
              QStringLiteral("Head abc < d &amp;"));
}

TEST(HelpSearch, WritesResultsThatCannotBeTakenForMarkup) {
    const std::vector<HelpSearchPage> pages{page("A<B", "a <b> needle")};
    const QString html =
        resultsPage(searchHelp(pages, QStringLiteral("needle")), QStringLiteral("<needle>"));
    EXPECT_TRUE(html.contains(QStringLiteral("A&lt;B")));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;needle&gt;")));
    EXPECT_FALSE(html.contains(QStringLiteral("<needle>")));
    EXPECT_TRUE(resultsPage({}, QStringLiteral("x")).contains(QStringLiteral("No page")));
}

}  // namespace
}  // namespace kyosei
