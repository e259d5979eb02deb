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
#include "ui/why/why_card.h"
#include "ui/window/actions.h"

#include <QHBoxLayout>

namespace kyosei {

FrontView::FrontView(const Parts& parts, QWidget* parent)
    : QWidget(parent), indicators_(new IndicatorsCard(this)),
      why_(new WhyCard(parts.document.sharedModel(), parts.ensemble, this)),
      yardstick_(new YardstickModel(parts.ensemble, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing(*this));
    row->addWidget(indicators_, 1);
    row->addWidget(why_, 1);
    why_->hide();
    indicators_->setPresentYear(parts.document.presentYear());
    indicators_->setViews(parts.workspace.views());
    connectResults(parts.results);
    connectCharts(parts.charts, parts.workspace);
    connectViews(parts.workspace, parts.actions);
    connectWhy(parts);
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

void FrontView::connectWhy(const Parts& parts) {
    parts.results.show(*why_);
    const auto ask = [this, &document = parts.document, &results = parts.results] {
        why_->setWeights(results.weights());
        why_->setScenario(document.scenario());
    };
    ask();
    connect(&parts.document, &Document::scenarioChanged, why_, ask);
    connect(&parts.results, &ResultsModel::viewChanged, why_, ask);
    QAction* action = parts.actions.why;
    connect(action, &QAction::toggled, why_, [this, &workspace = parts.workspace](bool on) {
        indicators_->setVisible(!on);
        why_->setVisible(on);
        if (!on)
            return;
        workspace.show(ChartsShown::front);
        why_->setFocus();
    });
    connect(why_, &WhyCard::closed, action, [action] { action->setChecked(false); });
    connect(&parts.workspace, &ChartWorkspace::shownChanged, action, [action](ChartsShown shown) {
        if (shown != ChartsShown::front)
            action->setChecked(false);
    });
}

void FrontView::remember(Settings& settings) {
    indicators_->setMode(static_cast<IndicatorMode>(settings.choice(remembered::kIndicatorsShown)));
    connect(indicators_, &IndicatorsCard::modeChanged, this, [&settings](IndicatorMode mode) {
        settings.setChoice(remembered::kIndicatorsShown, static_cast<int>(mode));
    });
}

}  // namespace kyosei
