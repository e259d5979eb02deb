// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_window.h"

#include "model/base/files.h"
#include "model/report/html_writer.h"
#include "model/report/markdown_writer.h"
#include "ui/document/scenario_name.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_preview.h"
#include "ui/style/metrics.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
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

namespace {

bool letterIsUsual() {
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
}

}  // namespace

ReportWindow::ReportWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                           Subject subject, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), ensemble_(std::move(ensemble)),
      subject_(std::move(subject)), preview_(new ReportPreview(this)),
      language_(new QComboBox(this)), paper_(new QComboBox(this)), note_(new QLabel(this)),
      progress_(new QProgressBar(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Report"));
    resize(lines(*this, 50), lines(*this, 52));
    for (const std::string& code : report::Words::languages())
        language_->addItem(languageName(QString::fromStdString(code)),
                           QString::fromStdString(code));
    language_->setCurrentIndex(std::max(0, language_->findData(kyosei::language())));
    paper_->addItem(tr("A4"), QPageSize::A4);
    paper_->addItem(tr("Letter"), QPageSize::Letter);
    paper_->setCurrentIndex(letterIsUsual() ? 1 : 0);
    connect(language_, &QComboBox::currentIndexChanged, this, &ReportWindow::refresh);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ReportWindow::refresh);
    note_->setWordWrap(true);

    auto* choices = new QHBoxLayout;
    auto* languageLabel = new QLabel(tr("&Language"), this);
    languageLabel->setBuddy(language_);
    auto* paperLabel = new QLabel(tr("&Paper"), this);
    paperLabel->setBuddy(paper_);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{languageLabel, language_, paperLabel, paper_})
        choices->addWidget(widget);
    choices->addStretch();
    choices->addWidget(progress_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    outputs_ = {buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole),
                buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole),
                buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole)};
    connect(outputs_[0], &QPushButton::clicked, this, &ReportWindow::askForFile);
    connect(outputs_[1], &QPushButton::clicked, this, &ReportWindow::print);
    connect(outputs_[2], &QPushButton::clicked, this, &ReportWindow::copyText);
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
        [this](int done, int all) {
            progress_->setRange(0, all);
            progress_->setValue(done);
        });
}

void ReportWindow::showFacts(Result<report::ReportFacts> facts, bool shares) {
    progress_->hide();
    if (!facts) {
        note_->setText(tr("The report could not be made.") + u'\n' + issueLines(facts.error()));
        return;
    }
    facts_ = std::move(*facts);
    for (QPushButton* button : std::as_const(outputs_))
        button->setEnabled(true);
    note_->clear();
    refresh();
    const bool final = shares || !facts_->byLever;
    if (!final)
        start(true);
    emit ready(final);
}

std::optional<report::ReportDocument> ReportWindow::document() const {
    const auto words = report::Words::of(language_->currentData().toString().toStdString());
    if (!facts_ || !words)
        return std::nullopt;
    report::ComposeOptions options;
    options.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    if (!subject_.path.isEmpty())
        options.file = QFileInfo(subject_.path).fileName().toStdString();
    return report::compose(*facts_, *words, options);
}

QPageSize ReportWindow::pageSize() const {
    return QPageSize(static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt()));
}

void ReportWindow::refresh() {
    if (const auto shown = document())
        preview_->setReport(*shown, pageSize());
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
    else
        content = reportPdf(*shown, pageSize()).toStdString();
    std::vector<std::filesystem::path> read;
    if (!subject_.path.isEmpty())
        read.emplace_back(subject_.path.toStdString());
    return requireOtherFile(path.toStdString(), read).and_then([&] {
        return saveFile(path.toStdString(), content);
    });
}

void ReportWindow::askForFile() {
    const QString folder = subject_.path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(subject_.path).absolutePath();
    auto* dialog = new QFileDialog(this, tr("Save the report"), folder);
    dialog->setNameFilters(
        {tr("PDF document (*.pdf)"), tr("Web page (*.html)"), tr("Markdown text (*.md)")});
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
    printer->setPageSize(pageSize());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer] {
        if (const auto shown = document())
            printReport(*shown, *printer);
    });
    dialog->open();
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
