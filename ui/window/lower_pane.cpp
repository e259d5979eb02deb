// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lower_pane.h"

#include "ui/widgets/deck_panel.h"
#include "ui/widgets/focus_areas.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

/// A pane of which only the page on view exists: items of hidden pages say of themselves that they
/// show, whatever their page does.
class SpokenPane : public QAccessibleWidget {
public:
    explicit SpokenPane(LowerPane* pane) : QAccessibleWidget(pane, QAccessible::LayeredPane) {}

    [[nodiscard]] int childCount() const override { return page() ? 1 : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(page()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return child && child->object() == page() ? 0 : -1;
    }

private:
    [[nodiscard]] QWidget* page() const {
        return static_cast<LowerPane*>(widget())->currentWidget();
    }
};

QAccessibleInterface* paneInterface(const QString&, QObject* object) {
    auto* pane = qobject_cast<LowerPane*>(object);
    return pane ? new SpokenPane(pane) : nullptr;
}

}  // namespace

LowerPane::LowerPane(QWidget* parent) : QStackedWidget(parent) {
    QAccessible::installFactory(paneInterface);
    connect(this, &QStackedWidget::currentChanged, this, &LowerPane::noteHeight);
}

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

int LowerPane::panelHeight() const {
    const auto* panel = qobject_cast<const DeckPanel*>(currentWidget());
    return panel ? panel->wantedHeight() : 0;
}

void LowerPane::noteHeight() {
    const bool tall = panelHeight() > 0;
    if (tall || tall_)
        emit heightWanted();
    tall_ = tall;
}

void LowerPane::fit(QSplitter& splitter, int charts) const {
    const QList<int> sizes = splitter.sizes();
    const int total = sizes.value(0) + sizes.value(1);
    if (total <= 0)
        return;
    const int wanted = std::max({wantedHeight_(), panelHeight(), minimumHeight()});
    const int lower = std::max(std::min(wanted, total - charts), minimumHeight());
    splitter.setSizes({total - lower, lower});
}

}  // namespace kyosei
