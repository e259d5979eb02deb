// SPDX-License-Identifier: GPL-3.0-or-later
// Charts outside of the main window: in windows of their own, and for an audience.
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_panel.h"
#include "ui/settings/settings.h"
#include "ui/settings/window_places.h"
#include "ui/widgets/pointer_ring.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/presentation_window.h"

namespace kyosei {

void MainWindow::connectPresenting() {
    connect(actions_->present, &QAction::triggered, this, &MainWindow::present);
    connect(actions_->detach, &QAction::triggered, charts_, &ChartWindows::detach);
    auto* ring = new PointerRing(this);
    connect(actions_->pointer, &QAction::toggled, this, [this, ring](bool on) {
        ring->setShown(on);
        if (audience_)
            audience_->setPointerRing(on);
    });
}

void MainWindow::feed(ChartView& chart) {
    results_->show(chart);
    const auto want = [this, &chart] { results_->setWanted(chart, chart.wantedFans()); };
    want();
    connect(&chart, &ChartView::otherFansWanted, results_, want);
    connect(&chart, &ChartView::guideWanted, this, &MainWindow::showHelp);
}

void MainWindow::present() {
    if (audience_) {
        audience_->activateWindow();
        return;
    }
    audience_ = new PresentationWindow(this, presentationScreen(*this, settings_));
    keepPlace(*audience_, QStringLiteral("presentation"), settings_);
    audience_->setPointerRing(actions_->pointer->isChecked());
    charts_->add(audience_->chart());
    audience_->setScenarioTitle(document_.displayTitle());
    audience_->headline().setPresentYear(document_.presentYear());
    results_->show(audience_->headline());
    const Headline& headline = document_.model().charts().headline();
    QStringList charts{charts_->left().chart(), charts_->right().chart(),
                       QString::fromStdString(headline.stability.chart),
                       QString::fromStdString(headline.framework.chart)};
    for (const HeadlineIndicator& indicator : headline.indicators)
        charts << QString::fromStdString(indicator.chart);
    audience_->setCharts(charts);
    audience_->showFullScreen();
}

}  // namespace kyosei
