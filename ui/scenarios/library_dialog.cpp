// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/library_dialog.h"

#include "ui/document/differences.h"
#include "ui/document/document.h"
#include "ui/document/scenario_name.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/issue_text.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
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
      open_(nullptr), compare_(nullptr), notice_(new QLabel(this)),
      undo_(new QPushButton(tr("&Undo"), this)) {
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
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
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
    rename_ = buttons->addButton(tr("&Rename"), QDialogButtonBox::ActionRole);
    delete_ = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    rename_->setToolTip(tr("Give one of your scenarios another title (F2)"));
    delete_->setToolTip(tr("Take one of your scenarios out of the library (Delete)"));
    open_->setDefault(true);
    open_->setToolTip(tr("Open it as a new scenario; the one in the library stays as it is"));
    compare_->setToolTip(tr("Show the chosen scenarios and the one on screen side by side; choose "
                            "several with Ctrl or Shift"));
    keep->setToolTip(tr("Save the scenario on screen into the library"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(split, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(notice_, 1);
    line->addWidget(undo_);
    column->addLayout(line);
    notice_->setWordWrap(true);
    say({});
    column->addWidget(buttons);
    connect(search_, &QLineEdit::textChanged, this, &LibraryDialog::filter);
    connect(list_, &QListWidget::itemSelectionChanged, this, &LibraryDialog::showChoice);
    connect(list_, &QListWidget::itemActivated, this, &LibraryDialog::openCopy);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(list_, &QListWidget::itemChanged, this, &LibraryDialog::rename);
    connect(rename_, &QPushButton::clicked, this, [this] {
        if (own())
            list_->editItem(list_->selectedItems().first());
    });
    connect(delete_, &QPushButton::clicked, this, &LibraryDialog::remove);
    auto* key = new QShortcut(QKeySequence::Delete, list_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &LibraryDialog::remove);
    connect(undo_, &QPushButton::clicked, this, &LibraryDialog::bringBack);
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
        if (!bundled && entry.issues.empty())
            item->setFlags(item->flags() | Qt::ItemIsEditable);
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
               paragraph(plainLine(QDir::toNativeSeparators(entry.path)));
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
    rename_->setEnabled(own() && own()->issues.empty());
    delete_->setEnabled(own() != nullptr);
    if (entries.size() == 1)
        text_->setHtml(describe(*entries.front()));
    else if (entries.empty())
        text_->setHtml(paragraph(tr("Choose a scenario to read about it.")));
    else
        text_->setHtml(
            paragraph(tr("%1 scenarios are chosen. “Compare” shows them side by side with yours.")
                          .arg(entries.size())));
}

const LibraryEntry* LibraryDialog::own() const {
    const auto entries = chosen();
    return entries.size() == 1 && !entries.front()->isBundled() ? entries.front() : nullptr;
}

void LibraryDialog::rename(const QListWidgetItem* item) {
    const int index = item->data(kEntryRole).toInt();
    if (index < 0)
        return;
    const LibraryEntry& entry = entries_[static_cast<std::size_t>(index)];
    const QString title = item->text().simplified();
    if (title == entry.title())
        return;
    if (title.isEmpty()) {
        say(tr("A scenario needs a title; it keeps the one it had."));
    } else if (const Issues issues = renameScenario(entry, title); !issues.empty()) {
        say(tr("It could not be renamed. %1").arg(issueLines(issues)));
    } else {
        say(tr("It is called “%1” now.").arg(title));
    }
    // Later: the list is still busy with the item.
    QMetaObject::invokeMethod(this, &LibraryDialog::reload, Qt::QueuedConnection);
}

void LibraryDialog::remove() {
    const LibraryEntry* entry = own();
    if (!entry)
        return;
    const QString title = entry->title();
    const QString from = entry->path;
    const QString to = moveToDeleted(from);
    if (to.isEmpty()) {
        say(tr("“%1” could not be deleted: its folder does not allow it.").arg(title));
        return;
    }
    deletedFrom_ = from;
    deletedTo_ = to;
    reload();
    say(tr("“%1” is deleted. Its file is kept in %2.")
            .arg(title, plainLine(QDir::toNativeSeparators(QFileInfo(to).absolutePath()))),
        true);
}

void LibraryDialog::bringBack() {
    const QFileInfo from(deletedFrom_);
    // Something of that name may have come meanwhile.
    const QString path = from.exists()
                             ? freePathFor(from.absolutePath(), scenarioBaseName(deletedFrom_))
                             : deletedFrom_;
    const bool back = QFile::rename(deletedTo_, path);
    reload();
    say(back ? tr("It is back.") : tr("It could not be brought back from %1.").arg(deletedTo_));
}

void LibraryDialog::say(const QString& sentence, bool undoable) {
    notice_->setText(sentence);
    notice_->setVisible(!sentence.isEmpty());
    undo_->setVisible(undoable);
}

void LibraryDialog::openCopy() {
    const auto entries = chosen();
    if (entries.size() == 1 && entries.front()->issues.empty())
        emit copyWanted(entries.front()->scenario);
}

}  // namespace kyosei
