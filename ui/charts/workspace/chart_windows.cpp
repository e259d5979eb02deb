// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_windows.h"

#include "ui/charts/view/chart_view.h"
#include "ui/charts/view/chart_window.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/document/document.h"
#include "ui/settings/settings.h"
#include "ui/settings/window_places.h"

#include <utility>

namespace kyosei {

namespace {

const QString kLeft = QStringLiteral("left");
const QString kRight = QStringLiteral("right");

void showSame(ChartView& chart, const ChartView& old) {
    chart.setElement(old.element());
    chart.setMode(old.mode());
}

}  // namespace

ChartWindows::ChartWindows(Document& document, Settings& settings, ChartWorkspace& workspace,
                           QWidget* window)
    : QObject(window), document_(document), settings_(settings), workspace_(workspace),
      window_(window), left_(new ChartView(window)), right_(new ChartView(window)) {
    left_->setObjectName(QStringLiteral("leftChart"));
    right_->setObjectName(QStringLiteral("rightChart"));
    connect(&document_, &Document::scenarioChanged, this, &ChartWindows::showTitle);
    connect(&document_, &Document::fileStateChanged, this, &ChartWindows::showTitle);
    for (ChartView* chart : {left_, right_})
        connect(chart, &ChartView::windowWanted, this, [this, chart] { open(*chart); });
    // In the layout if that is on screen, else large on the right.
    connect(&workspace_, &ChartWorkspace::ownChartMade, this, [this](const QString& id) {
        if (!workspace_.isGridShown()) {
            showIn(kRight, id);
            return;
        }
        std::vector<PlacedChart> charts = workspace_.layoutStore().placed();
        charts.push_back({id.toStdString(), {}});
        workspace_.layoutStore().place(std::move(charts));
    });
}

ChartView& ChartWindows::chartAt(const QString& place) const {
    return place == kLeft ? *left_ : *right_;
}

QString ChartWindows::chartIn(const QString& place) const {
    return chartAt(place).chart();
}

void ChartWindows::showIn(const QString& place, const QString& chart) {
    workspace_.show(ChartsShown::two);
    chartAt(place).setChart(chart);
    settings_.setChart(place, chartIn(place));
}

void ChartWindows::restore() {
    const Headline& headline = document_.model().charts().headline();
    const auto catalogue = workspace_.layoutStore().catalogue();
    for (const auto& [place, usual] : {std::pair(kLeft, headline.stability.chart),
                                       std::pair(kRight, headline.framework.chart)}) {
        ChartView& chart = chartAt(place);
        add(chart);
        const QString stored = settings_.chart(place);
        const bool known = catalogue->find(stored.toStdString()) != nullptr;
        chart.setChart(known ? stored : QString::fromStdString(usual));
        workspace_.remember(chart, place);
        connect(&chart, &ChartView::chartChanged, this,
                [this, where = place](const QString& id) { settings_.setChart(where, id); });
    }
}

void ChartWindows::replaceLost(const ChartCatalogue& catalogue) {
    const Headline& headline = document_.model().charts().headline();
    if (!catalogue.find(left_->chart().toStdString()))
        left_->setChart(QString::fromStdString(headline.stability.chart));
    if (!catalogue.find(right_->chart().toStdString()))
        right_->setChart(QString::fromStdString(headline.framework.chart));
}

void ChartWindows::add(ChartView& chart) {
    chart.setScenarioTitle(document_.displayTitle());
    workspace_.join(chart);
    charts_.removeAll(nullptr);  // windows that were closed
    charts_.append(&chart);
    emit added(&chart);
}

QList<ChartView*> ChartWindows::all() const {
    QList<ChartView*> charts;
    for (const QPointer<ChartView>& chart : charts_)
        if (chart)
            charts << chart;
    return charts;
}

QWidget& ChartWindows::open(const ChartView& from) {
    auto* window = new ChartWindow(window_);
    keepPlace(*window, QStringLiteral("chart"), settings_);
    detached_.removeAll(nullptr);
    detached_.append(&window->chart());
    add(window->chart());
    window->chart().setChart(from.chart());
    showSame(window->chart(), from);
    window->show();
    return *window;
}

void ChartWindows::detach() {
    const bool right = right_->isAncestorOf(window_->focusWidget());
    open(right ? *right_ : *left_);
}

void ChartWindows::setMode(ChartMode mode) {
    for (ChartView* chart : {left_, right_})
        chart->setMode(mode);
    workspace_.grid().setMode(mode);
    emit modeWanted(mode);
}

void ChartWindows::setDragging(bool dragging) {
    for (ChartView* chart : all())
        chart->setDragging(dragging);
    workspace_.grid().setDragging(dragging);
    emit draggingChanged(dragging);
}

void ChartWindows::showYear(double year) {
    for (ChartView* chart : all())
        chart->setHoverYear(year);
    workspace_.link().hover(year);
}

void ChartWindows::showAs(const ChartWindows& before) {
    showSame(*left_, *before.left_);
    showSame(*right_, *before.right_);
    for (const QPointer<ChartView>& chart : before.detached_)
        if (chart)
            open(*chart).setGeometry(chart->window()->geometry());
}

void ChartWindows::showTitle() {
    for (ChartView* chart : all())
        chart->setScenarioTitle(document_.displayTitle());
}

}  // namespace kyosei
