// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_panel.h"

#include "ui/history/time_machine.h"
#include "ui/history/time_machine_export.h"
#include "ui/history/time_machine_lanes.h"
#include "ui/history/time_machine_store.h"
#include "ui/history/time_machine_table.h"
#include "ui/style/metrics.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kyosei {

namespace {

constexpr std::array kKinds{LogKind::question, LogKind::prediction, LogKind::finding,
                            LogKind::decision, LogKind::note};

}  // namespace

TimeMachinePanel::TimeMachinePanel(TimeMachine& machine, TimeMachineStore& store, QWidget* parent)
    : DeckPanel(tr("Time machine: every step of this session"), parent), machine_(machine),
      store_(store), table_(new TimeMachineTable(machine, this)), list_(new QTableView(this)),
      go_(new QPushButton(tr("&Go to This Step"), this)),
      earlier_(new QPushButton(tr("Add the Session &Before"), this)), name_(new QLineEdit(this)),
      said_(new QLabel), kind_(new QComboBox(this)), text_(new QLineEdit(this)) {
    auto* save = new QPushButton(tr("&Save Log…"), this);
    titleLine()->insertWidget(2, go_);
    titleLine()->insertWidget(3, save);
    titleLine()->insertWidget(4, earlier_);
    buildList();
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * spacing(*this));
    row->addWidget(list_, 5);
    row->addWidget(buildDetails(), 3);
    body()->addLayout(row, 1);

    connect(go_, &QPushButton::clicked, this, [this] { machine_.goTo(selected()); });
    connect(list_, &QTableView::activated, this,
            [this](const QModelIndex& at) { machine_.goTo(static_cast<std::size_t>(at.row())); });
    connect(save, &QPushButton::clicked, this, &TimeMachinePanel::askForFile);
    connect(earlier_, &QPushButton::clicked, this, [this] {
        store_.adoptLast();
        earlier_->setVisible(store_.hasLast());
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TimeMachinePanel::showStep);
    connect(&machine_, &TimeMachine::currentChanged, this, [this] {
        if (isVisible())
            showCurrent();
    });
    connect(&machine_, &TimeMachine::stepChanged, this, [this](int step) {
        if (isVisible() && static_cast<std::size_t>(step) == selected())
            showStep();
    });
}

void TimeMachinePanel::buildList() {
    list_->setModel(table_);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setItemDelegateForColumn(TimeMachineTable::kStep, new TimeMachineLanes(*table_, this));
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setShowGrid(false);
    list_->setTabKeyNavigation(false);
    list_->setWordWrap(false);
    list_->setAccessibleName(tr("Steps of this session"));
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setDefaultSectionSize(lines(*this, 1.5));
    list_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = list_->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(TimeMachineTable::kStep, lines(*this, 19));
    header->resizeSection(TimeMachineTable::kTime, lines(*this, 4.5));
    header->resizeSection(TimeMachineTable::kResult, lines(*this, 9));
}

QWidget* TimeMachinePanel::buildDetails() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    name_->setPlaceholderText(tr("Name of this state"));
    name_->setAccessibleName(tr("Name of this state"));
    column->addWidget(name_);

    said_->setWordWrap(true);
    said_->setTextFormat(Qt::PlainText);
    said_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    said_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Results and log of this step"));
    scroll->setWidget(said_);
    scroll->viewport()->setAutoFillBackground(false);
    said_->setAutoFillBackground(false);
    column->addWidget(scroll, 1);

    for (const LogKind kind : kKinds)
        kind_->addItem(kindText(kind));
    kind_->setAccessibleName(tr("What you write down"));
    text_->setPlaceholderText(tr("Write it down and press Enter"));
    text_->setAccessibleName(tr("Text for the log"));
    auto* add = new QPushButton(tr("&Add"), side);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing(*this));
    row->addWidget(kind_);
    row->addWidget(text_, 1);
    row->addWidget(add);
    column->addLayout(row);
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (name_->text().trimmed().toStdString() != machine_.log().steps[selected()].name)
            machine_.setName(selected(), name_->text());
    });
    connect(text_, &QLineEdit::returnPressed, this, &TimeMachinePanel::addEntry);
    connect(add, &QPushButton::clicked, this, &TimeMachinePanel::addEntry);
    return side;
}

std::size_t TimeMachinePanel::selected() const {
    const QModelIndex at = list_->currentIndex();
    const std::size_t count = machine_.log().steps.size();
    return at.isValid() ? std::min(static_cast<std::size_t>(at.row()), count - 1)
                        : machine_.log().current;
}

void TimeMachinePanel::showCurrent() {
    const QModelIndex at = table_->index(static_cast<int>(machine_.log().current), 0);
    list_->setCurrentIndex(at);
    list_->scrollTo(at);
    showStep();
}

void TimeMachinePanel::showStep() {
    const SessionStep& step = machine_.log().steps[selected()];
    go_->setEnabled(selected() != machine_.log().current);
    if (!name_->hasFocus())
        name_->setText(QString::fromStdString(step.name));
    QStringList lines{QString::fromStdString(step.change)};
    for (const KeyResult& result : step.results)
        lines << tr("%1: %2").arg(QString::fromStdString(result.name), resultText(result));
    for (const LogEntry& entry : step.entries) {
        const QString kind = kindText(entry.kind);
        const QString who = entry.author.empty()
                                ? kind
                                : tr("%1 (%2)").arg(kind, QString::fromStdString(entry.author));
        lines << tr("%1: %2").arg(who, QString::fromStdString(entry.text));
    }
    said_->setText(lines.join(u'\n'));
}

void TimeMachinePanel::addEntry() {
    const QString text = text_->text().trimmed();
    if (text.isEmpty())
        return;
    LogEntry entry;
    entry.kind = kKinds[static_cast<std::size_t>(kind_->currentIndex())];
    entry.text = text.toStdString();
    text_->clear();
    machine_.addEntry(selected(), std::move(entry));
}

void TimeMachinePanel::askForFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save the log of the session"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString text = tr("Text with headings (*.md)");
    const QString all = tr("Everything, for programs (*.json)");
    dialog->setNameFilters(QStringList{text} + csvFilters() + QStringList{all});
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(tr("session log") + QStringLiteral(".md"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text, all](auto filter) {
        dialog->setDefaultSuffix(filter == text  ? QStringLiteral("md")
                                 : filter == all ? QStringLiteral("json")
                                                 : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& path) {
        const auto saved =
            saveSession(store_.log(), path, csvStyleOf(dialog->selectedNameFilter()));
        emit reported(saved ? tr("Saved %1.").arg(plainLine(QDir::toNativeSeparators(path)))
                            : issueLines(saved.error()),
                      !saved);
    });
    dialog->open();
}

void TimeMachinePanel::showEvent(QShowEvent* event) {
    DeckPanel::showEvent(event);
    earlier_->setVisible(store_.hasLast());
    table_->setActive(true);
    showCurrent();
}

void TimeMachinePanel::hideEvent(QHideEvent* event) {
    table_->setActive(false);
    DeckPanel::hideEvent(event);
}

void TimeMachinePanel::changeEvent(QEvent* event) {
    DeckPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        list_->viewport()->update();
}

}  // namespace kyosei
