// SPDX-License-Identifier: GPL-3.0-or-later
// How what is played comes into the main window.
#include "ui/window/main_window_session.h"

#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/headline/headline_panel.h"
#include "ui/settings/settings.h"
#include "ui/window/actions.h"
#include "ui/window/presentation_window.h"
#include "ui/window/top_strip.h"

#include <QBoxLayout>

#include <cmath>

namespace kyosei {

namespace {

const QString kLessMotion = QStringLiteral("less-motion");

}  // namespace

void MainWindow::connectSession() {
    const PolicyModel& model = document_.model();
    session_ = std::make_unique<SessionParts>();
    SessionParts& s = *session_;
    s.replayBar = new PlayBar(tr("Replay of the last change"), this);
    s.yearBar = new PlayBar(tr("Year"), this);
    auto* column = qobject_cast<QBoxLayout*>(centralWidget()->layout());
    const int below = column->indexOf(strip_) + 1;
    column->insertWidget(below, s.replayBar);
    column->insertWidget(below + 1, s.yearBar);
    s.replay = new ReplayLastChange(document_, settings_, *s.replayBar, this);
    s.years =
        new PlayYears({model.program().simulation().start, std::floor(document_.presentYear()),
                       model.charts().headline().horizon},
                      settings_, *s.yearBar, this);

    connectTimeMachine();
    connectPredict();

    connect(actions_->replay, &QAction::triggered, s.replay, &ReplayLastChange::start);
    connect(s.replay, &ReplayLastChange::playingChanged, this, &MainWindow::setDragging);
    const auto allow = [this] {
        actions_->replay->setEnabled(session_->replay->isOn() || session_->replay->isPossible());
    };
    connect(&document_.history(), &QUndoStack::indexChanged, this, allow);
    allow();
    connect(actions_->playYears, &QAction::triggered, s.years, &PlayYears::setOn);
    connect(s.years, &PlayYears::onChanged, actions_->playYears, &QAction::setChecked);
    connect(s.years, &PlayYears::yearShown, this, &MainWindow::showYear);
    // A pointer that leaves a chart leaves the year that is played.
    for (ChartView* chart : {left_, right_})
        connect(chart, &ChartView::hoveredYear, this, [this](double year) {
            if (std::isnan(year) && session_->years->isOn())
                showYear(session_->years->year());
        });

    const auto less = [this](bool on) {
        settings_.setChoice(kLessMotion, on ? 1 : 0);
        session_->replay->setLessMotion(on);
    };
    connect(actions_->lessMotion, &QAction::toggled, this, less);
    actions_->lessMotion->setChecked(settings_.choice(kLessMotion, 2, 0) == 1);
}

void MainWindow::showYear(double year) {
    for (ChartView* chart : charts_)
        if (chart)
            chart->setHoverYear(year);
    workspace_->link().hover(year);
    headline_->setYear(year);
    if (audience_)
        audience_->headline().setYear(year);
}

}  // namespace kyosei
