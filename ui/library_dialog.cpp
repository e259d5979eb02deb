// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library_dialog.h"

#include "ui/differences.h"
#include "ui/document.h"
#include "ui/lever_text.h"
#include "ui/message_bar.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kEntryRole = Qt::UserRole;

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(QStringLiteral("\n"), QStringLiteral("<br/>")));
}

}  // namespace

LibraryDialog::LibraryDialog(const Document& document, QString folder, QWidget* parent)
    : QDialog(parent), document_(document), folder_(std::move(folder)),
      search_(new QLineEdit(this)), list_(new QListWidget(this)), text_(new QTextBrowser(this)),
      open_(nullptr), compare_(nullptr) {
    setWindowTitle(tr("Scenario Library"));
    resize(lines(*this, 50), lines(*this, 32));
    build();
    reload();
}

void LibraryDialog::build() {
    search_->setPlaceholderText(tr("Search in titles, authors and notes"));
    search_->setAccessibleName(tr("Search"));
    search_->setClearButtonEnabled(true);
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setAccessibleName(tr("Scenarios"));
    list_->setMinimumWidth(lines(*this, 16));
    text_->setAccessibleName(tr("About the scenario"));
    text_->document()->setDocumentMargin(lines(*this, 0.8));

    auto* split = new QSplitter(this);
    split->addWidget(list_);
    split->addWidget(text_);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    open_ = buttons->addButton(tr("&Open as Copy"), QDialogButtonBox::ActionRole);
    compare_ = buttons->addButton(tr("Co&mpare"), QDialogButtonBox::ActionRole);
    auto* keep = buttons->addButton(tr("&Keep Current"), QDialogButtonBox::ActionRole);
    open_->setDefault(true);
    open_->setToolTip(tr("Open it as a new scenario; the one in the library stays as it is"));
    compare_->setToolTip(tr("Show the chosen scenarios and the one on screen side by side; choose "
                            "several with Ctrl or Shift"));
    keep->setToolTip(tr("Save the scenario on screen into the library"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(split, 1);
    column->addWidget(buttons);
    connect(search_, &QLineEdit::textChanged, this, &LibraryDialog::filter);
    connect(list_, &QListWidget::itemSelectionChanged, this, &LibraryDialog::showChoice);
    connect(list_, &QListWidget::itemActivated, this, &LibraryDialog::openCopy);
    connect(open_, &QPushButton::clicked, this, &LibraryDialog::openCopy);
    connect(compare_, &QPushButton::clicked, this, [this] {
        std::vector<Scenario> scenarios;
        for (const LibraryEntry* entry : chosen()) {
            scenarios.push_back(entry->scenario);
            scenarios.back().title = entry->title().toStdString();
        }
        emit compareWanted(std::move(scenarios));
    });
    connect(keep, &QPushButton::clicked, this, &LibraryDialog::keepWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void LibraryDialog::reload() {
    entries_ = libraryEntries(folder_, document_.levers(), document_.model().shocks());
    filter();
}

void LibraryDialog::addHeading(const QString& text) {
    auto* item = new QListWidgetItem(text, list_);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(scaledFont(font(), 0.9, true));
    item->setForeground(theme().mutedInk);
    item->setData(kEntryRole, -1);
}

void LibraryDialog::addEntries(bool bundled) {
    const QStringList words = search_->text().split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const LibraryEntry& entry = entries_[i];
        if (entry.isBundled() != bundled || !entry.matches(words))
            continue;
        auto* item = new QListWidgetItem(entry.title(), list_);
        item->setData(kEntryRole, static_cast<int>(i));
        if (!entry.issues.empty()) {
            item->setForeground(theme().worse);
            item->setText(tr("%1 (cannot be read)").arg(entry.title()));
        }
    }
}

void LibraryDialog::filter() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    addHeading(tr("Yours"));
    const int own = list_->count();
    addEntries(false);
    if (list_->count() == own) {
        auto* none = new QListWidgetItem(search_->text().isEmpty()
                                             ? tr("None yet: “Keep Current” puts one here")
                                             : tr("None with these words"),
                                         list_);
        none->setFlags(Qt::NoItemFlags);
        none->setData(kEntryRole, -1);
    }
    addHeading(tr("With the program"));
    addEntries(true);
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(kEntryRole).toInt() >= 0) {
            list_->setCurrentRow(row);
            break;
        }
    showChoice();
}

std::vector<const LibraryEntry*> LibraryDialog::chosen() const {
    std::vector<const LibraryEntry*> chosen;
    for (const QListWidgetItem* item : list_->selectedItems())
        if (const int index = item->data(kEntryRole).toInt(); index >= 0)
            chosen.push_back(&entries_[static_cast<std::size_t>(index)]);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

QString LibraryDialog::describe(const LibraryEntry& entry) const {
    QString html = QStringLiteral("<h3>%1</h3>").arg(entry.title().toHtmlEscaped());
    if (!entry.issues.empty())
        return html + paragraph(tr("This file is no scenario that the program can read.")) +
               paragraph(issueLines(entry.issues)) +
               paragraph(QDir::toNativeSeparators(entry.path));
    if (!entry.scenario.author.empty())
        html += paragraph(tr("By %1").arg(fromModel(entry.scenario.author)));
    if (!entry.scenario.note.empty())
        html += paragraph(fromModel(entry.scenario.note));
    const auto list = differences(document_.model(), entry.scenario);
    html += QStringLiteral("<p><b>%1</b></p><ul>")
                .arg(list.empty() ? tr("Nothing differs from the baseline.")
                                  : tr("What differs from the baseline"));
    for (const Difference& each : list)
        html += QStringLiteral("<li>%1</li>").arg(sentence(each).toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

void LibraryDialog::showChoice() {
    const auto entries = chosen();
    const bool readable =
        !entries.empty() && std::all_of(entries.begin(), entries.end(),
                                        [](const auto* entry) { return entry->issues.empty(); });
    open_->setEnabled(readable && entries.size() == 1);
    compare_->setEnabled(readable);
    if (entries.size() == 1)
        text_->setHtml(describe(*entries.front()));
    else if (entries.empty())
        text_->setHtml(paragraph(tr("Choose a scenario to read about it.")));
    else
        text_->setHtml(
            paragraph(tr("%1 scenarios are chosen. “Compare” shows them side by side with yours.")
                          .arg(entries.size())));
}

void LibraryDialog::openCopy() {
    const auto entries = chosen();
    if (entries.size() == 1 && entries.front()->issues.empty())
        emit copyWanted(entries.front()->scenario);
}

}  // namespace kyosei
