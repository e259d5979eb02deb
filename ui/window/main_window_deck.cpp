// SPDX-License-Identifier: GPL-3.0-or-later
// How the budget, locks and resets come into the main window.
#include "ui/assumptions/beliefs_panel.h"
#include "ui/budget/budget_meter.h"
#include "ui/budget/budget_panel.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window.h"

#include <QStatusBar>

namespace kyosei {

void MainWindow::buildBudget() {
    budget_ = new BudgetPanel(document_, lower_);
    lower_->addPanel(*budget_, actions_->budget);
    meter_ = new BudgetMeter(document_, this);
    statusBar()->addWidget(meter_, 1);
    connect(meter_, &QToolButton::clicked, actions_->budget, &QAction::trigger);
    connect(detail_, &LeverDetailPanel::chartWanted, this,
            [this](const QString& chart) { charts_->showIn(QStringLiteral("right"), chart); });
    connectResets();
}

void MainWindow::connectResets() {
    connect(actions_->resetPolicies, &QAction::triggered, &document_, &Document::resetPolicies);
    connect(actions_->resetAssumptions, &QAction::triggered, beliefs_, &BeliefsPanel::reset);
    connect(actions_->resetBoth, &QAction::triggered, this, [this] {
        beliefs_->reset();
        document_.resetPolicies();
    });
    connect(&document_, &Document::lockedKept, this, [this](const std::vector<LeverId>& levers) {
        const int count = static_cast<int>(levers.size());
        messages_->show(
            {QStringLiteral("locked"),
             Severity::note,
             tr("%n locked lever(s) stay as they are.", nullptr, count),
             {},
             {{tr("Reset Them Too"), [this, levers] { document_.resetEven(levers); }}}});
    });
    connect(&document_, &Document::scenarioChanged, this,
            [this] { messages_->dismiss(QStringLiteral("locked")); });
}

}  // namespace kyosei
