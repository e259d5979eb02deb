// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/identity.h"
#include "tests/ui/support/language_guard.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/document/library.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_window.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/widgets/help_context.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

struct Help {
    HelpWindow window{sharedPolicyModel(), {}};
    HelpBrowser& text = *window.findChild<HelpBrowser*>();
    QLineEdit& find = *window.findChild<QLineEdit*>();
    QTreeWidget& topics = *window.findChild<QTreeWidget*>();

    [[nodiscard]] QString address() const { return HelpBrowser::address(text.source()); }
    [[nodiscard]] QString shown() const { return text.toPlainText(); }
    [[nodiscard]] bool shows(const char* words) const {
        return QTest::qWaitFor([&] { return shown().contains(QString::fromUtf8(words)); },
                               kPatience);
    }
    void type(const char* words) {
        find.clear();
        QTest::keyClicks(&find, QString::fromUtf8(words));
    }
};

TEST(About, SaysWhatRunsAndWhereItsFilesAre) {
    QWidget parent;
    showAboutDialog(&parent);
    const auto* box = parent.findChild<QMessageBox*>();
    ASSERT_TRUE(box);
    // As a person reads it: formatted, so that no tag is left.
    ASSERT_EQ(box->textFormat(), Qt::RichText);
    const QString shown = QTextDocumentFragment::fromHtml(box->text()).toPlainText();
    EXPECT_TRUE(shown.contains(QStringLiteral(KYOSEI_VERSION)));
    EXPECT_TRUE(box->informativeText().isEmpty()) << "shown with its tags";
    for (const QString& fact :
         {QString::fromStdString(report::dataDigest()), QCoreApplication::applicationFilePath(),
          Settings::defaultPath(), libraryFolder(), QSysInfo::buildAbi()})
        EXPECT_TRUE(shown.contains(fact)) << qPrintable(shown);
    EXPECT_EQ(report::dataDigest().size(), 32u);
}

TEST(Help, ShowsTheTechnicalReferenceAndFollowsItsLinks) {
    Help help;
    help.window.showPage(QStringLiteral("reference:/overview"));
    EXPECT_TRUE(help.shows("Dimensions"));
    emit help.text.anchorClicked(QUrl(QStringLiteral("reference:/economy#v-gdp")));
    EXPECT_EQ(help.address(), QStringLiteral("reference:/economy"));
    EXPECT_TRUE(help.shown().contains(QStringLiteral("baseline_gdp")));
    help.text.backward();
    EXPECT_EQ(help.address(), QStringLiteral("reference:/overview"));
}

TEST(Help, SaysHowWellTheModelDoesAndGoesBackToOtherPages) {
    Help help;
    help.window.showPage(QStringLiteral("hindcast"));
    EXPECT_TRUE(help.shows("Where it is worse than no change, and why"));
    EXPECT_FALSE(help.shown().contains(QStringLiteral("{figure:")));
    emit help.text.anchorClicked(QUrl(QStringLiteral("reference:/hindcast")));
    EXPECT_TRUE(help.shows("better than no change"));
    help.window.showPage(QStringLiteral("levers"));
    EXPECT_TRUE(help.shown().startsWith(QStringLiteral("Levers")));
    help.text.backward();
    EXPECT_TRUE(help.shown().contains(QStringLiteral("Theil")));
}

TEST(Help, RunsTheRealityChecksBesideTheWindow) {
    Help help;
    help.window.showPage(QStringLiteral("reference:/overview"));
    emit help.text.anchorClicked(QUrl(QStringLiteral("reference:/verdicts")));
    EXPECT_TRUE(help.shown().contains(QStringLiteral("under way")));
    EXPECT_TRUE(help.shows("wanted"));
    EXPECT_TRUE(help.shown().contains(QStringLiteral("fail for reasons")));
}

TEST(Help, HasAGuideToEveryLeverEveryIndicatorAndEveryChart) {
    const HelpContents contents(sharedPolicyModel(), {});
    const auto has = [&](const QString& page) {
        return !contents.title(helpAddress(page)).isEmpty();
    };
    for (const LeverRow& row : policyModel().levers().rows())
        EXPECT_TRUE(has(leverHelpPage(QString::fromStdString(row.id)))) << row.id;
    const Headline& headline = policyModel().charts().headline();
    std::vector<HeadlineIndicator> indicators = headline.indicators;
    indicators.insert(indicators.end(), {headline.stability, headline.framework});
    for (const HeadlineIndicator& indicator : indicators)
        EXPECT_TRUE(has(indicatorHelpPage(QString::fromStdString(indicator.chart))))
            << indicator.chart;
    for (const ChartDefinition& chart : policyModel().charts().charts())
        EXPECT_TRUE(has(chartHelpPage(QString::fromStdString(chart.id)))) << chart.id;
}

TEST(Help, LinksOnlyToPagesThatExist) {
    const auto reference = documentation::TechnicalReference::of(sharedPolicyModel());
    ASSERT_TRUE(reference);
    const HelpContents contents(sharedPolicyModel(), {});
    const QRegularExpression link(QStringLiteral("\\]\\(((help|reference|chart):/[^)]*)\\)"));
    for (const QString& page : contents.pages()) {
        auto found = link.globalMatch(contents.text(page, &*reference));
        while (found.hasNext()) {
            const QUrl target(found.next().captured(1));
            const QString path = target.path().mid(1);
            if (target.scheme() == QStringLiteral("help"))
                EXPECT_FALSE(contents.title(target.toString()).isEmpty())
                    << page.toStdString() << ": " << target.toString().toStdString();
            else if (target.scheme() == QStringLiteral("chart"))
                EXPECT_NE(policyModel().charts().find(path.section(u'/', 1).toStdString()), nullptr)
                    << page.toStdString();
            else if (!target.hasFragment())
                EXPECT_FALSE(reference->page(path.toStdString()).empty())
                    << page.toStdString() << ": " << target.toString().toStdString();
            else
                EXPECT_TRUE(reference->page(path.toStdString())
                                .find("id=\"" + target.fragment().toStdString() + '"') !=
                            std::string::npos)
                    << page.toStdString() << ": " << target.toString().toStdString();
        }
    }
}

TEST(Help, HasFiguresInTheWayOfTheLanguageAndShowsNoMarks) {
    for (const QString& code : languages()) {
        const LanguageGuard here(code);
        const HelpContents contents(sharedPolicyModel(), {});
        for (const QString& page : contents.pages()) {
            const QString text = contents.text(page, nullptr);
            EXPECT_FALSE(text.contains(QStringLiteral("{figure"))) << page.toStdString();
            EXPECT_FALSE(text.contains(QStringLiteral("<!--"))) << page.toStdString();
        }
        const QRegularExpression range(code == QStringLiteral("ja")
                                           ? QStringLiteral("\\+\\d+\\.\\d〜\\+\\d+\\.\\d")
                                           : QStringLiteral("\\+\\d+\\.\\d to \\+\\d+\\.\\d"));
        EXPECT_TRUE(helpText(QStringLiteral("guide/lever_energy")).contains(range));
    }
}

TEST(Help, ExplainsAChartFromTheModel) {
    Help help;
    help.window.showPage(QStringLiteral("guide/chart_trust"));
    EXPECT_TRUE(help.shows("less the mood of crises"));  // the model's documentation of trust
    EXPECT_TRUE(help.shown().contains(QStringLiteral("trust building: fills it")));
    EXPECT_TRUE(help.shown().contains(QStringLiteral("trust norm")));  // acts on that
    EXPECT_TRUE(help.shown().contains(QStringLiteral("the pandemic")) ||
                help.shown().contains(QStringLiteral("slowest line")));  // written for this chart
}

TEST(Help, SaysWhereObservedPointsComeFrom) {
    Help help;
    help.window.showPage(QStringLiteral("guide/chart_sentiments"));
    EXPECT_TRUE(help.shows("draws no observations"));
    help.window.showPage(QStringLiteral("guide/chart_sentiment-first"));
    EXPECT_TRUE(help.shows("Genron NPO"));
}

TEST(Help, SearchesAllPagesAndOpensTheFirstWithEnter) {
    Help help;
    help.window.showPage(QStringLiteral("about"));
    help.type("Zamyn-Uud trucks");
    QTest::keyClick(&help.find, Qt::Key_Return);
    EXPECT_EQ(help.address(), QStringLiteral("help:/guide/lever_infrastructure"));
    EXPECT_EQ(help.topics.currentItem()->text(0), QStringLiteral("Infrastructure across borders"));
}

TEST(Help, ShowsResultsWithTheirSurroundingsWhileWordsAreTyped) {
    Help help;
    help.window.showPage(QStringLiteral("glossary"));
    help.type("Kaesong");
    EXPECT_TRUE(help.shows("47,000 workers"));
    EXPECT_TRUE(help.shown().contains(QStringLiteral("Investment and industrial networks")));
    help.find.clear();
    emit help.find.textEdited({});
    EXPECT_TRUE(help.shows("Moral hazard"));
    EXPECT_EQ(help.address(), QStringLiteral("help:/glossary"));
}

TEST(Help, FindsAWordInTheTechnicalReferenceToo) {
    Help help;
    help.window.showPage(QStringLiteral("reference:/overview"));
    ASSERT_TRUE(help.shows("Dimensions"));
    help.type("Start: MAX(0.05, 0.5 - 0.35*rivalry");
    QTest::keyClick(&help.find, Qt::Key_Return);
    EXPECT_TRUE(help.address().startsWith(QStringLiteral("reference:/")));
    EXPECT_TRUE(help.text.textCursor().hasSelection());
}

TEST(Help, SaysSoIfNothingIsFound) {
    Help help;
    help.type("xyzzy<b>");
    EXPECT_TRUE(help.shows("No page has “xyzzy<b>”"));
    QTest::keyClick(&help.find, Qt::Key_Return);
    EXPECT_TRUE(help.shown().contains(QStringLiteral("No page has")));
}

TEST(Help, ExplainsWhatHasTheKeyboard) {
    QWidget around;
    QWidget inside(&around);
    QWidget deeper(&inside);
    EXPECT_TRUE(helpPageOf(&deeper).isEmpty());
    setHelpPage(around, leverHelpPage(QStringLiteral("aid")));
    EXPECT_EQ(helpPageOf(&deeper), QStringLiteral("guide/lever_aid"));
    setHelpPage(inside, chartHelpPage(QStringLiteral("trust")));
    EXPECT_EQ(helpPageOf(&deeper), QStringLiteral("guide/chart_trust"));
}

}  // namespace
}  // namespace kyosei
