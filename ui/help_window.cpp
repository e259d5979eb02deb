// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/metrics.h"
#include "ui/reference_browser.h"
#include "ui/theme.h"

#include <QAction>
#include <QFile>
#include <QGridLayout>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTextTable>

namespace kyosei {

namespace {

/// A page in the language of the interface if it has been written, else in English.
QString helpText(const QString& topic) {
    for (const QString& folder : {language() + u'/', QString()}) {
        QFile file(QStringLiteral(":/help/%1%2.md").arg(folder, topic));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// Hairlines and air instead of the bevelled frames that Markdown tables get.
void tidyTables(QTextDocument& document, int padding) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme().border);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(padding);
        format.setTopMargin(padding);
        format.setBottomMargin(padding);
        table->setFormat(format);
    }
}

QString tableRow(const QString& keys, const QString& text) {
    return QStringLiteral("| %1 | %2 |\n").arg(keys, text);
}

}  // namespace

HelpWindow::HelpWindow(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent), topics_(new QListWidget(this)), find_(new QLineEdit(this)),
      text_(new ReferenceBrowser(this)) {
    setWindowTitle(tr("Kyosei Help"));
    resize(lines(*this, 52), lines(*this, 36));
    auto* layout = new QGridLayout(this);
    layout->addWidget(topics_, 0, 0, 2, 1);
    layout->addWidget(find_, 0, 1);
    layout->addWidget(text_, 1, 1);
    layout->setColumnStretch(1, 1);
    topics_->addItems({tr("The model and its limits"), tr("Levers"), tr("Indicators"),
                       tr("Keyboard shortcuts"), tr("Questions people ask"), tr("Glossary"),
                       tr("Facilitator’s guide"), tr("Three lessons"), tr("How well does it do?"),
                       tr("Technical reference")});
    topics_->setFixedWidth(lines(*this, 12));
    topics_->setAccessibleName(tr("Help topics"));
    find_->setPlaceholderText(tr("Find (Ctrl+F, Enter for the next place)"));
    find_->setAccessibleName(tr("Find in the help text"));
    find_->setClearButtonEnabled(true);
    text_->setAccessibleName(tr("Help text"));
    text_->document()->setDocumentMargin(lines(*this, 0.7));
    texts_ = {helpText(QStringLiteral("about")),        helpText(QStringLiteral("levers")),
              helpText(QStringLiteral("indicators")),   shortcutsText(actions),
              helpText(QStringLiteral("questions")),    helpText(QStringLiteral("glossary")),
              helpText(QStringLiteral("facilitators")), helpText(QStringLiteral("lessons"))};
    connect(topics_, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(text_, &QTextBrowser::sourceChanged, this, &HelpWindow::tidy);
    connect(find_, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, find_, [this] {
        find_->setFocus(Qt::ShortcutFocusReason);
        find_->selectAll();
    });
    addAction(find);
    topics_->setCurrentRow(0);
}

void HelpWindow::showRow(int row) {
    if (row == static_cast<int>(Topic::hindcast)) {
        text_->showPage(QStringLiteral("hindcast"));
    } else if (row == static_cast<int>(Topic::reference)) {
        text_->showPage(QStringLiteral("overview"));
    } else if (row >= 0 && row < texts_.size()) {
        text_->setMarkdown(texts_.at(row));
        tidy();
        text_->moveCursor(QTextCursor::Start);
    }
}

void HelpWindow::tidy() {
    tidyTables(*text_->document(), spacing(*this));
}

void HelpWindow::findNext() {
    const QString wanted = find_->text();
    if (wanted.isEmpty() || text_->find(wanted))
        return;
    if (topics_->currentRow() >= static_cast<int>(Topic::hindcast))
        if (const QString page = text_->pageWith(wanted); !page.isEmpty())
            text_->showPage(page);
    text_->moveCursor(QTextCursor::Start);
    text_->find(wanted);
}

void HelpWindow::showTopic(Topic topic) {
    topics_->setCurrentRow(static_cast<int>(topic));
    show();
    raise();
    activateWindow();
    text_->setFocus();
}

QString HelpWindow::shortcutsText(const QList<QAction*>& actions) {
    const QString head = tableRow(tr("Keys"), tr("What they do")) + QStringLiteral("|---|---|\n");
    QString text = tr("# Keyboard shortcuts") + QStringLiteral("\n\n") + head;
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QString name = action->statusTip().isEmpty() ? action->text() : action->statusTip();
        text += tableRow(action->shortcut().toString(QKeySequence::NativeText), name);
    }
    text += QStringLiteral("\n\n") + tr("## On a lever") + QStringLiteral("\n\n") + head;
    text += tableRow(tr("Arrow keys"), tr("One step"));
    text += tableRow(tr("Page Up, Page Down"), tr("Ten steps"));
    text += tableRow(tr("Home, End"), tr("Smallest, largest value"));
    text += tableRow(tr("Delete, Backspace"), tr("Back to the baseline; a double click on the "
                                                 "thumb does the same"));
    text += tableRow(tr("Enter"), tr("Exact value, years, cost and evidence"));
    text += tableRow(tr("Ctrl and an arrow key"), tr("To the neighbouring lever"));
    text += tableRow(tr("Tab"), tr("To the next lever of the row"));
    text += tableRow(tr("Esc"), tr("From a panel back to the levers"));
    text += QStringLiteral("\n\n") + tr("## While presenting") + QStringLiteral("\n\n") + head;
    text += tableRow(tr("Page Down, Page Up"), tr("Next, previous chart"));
    text += tableRow(tr("B"), tr("Blank the screen; any key brings it back"));
    text += tableRow(tr("Esc"), tr("Leave"));
    return text;
}

void showAboutDialog(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(HelpWindow::tr("About Kyosei"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<h3>Kyosei %1</h3>").arg(QStringLiteral(KYOSEI_VERSION)) +
                 HelpWindow::tr("<p>共生 means living together. Explore what aid, infrastructure, "
                                "trade and exchange do, and do not do, for peace in Northeast "
                                "Asia.</p>"));
    box->setInformativeText(
        HelpWindow::tr("Free software under the GNU General Public License, version 3 or later, "
                       "without any warranty.\n\nMade with Qt %1, QCustomPlot, nlohmann/json, "
                       "pugixml and tl::expected. Thank you.")
            .arg(QLibraryInfo::version().toString()));
    box->open();
}

}  // namespace kyosei
