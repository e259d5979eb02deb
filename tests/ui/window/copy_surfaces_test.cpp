// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever shows a result can be copied as picture, as table and as sentence. A new kind of window
// fails here until it is listed; a new card is tried as soon as it is in the main window.
#include "tests/support/paths.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_surface.h"
#include "ui/window/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace kyosei {
namespace {

/// Windows that show results: each has a source of its own, and the keys.
const QSet<QString> kWindowsWithResults{
    QStringLiteral("ReportWindow"), QStringLiteral("ComparisonWindow"),
    QStringLiteral("SeriesTable"), QStringLiteral("ChartWindow")};
/// Windows that ask, list files, explain or tell how work goes on.
const QSet<QString> kWindowsWithout{
    QStringLiteral("PackWindow"),         QStringLiteral("PackCheckWindow"),
    QStringLiteral("LibraryDialog"),      QStringLiteral("PropertiesDialog"),
    QStringLiteral("OwnChartDialog"),     QStringLiteral("HelpWindow"),
    QStringLiteral("RunDetails"),         QStringLiteral("ChartYearsDialog"),
    QStringLiteral("PresentationWindow"), QStringLiteral("MainWindow")};
/// Cards that hold what is set, not what comes of it.
const QSet<QString> kCardsWithout{QStringLiteral("kyosei::PlayBar")};

QString sourceOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Class -> its header and source, of all that are windows by what they derive from.
QMap<QString, QString> windowClasses() {
    static const QRegularExpression declared(
        QStringLiteral("class (\\w+) : public (QDialog|QMainWindow)\\b"));
    static const QRegularExpression made(QStringLiteral("(\\w+)::\\1\\([^{;]*Qt::Window\\b"));
    QMap<QString, QString> found;
    const auto folder = test::testFolder().parent_path() / "ui";
    QDirIterator files(QString::fromStdString(folder.string()), {QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString header = files.next();
        const QString source =
            sourceOf(QString(header).replace(QStringLiteral(".h"), QStringLiteral(".cpp")));
        for (auto at = declared.globalMatch(sourceOf(header)); at.hasNext();)
            found[at.next().captured(1)] = source;
        for (auto at = made.globalMatch(source); at.hasNext();)
            found[at.next().captured(1)] = source;
    }
    return found;
}

TEST(CopySurfaces, EveryWindowIsListedAndThoseWithResultsHaveTheCommands) {
    const QMap<QString, QString> classes = windowClasses();
    for (auto at = classes.begin(); at != classes.end(); ++at) {
        const bool with = kWindowsWithResults.contains(at.key());
        EXPECT_TRUE(with || kWindowsWithout.contains(at.key()))
            << at.key().toStdString() << " is a new window: does it show results?";
        EXPECT_TRUE(!with || at.value().contains(QStringLiteral("addCopyKeys(*this")))
            << at.key().toStdString() << " has no keys to copy";
    }
    for (const QString& name : kWindowsWithResults + kWindowsWithout)
        EXPECT_TRUE(classes.contains(name)) << name.toStdString() << " is no window any more";
}

class CopySurfacesTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        window_->resize(1500, 1000);
        window_->show();
        dragTo(slider(someLever()), someLever().maximum, 2);
        settleFan();
    }
};

TEST_F(CopySurfacesTest, EveryCardGivesPictureTableAndSentence) {
    const Actions& actions = window_->actions();
    QSet<QString> tried;
    const auto tryAll = [&] {
        for (Card* card : window_->findChildren<Card*>()) {
            const QString name = QString::fromLatin1(card->metaObject()->className());
            if (!card->isVisible() || kCardsWithout.contains(name))
                continue;
            tried.insert(name);
            ASSERT_EQ(copySurface(card), card);
            EXPECT_FALSE(pictureOf(*card).isNull()) << name.toStdString();
            EXPECT_FALSE(tableOf(*card).isEmpty()) << name.toStdString();
            EXPECT_FALSE(sentenceOf(*card).isEmpty()) << name.toStdString();
        }
    };
    tryAll();
    for (QAction* view : {actions.frontView, actions.why, actions.budget, actions.differences,
                          actions.shocks, actions.twoCharts, actions.grid}) {
        view->trigger();
        QTest::qWait(50);
        tryAll();
    }
    for (const char* name : {"HeadlinePanel", "IndicatorsCard", "WhereItMoved", "ChainStrip",
                             "WhyCard", "ChartView", "ChartThumb", "BudgetPanel"})
        EXPECT_TRUE(tried.contains(QStringLiteral("kyosei::") + QString::fromLatin1(name)))
            << name << " was not on screen";
}

TEST_F(CopySurfacesTest, TheHeadlineSaysItsNumbers) {
    auto* headline = window_->findChild<HeadlinePanel*>();
    ASSERT_NE(headline, nullptr);
    const QString text = sentenceOf(*headline);
    EXPECT_TRUE(text.contains(QStringLiteral("Overall stability in 2050"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("ikely"))) << text.toStdString();
    EXPECT_TRUE(tableOf(*headline).contains(u'\t'));
}

TEST_F(CopySurfacesTest, CommandsTakeWhatHasTheKeyboard) {
    window_->actions().twoCharts->trigger();
    QTest::qWait(50);
    ChartView& chart = window_->leftChart();
    QWidget* inside = nullptr;
    for (QWidget* child : chart.findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus && child->isVisible())
            inside = child;
    ASSERT_NE(inside, nullptr);
    QApplication::setActiveWindow(window_.get());
    inside->setFocus();
    if (QApplication::focusWidget() != inside)
        GTEST_SKIP() << "no keyboard here";
    QClipboard& clipboard = *QApplication::clipboard();
    window_->actions().copySentence->trigger();
    EXPECT_TRUE(clipboard.text().startsWith(chart.title())) << clipboard.text().toStdString();
    window_->actions().copyTable->trigger();
    EXPECT_TRUE(clipboard.text().contains(QStringLiteral("\n2050\t")));
    EXPECT_EQ(clipboard.text(), tableOf(chart));
    window_->actions().copyPicture->trigger();
    EXPECT_EQ(clipboard.image().size(), QSize(1760, 1100));
}

}  // namespace
}  // namespace kyosei
