// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/central_area.h"

#include "ui/levers/lever_deck.h"
#include "ui/style/metrics.h"
#include "ui/widgets/covered_area.h"
#include "ui/window/lower_pane.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kMinWidth = 52;  ///< in line heights: below, words on the levers are cut off
constexpr double kMinCharts = 7, kMinLevers = 9;  ///< heights, whatever covers the rest
constexpr double kChartsShare = 0.74;    ///< of the height at most, while three levers still show
constexpr double kUnfoldedShare = 0.34;  ///< of the height, if all levers fit into it
constexpr double kNarrow = 74;           ///< line heights of a window without room to spare
constexpr int kChartsStretch = 11, kAnswerStretch = 10, kNarrowAnswerStretch = 7;

}  // namespace

CentralArea::CentralArea(const Parts& parts, QWidget* parent)
    : QWidget(parent), lower_(parts.lower), deck_(parts.deck), chain_(parts.chain),
      splitter_(new QSplitter(Qt::Vertical, this)), pages_(new QStackedWidget(splitter_)),
      upper_(new CoveredArea(*new QWidget, lines(*this, kMinCharts), pages_)) {
    layOut(parts);
    connect(&lower_, &LowerPane::heightWanted, this, &CentralArea::shareHeight);
    connect(&deck_, &LeverDeck::unfoldedChanged, this, &CentralArea::shareHeight);
    connect(splitter_, &QSplitter::splitterMoved, this, [this] { sharedByHand_ = true; });
    connect(upper_, &CoveredArea::leftOutChanged, this,
            [this] { emit roomForChainChanged(hasRoomForChain()); });
}

void CentralArea::layOut(const Parts& parts) {
    auto* rows = new QVBoxLayout(&upper_->content());
    rows->setContentsMargins(0, 0, 0, 0);
    upperRow_ = new QHBoxLayout;
    upperRow_->setSpacing(2 * spacing(*this));
    upperRow_->addWidget(&parts.charts, kChartsStretch);
    upperRow_->addWidget(&parts.answer, kAnswerStretch);
    rows->addLayout(upperRow_, 1);
    rows->addWidget(&parts.chain);
    rows->addWidget(&parts.timeline);
    upper_->setDispensable({&parts.chain, &parts.timeline});
    lower_.setMinimumHeight(lines(*this, kMinLevers));
    pages_->addWidget(upper_);
    splitter_->addWidget(pages_);
    splitter_->addWidget(&lower_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(2 * spacing(*this));

    auto* layout = new QVBoxLayout(this);
    const int edge = 2 * spacing(*this);
    layout->setContentsMargins(edge, spacing(*this), edge, spacing(*this));
    layout->setSpacing(spacing(*this));
    for (QWidget* bar : parts.bars)
        layout->addWidget(bar);
    layout->addWidget(splitter_, 1);
    setMinimumWidth(lines(*this, kMinWidth));
}

int CentralArea::heightForWidth(int width) const {
    return layout()->minimumHeightForWidth(width);
}

void CentralArea::setTimelineWanted(bool wanted) {
    upper_->setWanted(wanted);
}

bool CentralArea::hasRoomForChain() const {
    return !upper_->isLeftOut(chain_);
}

void CentralArea::addCover(QWidget& page) {
    pages_->addWidget(&page);
}

void CentralArea::addCover(QWidget& page, QAction& action) {
    addCover(page);
    connect(&action, &QAction::toggled, &page,
            [this, &page](bool on) { on ? showCover(page) : hideCover(page); });
    connect(this, &CentralArea::coverChanged, &action,
            [&page, &action](QWidget* cover) { action.setChecked(cover == &page); });
}

void CentralArea::showCover(QWidget& page) {
    if (pages_->currentWidget() == upper_)
        before_ = QApplication::focusWidget();
    if (pages_->currentWidget() != &page) {
        pages_->setCurrentWidget(&page);
        emit coverChanged(&page);
    }
    page.setFocus();
}

void CentralArea::hideCover(QWidget& page) {
    if (pages_->currentWidget() != &page)
        return;
    pages_->setCurrentWidget(upper_);
    emit coverChanged(nullptr);
    if (before_ && before_->isVisible())
        before_->setFocus();
}

void CentralArea::refit() {
    if (fitted_ && !sharedByHand_)
        shareHeight();
}

void CentralArea::fit() {
    if (!fitted_)
        shareHeight();
    fitted_ = true;
}

void CentralArea::shareHeight() {
    // Who unfolds all levers, or wants a panel that needs room, wants to see them, over the charts.
    const bool over = deck_.isUnfolded() || lower_.currentWidget() != &deck_;
    const int most = static_cast<int>(kChartsShare * splitter_->height());
    const int wanted = upper_->wantedHeight();
    const int charts = wanted <= most ? wanted : std::min(upper_->neededHeight(), most);
    lower_.fit(*splitter_, over ? upper_->minimumHeight() : charts);
}

void CentralArea::adaptTo(QSize window, QSize before) {
    const bool narrow = window.width() < lines(*this, kNarrow);
    upperRow_->setStretch(1, narrow ? kNarrowAnswerStretch : kAnswerStretch);
    deck_.setRoom(static_cast<int>(kUnfoldedShare * splitter_->height()));
    if (fitted_ && !sharedByHand_ && window.height() != before.height())
        QTimer::singleShot(0, this, &CentralArea::shareHeight);  // once its parts have their size
}

}  // namespace kyosei
