// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/control_area.h"

#include "ui/assumptions/beliefs_panel.h"
#include "ui/budget/budget_meter.h"
#include "ui/budget/budget_panel.h"
#include "ui/document/document.h"
#include "ui/events/rule_panel.h"
#include "ui/events/shock_panel.h"
#include "ui/history/time_machine_panel.h"
#include "ui/history/time_machine_store.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/scenarios/differences_panel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"

#include <QAction>

namespace kyosei {

ControlArea::ControlArea(const Dependencies& dependencies, QWidget& window)
    : QObject(&window), pane_(new LowerPane(&window)),
      deck_(new LeverDeck(dependencies.document, pane_)),
      detail_(new LeverDetailPanel(dependencies.document, pane_)),
      shocks_(new ShockPanel(dependencies.document,
                             {*dependencies.actions.sameShocks, *dependencies.actions.stress},
                             pane_)),
      rules_(new RulePanel(dependencies.document, pane_)),
      beliefs_(new BeliefsPanel(dependencies.document.sharedModel(), pane_)),
      budget_(new BudgetPanel(dependencies.document, pane_)),
      meter_(new BudgetMeter(dependencies.document, &window)) {
    fill(dependencies);
    connectDeck(dependencies);
    connect(deck_, &LeverDeck::dragging, this, &ControlArea::dragging);
    connect(detail_, &LeverDetailPanel::dragging, this, &ControlArea::dragging);
    connect(shocks_, &ShockPanel::dragging, this, &ControlArea::dragging);
    connect(rules_, &RulePanel::dragging, this, &ControlArea::dragging);
    connect(detail_, &LeverDetailPanel::chartWanted, this, &ControlArea::chartWanted);
    connect(detail_, &LeverDetailPanel::guideWanted, this, &ControlArea::guideWanted);
}

void ControlArea::fill(const Dependencies& dependencies) {
    const Actions& actions = dependencies.actions;
    deck_->addToFoot(*meter_);
    pane_->setDeck(*deck_, [this] { return deck_->wantedHeight(); });
    pane_->addPanel(*detail_);
    pane_->addPanel(*new DifferencesPanel(dependencies.document, actions.copyDifferences,
                                          actions.resetAll, pane_),
                    actions.differences);
    pane_->addPanel(*shocks_, actions.shocks);
    pane_->addPanel(*rules_, actions.rules);
    pane_->addPanel(*beliefs_, actions.assumptions);
    pane_->addPanel(*budget_, actions.budget);
    connect(meter_, &QToolButton::clicked, actions.budget, &QAction::trigger);
    auto* machine =
        new TimeMachinePanel(dependencies.session.machine, dependencies.session.store, pane_);
    pane_->addPanel(*machine, actions.timeMachine);
    connect(machine, &TimeMachinePanel::reported, this,
            [&messages = dependencies.messages](const QString& text, bool problem) {
                messages.show({QStringLiteral("session-log"),
                               problem ? Severity::error : Severity::note,
                               text,
                               {},
                               {}});
            });
}

void ControlArea::connectDeck(const Dependencies& dependencies) {
    const QAction* unfold = dependencies.actions.unfoldLevers;
    connect(&dependencies.document, &Document::scenarioChanged, deck_, &LeverDeck::showScenario);
    connect(deck_, &LeverDeck::detailsWanted, this, &ControlArea::showLever);
    connect(pane_, &LowerPane::deckShown, this, [this](const QWidget* before) {
        if (before == detail_)
            deck_->focusLever(detail_->lever());
        else
            deck_->focusDeck();
    });
    connect(unfold, &QAction::triggered, this, [this](bool on) {
        pane_->showDeck();
        deck_->choose(on);
    });
    connect(deck_, &LeverDeck::unfoldedChanged, unfold, &QAction::setChecked);
    deck_->setUnfolded(dependencies.settings.leversUnfolded());
    connect(deck_, &LeverDeck::unfoldingChosen, this,
            [&settings = dependencies.settings](bool unfolded) {
                settings.setLeversUnfolded(unfolded);
            });
}

void ControlArea::showShocks() {
    pane_->showPanel(*shocks_);
}

void ControlArea::showRules() {
    pane_->showPanel(*rules_);
}

void ControlArea::showLever(const LeverId& id) {
    detail_->showLever(id);
    pane_->showPanel(*detail_, LowerPane::Focus::own);
}

void ControlArea::showInDeck(const LeverId& id) {
    pane_->showDeck();
    deck_->focusLever(id);
}

void ControlArea::setSpending(const Spending& spending) {
    meter_->setSpending(spending);
    budget_->setSpending(spending);
    detail_->setSpending(spending);
}

void ControlArea::takeOver(const ControlArea& before) {
    beliefs_->setPositions(before.beliefs_->positions());
    if (before.pane_->currentWidget() == before.detail_)
        detail_->showLever(before.detail_->lever());
    pane_->showAs(*before.pane_);
}

}  // namespace kyosei
