// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/comparison_window.h"

#include "model/base/files.h"
#include "ui/scenarios/comparison_csv.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

/// High enough for titles that wrap in the widths that columns have now.
void fitHeight(QHeaderView& header) {
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    int height = 0;
    for (int section = 0; section < header.count(); ++section) {
        const QRect room(0, 0, header.sectionSize(section) - 2 * margin, 10'000);
        const QString title = header.model()->headerData(section, header.orientation()).toString();
        height = std::max(
            height, header.fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height());
    }
    header.setMinimumHeight(height + 2 * margin);
}

}  // namespace

ComparisonWindow::ComparisonWindow(std::shared_ptr<const PolicyModel> model,
                                   EnsembleSource ensemble, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), table_(new ComparisonTable(this)),
      view_(new QTableView(this)), note_(new QLabel(this)),
      believing_(new QCheckBox(tr("Weigh the runs by what is believed under &Assumptions"), this)),
      progress_(new QProgressBar(this)), ensemble_(std::move(ensemble)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Compare Scenarios"));
    resize(lines(*this, 62), lines(*this, 40));
    view_->setModel(table_);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setAccessibleName(tr("Scenarios side by side"));
    view_->setTabKeyNavigation(false);
    view_->setShowGrid(false);
    view_->setAlternatingRowColors(true);
    view_->setWordWrap(true);
    view_->verticalHeader()->hide();
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter |
                                                   Qt::Alignment(Qt::TextWordWrap));
    connect(view_->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { fitHeight(*view_->horizontalHeader()); });
    note_->setWordWrap(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto* save = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    setCopySource(*this,
                  {[this] { return view_->grab().toImage(); }, [this] { return table_->toText(); },
                   [this] { return comparisonSentences(*model_, comparison_); }});
    auto* copies = new QMenu(copy);
    const auto tell = [this](const QString& done) { note_->setText(done); };
    addCopyCommands(*copies, *this, tell);
    copy->setMenu(copies);
    addCopyKeys(*this, tell);
    connect(save, &QPushButton::clicked, this, &ComparisonWindow::saveCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(note_);
    column->addWidget(believing_);
    believing_->hide();
    connect(believing_, &QCheckBox::toggled, this, &ComparisonWindow::start);
    column->addWidget(progress_);
    column->addWidget(view_, 1);
    column->addWidget(buttons);
}

void ComparisonWindow::compare(std::vector<Scenario> scenarios, std::vector<double> beliefs,
                               bool sameShocks) {
    scenarios_ = std::move(scenarios);
    beliefs_ = std::move(beliefs);
    sameShocks_ = sameShocks;
    {
        const QSignalBlocker quiet(believing_);
        believing_->setVisible(!beliefs_.empty());
        believing_->setChecked(!beliefs_.empty());
    }
    start();
}

void ComparisonWindow::start() {
    note_->setText(
        tr("Running %1 scenarios in all members of the ensemble …").arg(scenarios_.size()));
    progress_->setRange(0, 0);
    progress_->show();
    comparing_ = runInBackground(
        *this,
        [ensemble = ensemble_, scenarios = scenarios_, sameShocks = sameShocks_,
         weights = believing_->isChecked() ? beliefs_ : std::vector<double>()](
            const BackgroundContext& context) -> Result<Comparison> {
            const auto members = ensemble();
            if (!members)
                return fail(members.error());
            ComparisonOptions options;
            options.weights = weights;
            options.sameShocks = sameShocks;
            options.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return kyosei::compare(**members, scenarios, options, context.cancelled);
        },
        [this](Result<Comparison> compared) { showResult(std::move(compared)); },
        [this](int done, int all) {
            progress_->setRange(0, all);
            progress_->setValue(done);
        });
}

void ComparisonWindow::showResult(Result<Comparison> compared) {
    progress_->hide();
    if (!compared) {
        note_->setText(tr("The scenarios could not be compared.") + u'\n' +
                       issueLines(compared.error()));
        return;
    }
    comparison_ = std::move(*compared);
    note_->setText(
        tr("Medians of %1 runs with uncertain constants that fit history; in parentheses where "
           "nine "
           "in ten of them lie. A change compares each run with the same run of the baseline; a "
           "level is the baseline and the median change.")
            .arg(QLocale().toString(static_cast<qulonglong>(comparison_.members))) +
        (believing_->isChecked()
             ? u'\n' + tr("Runs count by how far they agree with the schools of thought that are "
                          "believed, not only with history.")
             : QString()));
    table_->setComparison(*model_, comparison_, scenarios_);
    for (int row = 0; row < table_->rowCount(); ++row)
        if (table_->isSection(row))
            view_->setSpan(row, 0, 1, table_->columnCount());
    view_->resizeColumnsToContents();
    for (int column = 1; column < table_->columnCount(); ++column)
        view_->setColumnWidth(
            column, std::clamp(view_->columnWidth(column), lines(*this, 5), lines(*this, 12)));
    fitHeight(*view_->horizontalHeader());
    view_->resizeRowsToContents();
    makeRoom();
}

void ComparisonWindow::makeRoom() {
    int table = 2 * view_->frameWidth() + view_->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < table_->columnCount(); ++column)
        table += view_->columnWidth(column);
    const QMargins margins = layout()->contentsMargins();
    const QRect screen = this->screen()->availableGeometry();
    const int wanted = table + margins.left() + margins.right();
    if (wanted > width() && !isMaximized())
        resize(std::min(wanted, screen.width()), height());
}

void ComparisonWindow::saveCsv() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save the comparison"), folder);
    dialog->setNameFilters(csvFilters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("comparison") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& path) {
        const CsvStyle style = csvStyleOf(dialog->selectedNameFilter());
        const auto saved =
            saveFile(QFileInfo(path).filesystemAbsoluteFilePath(),
                     csvBytes(comparisonCsv(*model_, comparison_, style)).toStdString());
        note_->setText(saved ? tr("Saved %1.").arg(plainLine(path)) : issueLines(saved.error()));
    });
    dialog->open();
}

}  // namespace kyosei
