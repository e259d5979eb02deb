// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_session.h"

#include "ui/predict/predict_panel.h"
#include "ui/predict/predict_round.h"
#include "ui/text/format.h"
#include "ui/widgets/message_bar.h"

#include <numeric>

namespace kyosei {

namespace {

const QString kHidden = QStringLiteral("predict");

}  // namespace

PredictSession::PredictSession(Dependencies dependencies, QWidget* panelParent, QObject* parent)
    : QObject(parent), dependencies_(std::move(dependencies)), round_(new PredictRound(this)),
      panel_(new PredictPanel(*round_, dependencies_.model, dependencies_.view, panelParent)) {
    connect(round_, &PredictRound::changed, this, &PredictSession::tell);
    connect(round_, &PredictRound::maskChanged, this, [this] {
        log();
        emit maskChanged();
    });
}

bool PredictSession::isHiding() const {
    return round_->isOpen();
}

std::vector<Slot> PredictSession::maskedOutputs() const {
    std::vector<Slot> all;
    if (isHiding())
        all.resize(dependencies_.model->program().code().variableSlots);
    std::iota(all.begin(), all.end(), Slot(0));
    return all;
}

std::vector<Slot> PredictSession::wantedOutputs() const {
    return isHiding() ? std::vector{round_->target().slot} : std::vector<Slot>();
}

double PredictSession::maskedFrom() const {
    return round_->first();
}

void PredictSession::show() {
    const auto [chart, element] = dependencies_.onScreen();
    panel_->suggest(chart, element);
    emit panelWanted();
}

void PredictSession::setPanelShown(bool shown) {
    shown_ = shown;
    tell();
}

// Whoever goes back to the levers is told that something is hidden.
void PredictSession::tell() {
    if (shown_ || !isHiding()) {
        dependencies_.messages.dismiss(kHidden);
        return;
    }
    dependencies_.messages.show(
        {kHidden,
         Severity::note,
         tr("All results after %1 are hidden until the predictions are revealed.")
             .arg(formatYear(maskedFrom())),
         {},
         {{tr("Predictions"), [this] { show(); }}, {tr("Reveal"), [this] { reveal(); }}}});
}

void PredictSession::reveal() {
    round_->reveal(dependencies_.view());
    show();
}

void PredictSession::log() {
    if (isHiding()) {
        LogEntry question;
        question.kind = LogKind::question;
        question.text = tr("What do you expect of “%1”?").arg(round_->target().title).toStdString();
        emit logged(question);
    }
    if (round_->state() != PredictRound::State::revealed)
        return;
    for (const ScoredGuess& scored : round_->scored()) {
        LogEntry prediction;
        prediction.kind = LogKind::prediction;
        prediction.author = scored.guess.who.toStdString();
        prediction.text = tr("%1: %2").arg(round_->target().title, scored.sentence).toStdString();
        prediction.numbers = scored.numbers;
        emit logged(prediction);
    }
}

}  // namespace kyosei
