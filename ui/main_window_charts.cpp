// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the main window: the grid beside the two big ones, layouts, own charts.
#include "ui/actions.h"
#include "ui/chart_desk.h"
#include "ui/chart_grid.h"
#include "ui/chart_shelf.h"
#include "ui/chart_view.h"
#include "ui/main_window.h"

namespace kyosei {

void MainWindow::connectDesk() {
    connect(actions_->grid, &QAction::triggered, desk_, &ChartDesk::showGrid);
    connect(actions_->ownChart, &QAction::triggered, desk_, &ChartDesk::makeOwnChart);
    actions_->grid->setChecked(desk_->isGridShown());
    connect(desk_, &ChartDesk::gridShown, this, [this](bool shown) {
        actions_->grid->setChecked(shown);
        requestFan();
    });
    connect(&desk_->grid(), &ChartGrid::otherFansWanted, this, &MainWindow::requestFan);
    // In the layout if that is on screen, else large on the right.
    connect(desk_, &ChartDesk::ownChartMade, this, [this](const QString& id) {
        if (!desk_->isGridShown()) {
            right_->setChart(id);
            return;
        }
        std::vector<PlacedChart> charts = desk_->shelf().placed();
        charts.push_back({id.toStdString(), {}});
        desk_->shelf().place(std::move(charts));
    });
    connect(desk_, &ChartDesk::chartsChanged, this, [this] {
        view_.catalogue = desk_->shelf().catalogue();
        // A chart that is gone leaves its place to the usual one.
        const Headline& headline = view_.charts().headline();
        if (!view_.charts().find(left_->chart().toStdString()))
            left_->setChart(QString::fromStdString(headline.stability.chart));
        if (!view_.charts().find(right_->chart().toStdString()))
            right_->setChart(QString::fromStdString(headline.framework.chart));
        handView();
        requestRun();
    });
}

}  // namespace kyosei
