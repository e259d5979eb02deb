// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal_outputs.h"
#include "model/search/request.h"
#include "model/simulation/policy_model.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace kyosei {

class CoalescingSpinBox;
class GoalLine;

/// What is wanted and what is not to be touched: a goal, dragged or typed, in how many futures, the
/// budget in all and of each country, and which countries and levers stay as they are. UI thread.
class SearchForm : public QWidget {
    Q_OBJECT
public:
    explicit SearchForm(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// What sliders, locks and shocks say now; `run` is what that comes to, for the chart.
    void setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run);
    [[nodiscard]] search::Request request() const;
    /// What a chart or a number shows is what is wanted.
    void setOutput(Slot slot);

signals:
    /// The user changed something.
    void changed();

private:
    struct Country {
        QCheckBox* moves = nullptr;
        CoalescingSpinBox* budget = nullptr;
    };
    /// How the goal is worded.
    enum class Wording { atLeast, atMost, higher, lower, noWorse };

    void buildGoal(QVBoxLayout& column);
    void buildFurther(QVBoxLayout& column, QHBoxLayout& goal);
    void buildBudget(QVBoxLayout& column);
    void buildCountries(QVBoxLayout& column);
    void buildLevers(QVBoxLayout& column);
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
    void showLevers();
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
    CoalescingSpinBox* budget_ = nullptr;
    std::vector<Country> countries_;  ///< as LeverTable::actors()
    QCheckBox* assume_ = nullptr;
    QCheckBox* cuts_ = nullptr;
    QToolButton* levers_ = nullptr;
    QMenu* leverMenu_ = nullptr;
};

}  // namespace kyosei
