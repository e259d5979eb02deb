// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace kyosei {

class CoalescingSpinBox;
class RuleEdit;

/// When a rule acts, as a sentence to fill in: what it watches, the level, from when on and for how
/// long. Part of the rule's editor.
class RuleCondition : public QWidget {
    Q_OBJECT
public:
    explicit RuleCondition(RuleEdit& edit, QWidget* parent = nullptr);
    /// Shows the rule as the scenario has it.
    void showRule();

private:
    void fill();
    void layOut();
    void watch(int index);

    RuleEdit& edit_;
    QComboBox* watched_;
    QComboBox* pair_;
    QComboBox* direction_;
    CoalescingSpinBox* level_;
    QLabel* unit_;
    CoalescingSpinBox* from_;
    CoalescingSpinBox* hold_;
};

}  // namespace kyosei
