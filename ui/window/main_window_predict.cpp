// SPDX-License-Identifier: GPL-3.0-or-later
// The time machine and the predictions, as the main window holds them together.
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_view.h"
#include "ui/history/time_machine_panel.h"
#include "ui/history/time_machine_results.h"
#include "ui/history/time_machine_store.h"
#include "ui/predict/hidden_result_overlay.h"
#include "ui/predict/predict_panel.h"
#include "ui/run/fan_bridge.h"
#include "ui/run/live_bridge.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window_session.h"

#include <QAction>

#include <algorithm>

namespace kyosei {

namespace {

const QString kHidden = QStringLiteral("predict");

}  // namespace

void MainWindow::connectTimeMachine() {
    session_->machine = &memory_.machine;
    auto* panel = new TimeMachinePanel(memory_.machine, memory_.store, lower_);
    lower_->addPanel(*panel, actions_->timeMachine);
    connect(panel, &TimeMachinePanel::reported, this, [this](const QString& text, bool problem) {
        messages_->show({QStringLiteral("session-log"),
                         problem ? Severity::error : Severity::note,
                         text,
                         {},
                         {}});
    });
    connect(this, &MainWindow::viewShown, this, &MainWindow::noteResults);
    connect(this, &MainWindow::fanShown, this, &MainWindow::noteResults);
}

void MainWindow::noteResults() {
    const bool hidden = session_->round->state() == PredictRound::State::open;
    if (hidden || document_.isPreviewing() || bridge_->isRunning() || !view_.current)
        return;
    const SessionLog& log = session_->machine->log();
    RunView known = view_;
    if (fans_->isRunning())
        known.fan.reset();
    if (known.fan || log.steps[log.current].results.empty())
        session_->machine->setResults(keyResults(known));
}

void MainWindow::connectPredict() {
    PredictRound* round = session_->round;
    auto* panel = new PredictPanel(
        *round, document_.sharedModel(), [this] { return view_; }, document_.presentYear(), lower_);
    lower_->addPanel(*panel, actions_->predict);
    const auto show = [this, panel] {
        panel->suggest(left_->chart(), left_->element());
        lower_->showPanel(*panel);
    };
    connect(actions_->predict, &QAction::triggered, this, [show](bool on) {
        if (on)
            show();
    });
    // Whoever goes back to the levers is told that something is hidden.
    const auto tell = [this, panel, round, show] {
        const bool here = lower_->currentWidget() == panel;
        if (here || round->state() != PredictRound::State::open) {
            messages_->dismiss(kHidden);
            return;
        }
        messages_->show(
            {kHidden,
             Severity::note,
             tr("“%1” is hidden until the predictions are revealed.").arg(round->target().title),
             {},
             {{tr("Predictions"), show}, {tr("Reveal"), [this, round, show] {
                                              round->reveal(view_);
                                              show();
                                          }}}});
    };
    connect(lower_, &QStackedWidget::currentChanged, this, tell);
    connect(round, &PredictRound::changed, this, tell);
    connect(round, &PredictRound::maskChanged, this, [this, round] {
        handView();
        requestFan();
        logRound(*round);
        noteResults();
    });
}

void MainWindow::logRound(const PredictRound& round) {
    const auto log = [this](LogEntry entry) {
        session_->machine->addEntry(session_->machine->log().current, std::move(entry));
    };
    if (round.state() == PredictRound::State::open) {
        LogEntry question;
        question.kind = LogKind::question;
        question.text = tr("What do you expect of “%1”?").arg(round.target().title).toStdString();
        log(std::move(question));
    }
    if (round.state() != PredictRound::State::revealed)
        return;
    for (const ScoredGuess& scored : round.scored()) {
        LogEntry prediction;
        prediction.kind = LogKind::prediction;
        prediction.author = scored.guess.who.toStdString();
        prediction.text = tr("%1: %2").arg(round.target().title, scored.sentence).toStdString();
        prediction.numbers = scored.numbers;
        log(std::move(prediction));
    }
}

RunView MainWindow::shownView() const {
    return session_ ? session_->round->mask(view_) : view_;
}

void MainWindow::coverHiddenResults(const RunView& shown) {
    for (ChartView* chart : charts_) {
        auto* plot = chart ? chart->findChild<ChartPlot*>() : nullptr;
        if (!plot)
            continue;
        const std::vector<Slot> outputs = chart->wantedFans();
        const bool hidden = std::any_of(outputs.begin(), outputs.end(),
                                        [&](Slot slot) { return shown.hides(slot); });
        auto* overlay = plot->findChild<HiddenResultOverlay*>();
        if (hidden && !overlay)
            new HiddenResultOverlay(*plot);
        else if (!hidden)
            delete overlay;
    }
}

}  // namespace kyosei
