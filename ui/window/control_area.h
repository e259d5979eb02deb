// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <QObject>
#include <QString>

namespace kyosei {

class Actions;
class BeliefsPanel;
class BudgetMeter;
class BudgetPanel;
class Document;
class LeverDeck;
class LeverDetailPanel;
class LowerPane;
class MessageBar;
class RulePanel;
struct SessionState;
class Settings;
class ShockPanel;
struct Spending;

/// The controls in the lower part of the window: the deck of levers, and the panels that take its
/// place for a while (details of a lever, differences, shocks, rules, assumptions, budget, time
/// machine). UI thread.
class ControlArea : public QObject {
    Q_OBJECT
public:
    struct Dependencies {
        Document& document;
        SessionState& session;
        Settings& settings;
        const Actions& actions;
        MessageBar& messages;
    };
    ControlArea(const Dependencies& dependencies, QWidget& window);

    [[nodiscard]] LowerPane& pane() { return *pane_; }
    [[nodiscard]] LeverDeck& deck() { return *deck_; }
    [[nodiscard]] RulePanel& rules() { return *rules_; }
    [[nodiscard]] ShockPanel& shocks() { return *shocks_; }
    [[nodiscard]] BeliefsPanel& beliefs() { return *beliefs_; }

    void showShocks();
    void showRules();
    /// A lever's details in the place of the deck.
    void showLever(const LeverId& id);
    /// The deck, with the keyboard on a lever's slider.
    void showInDeck(const LeverId& id);
    void setSpending(const Spending& spending);
    /// Shows what another window showed here.
    void takeOver(const ControlArea& before);

signals:
    /// A slider, a shock or a rule is held, or released.
    void dragging(bool dragging);
    /// The chart that shows best what a lever does.
    void chartWanted(const QString& chartId);
    /// A page of the help.
    void guideWanted(const QString& page);

private:
    void fill(const Dependencies& dependencies);
    void connectDeck(const Dependencies& dependencies);

    LowerPane* pane_;
    LeverDeck* deck_;
    LeverDetailPanel* detail_;
    ShockPanel* shocks_;
    RulePanel* rules_;
    BeliefsPanel* beliefs_;
    BudgetPanel* budget_;
    BudgetMeter* meter_;
};

}  // namespace kyosei
