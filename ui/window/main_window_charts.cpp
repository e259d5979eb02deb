// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the main window: the grid beside the two big ones, layouts, own charts.
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/headline/headline_panel.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

namespace kyosei {

void MainWindow::connectWorkspace() {
    connect(actions_->grid, &QAction::triggered, workspace_, &ChartWorkspace::showGrid);
    connect(actions_->ownChart, &QAction::triggered, workspace_, &ChartWorkspace::makeOwnChart);
    actions_->grid->setChecked(workspace_->isGridShown());
    connect(workspace_, &ChartWorkspace::gridShown, this, [this](bool shown) {
        actions_->grid->setChecked(shown);
        results_->setWanted(workspace_->grid(), workspace_->grid().wantedFans());
    });
    connect(&workspace_->grid(), &ChartGrid::otherFansWanted, results_,
            [this] { results_->setWanted(workspace_->grid(), workspace_->grid().wantedFans()); });
    connect(headline_, &HeadlinePanel::chartRequested, charts_,
            [this](const QString& id) { charts_->showIn(QStringLiteral("right"), id); });
    connect(workspace_, &ChartWorkspace::chartsChanged, this, [this] {
        const ChartLayoutStore& store = workspace_->layoutStore();
        charts_->replaceLost(*store.catalogue());
        results_->setCharts(store.catalogue(), store.ownSlots());
    });
}

}  // namespace kyosei
