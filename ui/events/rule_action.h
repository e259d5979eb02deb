// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/rules.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kyosei {

class CoalescingSpinBox;
class RuleEdit;

/// What a rule does: over how many years it moves which levers where, how long they stay, and which
/// countries go back to the baseline. Part of the rule's editor.
class RuleAction : public QWidget {
    Q_OBJECT
public:
    explicit RuleAction(RuleEdit& edit, QWidget* parent = nullptr);
    /// Shows the rule as the scenario has it.
    void showRule();

private:
    void fill();
    void layOut();
    void showMoves();
    /// A row for a lever that the rule moves.
    void addMove(const LeverId& id, double value, int row);
    [[nodiscard]] QToolButton* menuButton(const QString& text,
                                          void (RuleAction::*fillMenu)(QMenu*));
    void fillLeverMenu(QMenu* menu);
    void fillPackageMenu(QMenu* menu);
    void fillBaselineMenu(QMenu* menu);

    RuleEdit& edit_;
    std::vector<LeverId> shown_;  ///< the levers that have a row
    CoalescingSpinBox* ramp_;
    CoalescingSpinBox* duration_;
    QLabel* back_;  ///< the countries that go back to the baseline
    QWidget* moveArea_;
    QGridLayout* moves_ = nullptr;
};

}  // namespace kyosei
