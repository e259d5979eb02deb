// SPDX-License-Identifier: GPL-3.0-or-later
// How results come into the main window, and what it says about them.
#include "ui/assumptions/beliefs_panel.h"
#include "ui/budget/budget_meter.h"
#include "ui/budget/budget_panel.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/events/event_timeline.h"
#include "ui/events/rule_panel.h"
#include "ui/headline/headline_panel.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/status_chip.h"

#include <QAction>

namespace kyosei {

void MainWindow::connectResults() {
    results_->show(workspace_->grid());
    results_->show(*headline_);
    results_->setWanted(*headline_, headline_->wantedFans());
    results_->show(*timeline_);
    results_->show(*rules_);
    const auto showSpending = [this](const Spending& spending) {
        meter_->setSpending(spending);
        budget_->setSpending(spending);
        detail_->setSpending(spending);
    };
    showSpending(*results_->view().spending);
    connect(results_, &ResultsModel::viewChanged, this,
            [showSpending, last = std::shared_ptr<const Spending>()](const RunView& view) mutable {
                if (view.spending != last)
                    showSpending(*view.spending);
                last = view.spending;
            });
    connect(results_, &ResultsModel::viewChanged, beliefs_, [this](const RunView& view) {
        if (view.fan)
            beliefs_->setFan(view.fan);
    });
    connectRunMessages();
}

void MainWindow::connectRunMessages() {
    const QString run = QStringLiteral("run"), range = QStringLiteral("fan");
    connect(results_, &ResultsModel::runFinished, this,
            [this, run](double milliseconds, const Issues& notes) {
                chip_->showRun(milliseconds);
                if (notes.empty())
                    messages_->dismiss(run);
                else
                    messages_->show(
                        {run,
                         Severity::warning,
                         tr("Some results of this run are not numbers; the charts have gaps."),
                         issueLines(notes),
                         {}});
            });
    connect(results_, &ResultsModel::runFailed, this, [this, run](const Issues& issues) {
        chip_->showFailure();
        messages_->show({run,
                         Severity::error,
                         tr("This scenario could not be run; the charts show an earlier state."),
                         issueLines(issues),
                         {}});
    });
    connect(results_, &ResultsModel::ensembleAdvanced, this,
            [this, range](std::size_t complete, std::size_t members, double milliseconds) {
                messages_->dismiss(range);
                chip_->showFan(complete, members, milliseconds);
            });
    connect(results_, &ResultsModel::ensembleFailed, this, [this, range](const Issues& issues) {
        messages_->show({range,
                         Severity::warning,
                         tr("The likely range could not be computed; only single runs are shown."),
                         issueLines(issues),
                         {}});
    });
}

void MainWindow::believe(const std::vector<double>& weights) {
    actions_->assumptions->setIconText(weights.empty() ? tr("Assumptions")
                                                       : tr("Assumptions (changed)"));
    results_->setWeights(weights);
}

}  // namespace kyosei
