// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLibraryInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTextTable>

namespace kyosei {

namespace {

QString helpText(const QString& topic) {
    QFile file(QStringLiteral(":/help/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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
    : QDialog(parent), topics_(new QListWidget(this)), text_(new QTextBrowser(this)) {
    setWindowTitle(tr("Kyosei Help"));
    resize(lines(*this, 48), lines(*this, 34));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(topics_);
    layout->addWidget(text_, 1);
    topics_->addItems(
        {tr("The model and its limits"), tr("Levers"), tr("Indicators"), tr("Keyboard shortcuts"),
         tr("Questions people ask"), tr("Glossary"), tr("Facilitator’s guide"),
         tr("Three lessons")});
    topics_->setFixedWidth(lines(*this, 12));
    topics_->setAccessibleName(tr("Help topics"));
    text_->setAccessibleName(tr("Help text"));
    text_->setOpenExternalLinks(true);
    text_->document()->setDocumentMargin(lines(*this, 0.7));
    texts_ = {helpText(QStringLiteral("about")), helpText(QStringLiteral("levers")),
              helpText(QStringLiteral("indicators")), shortcutsText(actions),
              helpText(QStringLiteral("questions")), helpText(QStringLiteral("glossary")),
              helpText(QStringLiteral("facilitators")), helpText(QStringLiteral("lessons"))};
    connect(topics_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= texts_.size())
            return;
        text_->setMarkdown(texts_.at(row));
        tidyTables(*text_->document(), spacing(*this));
        text_->moveCursor(QTextCursor::Start);
    });
    topics_->setCurrentRow(0);
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
