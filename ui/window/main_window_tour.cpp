// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_panel.h"
#include "ui/settings/settings.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/top_strip.h"
#include "ui/window/window_tour.h"

namespace kyosei {

void MainWindow::offerTour() {
    if (settings_.tourSeen())
        return;
    settings_.setTourSeen(true);
    startTour();
}

void MainWindow::startTour() {
    delete tour_;
    lower_->showDeck();
    tour_ = new TourRunner(
        *this, tourSteps({document_, *actions_, *strip_, charts_->left(), *headline_, *lower_}));
    tour_->start();
}

}  // namespace kyosei
