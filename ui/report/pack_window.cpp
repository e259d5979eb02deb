// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pack_window.h"

#include "model/base/files.h"
#include "model/pack/make_pack.h"
#include "ui/document/scenario_name.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace kyosei {

namespace {

QLabel* explanation(QWidget* parent) {
    auto* label = new QLabel(
        PackWindow::tr(
            "One file for whoever wants to check this scenario: the scenario, the model with it "
            "built in for any system dynamics program, data and sources, the constants of all "
            "runs, results as tables, the report and its figures, and digests of all of it. Kyosei "
            "opens it like a scenario and can make everything in it again and compare it bit for "
            "bit, as “kyosei-cli verify” does."),
        parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

PackWindow::PackWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       ReportWindow::Subject subject, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), ensemble_(std::move(ensemble)),
      subject_(std::move(subject)), language_(new QComboBox(this)),
      shares_(new QCheckBox(tr("&Fair shares of levers and countries in the report, which take a "
                               "minute for many levers"),
                            this)),
      note_(new QLabel(this)), progress_(new QProgressBar(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence Pack"));
    setMinimumWidth(lines(*this, 30));
    for (const std::string& code : report::Words::languages())
        language_->addItem(languageName(QString::fromStdString(code)),
                           QString::fromStdString(code));
    language_->setCurrentIndex(std::max(0, language_->findData(kyosei::language())));
    shares_->setChecked(true);
    note_->setWordWrap(true);
    progress_->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    save_ = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    connect(save_, &QPushButton::clicked, this, &PackWindow::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* choices = new QFormLayout;
    choices->addRow(tr("&Language of the report"), language_);
    choices->addRow(shares_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(explanation(this));
    column->addLayout(choices);
    column->addWidget(progress_);
    column->addWidget(note_);
    column->addStretch();
    column->addWidget(buttons);
}

void PackWindow::askForFile() {
    const QString folder = subject_.path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(subject_.path).absolutePath();
    auto* dialog = new QFileDialog(this, tr("Save the evidence pack"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Evidence pack (*.zip)")});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("kyosei.zip"));
    const QString base = subject_.path.isEmpty() ? tr("evidence") : scenarioBaseName(subject_.path);
    dialog->selectFile(base + QStringLiteral(".kyosei.zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &PackWindow::makeInto);
    dialog->open();
}

void PackWindow::makeInto(const QString& path) {
    pack::Plan plan;
    plan.scenarios = {
        {pack::folderNames({subject_.path.toStdString()}).front(), subject_.scenario}};
    plan.language = language_->currentData().toString().toStdString();
    plan.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    plan.shares = shares_->isChecked();
    plan.weights = subject_.weights;
    save_->setEnabled(false);
    note_->setText(tr("The scenario is run under shocks and part by part …"));
    progress_->setRange(0, 0);
    progress_->show();
    running_ = runInBackground(
        *this,
        [model = model_, ensemble = ensemble_, plan = std::move(plan), path = path.toStdString(),
         own = subject_.path.toStdString()](const BackgroundContext& context) -> Result<void> {
            const auto members = ensemble();
            if (!members)
                return fail(members.error());
            pack::MakeOptions options;
            options.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return pack::makePack(**members, model, plan, options, context.cancelled)
                .and_then([](const pack::Files& files) { return pack::writeArchive(files); })
                .and_then([&](const std::string& archive) {
                    return requireOtherFile(path, {own}).and_then([&] {
                        return saveFile(path, archive);
                    });
                });
        },
        [this, path](const Result<void>& written) { showOutcome(path, written); },
        [this](int done, int all) {
            progress_->setRange(0, all);
            progress_->setValue(done);
        });
}

void PackWindow::showOutcome(const QString& path, const Result<void>& written) {
    progress_->hide();
    save_->setEnabled(true);
    note_->setText(written ? tr("Saved %1.").arg(plainLine(QDir::toNativeSeparators(path)))
                           : tr("Not saved.") + u'\n' + issueLines(written.error()));
    emit finished(written.has_value());
}

}  // namespace kyosei
