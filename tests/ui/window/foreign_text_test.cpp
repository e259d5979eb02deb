// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers write into files is text wherever it is shown, and does nothing.
#include "model/base/files.h"
#include "model/charts/user_charts.h"
#include "model/pack/archive.h"
#include "model/policy/session_journal.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/content/chart_content.h"
#include "ui/charts/content/series_table.h"
#include "ui/charts/view/chart_export.h"
#include "ui/document/differences.h"
#include "ui/document/library.h"
#include "ui/document/scenario_files.h"
#include "ui/history/time_machine_export.h"
#include "ui/scenarios/comparison_csv.h"
#include "ui/text/data_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolTip>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>
#include <sys/inotify.h>
#include <unistd.h>

namespace kyosei {
namespace {

const QString kMark = QStringLiteral("hostile");

/// Tells whether anybody opens a file.
class Watch {
public:
    explicit Watch(const QString& path) : descriptor_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
        inotify_add_watch(descriptor_, qPrintable(path), IN_OPEN | IN_ACCESS);
    }
    ~Watch() { ::close(descriptor_); }
    [[nodiscard]] bool wasOpened() const {
        char event[512];
        return ::read(descriptor_, event, sizeof event) > 0;
    }

private:
    int descriptor_;
};

/// Everything at once: a formula, markup that loads a picture, lines, marks that turn the
/// direction, commands to a terminal, and four thousand characters more.
QString hostile(const QString& picture) {
    return QStringLiteral("=%1 <img src=\"%2\"><h1>large</h1> a & b\nline\r\nline ")
               .arg(kMark, picture) +
           QChar(0x202E) + QStringLiteral("turned") + QChar(0x2066) + QChar(0x200F) +
           QStringLiteral("\x1b[31m\x07\x7f") + QChar(0x9B) + QStringLiteral("2J ") +
           QString(4000, u'x');
}

/// What is wrong with a text that is shown in one line or several.
QString problemOf(const QString& text) {
    for (const QChar c : text)
        if ((c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7F) && c <= QChar(0x9F)) ||
            c == QChar(0x202E) || c == QChar(0x2066) || c == QChar(0x200F))
            return QStringLiteral("holds U+%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines)
        if (line.contains(kMark) && line.size() > 700)
            return QStringLiteral("has a line of %1 characters").arg(line.size());
    return {};
}

class ForeignText : public WindowTest {
protected:
    void SetUp() override {
        picture_ = path(QStringLiteral("picture.png"));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        ASSERT_TRUE(image.save(picture_));
        text_ = hostile(picture_);
        writeFiles();
        watch_ = std::make_unique<Watch>(picture_);
        openWindow();
    }

    [[nodiscard]] Scenario scenario() const {
        Scenario made;
        made.title = made.author = made.note = text_.toStdString();
        const LeverCell& cell = someLever();
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        made.set(cell, setting);
        return made;
    }

    void write(const QString& name, const std::string& content) const {
        QDir().mkpath(QFileInfo(name).absolutePath());
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        file.write(QByteArray::fromStdString(content));
    }

    /// Every kind of file that the window reads by itself, and one to open.
    void writeFiles() const {
        const std::string text = text_.toStdString();
        write(path(QStringLiteral("=hostile <b>&.json")), writeScenario(scenario()));
        write(libraryFolder() + QStringLiteral("/=hostile <i>.json"), writeScenario(scenario()));
        Scenario untitled = scenario();
        untitled.title.clear();
        write(libraryFolder() + QStringLiteral("/=hostile <h1>.json"), writeScenario(untitled));
        SessionLog log;
        SessionStep step;
        step.time = step.change = step.name = text;
        step.scenario = std::make_shared<const Scenario>(scenario());
        step.results.push_back({text, 2050, 1, 0, 1, 2});
        step.entries.push_back({LogKind::finding, text, text, text, {{text, 1}}});
        log.steps.push_back(step);
        log.proposals.push_back({0, text, true, step.scenario});
        write(path(QStringLiteral("recovery/999999.session")), writeSessionLog(log));
        write(path(QStringLiteral("recovery/999999.json")), writeScenario(scenario()));
        UserCharts book;
        OwnChart own{"own-1", text, {}};
        for (const VariableInfo& each : policyModel().program().variables())
            if (each.size == 1 && own.lines.empty())
                own.lines.push_back({{each.name, {}}, {}});
        book.charts.push_back(own);
        book.layouts.push_back({text, {{"own-1", {}}}});
        book.layout = text;
        write(path(QStringLiteral("chart-book.json")), writeUserCharts(book));
        QSettings settings(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("charts/left"), text_);
        settings.setValue(QStringLiteral("files/recent"),
                          QStringList{path(QStringLiteral("=hostile <b>&.json"))});
        settings.setValue(QStringLiteral("window/screen"), text_);
    }

    void TearDown() override {
        EXPECT_FALSE(watch_->wasOpened()) << "a file that a text names was opened";
        WindowTest::TearDown();
        QDir(libraryFolder()).removeRecursively();
    }

    void say(const QString& where, const QString& what) {
        if (problems_.size() < 40)
            problems_ << where + QStringLiteral(" ") + what;
    }

    void look(const QString& where, const QString& text) {
        seen_ += text.contains(kMark) ? 1 : 0;
        if (const QString problem = problemOf(text); !problem.isEmpty())
            say(where, problem + QStringLiteral(": ") + text.left(60));
    }

    void lookAtModel(const QString& where, const QAbstractItemModel& model) {
        for (int row = 0; row < std::min(model.rowCount(), 200); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    look(where, model.index(row, column).data(role).toString());
    }

    void lookAtPage(const QString& where, const QTextDocument& page) {
        for (QTextBlock block = page.begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                if (at.fragment().charFormat().isImageFormat())
                    say(where, QStringLiteral("shows a picture"));
    }

    void lookAt(QWidget& widget) {
        const QString where = QString::fromLatin1(widget.metaObject()->className()) +
                              QStringLiteral(" in ") +
                              QString::fromLatin1(widget.window()->metaObject()->className());
        look(where, widget.toolTip());
        look(where, widget.accessibleName());
        look(where, widget.accessibleDescription());
        look(where, widget.windowTitle());
        for (const QAction* action : widget.actions())
            for (const QString& text : {action->text(), action->toolTip(), action->iconText()})
                look(where, text);
        if (const auto* label = qobject_cast<QLabel*>(&widget)) {
            look(where, label->text());
            if (label->isVisible() && label->text().contains(kMark) &&
                label->textFormat() != Qt::PlainText)
                say(where, QStringLiteral("is a label that may read markup"));
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            look(where, button->text());
        if (const auto* box = qobject_cast<QComboBox*>(&widget))
            lookAtModel(where, *box->model());
        if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model())
            lookAtModel(where, *view->model());
        if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            look(where, line->text());
        if (const auto* page = qobject_cast<QTextEdit*>(&widget))
            lookAtPage(where, *page->document());
    }

    void lookAtEverything() {
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->isVisible() && top->minimumSizeHint().width() > 1366 &&
                !qobject_cast<QMenu*>(top))
                say(QString::fromLatin1(top->metaObject()->className()),
                    QStringLiteral("cannot be narrower than %1")
                        .arg(top->minimumSizeHint().width()));
        for (QWidget* widget : QApplication::allWidgets())
            lookAt(*widget);
    }

    /// Opens menus as a person would, so that those that are filled then have their items.
    void openMenus() {
        for (QMenu* menu : window_->findChildren<QMenu*>()) {
            emit menu->aboutToShow();
            lookAt(*menu);
        }
    }

    QString picture_, text_;
    std::unique_ptr<Watch> watch_;
    QStringList problems_;
    int seen_ = 0;
};

/// What all cards on screen give to a spreadsheet.
QString copiedTables() {
    QString text;
    for (QWidget* top : QApplication::topLevelWidgets())
        for (Card* card : top->findChildren<Card*>())
            if (card->isVisible())
                text += tableOf(*card) + u'\n';
    return text;
}

TEST_F(ForeignText, IsPlainOnEverySurfaceOfTheWindow) {
    lookAtEverything();
    window_->files().openPath(path(QStringLiteral("=hostile <b>&.json")));
    document().setProperties(text_, text_, text_);
    settle();
    lookAtEverything();
    openMenus();
    const Actions& actions = window_->actions();
    const std::set<const QAction*> left{actions.quit, actions.fullScreen, actions.open,
                                        actions.save, actions.saveAs,     actions.newScenario};
    for (QAction* action : window_->QWidget::actions()) {
        if (!action->isEnabled() || left.contains(action))
            continue;
        action->trigger();
        QTest::qWait(20);
        lookAtEverything();
    }
    EXPECT_TRUE(problems_.isEmpty()) << problems_.join(u'\n').toStdString();
    EXPECT_GT(seen_, 50) << "the texts were in sight";
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top != window_.get())
            top->close();
}

TEST_F(ForeignText, OfAToolTipIsShownAsItIs) {
    QToolTip::showText(window_->mapToGlobal(QPoint(5, 5)), text_, window_.get());
    QTest::qWait(20);
    int tips = 0;
    for (const QWidget* top : QApplication::topLevelWidgets())
        if (const auto* label = qobject_cast<const QLabel*>(top); label && label->isVisible()) {
            ++tips;
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    EXPECT_EQ(tips, 1);
    QToolTip::hideText();
}

TEST_F(ForeignText, ThatIsOpenedIsSaidToHaveBeenCleaned) {
    window_->files().openPath(path(QStringLiteral("=hostile <b>&.json")));
    const QString title = document().displayTitle();
    EXPECT_TRUE(title.startsWith(QStringLiteral("=hostile <img src="))) << "as it was typed";
    EXPECT_FALSE(title.contains(u'\n'));
    EXPECT_LE(title.size(), 300);
    EXPECT_FALSE(messages().texts().isEmpty());
}

TEST_F(ForeignText, DoesNothingInAnyExport) {
    window_->files().openPath(path(QStringLiteral("=hostile <b>&.json")));
    const ChartContent content = [&] {
        ChartContent made;
        made.title = fromModel(text_.toStdString());
        made.sentence = made.title;
        made.unit = QStringLiteral("=unit");
        ChartLine line;
        line.label = plainLine(text_);
        for (int year = 2000; year < 2010; ++year)
            line.current.append({double(year), double(year - 2000)});
        line.baseline = line.current;
        made.lines.push_back(line);
        return made;
    }();
    const ExportCaption caption{document().displayTitle()};
    const QString svg = path(QStringLiteral("c.svg"));
    ASSERT_TRUE(writePicture(svg, PictureFormat::svg, content, caption));
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&drawing);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            EXPECT_NE(xml.name(), QStringLiteral("img"));
            EXPECT_NE(xml.name(), QStringLiteral("h1"));
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    ASSERT_TRUE(writePicture(path(QStringLiteral("c.pdf")), PictureFormat::pdf, content, caption));

    SeriesTableModel table;
    table.setScenario(caption.scenario);
    table.setContent(content);
    Comparison comparison;
    comparison.horizon = 2050;
    ComparedScenario compared;
    compared.title = document().scenario().title;
    comparison.scenarios.push_back(compared);
    for (const QChar separator : {u',', u';', u'\t'})
        for (const QString& csv :
             {table.toText({separator}), sessionCsv(session_->store.log(), {separator}),
              comparisonCsv(policyModel(), comparison, {separator}), copiedTables()})
            for (const QString& line : csv.split(u'\n'))
                for (QString field : line.split(separator)) {
                    if (field.startsWith(u'"'))
                        field.remove(0, 1);
                    EXPECT_FALSE(field.startsWith(u'=')) << field.left(60).toStdString();
                    EXPECT_FALSE(field.contains(QChar(0x1B)));
                }
    const QString book = path(QStringLiteral("c.xlsx"));
    ASSERT_TRUE(writeWorkbook(book, content, caption));
    const auto inside = pack::readArchive(*readFile(book.toStdString(), 1U << 20U), "c.xlsx");
    ASSERT_TRUE(inside);
    EXPECT_EQ(inside->at("xl/worksheets/sheet1.xml").find("<f>"), std::string::npos);
    EXPECT_EQ(inside->at("xl/worksheets/sheet1.xml").find('\x1b'), std::string::npos);
    const QString markdown = sessionMarkdown(session_->store.log());
    EXPECT_TRUE(markdown.contains(QStringLiteral("\\<img")));
    EXPECT_FALSE(markdown.contains(QRegularExpression(QStringLiteral("[^\\\\]<img"))));
    EXPECT_EQ(problemOf(differencesText(document()).left(400)), QString());
}

}  // namespace
}  // namespace kyosei
