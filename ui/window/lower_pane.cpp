// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lower_pane.h"

#include "ui/widgets/deck_panel.h"
#include "ui/widgets/focus_areas.h"

#include <QAction>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace kyosei {

LowerPane::LowerPane(QWidget* parent) : QStackedWidget(parent) {}

void LowerPane::setDeck(QWidget& deck, std::function<int()> wantedHeight) {
    deck_ = &deck;
    wantedHeight_ = std::move(wantedHeight);
    addWidget(&deck);
    setCurrentWidget(&deck);
}

void LowerPane::addPanel(DeckPanel& panel, QAction* action) {
    addWidget(&panel);
    connect(&panel, &DeckPanel::closed, this, &LowerPane::showDeck);
    if (!action)
        return;
    connect(action, &QAction::triggered, this, [this, &panel](bool on) {
        if (on)
            showPanel(panel);
        else
            showDeck();
    });
    connect(this, &QStackedWidget::currentChanged, action,
            [this, action, &panel] { action->setChecked(currentWidget() == &panel); });
}

void LowerPane::showPanel(DeckPanel& panel, Focus focus) {
    setCurrentWidget(&panel);
    if (focus == Focus::first)
        focusNextArea({&panel}, true);
}

void LowerPane::showDeck() {
    const QWidget* before = currentWidget();
    setCurrentWidget(deck_);
    emit deckShown(before);
}

void LowerPane::fit(QSplitter& splitter) const {
    const QList<int> sizes = splitter.sizes();
    const int total = sizes.value(0) + sizes.value(1);
    if (total <= 0)
        return;
    const int least = splitter.widget(0)->minimumHeight();
    const int lower = std::min(std::max(wantedHeight_(), minimumHeight()), total - least);
    splitter.setSizes({total - lower, lower});
}

}  // namespace kyosei
