// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal_outputs.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_model.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace kyosei {

class CoalescingSpinBox;
class GoalLine;

/// What is wanted: goals, the newest of them typed or dragged in a chart, and in how many futures
/// they are to be reached. UI thread.
class GoalForm : public QWidget {
    Q_OBJECT
public:
    explicit GoalForm(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// `run` is what the scenario comes to, for the chart.
    void setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run);
    /// What a chart or a number shows is what is wanted.
    void setOutput(Slot slot);
    /// To be reached at once; never none.
    [[nodiscard]] std::vector<goals::Goal> goals() const;
    /// Of futures, from 0.01 to 0.99.
    [[nodiscard]] double share() const;

signals:
    /// The user changed something.
    void changed();

private:
    /// How the goal is worded.
    enum class Wording { atLeast, atMost, higher, lower, noWorse };

    void buildGoal(QVBoxLayout& column);
    void buildFurther(QVBoxLayout& column, QHBoxLayout& goal);
    void fillOutputs();
    [[nodiscard]] const goals::GoalOutput& output() const;
    [[nodiscard]] Wording wording() const;
    [[nodiscard]] goals::Goal goal() const;
    [[nodiscard]] double baselineIn(double year) const;
    /// What is wanted stays wanted, beside another goal that is said next.
    void addGoal();
    void showFurther();
    /// Another number: bounds and decimals that suit it.
    void suit();
    void takeDragged(double level, double year);
    void showGoal();
    void tell();

    std::shared_ptr<const PolicyModel> model_;
    goals::GoalOutputs outputs_;
    Scenario scenario_;
    std::shared_ptr<const RunResult> run_;
    QComboBox* output_ = nullptr;
    QComboBox* wording_ = nullptr;
    CoalescingSpinBox* bound_ = nullptr;
    CoalescingSpinBox* year_ = nullptr;
    CoalescingSpinBox* share_ = nullptr;
    GoalLine* line_ = nullptr;
    std::vector<goals::Goal> further_;  ///< all at once with the one that is edited
    QWidget* furtherList_ = nullptr;
    QToolButton* addGoal_ = nullptr;
};

}  // namespace kyosei
