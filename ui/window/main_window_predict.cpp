// SPDX-License-Identifier: GPL-3.0-or-later
// The time machine and the predictions, as the main window holds them together.
#include "ui/charts/view/chart_view.h"
#include "ui/history/time_machine_panel.h"
#include "ui/history/time_machine_results.h"
#include "ui/history/time_machine_store.h"
#include "ui/predict/predict_panel.h"
#include "ui/predict/predict_session.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window_session.h"

#include <QAction>

namespace kyosei {

void MainWindow::connectTimeMachine() {
    auto* panel = new TimeMachinePanel(memory_.machine, memory_.store, lower_);
    lower_->addPanel(*panel, actions_->timeMachine);
    connect(panel, &TimeMachinePanel::reported, this, [this](const QString& text, bool problem) {
        messages_->show({QStringLiteral("session-log"),
                         problem ? Severity::error : Severity::note,
                         text,
                         {},
                         {}});
    });
    connect(results_, &ResultsModel::viewChanged, this, &MainWindow::noteResults);
}

void MainWindow::noteResults() {
    if (session_->predict->isHiding() || document_.isPreviewing() || results_->isRunning())
        return;
    const SessionLog& log = memory_.machine.log();
    RunView known = results_->unmasked();
    if (results_->isEnsembleRunning())
        known.fan.reset();
    if (known.fan || log.steps[log.current].results.empty())
        memory_.machine.setResults(keyResults(known));
}

void MainWindow::connectPredict() {
    auto* predict = new PredictSession(
        {document_.sharedModel(), document_.presentYear(), [this] { return results_->unmasked(); },
         [this] { return std::pair(charts_->left().chart(), charts_->left().element()); },
         *messages_},
        lower_, this);
    session_->predict = predict;
    lower_->addPanel(predict->panel(), actions_->predict);
    connect(actions_->predict, &QAction::triggered, predict, [predict](bool on) {
        if (on)
            predict->show();
    });
    connect(predict, &PredictSession::panelWanted, lower_,
            [this, predict] { lower_->showPanel(predict->panel()); });
    connect(lower_, &LowerPane::currentChanged, predict, [this, predict] {
        predict->setPanelShown(lower_->currentWidget() == &predict->panel());
    });
    connect(predict, &PredictSession::maskChanged, results_, [this, predict] {
        results_->setWanted(*predict, predict->maskedOutputs());
        results_->setMask(predict->maskedOutputs(), predict->maskedFrom());
    });
    connect(predict, &PredictSession::logged, this, [this](const LogEntry& entry) {
        memory_.machine.addEntry(memory_.machine.log().current, entry);
    });
}

}  // namespace kyosei
