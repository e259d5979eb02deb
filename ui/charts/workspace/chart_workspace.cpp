// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_workspace.h"

#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_years.h"
#include "ui/charts/workspace/own_chart_dialog.h"
#include "ui/document/document.h"
#include "ui/settings/settings.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/widgets/focus_areas.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace kyosei {

namespace {

const QString kYears = QStringLiteral("years");
const QString kMode = QStringLiteral("mode");
const QString kElement = QStringLiteral("element");
const QString kGrid = QStringLiteral("grid");
const QString kShown = QStringLiteral("shown");
const QString kBook = QStringLiteral("chart-book.json");

constexpr std::array<std::pair<ChartMode, QLatin1String>, 5> kModes{{
    {ChartMode::bands, QLatin1String("range")},
    {ChartMode::members, QLatin1String("runs")},
    {ChartMode::difference, QLatin1String("difference")},
    {ChartMode::reaching, QLatin1String("probability")},
    {ChartMode::futures, QLatin1String("futures")},
}};

constexpr std::array<std::pair<ChartsShown, QLatin1String>, 3> kViews{{
    {ChartsShown::front, QLatin1String("view-front")},
    {ChartsShown::two, QLatin1String("view-two")},
    {ChartsShown::grid, QLatin1String("view-grid")},
}};

QString storedText(const std::optional<YearRange>& years) {
    return years ? QStringLiteral("%1-%2").arg(years->from).arg(years->to) : QString();
}

/// None if the text is no range of years of the run.
std::optional<YearRange> yearsFrom(const QString& text, const YearRange& whole) {
    const QStringList parts = text.split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const YearRange years{parts[0].toDouble(), parts[1].toDouble()};
    const bool usable = years.from >= whole.from && years.to <= whole.to && years.from < years.to;
    return usable ? std::optional(years) : std::nullopt;
}

YearRange wholeRun(const Document& document) {
    const auto& times = document.model().baseline()->times();
    return {times.front(), times.back()};
}

}  // namespace

ChartWorkspace::ChartWorkspace(Document& document, Settings& settings, MessageBar& messages,
                               QWidget* window)
    : QObject(window), document_(document), settings_(settings), messages_(messages),
      window_(window),
      layoutStore_(new ChartLayoutStore(document.sharedModel(), settings.beside(kBook), this)),
      link_(new ChartLink(this)),
      years_(new ChartYearsMenu(*link_, wholeRun(document), document.presentYear(),
                                document.model().charts().headline().horizon, window)),
      grid_(new ChartGrid(*layoutStore_, *link_, years_, window)) {
    link_->setYears(yearsFrom(settings_.chartDetail(kYears), wholeRun(document)));
    connect(link_, &ChartLink::yearsChanged, this,
            [this](const auto& years) { settings_.setChartDetail(kYears, storedText(years)); });
    connect(grid_, &ChartGrid::closeWanted, this, &ChartWorkspace::closeGrid);
    connect(grid_, &ChartGrid::ownChartWanted, this, &ChartWorkspace::makeOwnChart);
    for (const auto& [mode, name] : kModes)
        if (settings_.chartDetail(kGrid + kMode) == name)
            grid_->setMode(mode);
    connect(grid_, &ChartGrid::modeChanged, this, [this](ChartMode shown) {
        for (const auto& [mode, name] : kModes)
            if (mode == shown)
                settings_.setChartDetail(kGrid + kMode, name);
    });
    connect(layoutStore_, &ChartLayoutStore::chartsChanged, this, &ChartWorkspace::chartsChanged);
    connect(layoutStore_, &ChartLayoutStore::failed, this,
            [this](const QString& text, const QString& why) {
                messages_.show({kBook, Severity::warning, text, why, {}});
            });
    tellProblems();
}

void ChartWorkspace::tellProblems() {
    const QStringList problems = layoutStore_->problems();
    if (!problems.isEmpty())
        messages_.show(
            {kBook, Severity::warning, problems.front(), problems.mid(1).join(u'\n'), {}});
}

void ChartWorkspace::join(ChartView& chart) {
    chart.addToMenu(years_->menuAction());
    auto* away = new QAction(tr("Delete O&wn Chart"), &chart);
    chart.addToMenu(away);
    const auto offer = [this, away, &chart] {
        away->setVisible(layoutStore_->isOwnChart(chart.chart()));
    };
    offer();
    connect(&chart, &ChartView::chartChanged, away, offer);
    connect(away, &QAction::triggered, this,
            [this, &chart] { layoutStore_->removeChart(chart.chart()); });
    chart.setYears(link_->years());
    connect(&chart, &ChartView::hoveredYear, link_, &ChartLink::hover);
    connect(link_, &ChartLink::hovered, &chart, [&chart](double year) {
        if (!chart.isHovered())
            chart.setHoverYear(year);
    });
    connect(link_, &ChartLink::yearsChanged, &chart, &ChartView::setYears);
}

void ChartWorkspace::remember(ChartView& chart, const QString& place) {
    const QString mode = settings_.chartDetail(place + kMode);
    for (const auto& [known, name] : kModes)
        if (name == mode)
            chart.setMode(known);
    chart.setElement(settings_.chartDetail(place + kElement));
    connect(&chart, &ChartView::modeChanged, this, [this, place](ChartMode shown) {
        for (const auto& [known, name] : kModes)
            if (known == shown)
                settings_.setChartDetail(place + kMode, name);
    });
    connect(&chart, &ChartView::elementChanged, this, [this, place](const QString& element) {
        settings_.setChartDetail(place + kElement, element);
    });
}

QWidget* ChartWorkspace::area(QWidget& front, ChartView& left, ChartView& right) {
    auto* two = new QWidget;
    auto* row = new QHBoxLayout(two);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing(*window_));
    row->addWidget(&left, 1);
    row->addWidget(&right, 1);
    area_ = new QStackedWidget;
    area_->addWidget(&front);
    area_->addWidget(two);
    area_->addWidget(grid_);
    area_->setCurrentIndex(static_cast<int>(storedView()));
    // Only what shows may ask for width: the answer beside it needs what is left.
    const auto askForWidth = [area = area_] {
        for (int i = 0; i < area->count(); ++i)
            area->widget(i)->setSizePolicy(i == area->currentIndex() ? QSizePolicy::Preferred
                                                                     : QSizePolicy::Ignored,
                                           QSizePolicy::Preferred);
    };
    connect(area_, &QStackedWidget::currentChanged, area_, askForWidth);
    askForWidth();
    for (ChartView* chart : {&left, &right}) {
        chart->setViews(views());
        connect(chart, &ChartView::viewWanted, this, &ChartWorkspace::showView);
    }
    connect(grid_, &ChartGrid::promoted, this,
            [this, &left, &right](const QString& chart, const QString& element, bool onLeft) {
                ChartView& big = onLeft ? left : right;
                big.setChart(chart);
                big.setElement(element);
                show(ChartsShown::two);
                focusNextArea({&big}, true);
            });
    return area_;
}

ChartsShown ChartWorkspace::shown() const {
    return area_ ? static_cast<ChartsShown>(area_->currentIndex()) : storedView();
}

ChartsShown ChartWorkspace::storedView() const {
    const QString stored = settings_.chartDetail(kShown);
    const auto* found = std::find_if(kViews.begin(), kViews.end(),
                                     [&](const auto& view) { return view.second == stored; });
    return found == kViews.end() ? ChartsShown::front : found->first;
}

void ChartWorkspace::show(ChartsShown view) {
    if (view == shown())
        return;
    if (!isGridShown())
        before_ = shown();
    area_->setCurrentIndex(static_cast<int>(view));
    settings_.setChartDetail(kShown, kViews[static_cast<std::size_t>(view)].second);
    focusNextArea({area_->currentWidget()}, true);
    emit shownChanged(view);
}

QList<ChooserView> ChartWorkspace::views() const {
    const ChartCatalogue& charts = document_.model().charts();
    const ChartDefinition* front = charts.find(charts.headline().indicatorsChart);
    return {{kViews[0].second, front ? dataText("charts", front->title) : QString(),
             tr("Side by side, with what the scenario changes")},
            {kViews[1].second, tr("Two charts"), tr("Any two, large")},
            {kViews[2].second, tr("Chart grid"), tr("Many small charts, in layouts of your own")}};
}

void ChartWorkspace::showView(const QString& id) {
    for (const auto& [view, name] : kViews)
        if (id == name)
            show(view);
}

void ChartWorkspace::makeOwnChart() {
    auto* dialog = new OwnChartDialog(document_.sharedModel(), window_);
    connect(dialog, &OwnChartDialog::made, this, &ChartWorkspace::addOwnChart);
    dialog->open();
}

void ChartWorkspace::addOwnChart(const OwnChart& chart) {
    const QString id = layoutStore_->addChart(chart);
    emit ownChartMade(id);
}

}  // namespace kyosei
