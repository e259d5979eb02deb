// SPDX-License-Identifier: GPL-3.0-or-later
// Charts outside of the main window: in windows of their own, and for an audience.
#include "ui/charts/view/chart_view.h"
#include "ui/charts/view/chart_window.h"
#include "ui/charts/workspace/chart_workspace.h"
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
    connect(actions_->detach, &QAction::triggered, this, [this] {
        const bool right = right_->isAncestorOf(focusWidget());
        openChartWindow(right ? *right_ : *left_);
    });
    auto* ring = new PointerRing(this);
    connect(actions_->pointer, &QAction::toggled, this, [this, ring](bool on) {
        ring->setShown(on);
        if (audience_)
            audience_->setPointerRing(on);
    });
    for (ChartView* chart : {left_, right_})
        connect(chart, &ChartView::windowWanted, this, [this, chart] { openChartWindow(*chart); });
}

void MainWindow::feed(ChartView& chart) {
    chart.setPresentYear(document_.presentYear());
    chart.setScenarioTitle(document_.displayTitle());
    chart.setRunView(shownView());
    connect(&chart, &ChartView::otherFansWanted, this, &MainWindow::requestFan);
    connect(&chart, &ChartView::guideWanted, this, &MainWindow::showHelp);
    workspace_->join(chart);
    charts_.removeAll(nullptr);  // windows that were closed
    charts_.append(&chart);
}

QWidget* MainWindow::openChartWindow(const ChartView& from) {
    auto* window = new ChartWindow(this);
    keepPlace(*window, QStringLiteral("chart"), settings_);
    feed(window->chart());
    window->chart().setChart(from.chart());
    window->chart().setElement(from.element());
    window->chart().setMode(from.mode());
    window->show();
    requestFan();
    return window;
}

void MainWindow::present() {
    if (audience_) {
        audience_->activateWindow();
        return;
    }
    audience_ = new PresentationWindow(this, presentationScreen(*this, settings_));
    keepPlace(*audience_, QStringLiteral("presentation"), settings_);
    audience_->setPointerRing(actions_->pointer->isChecked());
    feed(audience_->chart());
    audience_->setScenarioTitle(document_.displayTitle());
    audience_->headline().setPresentYear(document_.presentYear());
    audience_->headline().setRunView(shownView());
    const Headline& headline = document_.model().charts().headline();
    QStringList charts{left_->chart(), right_->chart(),
                       QString::fromStdString(headline.stability.chart),
                       QString::fromStdString(headline.framework.chart)};
    for (const HeadlineIndicator& indicator : headline.indicators)
        charts << QString::fromStdString(indicator.chart);
    audience_->setCharts(charts);
    audience_->showFullScreen();
    requestFan();
}

}  // namespace kyosei
