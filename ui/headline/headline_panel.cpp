// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/headline_panel.h"

#include "ui/headline/headline_number.h"
#include "ui/headline/indicator_tile.h"
#include "ui/headline/stage_ladder.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/widgets/help_context.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr int kDecimals = 1;
constexpr int kColumns = 2;
constexpr double kHistoryInMiniature = 10;  // years

QString wordFor(const std::vector<FrameworkStage>& words, double value) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const auto& word) { return value <= word.upTo; });
    return found == words.end() ? QString() : dataText("charts", found->label);
}

// The values of a miniature: recent history and what follows.
std::vector<double> valuesFrom(const RunResult& run, Slot slot, double year) {
    const auto series = run.series(slot);
    const auto first = std::lower_bound(run.times().begin(), run.times().end(), year);
    return {series.begin() + (first - run.times().begin()), series.end()};
}

// The likely range along the same years.
std::vector<std::array<double, 3>> rangeFrom(const RunView& view, Slot slot, double year) {
    std::vector<std::array<double, 3>> range;
    const OutputFan* fan = view.fan ? view.fan->find(slot) : nullptr;
    if (!fan) {
        return range;
    }
    const std::vector<double>& times = view.fan->times;
    for (std::size_t t = 0; t < times.size(); ++t) {
        const double low = fan->scenario.quantiles.front()[t];
        const double high = fan->scenario.quantiles.back()[t];
        if (times[t] >= year && std::isfinite(low)) {
            range.push_back({(times[t] - year) / (times.back() - year), low, high});
        }
    }
    return range;
}

}  // namespace

HeadlinePanel::HeadlinePanel(QWidget* parent) : Card(parent) {
    build();
    setAccessibleName(tr("Headline"));
}

void HeadlinePanel::build() {
    number_ = new HeadlineNumber(this);
    ladder_ = new StageLadder(this);

    grid_ = new QGridLayout;
    grid_->setSpacing(spacing(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding(), padding(), padding(), padding());
    column->setSpacing(spacing(*this));
    column->addWidget(number_);
    column->addWidget(ladder_, 2);
    column->addLayout(grid_, 3);

    connect(number_, &QAbstractButton::clicked, this, [this] {
        if (view_.model)
            emit chartRequested(fromModel(view_.model->charts().headline().stability.chart));
    });
    connect(ladder_, &QAbstractButton::clicked, this, [this] {
        if (view_.model)
            emit chartRequested(fromModel(view_.model->charts().headline().framework.chart));
    });
}

void HeadlinePanel::setRunView(const RunView& view) {
    const bool otherModel = view.model != view_.model;
    view_ = view;
    if (otherModel) {
        matchTiles();
    }
    refresh();
}

void HeadlinePanel::setPresentYear(double year) {
    presentYear_ = std::floor(year);
    refresh();
}

void HeadlinePanel::setYear(double year) {
    year_ = std::isnan(year) ? std::nullopt : std::optional(year);
    refresh();
}

double HeadlinePanel::shownYear() const {
    return year_.value_or(view_.model->charts().headline().horizon);
}

std::vector<Slot> HeadlinePanel::wantedFans() const {
    std::vector<Slot> wanted;
    if (view_.model) {
        const Headline& headline = view_.model->charts().headline();
        wanted = {headline.stability.slot, headline.framework.slot};
        for (const HeadlineIndicator& indicator : headline.indicators)
            wanted.push_back(indicator.slot);
    }
    return wanted;
}

bool HeadlinePanel::hasRun() const {
    return view_.model && view_.baseline && view_.current;
}

void HeadlinePanel::matchTiles() {
    for (IndicatorTile* tile : tiles_) {
        delete tile;
    }
    tiles_.clear();
    if (!view_.model) {
        return;
    }
    const Headline& headline = view_.model->charts().headline();
    explain(*number_, headline.stability.chart);
    explain(*ladder_, headline.framework.chart);
    for (const HeadlineIndicator& indicator : headline.indicators) {
        auto* tile = new IndicatorTile(this);
        const QString chart = fromModel(indicator.chart);
        explain(*tile, indicator.chart);
        connect(tile, &QAbstractButton::clicked, this,
                [this, chart] { emit chartRequested(chart); });
        const int index = static_cast<int>(tiles_.size());
        grid_->addWidget(tile, index / kColumns, index % kColumns);
        tiles_.push_back(tile);
    }
}

void HeadlinePanel::explain(QWidget& number, const std::string& chart) {
    setHelpPage(number, indicatorHelpPage(fromModel(chart)));
    if (!number.actions().isEmpty())
        return;
    auto* action = new QAction(tr("What does this mean?"), &number);
    connect(action, &QAction::triggered, this,
            [this, &number] { emit guideWanted(helpPageOf(&number)); });
    number.addAction(action);
    number.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HeadlinePanel::refresh() {
    if (!hasRun()) {
        return;
    }
    const Headline& headline = view_.model->charts().headline();
    showStability(headline);
    showStages(headline);
    showIndicators(headline);
}

void HeadlinePanel::showStability(const Headline& headline) {
    HeadlineNumber::Content content;
    content.caption =
        tr("%1 in %2").arg(dataText("charts", headline.stability.title), formatYear(shownYear()));
    content.value = view_.current->at(headline.stability.slot, shownYear());
    content.difference = content.value - view_.baseline->at(headline.stability.slot, shownYear());
    content.word = wordFor(headline.stabilityWords, content.value);
    content.decimals = kDecimals;
    content.known = !view_.hides(headline.stability.slot);
    content.hidden = !content.known;
    if (content.hidden)
        content.value = content.difference = 0;
    content.year = shownYear();
    content.outlook = outlookOf(view_, headline.stability.slot, shownYear());
    number_->setContent(content);
    number_->setToolTip(
        tr("%1\n%2").arg(dataText("charts", headline.stability.summary),
                         content.outlook  ? explained(*content.outlook, shownYear(), kDecimals)
                         : content.hidden ? hiddenText()
                                          : tr("The likely range is being computed.")));
}

void HeadlinePanel::showStages(const Headline& headline) {
    StageLadder::Content content;
    content.stages = headline.stages;
    content.present = view_.current->at(headline.framework.slot, presentYear_);
    content.baseline = view_.baseline->at(headline.framework.slot, shownYear());
    content.current = view_.current->at(headline.framework.slot, shownYear());
    content.horizon = shownYear();
    content.known = !view_.hides(headline.framework.slot);
    content.hidden = !content.known;
    content.outlook = outlookOf(view_, headline.framework.slot, shownYear());
    ladder_->setContent(std::move(content));
}

void HeadlinePanel::showIndicators(const Headline& headline) {
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        const HeadlineIndicator& indicator = headline.indicators[i];
        IndicatorTile::Content content;
        content.title = dataText("charts", indicator.title);
        content.summary = dataText("charts", indicator.summary);
        content.horizon = shownYear();
        content.value = view_.current->at(indicator.slot, shownYear());
        content.difference = content.value - view_.baseline->at(indicator.slot, shownYear());
        content.known = !view_.hides(indicator.slot);
        content.hidden = !content.known;
        if (content.hidden)
            content.value = content.difference = 0;
        const double from = presentYear_ - kHistoryInMiniature;
        content.baseline = valuesFrom(*view_.baseline, indicator.slot, from);
        content.current =
            valuesFrom(content.hidden ? *view_.baseline : *view_.current, indicator.slot, from);
        content.outlook = outlookOf(view_, indicator.slot, shownYear());
        content.range = rangeFrom(view_, indicator.slot, from);
        tiles_[i]->setContent(std::move(content));
    }
}

}  // namespace kyosei
