// SPDX-License-Identifier: GPL-3.0-or-later
// How what is played comes into the main window.
#include "ui/window/main_window_session.h"

#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_panel.h"
#include "ui/playback/playback.h"
#include "ui/window/actions.h"
#include "ui/window/presentation_window.h"
#include "ui/window/top_strip.h"

#include <QBoxLayout>

namespace kyosei {

void MainWindow::connectSession() {
    session_ = std::make_unique<SessionParts>();
    auto* playback =
        new Playback(document_, settings_,
                     {*actions_->replay, *actions_->playYears, *actions_->lessMotion}, this);
    auto* column = qobject_cast<QBoxLayout*>(centralWidget()->layout());
    int below = column->indexOf(strip_);
    for (QWidget* bar : playback->bars())
        column->insertWidget(++below, bar);
    connectTimeMachine();
    connectPredict();

    connect(playback, &Playback::movingChanged, charts_, &ChartWindows::setDragging);
    connect(playback, &Playback::yearShown, this, &MainWindow::showYear);
    for (ChartView* chart : {&charts_->left(), &charts_->right()})
        connect(chart, &ChartView::hoveredYear, playback, &Playback::noteHover);
}

void MainWindow::showYear(double year) {
    charts_->showYear(year);
    headline_->setYear(year);
    if (audience_)
        audience_->headline().setYear(year);
}

}  // namespace kyosei
