// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicators_card.h"

#include "ui/charts/view/chart_chooser.h"
#include "ui/indicators/indicator_key.h"
#include "ui/indicators/indicator_panel.h"
#include "ui/indicators/indicator_words.h"
#include "ui/style/metrics.h"
#include "ui/text/cut_text.h"
#include "ui/text/data_text.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/more_button.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/title_button.h"
#include "ui/widgets/variable_context.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <chrono>
#include <cmath>

namespace kyosei {

namespace {

using namespace std::chrono_literals;

constexpr int kPanelColumns = 2;
constexpr double kSummaryType = 0.8;
constexpr double kYearsBeforeNow = 1;
constexpr auto kWindowRest = 1s;

}  // namespace

IndicatorsCard::IndicatorsCard(QWidget* parent) : Card(parent) {
    settle_.setSingleShot(true);
    settle_.setInterval(kWindowRest);
    connect(&settle_, &QTimer::timeout, this, [this] {
        if (!dragging_)
            refresh();
    });
    build();
}

void IndicatorsCard::build() {
    title_ = new TitleButton(this);
    title_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    summary_ = new ElidedLabel(this);
    summary_->setFont(scaledFont(font(), kSummaryType));
    summary_->setMaximumLines(2);
    modes_ = new SegmentedSwitch(tr("What the panels show"), {tr("Levels"), tr("Change")}, this);
    modes_->setCurrent(static_cast<int>(mode_));
    key_ = new IndicatorKey(this);
    chooser_ = new ChartChooser(this);

    const int gap = spacing(*this);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(title_);
    head->addWidget(summary_, 1, Qt::AlignVCenter);
    head->addWidget(modes_, 0, Qt::AlignVCenter);
    more_ = menuButton();
    head->addWidget(more_, 0, Qt::AlignVCenter);
    grid_ = new QGridLayout;
    grid_->setContentsMargins(TitleButton::kInset, 0, 0, 0);
    grid_->setHorizontalSpacing(2 * gap);
    grid_->setVerticalSpacing(gap / 2);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(TitleButton::kInset, 0, 0, 0);
    foot->addWidget(key_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding() - TitleButton::kInset, gap, padding(), gap);
    column->setSpacing(gap / 2);
    column->addLayout(head);
    column->addLayout(grid_, 1);
    column->addLayout(foot);

    connect(modes_, &SegmentedSwitch::chosen, this,
            [this](int choice) { setMode(static_cast<IndicatorMode>(choice)); });
    connect(title_, &QToolButton::clicked, this, [this] {
        if (view_.model)
            chooser_->openBelow(*title_, view_.charts(), {});
    });
    connect(chooser_, &ChartChooser::chosen, this, &IndicatorsCard::chartRequested);
    connect(chooser_, &ChartChooser::viewChosen, this, &IndicatorsCard::viewWanted);
}

QWidget* IndicatorsCard::menuButton() {
    auto* button = new MoreButton(this);
    button->setAccessibleName(tr("More for the indicators"));
    button->setToolTip(tr("Copy, or show as one chart"));
    auto* menu = new QMenu(button);
    addCopyCommands(*menu, *this);
    menu->addSeparator();
    menu->addAction(tr("Show as &One Chart"), this, [this] {
        if (view_.model)
            emit chartRequested(fromModel(view_.charts().headline().indicatorsChart));
    });
    button->setMenu(menu);
    return button;
}

void IndicatorsCard::setRunView(const RunView& view) {
    const bool other = view.model != view_.model;
    view_ = view;
    whole_ = false;
    if (other)
        matchPanels();
    if (!dragging_)
        settle_.start();
    refresh();
}

void IndicatorsCard::setYardstick(std::shared_ptr<const Yardstick> yardstick) {
    yardstick_ = std::move(yardstick);
    refresh();
}

std::vector<Slot> IndicatorsCard::wantedFans() const {
    std::vector<Slot> wanted;
    if (view_.model)
        for (const HeadlineIndicator& indicator : view_.charts().headline().indicators)
            wanted.push_back(indicator.slot);
    return wanted;
}

void IndicatorsCard::setViews(const QList<ChooserView>& views) {
    chooser_->setViews(views);
}

void IndicatorsCard::setMode(IndicatorMode mode) {
    modes_->setCurrent(static_cast<int>(mode));
    if (mode == mode_)
        return;
    mode_ = mode;
    refresh();
    emit modeChanged(mode);
}

void IndicatorsCard::setForAudience() {
    modes_->hide();
    more_->hide();
    title_->setEnabled(false);
}

void IndicatorsCard::setDragging(bool dragging) {
    dragging_ = dragging;
    if (dragging)
        settle_.stop();
    else
        settle_.start();
}

void IndicatorsCard::setYear(double year) {
    const auto wanted = std::isnan(year) ? std::nullopt : std::optional(std::round(year));
    if (wanted == year_)
        return;
    year_ = wanted;
    refresh();
}

void IndicatorsCard::matchPanels() {
    for (IndicatorPanel* panel : panels_)
        delete panel;
    panels_.clear();
    const Headline& headline = view_.charts().headline();
    if (const ChartDefinition* all = view_.charts().find(headline.indicatorsChart)) {
        setAccessibleName(dataText("charts", all->title));
        setHelpPage(*this, chartHelpPage(fromModel(all->id)));
    }
    for (const HeadlineIndicator& indicator : headline.indicators) {
        auto* panel = new IndicatorPanel(this);
        setHelpPage(*panel, indicatorHelpPage(fromModel(indicator.chart)));
        setVariableShown(*panel, indicator.slot);
        connect(panel, &IndicatorPanel::hoveredYear, this, [this](double year) {
            setYear(year);
            emit hoveredYear(year);
        });
        connect(panel, &IndicatorPanel::chartRequested, this, &IndicatorsCard::chartRequested);
        connect(panel, &IndicatorPanel::painted, this, &IndicatorsCard::painted);
        connect(panel, &IndicatorPanel::excursionPressed, this, [this] {
            whole_ = true;
            refresh();
        });
        const int place = static_cast<int>(panels_.size());
        grid_->addWidget(panel, place / kPanelColumns, place % kPanelColumns);
        grid_->setRowStretch(place / kPanelColumns, 1);
        grid_->setColumnStretch(place % kPanelColumns, 1);
        panels_.push_back(panel);
    }
}

std::vector<IndicatorContent> IndicatorsCard::contents() const {
    const Headline& headline = view_.charts().headline();
    const IndicatorYears years{view_.presentYear() - kYearsBeforeNow,
                               year_.value_or(headline.horizon)};
    std::vector<IndicatorContent> contents;
    for (const HeadlineIndicator& indicator : headline.indicators) {
        contents.push_back(indicatorContentOf(indicator, view_, mode_, years));
        contents.back().marks = marksOf(indicator.slot);
    }
    return contents;
}

std::vector<IndicatorMark> IndicatorsCard::marksOf(Slot indicator) const {
    // While their sizes are still worked out they keep their place.
    std::vector<IndicatorMark> marks;
    for (const YardstickEntry& entry : view_.charts().headline().yardstick)
        marks.push_back({dataText("charts", entry.label), std::nan("")});
    for (std::size_t i = 0; yardstick_ && i < yardstick_->effects.size(); ++i) {
        if (marks.size() <= i)
            marks.push_back({dataText("charts", yardstick_->effects[i].label), 0});
        marks[i].value = yardstick_->change(i, indicator);
    }
    return marks;
}

void IndicatorsCard::fitWindow(const std::vector<IndicatorContent>& contents) {
    ValueWindow needed;
    for (const IndicatorContent& content : contents) {
        needed = united(needed, neededBy(content));
        if (const auto farthest = content.excursion(); whole_ && farthest)
            needed =
                united(needed, {std::min(0.0, farthest->value), std::max(0.0, farthest->value)});
    }
    if (dragging_ || settle_.isActive())
        window_.grow(needed);
    else
        window_.fit(needed);
}

void IndicatorsCard::refresh() {
    if (!view_.model || !view_.current || !isVisible())
        return;
    if (const ChartDefinition* all = view_.charts().find(view_.charts().headline().indicatorsChart))
        title_->setTitle(withCutCount(dataText("charts", all->title), view_));
    std::vector<IndicatorContent> shown = contents();
    if (mode_ == IndicatorMode::change)
        fitWindow(shown);
    for (IndicatorContent& content : shown)
        content.window = window_.shown();
    if (!year_)  // it is about the horizon, also while other years are read out
        summary_->setText(summaryText(shown));
    if (!shown.empty())
        key_->setContent(shown.front());
    for (std::size_t i = 0; i < panels_.size(); ++i)
        panels_[i]->setContent(std::move(shown[i]));
}

void IndicatorsCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    refresh();
}

}  // namespace kyosei
