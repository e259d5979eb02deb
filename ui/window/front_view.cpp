// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/front_view.h"

#include "ui/charts/workspace/chart_windows.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/document/document.h"
#include "ui/indicators/indicators_card.h"
#include "ui/run/results_model.h"
#include "ui/run/yardstick_model.h"
#include "ui/settings/settings.h"
#include "ui/style/metrics.h"
#include "ui/window/actions.h"

#include <QHBoxLayout>

namespace kyosei {

FrontView::FrontView(const Parts& parts, QWidget* parent)
    : QWidget(parent), indicators_(new IndicatorsCard(this)),
      yardstick_(new YardstickModel(parts.ensemble, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing(*this));
    row->addWidget(indicators_, 1);
    indicators_->setViews(parts.workspace.views());
    connectResults(parts.results);
    connectCharts(parts.charts, parts.workspace);
    connectViews(parts.workspace, parts.actions);
    remember(parts.settings);
}

void FrontView::connectResults(ResultsModel& results) {
    results.show(*indicators_);
    results.setWanted(*indicators_, indicators_->wantedFans());
    // Once what is in sight has its ranges: known sizes can wait.
    connect(&results, &ResultsModel::ensembleAdvanced, yardstick_,
            [this, &results](std::size_t complete, std::size_t members) {
                if (complete == members)
                    yardstick_->ask(results.weights());
            });
    connect(yardstick_, &YardstickModel::changed, indicators_, &IndicatorsCard::setYardstick);
}

void FrontView::connectCharts(ChartWindows& charts, ChartWorkspace& workspace) {
    connect(indicators_, &IndicatorsCard::chartRequested, &charts,
            [&charts](const QString& id) { charts.showIn(QStringLiteral("right"), id); });
    connect(&charts, &ChartWindows::draggingChanged, indicators_, &IndicatorsCard::setDragging);
    connect(&charts, &ChartWindows::modeWanted, indicators_, [this](ChartMode wanted) {
        if (wanted == ChartMode::bands || wanted == ChartMode::difference)
            indicators_->setMode(wanted == ChartMode::bands ? IndicatorMode::levels
                                                            : IndicatorMode::change);
    });
    ChartLink& link = workspace.link();
    connect(indicators_, &IndicatorsCard::hoveredYear, &link, &ChartLink::hover);
    connect(&link, &ChartLink::hovered, indicators_, &IndicatorsCard::setYear);
}

void FrontView::connectViews(ChartWorkspace& workspace, const Actions& actions) {
    connect(indicators_, &IndicatorsCard::viewWanted, &workspace, &ChartWorkspace::showView);
    const auto showsAs = [&workspace](QAction* action, ChartsShown view) {
        connect(action, &QAction::triggered, &workspace, [&workspace, view] {
            if (view == ChartsShown::grid && workspace.isGridShown())
                workspace.closeGrid();
            else
                workspace.show(view);
        });
        connect(&workspace, &ChartWorkspace::shownChanged, action,
                [action, view](ChartsShown shown) { action->setChecked(shown == view); });
        action->setChecked(workspace.shown() == view);
    };
    showsAs(actions.frontView, ChartsShown::front);
    showsAs(actions.twoCharts, ChartsShown::two);
    showsAs(actions.grid, ChartsShown::grid);
}

void FrontView::remember(Settings& settings) {
    indicators_->setMode(static_cast<IndicatorMode>(settings.choice(remembered::kIndicatorsShown)));
    connect(indicators_, &IndicatorsCard::modeChanged, this, [&settings](IndicatorMode mode) {
        settings.setChoice(remembered::kIndicatorsShown, static_cast<int>(mode));
    });
}

}  // namespace kyosei
