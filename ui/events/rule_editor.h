// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"

#include <QWidget>

class QLabel;

namespace kyosei {

class Document;
class RuleAction;
class RuleCondition;
class RuleEdit;

/// One rule of the scenario: its condition as a line to fill in, the levers it moves, and when it
/// fires. Owned by the rule panel.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    RuleEditor(Document& document, std::size_t number, QWidget* parent = nullptr);
    /// Shows the rule as the scenario has it.
    void showRule();
    void showFiring(const RunView& view);

signals:
    void dragging(bool dragging);

private:
    RuleEdit* edit_;
    RuleCondition* condition_;
    RuleAction* action_;
    QLabel* firing_;
};

}  // namespace kyosei
