// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation.h"

#include "ui/chain/chain_strip.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_windows.h"
#include "ui/document/document.h"
#include "ui/headline/headline_panel.h"
#include "ui/indicators/indicators_card.h"
#include "ui/proposals/moved_list.h"
#include "ui/run/results_model.h"
#include "ui/run/yardstick_model.h"
#include "ui/settings/window_places.h"
#include "ui/widgets/pointer_ring.h"
#include "ui/window/front_view.h"
#include "ui/window/presentation_window.h"

#include <QAction>

namespace kyosei {

namespace {

// Shares of the screen's height: the smallest text has 3 %.
constexpr double kChainType = 0.037, kWordsType = 0.03;

}  // namespace

Presentation::Presentation(const Parts& parts, QWidget& window)
    : QObject(&window), parts_(parts), window_(window) {
    auto* ring = new PointerRing(&window);
    connect(&parts_.pointer, &QAction::toggled, this, [this, ring](bool on) {
        ring->setShown(on);
        if (audience_)
            audience_->setPointerRing(on);
    });
    connect(&parts_.document, &Document::scenarioChanged, this, &Presentation::showTitle);
    connect(&parts_.document, &Document::fileStateChanged, this, &Presentation::showTitle);
}

void Presentation::open() {
    if (audience_) {
        audience_->activateWindow();
        return;
    }
    audience_ = new PresentationWindow(&window_, presentationScreen(window_, parts_.settings));
    keepPlace(*audience_, QStringLiteral("presentation"), parts_.settings);
    audience_->setPointerRing(parts_.pointer.isChecked());
    parts_.charts.add(audience_->chart());
    parts_.results.show(audience_->headline());
    audience_->headline().setYardstick(parts_.front.yardstick().yardstick());
    connect(&parts_.front.yardstick(), &YardstickModel::changed, &audience_->headline(),
            &HeadlinePanel::setYardstick);
    addIndicators();
    addChain();
    showTitle();
    audience_->setCharts(charts());
    audience_->showFullScreen();
}

void Presentation::addIndicators() {
    IndicatorsCard& shown = parts_.front.indicators();
    auto* card = new IndicatorsCard(audience_);
    card->setForAudience();
    card->setMode(shown.mode());
    connect(&shown, &IndicatorsCard::modeChanged, card, &IndicatorsCard::setMode);
    connect(&parts_.charts, &ChartWindows::draggingChanged, card, &IndicatorsCard::setDragging);
    card->setYardstick(parts_.front.yardstick().yardstick());
    connect(&parts_.front.yardstick(), &YardstickModel::changed, card,
            &IndicatorsCard::setYardstick);
    parts_.results.show(*card);
    parts_.results.setWanted(*card, card->wantedFans());
    connect(card, &IndicatorsCard::chartRequested, audience_, &PresentationWindow::showChart);
    indicators_ = card;
    audience_->setFront(*card);
    audience_->addBelow(*new MovedList(parts_.document, parts_.proposals, audience_), kWordsType);
}

void Presentation::addChain() {
    const PolicyModel& model = parts_.document.model();
    auto* chain = new ChainStrip(Chain::embedded(model.program(), model.charts()).value_or(Chain{}),
                                 audience_);
    parts_.results.show(*chain);
    parts_.results.setWanted(*chain, chain->wantedFans());
    connect(chain, &ChainStrip::chartRequested, audience_, &PresentationWindow::showChart);
    audience_->addBelow(*chain, kChainType);
}

bool Presentation::isOpen() const {
    return audience_ && audience_->isVisible();
}

void Presentation::showYear(double year) {
    if (audience_)
        audience_->headline().setYear(year);
    if (indicators_)
        indicators_->setYear(year);
}

void Presentation::showTitle() {
    if (audience_)
        audience_->setScenarioTitle(parts_.document.displayTitle());
}

QStringList Presentation::charts() const {
    QStringList charts{parts_.charts.left().chart(), parts_.charts.right().chart()};
    for (const HeadlineIndicator& number : parts_.document.model().charts().headline().wholeFirst())
        charts << QString::fromStdString(number.chart);
    return charts;
}

}  // namespace kyosei
