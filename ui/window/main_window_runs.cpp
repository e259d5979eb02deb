// SPDX-License-Identifier: GPL-3.0-or-later
// How runs and fans come into the main window.
#include "ui/assumptions/beliefs_panel.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/events/event_timeline.h"
#include "ui/events/rule_panel.h"
#include "ui/headline/headline_panel.h"
#include "ui/run/fan_bridge.h"
#include "ui/run/live_bridge.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/main_window_session.h"
#include "ui/window/presentation_window.h"
#include "ui/window/status_chip.h"

#include <QAction>

namespace kyosei {

void MainWindow::requestRun() {
    bridge_->submit(document_.scenario());
    requestFan();
}

void MainWindow::requestFan() {
    if (!isVisible())
        return;
    std::vector<Slot> outputs = headline_->wantedFans();
    for (const ChartView* chart : charts_->all()) {
        const std::vector<Slot> shown = chart->wantedFans();
        outputs.insert(outputs.end(), shown.begin(), shown.end());
    }
    const std::vector<Slot> small = workspace_->grid().wantedFans();
    outputs.insert(outputs.end(), small.begin(), small.end());
    const std::vector<Slot> fired = firedSlots();
    outputs.insert(outputs.end(), fired.begin(), fired.end());
    if (session_) {
        const std::vector<Slot> judged = session_->predict->wantedFans();
        outputs.insert(outputs.end(), judged.begin(), judged.end());
    }
    fans_->show(document_.scenario(), outputs);
}

void MainWindow::showRun(const LiveRun& run, double milliseconds) {
    const QString key = QStringLiteral("run");
    if (!run.result) {
        chip_->showFailure();
        messages_->show({key,
                         Severity::error,
                         tr("This scenario could not be run; the charts show an earlier state."),
                         issueLines(run.issues),
                         {}});
        return;
    }
    chip_->showRun(milliseconds);
    if (run.issues.empty())
        messages_->dismiss(key);
    else
        messages_->show({key,
                         Severity::warning,
                         tr("Some results of this run are not numbers; the charts have gaps."),
                         issueLines(run.issues),
                         {}});
    showView(run.result);
}

void MainWindow::showFan(const std::shared_ptr<const EnsembleSnapshot>& stage,
                         double milliseconds) {
    const QString key = QStringLiteral("fan");
    if (!stage->issues.empty()) {
        view_.fan.reset();
        handView();
        messages_->show({key,
                         Severity::warning,
                         tr("The likely range could not be computed; only single runs are shown."),
                         issueLines(stage->issues),
                         {}});
        return;
    }
    messages_->dismiss(key);
    chip_->showFan(stage->complete, stage->members, milliseconds);
    view_.fan = stage;
    beliefs_->setFan(shownView().fan);
    handView();
    emit fanShown();
}

void MainWindow::believe(const std::vector<double>& weights) {
    actions_->assumptions->setIconText(weights.empty() ? tr("Assumptions")
                                                       : tr("Assumptions (changed)"));
    fans_->setWeights(weights);
}

void MainWindow::showView(std::shared_ptr<const RunResult> current) {
    view_.model = document_.sharedModel();
    view_.baseline = document_.model().baseline();
    view_.current = std::move(current);
    view_.milestones = std::make_shared<const std::vector<Milestone>>(
        milestonesOf(document_.model(), document_.scenario(), *view_.current));
    view_.catalogue = workspace_->layoutStore().catalogue();
    handView();
    if (meter_)  // else the window is being built
        showSpending();
    emit viewShown();
}

void MainWindow::handView() {
    const RunView shown = shownView();
    for (ChartView* chart : charts_->all())
        chart->setRunView(shown);
    workspace_->grid().setRunView(shown);
    headline_->setRunView(shown);
    if (timeline_) {
        timeline_->setRunView(shown);
        rules_->setRunView(shown);
    }
    if (audience_)
        audience_->headline().setRunView(shown);
}

}  // namespace kyosei
