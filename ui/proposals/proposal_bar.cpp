// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposal_bar.h"

#include "ui/document/document.h"
#include "ui/document/moved_words.h"
#include "ui/document/proposals.h"
#include "ui/proposals/proposal_chip.h"
#include "ui/proposals/proposal_words.h"
#include "ui/style/metrics.h"
#include "ui/text/phrases.h"

#include <QAction>
#include <QCursor>
#include <QHBoxLayout>
#include <QToolTip>

#include <algorithm>

namespace kyosei {

ProposalBar::ProposalBar(Document& document, Proposals& proposals, QAction& keep, QWidget* parent)
    : QWidget(parent), document_(document), proposals_(proposals), keep_(keep),
      row_(new QHBoxLayout(this)) {
    setAccessibleName(tr("Kept proposals"));
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing(*this));
    row_->addStretch(1);
    connect(&keep_, &QAction::triggered, this, &ProposalBar::keep);
    connect(&document_, &Document::scenarioChanged, this, &ProposalBar::showAction);
    connect(&proposals_, &Proposals::changed, this, &ProposalBar::showProposals);
    showProposals();
}

void ProposalBar::keep() {
    const Scenario& scenario = document_.scenario();
    const auto place = proposals_.keep(scenario, nameFor(document_.model(), scenario));
    if (place && !isVisible())
        QToolTip::showText(QCursor::pos(),
                           tr("Kept as proposal %1, beside the indicators (Ctrl+0).")
                               .arg(QChar(QLatin1Char(proposals_.find(*place)->letter()))),
                           this);
}

void ProposalBar::showAction() {
    keep_.setEnabled(!document_.scenario().isBaseline() && !proposals_.isFull());
}

ProposalChip* ProposalBar::chipFor(std::size_t place) {
    auto* chip = new ProposalChip(place, this);
    connect(chip, &QAbstractButton::clicked, this, [this, chip](bool on) {
        if (proposals_.setShown(chip->place(), on))
            return;
        chip->setChecked(false);
        QToolTip::showText(chip->mapToGlobal(QPoint(0, chip->height())),
                           tr("No more than %1 lines can be told apart: take another one away "
                              "first.")
                               .arg(Proposals::kMaxShown),
                           chip);
    });
    connect(chip, &ProposalChip::openWanted, this, [this, chip] {
        if (const Proposal* proposal = proposals_.find(chip->place()))
            document_.restore(tr("open proposal %1").arg(QChar(QLatin1Char(proposal->letter()))),
                              *proposal->scenario);
    });
    // Queued: the chip that says so goes.
    connect(
        chip, &ProposalChip::removeWanted, this,
        [this, place = chip->place()] { proposals_.remove(place); }, Qt::QueuedConnection);
    connect(chip, &ProposalChip::renamed, this,
            [this, chip](const QString& name) { proposals_.rename(chip->place(), name); });
    return chip;
}

void ProposalBar::showProposals() {
    std::erase_if(chips_, [this](ProposalChip* chip) {
        if (proposals_.find(chip->place()))
            return false;
        chip->deleteLater();
        chip->hide();
        return true;
    });
    for (std::size_t i = 0; i < proposals_.list().size(); ++i) {
        const Proposal& proposal = proposals_.list()[i];
        if (i == chips_.size() || chips_[i]->place() != proposal.place) {
            chips_.insert(chips_.begin() + static_cast<std::ptrdiff_t>(i), chipFor(proposal.place));
            row_->insertWidget(static_cast<int>(i), chips_[i]);
        }
        chips_[i]->setName(QString::fromStdString(proposal.name));
        chips_[i]->setChecked(proposal.shown);
    }
    setVisible(!chips_.empty());
    showAction();
    describe();
}

void ProposalBar::setRunView(const RunView& view) {
    const bool same = view.proposals == view_.proposals && view.masked == view_.masked;
    view_ = view;
    if (!same)
        describe();
}

void ProposalBar::describe() {
    for (ProposalChip* chip : chips_) {
        const Proposal& proposal = *proposals_.find(chip->place());
        const QString moved = movedInDetail(document_.model(), *proposal.scenario);
        const QString results = proposalResults(view_, chip->place());
        chip->setAccessibleDescription(
            sentences(results, movedBriefly(document_.model(), *proposal.scenario)));
        chip->setToolTip(
            QStringLiteral("%1  %2\n")
                .arg(QChar(QLatin1Char(proposal.letter())), QString::fromStdString(proposal.name)) +
            inShortLines(results.isEmpty() ? moved : results + u'\n' + moved));
    }
}

void ProposalBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (ProposalChip* chip : chips_)
            chip->update();
}

}  // namespace kyosei
