// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/rules.h"
#include "ui/run/run_view.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kyosei {

class Document;
class CoalescingSpinBox;

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
    void buildCondition();
    void buildAction();
    [[nodiscard]] const PolicyRule& rule() const;
    /// Changes the rule; changes of one gesture that name the same field are one undo step.
    void edit(const char* field, const std::function<void(PolicyRule&)>& change);
    void connectBox(CoalescingSpinBox* box, const char* field,
                    std::function<void(PolicyRule&, double)> change);
    void watch(int index);
    void showMoves();
    void fillLeverMenu(QMenu* menu);
    void fillPackageMenu(QMenu* menu);
    void fillBaselineMenu(QMenu* menu);
    void remove();

    Document& document_;
    std::size_t number_;
    bool showing_ = false;
    std::vector<LeverId> shown_;  ///< the levers that have a row
    QComboBox* watched_;
    QComboBox* pair_;
    QComboBox* direction_;
    CoalescingSpinBox* level_;
    QLabel* unit_;
    CoalescingSpinBox* from_;
    CoalescingSpinBox* hold_;
    CoalescingSpinBox* ramp_;
    CoalescingSpinBox* duration_;
    QToolButton* baseline_;
    QLabel* back_;  ///< the countries that go back to the baseline
    QGridLayout* moves_;
    QWidget* moveArea_;
    QLabel* firing_;
};

}  // namespace kyosei
