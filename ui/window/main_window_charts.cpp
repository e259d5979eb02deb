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
        requestFan();
    });
    connect(&workspace_->grid(), &ChartGrid::otherFansWanted, this, &MainWindow::requestFan);
    connect(headline_, &HeadlinePanel::chartRequested, charts_,
            [this](const QString& id) { charts_->showIn(QStringLiteral("right"), id); });
    connect(workspace_, &ChartWorkspace::chartsChanged, this, [this] {
        view_.catalogue = workspace_->layoutStore().catalogue();
        charts_->replaceLost(view_.charts());
        handView();
        requestRun();
    });
}

}  // namespace kyosei
