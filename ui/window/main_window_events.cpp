// SPDX-License-Identifier: GPL-3.0-or-later
// Shocks and rules in the main window: the timeline below the charts and its panels.
#include "ui/events/event_timeline.h"
#include "ui/events/rule_panel.h"
#include "ui/events/shock_panel.h"
#include "ui/settings/settings.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window.h"

namespace kyosei {

namespace {

const QString kShown = QStringLiteral("timeline");

}  // namespace

void MainWindow::connectEvents() {
    connect(timeline_, &EventTimeline::dragging, charts_, &ChartWindows::setDragging);
    connect(shocks_, &ShockPanel::carried, timeline_, &EventTimeline::carry);
    connect(rules_, &RulePanel::dragging, charts_, &ChartWindows::setDragging);
    connect(timeline_, &EventTimeline::shocksWanted, this, [this] { lower_->showPanel(*shocks_); });
    connect(timeline_, &EventTimeline::rulesWanted, this, [this] { lower_->showPanel(*rules_); });
    connect(actions_->timeline, &QAction::toggled, this, [this](bool on) {
        timeline_->setVisible(on);
        settings_.setChoice(kShown, on ? 1 : 0);
    });
    const bool shown = settings_.choice(kShown, 2, 1) == 1;
    actions_->timeline->setChecked(shown);
    timeline_->setVisible(shown);
}

}  // namespace kyosei
