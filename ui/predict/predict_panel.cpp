// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_panel.h"

#include "ui/predict/guess_form.h"
#include "ui/predict/predict_picture.h"
#include "ui/predict/predict_setup.h"
#include "ui/predict/predict_sketch.h"
#include "ui/style/metrics.h"
#include "ui/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr double kPadLines = 26;  ///< a hand's breadth on the usual screen

}  // namespace

PredictPanel::PredictPanel(PredictRound& round, std::shared_ptr<const PolicyModel> model,
                           std::function<RunView()> view, QWidget* parent)
    : DeckPanel(tr("Predict first"), parent), round_(round), model_(std::move(model)),
      view_(std::move(view)), sketch_(new PredictSketch(this)), pages_(new QStackedWidget(this)),
      act_(new QPushButton(this)), setup_(new PredictSetup(model_)), form_(new GuessForm) {
    titleLine()->insertWidget(2, act_);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * spacing(*this));
    row->addWidget(sketch_, 4);
    row->addWidget(pages_, 2);
    body()->addLayout(row, 1);
    sketch_->setAccessibleName(tr("Sketch; the boxes beside it do the same"));
    pages_->addWidget(scrolling(setup_));
    pages_->addWidget(scrolling(form_));
    pages_->addWidget(buildScores());
    pages_->setMinimumWidth(lines(*this, 17));

    connect(act_, &QPushButton::clicked, this, &PredictPanel::act);
    connect(setup_, &PredictSetup::changed, this, &PredictPanel::showRound);
    connect(sketch_, &PredictSketch::edited, this, [this] { form_->showGuess(sketch_->guess()); });
    connect(form_, &GuessForm::edited, this, [this] {
        sketch_->setGuess(form_->typedInto(sketch_->guess()));
        showPicture();  // perhaps with more room
    });
    connect(form_, &GuessForm::added, this, &PredictPanel::addGuess);
    connect(&round_, &PredictRound::changed, this, &PredictPanel::showRound);
    showRound();
}

int PredictPanel::wantedHeight() const {
    return lines(*this, kPadLines);
}

QWidget* PredictPanel::buildScores() {
    scores_ = new QLabel;
    scores_->setWordWrap(true);
    scores_->setTextFormat(Qt::PlainText);
    scores_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scores_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scores_->setFocusPolicy(Qt::StrongFocus);
    return scrolling(scores_);
}

void PredictPanel::suggest(const QString& chart, const QString& element) {
    if (round_.state() != PredictRound::State::open)
        setup_->suggest(chart, element);
}

void PredictPanel::act() {
    switch (round_.state()) {
    case PredictRound::State::idle:
        if (!setup_->isComplete())
            return;
        round_.open(setup_->question(), std::floor(model_->presentYear()),
                    model_->charts().headline().horizon);
        startGuess();
        break;
    case PredictRound::State::open: round_.reveal(view_()); break;
    case PredictRound::State::revealed: round_.close(); break;
    }
}

void PredictPanel::startGuess() {
    // Everybody starts from “no change”, not from what another has sketched.
    Guess guess;
    const auto years = static_cast<std::size_t>(round_.last() - round_.first()) + 1;
    guess.curve.times.resize(years);
    std::iota(guess.curve.times.begin(), guess.curve.times.end(), round_.first());
    guess.curve.values.assign(years, 0);
    sketch_->setGuess(guess);
    form_->setQuestion(round_.question(), round_.first(), round_.last());
    form_->showGuess(guess);
    form_->focusName();
}

void PredictPanel::addGuess() {
    const auto baselineAt = [this](double year) {
        return baselineOf(*model_, round_.target(), year);
    };
    Guess guess = sketch_->guess();
    for (std::size_t i = 0; i < guess.curve.times.size(); ++i)
        guess.curve.values[i] += baselineAt(guess.curve.times[i]);
    guess.low += baselineAt(round_.year());
    guess.high += baselineAt(round_.year());
    guess.who = form_->who();
    round_.add(guess);
    form_->clearName();
    startGuess();
}

void PredictPanel::showRound() {
    const auto state = round_.state();
    pages_->setCurrentIndex(static_cast<int>(state));
    act_->setText(state == PredictRound::State::idle   ? tr("&Hide the Results and Begin")
                  : state == PredictRound::State::open ? tr("&Reveal")
                                                       : tr("&New Round"));
    act_->setEnabled(setup_->isComplete());
    if (state == PredictRound::State::open)
        form_->setCount(round_.guesses().size());
    if (state == PredictRound::State::revealed)
        showScores();
    showPicture();
}

void PredictPanel::showPicture() {
    const bool asked = round_.state() != PredictRound::State::idle;
    if (!asked && !setup_->isComplete())
        return;
    const PredictQuestion question = asked ? round_.question() : setup_->question();
    sketch_->setPicture(pictureOf(question, round_, *model_, sketch_->guess()));
}

void PredictPanel::showScores() {
    QStringList said{round_.target().title};
    if (round_.scored().empty())
        said << tr("Nobody predicted anything.");
    for (const ScoredGuess& scored : round_.scored())
        said << (scored.guess.who.isEmpty() ? scored.sentence
                                            : tr("%1: %2").arg(scored.guess.who, scored.sentence));
    scores_->setText(said.join(u'\n'));
}

}  // namespace kyosei
