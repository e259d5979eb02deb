// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the main window: the grid beside the two big ones, layouts, own charts.
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

namespace kyosei {

void MainWindow::connectWorkspace() {
    connect(actions_->grid, &QAction::triggered, workspace_, &ChartWorkspace::showGrid);
    connect(actions_->ownChart, &QAction::triggered, workspace_, &ChartWorkspace::makeOwnChart);
    actions_->grid->setChecked(workspace_->isGridShown());
    connect(workspace_, &ChartWorkspace::gridShown, this, [this](bool shown) {
        actions_->grid->setChecked(shown);
        requestFan();
    });
    connect(&workspace_->grid(), &ChartGrid::otherFansWanted, this, &MainWindow::requestFan);
    // In the layout if that is on screen, else large on the right.
    connect(workspace_, &ChartWorkspace::ownChartMade, this, [this](const QString& id) {
        if (!workspace_->isGridShown()) {
            right_->setChart(id);
            return;
        }
        std::vector<PlacedChart> charts = workspace_->layoutStore().placed();
        charts.push_back({id.toStdString(), {}});
        workspace_->layoutStore().place(std::move(charts));
    });
    connect(workspace_, &ChartWorkspace::chartsChanged, this, [this] {
        view_.catalogue = workspace_->layoutStore().catalogue();
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
