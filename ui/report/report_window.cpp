// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_window.h"

#include "model/base/files.h"
#include "model/report/html_writer.h"
#include "model/report/markdown_writer.h"
#include "model/tables/issue_codes.h"
#include "model/tables/workbook.h"
#include "ui/document/scenario_name.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_preview.h"
#include "ui/style/metrics.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/copy_surface.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace kyosei {

ReportWindow::ReportWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                           Subject subject, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), ensemble_(std::move(ensemble)),
      subject_(std::move(subject)), preview_(new ReportPreview(this)),
      choices_(new ReportChoices(
          model_->charts(),
          {subject_.kept.size(), subject_.session.has_value(), subject_.chartsOnScreen}, this)),
      note_(new QLabel(this)), progress_(new QProgressBar(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Report"));
    resize(lines(*this, 50), lines(*this, 52));
    around_.model = model_;
    connect(choices_, &ReportChoices::lookChanged, this, &ReportWindow::refresh);
    connect(choices_, &ReportChoices::contentChanged, this, &ReportWindow::startAround);
    note_->setWordWrap(true);

    auto* choices = new QHBoxLayout;
    choices->addWidget(choices_);
    choices->addStretch();
    choices->addWidget(progress_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    outputs_ = {buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole),
                buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole),
                buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole)};
    connect(outputs_[0], &QPushButton::clicked, this, &ReportWindow::askForFile);
    connect(outputs_[1], &QPushButton::clicked, this, &ReportWindow::print);
    fillCopies();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (QPushButton* button : std::as_const(outputs_))
        button->setEnabled(false);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(preview_);
    scroll->setWidgetResizable(true);
    auto* column = new QVBoxLayout(this);
    column->addLayout(choices);
    column->addWidget(note_);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    start(false);
}

void ReportWindow::start(bool shares) {
    note_->setText(shares ? tr("Fair shares of levers and countries are being worked out; the "
                               "report can be used without them.")
                          : tr("The scenario is run under shocks and part by part …"));
    progress_->setRange(0, 0);
    progress_->show();
    running_ = runInBackground(
        *this,
        [model = model_, ensemble = ensemble_, subject = subject_,
         shares](const BackgroundContext& context) -> Result<report::ReportFacts> {
            const auto members = ensemble();
            if (!members)
                return fail(members.error());
            report::FactsOptions options;
            options.shares = shares;
            options.weights = subject.weights;
            options.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return report::factsOf(**members, model, subject.scenario, options, context.cancelled);
        },
        [this, shares](Result<report::ReportFacts> facts) { showFacts(std::move(facts), shares); },
        [this](int done, int all) { showProgress(done, all); });
}

report::ReportPlan ReportWindow::plan() const {
    report::ReportPlan plan;
    plan.scenarios = {{subject_.label, subject_.scenario}};
    if (choices_->compares())
        plan.scenarios.insert(plan.scenarios.end(), subject_.kept.begin(), subject_.kept.end());
    else if (choices_->comparesInAnnex())
        plan.beside = subject_.kept;
    plan.charts = choices_->charts();
    if (choices_->hasSession())
        plan.session = subject_.session;
    plan.facts.weights = subject_.weights;
    return plan;
}

void ReportWindow::startAround() {
    aroundKnown_ = false;
    note_->setText(tr("The comparison and the annex are being worked out …"));
    progress_->setRange(0, 0);
    progress_->show();
    surrounding_ = runInBackground(
        *this,
        [model = model_, ensemble = ensemble_,
         wanted = plan()](const BackgroundContext& context) -> Result<report::RanReport> {
            const auto members = ensemble();
            if (!members)
                return fail(members.error());
            report::ReportPlan plan = wanted;
            plan.facts.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return report::runAroundReport(**members, model, plan, context.cancelled);
        },
        [this](Result<report::RanReport> around) { showAround(std::move(around)); },
        [this](int done, int all) { showProgress(done, all); });
}

void ReportWindow::showProgress(int done, int all) {
    progress_->setRange(0, all);
    progress_->setValue(done);
}

void ReportWindow::showFacts(Result<report::ReportFacts> facts, bool shares) {
    if (!facts) {
        progress_->hide();
        note_->setText(tr("The report could not be made.") + u'\n' + issueLines(facts.error()));
        return;
    }
    facts_ = std::move(*facts);
    shared_ = shares || !facts_->byLever;
    if (!shared_)
        start(true);
    tellReady();
}

void ReportWindow::showAround(Result<report::RanReport> around) {
    if (!around) {
        progress_->hide();
        note_->setText(tr("The report could not be made.") + u'\n' + issueLines(around.error()));
        return;
    }
    around_ = std::move(*around);
    aroundKnown_ = true;
    tellReady();
}

void ReportWindow::tellReady() {
    if (!document())
        return;
    for (QPushButton* button : std::as_const(outputs_))
        button->setEnabled(true);
    const bool final = aroundKnown_ && (shared_ || choices_->compares());
    if (final) {
        progress_->hide();
        note_->clear();
    }
    refresh();
    emit ready(final);
}

std::optional<report::ReportDocument> ReportWindow::document() const {
    const auto words = report::Words::of(choices_->language().toStdString());
    const bool known = choices_->compares() ? around_.compared.has_value() : facts_.has_value();
    if (!known || !words)
        return std::nullopt;
    report::RanReport shown = around_;
    if (choices_->compares()) {
        shown.single.reset();
    } else {
        shown.single = facts_;
        shown.compared.reset();
    }
    report::ComposeOptions options;
    options.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (!subject_.path.isEmpty()) {
        options.file = QFileInfo(subject_.path).fileName().toStdString();
        options.files = {options.file};
    }
    return report::composeAll(shown, *words, options);
}

void ReportWindow::refresh() {
    if (const auto shown = document())
        preview_->setReport(*shown, choices_->paper());
}

Result<void> ReportWindow::saveTo(const QString& path) const {
    const auto shown = document();
    if (!shown)
        return {};
    const QString ending = QFileInfo(path).suffix().toLower();
    std::string content;
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        content = report::toHtml(*shown);
    else if (ending == QLatin1String("md"))
        content = report::toMarkdown(*shown);
    else if (ending == QLatin1String("xlsx"))
        return saveWorkbook(path);
    else
        content = reportPdf(*shown, choices_->paper()).toStdString();
    std::vector<std::filesystem::path> read;
    if (!subject_.path.isEmpty())
        read.emplace_back(subject_.path.toStdString());
    return requireOtherFile(path.toStdString(), read).and_then([&] {
        return saveFile(path.toStdString(), content);
    });
}

Result<void> ReportWindow::saveWorkbook(const QString& path) const {
    std::vector<tables::Sheet> sheets;
    std::vector<tables::ChartTable> all;
    for (const report::AnnexFacts::Charts& charts : around_.annex.charts)
        for (const tables::ChartTable& table : charts.tables) {
            sheets.push_back(tables::sheetOf(table, charts.label.empty() ? subject_.scenario.title
                                                                         : charts.label));
            all.push_back(table);
        }
    if (all.empty())
        return fail({codes::noChartChosen});
    auto sources = tables::sourcesSheet(all);
    if (!sources)
        return fail(std::move(sources.error()));
    sheets.push_back(std::move(*sources));
    return tables::workbookBytes(sheets).and_then([&](const std::string& bytes) {
        return saveFile(QFileInfo(path).filesystemAbsoluteFilePath(), bytes);
    });
}

void ReportWindow::askForFile() {
    const QString folder = subject_.path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(subject_.path).absolutePath();
    auto* dialog = new QFileDialog(this, tr("Save the report"), folder);
    dialog->setNameFilters({tr("PDF document (*.pdf)"), tr("Web page (*.html)"),
                            tr("Markdown text (*.md)"),
                            tr("Workbook of the charts in the annex (*.xlsx)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    const QString base = subject_.path.isEmpty() ? tr("report") : scenarioBaseName(subject_.path);
    dialog->selectFile(base + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<void> saved = saveTo(path);
        note_->setText(saved ? tr("Saved %1.").arg(QDir::toNativeSeparators(path))
                             : tr("Not saved.") + u'\n' + issueLines(saved.error()));
    });
    dialog->open();
}

void ReportWindow::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(choices_->paper());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        const auto shown = document();
        if (!shown)
            return;
        if (const Result<void> printed = printReport(*shown, *printer); !printed)
            note_->setText(tr("Not printed.") + u'\n' + issueLines(printed.error()));
    });
    dialog->open();
}

void ReportWindow::fillCopies() {
    const auto text = [this](std::string (*of)(const report::ReportDocument&)) {
        const auto shown = document();
        return shown ? QString::fromStdString(of(*shown)) : QString();
    };
    setCopySource(*this, {[this] {
                              const auto shown = document();
                              return shown ? reportPicture(*shown, choices_->paper()) : QImage();
                          },
                          [text] { return text(report::toTables); },
                          [text] { return text(report::toSummary); }});
    const auto tell = [this](const QString& done) { note_->setText(done); };
    auto* copies = new QMenu(outputs_[2]);
    addCopyCommands(*copies, *this, tell);
    copies->addAction(tr("Copy &All as Text"), this, &ReportWindow::copyText);
    outputs_[2]->setMenu(copies);
    addCopyKeys(*this, tell);
}

void ReportWindow::copyText() {
    const auto shown = document();
    if (!shown)
        return;
    auto* copied = new QMimeData;
    copied->setText(QString::fromStdString(report::toPlainText(*shown)));
    copied->setHtml(QString::fromStdString(report::toHtml(*shown)));
    QApplication::clipboard()->setMimeData(copied);
    note_->setText(tr("The report is on the clipboard."));
}

}  // namespace kyosei
