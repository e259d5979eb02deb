// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pack_check_window.h"

#include "model/report/identity.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace kyosei {

namespace {

using pack::FileState;
using pack::Verification;

QString stateText(FileState state) {
    switch (state) {
    case FileState::same: return PackCheckWindow::tr("The same");
    case FileState::close: return PackCheckWindow::tr("Rounding");
    case FileState::different: return PackCheckWindow::tr("Different");
    case FileState::altered: return PackCheckWindow::tr("Altered");
    case FileState::missing: return PackCheckWindow::tr("Missing");
    case FileState::unexpected: return PackCheckWindow::tr("Not expected");
    }
    return {};
}

QString verdictText(const Verification& verification) {
    const int all = static_cast<int>(verification.files.size());
    if (!verification.unaltered)
        return PackCheckWindow::tr(
            "Do not rely on it: files are not what they were when the pack was made.");
    if (!verification.holds())
        return verification.sameProgram
                   ? PackCheckWindow::tr("It does not hold: this program does not make the same.")
                   : PackCheckWindow::tr(
                         "Another version made it; this one makes something else. Compare below.");
    return verification.count(FileState::close) == 0
               ? PackCheckWindow::tr("It holds: all %n files were made again, bit for bit.",
                                     nullptr, all)
               : PackCheckWindow::tr(
                     "It holds: all %n files were made again; tables differ by rounding only.",
                     nullptr, all);
}

QString worstText(const pack::FileCheck& file) {
    if (!file.worst || file.worst->line == 0)
        return {};
    return PackCheckWindow::tr("Line %1, %2: %3 in the pack, %4 now")
        .arg(file.worst->line)
        .arg(fromModel(file.worst->column), fromModel(file.worst->packed),
             fromModel(file.worst->now));
}

}  // namespace

PackCheckWindow::PackCheckWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                                 const QString& path, QWidget* parent)
    : QDialog(parent), model_(std::move(model)), ensemble_(std::move(ensemble)),
      verdict_(new QLabel(this)), origin_(new QLabel(this)), files_(new QTreeWidget(this)),
      progress_(new QProgressBar(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check of %1").arg(plainLine(QFileInfo(path).fileName())));
    resize(lines(*this, 40), lines(*this, 22));
    QFont large = verdict_->font();
    large.setBold(true);
    verdict_->setFont(large);
    verdict_->setWordWrap(true);
    origin_->setWordWrap(true);
    files_->setHeaderLabels({tr("File"), tr("State"), tr("Where it differs most")});
    files_->setRootIsDecorated(false);
    files_->setAccessibleName(tr("Files that are not the same"));
    files_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    files_->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{verdict_, origin_, progress_})
        column->addWidget(widget);
    column->addWidget(files_, 1);
    column->addStretch();
    column->addWidget(buttons);
    start(path);
}

void PackCheckWindow::start(const QString& path) {
    verdict_->setText(tr("Everything in the pack is made again and compared …"));
    progress_->setRange(0, 0);
    running_ = runInBackground(
        *this,
        [model = model_, ensemble = ensemble_, path = QFileInfo(path).filesystemAbsoluteFilePath()](
            const BackgroundContext& context) -> Result<Verification> {
            const auto read = pack::readPackFile(path, model->levers(), model->shocks());
            if (!read)
                return fail(read.error());
            const auto members = ensemble();
            if (!members)
                return fail(members.error());
            pack::MakeOptions options;
            options.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return pack::verify(*read, **members, model, options, context.cancelled);
        },
        [this](const Result<Verification>& verification) { showOutcome(verification); },
        [this](int done, int all) {
            progress_->setRange(0, all);
            progress_->setValue(done);
        });
}

void PackCheckWindow::showOutcome(const Result<Verification>& verification) {
    progress_->hide();
    if (!verification) {
        verdict_->setText(tr("The pack could not be checked."));
        origin_->setText(issueLines(verification.error()));
        emit finished(false);
        return;
    }
    const report::Identity& identity = verification->manifest.identity;
    verdict_->setText(verdictText(*verification));
    origin_->setText(
        tr("Made by Kyosei %1 with data %2.")
            .arg(fromModel(identity.version), fromModel(report::brief(identity.data))));
    for (const pack::FileCheck& file : verification->files)
        if (file.state != FileState::same)
            new QTreeWidgetItem(files_, {plainLine(QString::fromStdString(file.path)),
                                         stateText(file.state), worstText(file)});
    files_->setVisible(files_->topLevelItemCount() > 0);
    emit finished(verification->holds());
}

}  // namespace kyosei
