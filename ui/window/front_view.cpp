// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/front_view.h"

#include "model/outcomes/accounts.h"
#include "ui/charts/workspace/chart_windows.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/document/document.h"
#include "ui/document/proposals.h"
#include "ui/indicators/indicators_card.h"
#include "ui/proposals/proposal_bar.h"
#include "ui/run/proposal_runs.h"
#include "ui/run/results_model.h"
#include "ui/run/yardstick_model.h"
#include "ui/settings/settings.h"
#include "ui/style/metrics.h"
#include "ui/why/why_card.h"
#include "ui/window/actions.h"

#include <QVBoxLayout>

namespace kyosei {

namespace {

/// What is told of a proposal: the numbers of the headline, and who pays.
std::vector<EnsembleOutput> outputsOf(const Headline& headline) {
    std::vector<EnsembleOutput> outputs{{headline.stability.slot}, {headline.framework.slot}};
    for (const HeadlineIndicator& indicator : headline.indicators)
        outputs.push_back({indicator.slot});
    for (const Slot slot : accountSlots(headline))
        outputs.push_back({slot, false, true, true, false});
    return outputs;
}

/// What the settings call the groups that the user made.
QString groupsKey(ContributionParts parts) {
    return parts == ContributionParts::levers ? QStringLiteral("groups-of-levers")
                                              : QStringLiteral("groups-of-countries");
}

}  // namespace

FrontView::FrontView(const Parts& parts, QWidget* parent)
    : QWidget(parent), indicators_(new IndicatorsCard(this)),
      why_(new WhyCard(parts.document.sharedModel(), parts.ensemble, this)),
      yardstick_(new YardstickModel(parts.ensemble, this)),
      bar_(new ProposalBar(parts.document, parts.proposals, *parts.actions.keepProposal, this)),
      runs_(new ProposalRuns(parts.ensemble, outputsOf(parts.document.model().charts().headline()),
                             parts.document.model().charts().headline().horizon, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addWidget(bar_);
    column->addWidget(indicators_, 1);
    column->addWidget(why_, 1);
    why_->hide();
    indicators_->setViews(parts.workspace.views());
    connectResults(parts.results);
    connectProposals(parts);
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

// They are run once what is in sight has its ranges.
void FrontView::connectProposals(const Parts& parts) {
    ResultsModel& results = parts.results;
    const auto take = [this, &proposals = parts.proposals] {
        runs_->setProposals(proposals.list());
    };
    connect(&parts.proposals, &Proposals::changed, runs_, take);
    connect(runs_, &ProposalRuns::changed, &results, &ResultsModel::setProposals);
    connect(&results, &ResultsModel::ensembleAdvanced, runs_,
            [this, &results](std::size_t complete, std::size_t members) {
                if (complete < members)
                    return;
                runs_->setWeights(results.weights());
                runs_->start();
            });
    results.show(*bar_);
    take();
    QAction* same = parts.actions.sameShocks;
    connect(same, &QAction::toggled, &results, &ResultsModel::setSameShocks);
    connect(same, &QAction::toggled, runs_, &ProposalRuns::setSameShocks);
    connect(same, &QAction::toggled, this, [&settings = parts.settings](bool on) {
        settings.setChoice(remembered::kSameShocks, on ? 1 : 0);
    });
    same->setChecked(parts.settings.choice(remembered::kSameShocks) == 1);
    QAction* without = parts.actions.withoutShocks;
    connect(without, &QAction::toggled, &results, &ResultsModel::setWithoutShocksShown);
    connect(without, &QAction::toggled, this, [&settings = parts.settings](bool on) {
        settings.setChoice(remembered::kWithoutShocks, on ? 1 : 0);
    });
    without->setChecked(parts.settings.choice(remembered::kWithoutShocks) == 1);
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
    UserGroups& groups = why_->groups();
    for (const ContributionParts parts : {ContributionParts::levers, ContributionParts::countries})
        groups.restore(parts,
                       settings.chartDetail(groupsKey(parts)).split(u'\n', Qt::SkipEmptyParts));
    connect(&groups, &UserGroups::changed, this, [&groups, &settings](ContributionParts parts) {
        settings.setChartDetail(groupsKey(parts), groups.texts(parts).join(u'\n'));
    });
}

}  // namespace kyosei
